/** Lines of text in a picture, laid out without a page. */
import {ink} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {wrap} from "../charts/text.ts";

export interface Line {
  text: string;
  size: number;
  colour: Colour;
  bold?: boolean;
  /** A dot before the text, in a colour of its own. */
  dot?: Colour;
  /** Set in from the left, as the lines under one with a dot are. */
  indent?: number;
  /** Room above, in pixels. */
  space?: number;
}

/** Lines that stay together in a column. */
export type Item = readonly Line[];

/** The least size of text, in pixels of 1/96 inch: 9 points. */
export const least = 12;
/** How far the text after a dot is set in. */
export const dotRoom = 14;

/** What XML 1.0 forbids, however it is written: control characters, halves of characters, U+FFFE and U+FFFF. */
const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for XML and HTML, between tags or in a value: what XML forbids is left out, what it reserves is written as entities. */
export const escape = (text: string): string =>
  text
    .replace(forbidden, "")
    .replace(/[&<>"]/g, (char) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[char] ?? char);

const lead = (size: number) => Math.round(size * 1.45);
/** The height of lines one under the other. */
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, {size, space = 0}) => sum + lead(size) + space, 0);

/** A text in lines no wider than the width. */
export const wrapped = (text: string, width: number, line: Omit<Line, "text">): Line[] => {
  const indent = (line.indent ?? 0) + (line.dot ? dotRoom : 0);
  return wrap(text, width - indent, line.size, line.bold ? "bold" : "normal").map((one, i) => {
    const {dot, space, ...rest} = line;
    return {
      ...rest,
      text: one,
      ...(indent > 0 && {indent}),
      ...(i === 0 && dot && {dot}),
      ...(i === 0 && space && {space}),
    };
  });
};

export interface Block {
  svg: string;
  height: number;
}

/** Lines of text from a left and a top edge. */
export function block(lines: readonly Line[], left: number, top: number): Block {
  let y = top;
  const parts = lines.map(({text, size, colour, bold, dot, indent = 0, space = 0}) => {
    y += lead(size) + space;
    const base = y - size * 0.42;
    const x = left + indent;
    return (
      (dot ? `<circle cx="${round(left + 4)}" cy="${round(base - size * 0.36)}" r="3.5" fill="${ink(dot)}"/>` : "") +
      `<text x="${round(x)}" y="${round(base)}" font-size="${size}" fill="${ink(colour)}"` +
      `${bold ? ' font-weight="700"' : ""}>${escape(text)}</text>`
    );
  });
  return {svg: parts.join(""), height: y - top};
}

/** Numbers in a drawing, to a hundredth. */
export const round = (n: number): string => String(Number(n.toFixed(2)));

/** Items in columns side by side, none broken, as level as their order allows. */
export function columns(items: readonly Item[], left: number, top: number, width: number, gap: number, many: number) {
  const heights = items.map(heightOf);
  const fits = (limit: number): number[] | null => {
    const starts = [0];
    let sum = 0;
    for (const [i, height] of heights.entries()) {
      if (sum > 0 && sum + height > limit) {
        starts.push(i);
        sum = 0;
      }
      sum += height;
      if (sum > limit || starts.length > many) return null;
    }
    return starts;
  };
  const total = heights.reduce((a, b) => a + b, 0);
  let limit = Math.max(...heights, total / many);
  let starts = fits(limit);
  while (!starts) starts = fits((limit += 4));
  const each = (width - gap * (many - 1)) / many;
  const blocks = starts.map((start, i) =>
    block(items.slice(start, starts[i + 1]).flat(), left + i * (each + gap), top),
  );
  return {svg: blocks.map(({svg}) => svg).join(""), height: Math.max(0, ...blocks.map(({height}) => height))};
}
