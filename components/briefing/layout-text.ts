/** Text as blocks of a page. */
import {textWidth} from "../charts/text.ts";
import {ink} from "../palette.ts";
import {block, dotRoom, escape, heightOf, round, wrapped} from "../picture/lines.ts";
import type {Line} from "../picture/lines.ts";
import type {Block} from "./blocks.ts";
import type {Role} from "./page.ts";
import {tidy} from "./tidy.ts";

type Style = Partial<Pick<Block, "before" | "keep" | "continued">>;

/** The width of the widest of lines. */
const widest = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map((one) => (one.indent ?? 0) + textWidth(one.text, one.size, one.bold ? "bold" : "normal")));

/** Lines as a block; with an address, as a link to it. */
export function textBlock(role: Role, lines: readonly Line[], style: Style = {}, href: string | null = null): Block {
  const {before = 0, keep = false, continued} = style;
  const height = heightOf(lines);
  const width = widest(lines);
  return {
    role,
    text: lines.map(({text}) => text).join(" "),
    width,
    height,
    before,
    keep,
    ...(continued && {continued}),
    draw(x, y) {
      return {
        svg: block(lines, x, y).svg,
        ...(href !== null && {links: [{x, y, width, height, href}]}),
      };
    },
  };
}

/** As much of the beginning of a text as a room holds. */
function beginning(text: string, room: number, {size, bold}: Omit<Line, "text">): string {
  let part = "";
  for (const char of text) {
    if (part !== "" && textWidth(part + char, size, bold ? "bold" : "normal") > room) break;
    part += char;
  }
  return part;
}

/** Text in lines that never leave the width: what has no place to break, such as an address, is cut at the end. */
export function fitted(text: string, width: number, line: Omit<Line, "text">): Line[] {
  const lines = wrapped(text, width, line);
  const wide = lines.findIndex((one) => widest([one]) > width);
  const found = lines[wide];
  if (!found) return lines;
  const before = lines.slice(0, wide).reduce((at, one) => text.indexOf(one.text, at) + one.text.length, 0);
  const start = text.indexOf(found.text, before);
  const part = beginning(found.text, width - (found.indent ?? 0), line);
  const {dot, space, ...rest} = line;
  const inset = (rest.indent ?? 0) + (dot ? dotRoom : 0);
  const further = fitted(text.slice(start + part.length).trimStart(), width, {
    ...rest,
    ...(inset > 0 && {indent: inset}),
  });
  return [...lines.slice(0, wide), {...found, text: part}, ...further];
}

/** The same with lines about as long as each other, so that none holds a single word or character. */
export function balanced(text: string, width: number, line: Omit<Line, "text">): Line[] {
  const many = fitted(text, width, line).length;
  let narrow = width;
  while (many > 1 && narrow > width / 2 && fitted(text, narrow - 8, line).length === many) narrow -= 8;
  return fitted(text, narrow, line);
}

/** A reader’s own words with a bar beside them, in lines that may part between pages but never one alone. */
export function noteBlocks(label: string, note: string, width: number): Block[] {
  const inset = dotRoom;
  const style = {size: 14, colour: "ink"} as const;
  const paragraphs = tidy(note).split("\n");
  const barred = (one: Block): Block => ({
    ...one,
    width: one.width + inset,
    draw(x, y, targetOf) {
      const {svg} = one.draw(x + inset, y, targetOf);
      const bar = `<rect x="${round(x)}" y="${round(y)}" width="3" height="${round(one.height)}" fill="${ink("teal")}"/>`;
      return {svg: bar + svg};
    },
  });
  const blocks = paragraphs.flatMap((paragraph) => {
    const em = /^\u3000*/.exec(paragraph)?.[0].length ?? 0;
    const lines = indented(paragraph.slice(em), width - inset, style, em * style.size);
    return lines.map((line, i) =>
      barred(
        textBlock("Note", [i === 0 ? {...line, space: 4} : line], {
          keep: lines.length > 1 && (i === 0 || i === lines.length - 2),
          ...(i > 0 && {continued: true as const}),
        }),
      ),
    );
  });
  const head = barred(
    textBlock("Note", [{text: label, size: 13, colour: "teal", bold: true}], {before: 14, keep: true}),
  );
  return [head, ...blocks];
}

/** Lines of a paragraph whose first is set in. */
function indented(text: string, width: number, style: Omit<Line, "text">, indent: number): Line[] {
  if (indent === 0) return fitted(text, width, style);
  const [first, ...others] = fitted(text, width - indent, style);
  if (!first) return [];
  const rest = others.map((line) => line.text).join(/\p{Script=Han}/u.test(text) ? "" : " ");
  return [{...first, indent}, ...(rest === "" ? [] : fitted(rest, width, style))];
}

/** A plain line across a column. */
export const ruleBlock = (width: number, before: number): Block => ({
  role: "Artifact",
  text: "",
  width,
  height: 1,
  before,
  keep: true,
  draw: (x, y) => ({svg: `<path d="M${round(x)} ${round(y + 0.5)}h${round(width)}" stroke="${ink("line")}"/>`}),
});

/** Text as an SVG element. */
export const textAt = (text: string, x: number, y: number, size: number, colour: Line["colour"]): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${ink(colour)}">${escape(text)}</text>`;
