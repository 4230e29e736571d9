/**
 * Hatching as plain shapes. svg-to-pdfkit knows a pattern by the name of its constructor, which a minified program has
 * no more: hatched areas turn solid black there, and an open end would read as a known one.
 */
import {round} from "../picture/lines.ts";

type Point = readonly [x: number, y: number];

/** Bands across the plane: where a point lies along their normal, from the start of each period. */
interface Hatch {
  normal: Point;
  period: number;
  bands: {from: number; to: number; fill: string}[];
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** A pattern of stripes across its width, turned; null where it is of another kind. */
function hatchOf(tag: string, inner: string): Hatch | null {
  const period = Number(attribute(tag, "height"));
  const turn = /^rotate\((-?[\d.]+)\)$/.exec(attribute(tag, "patternTransform"))?.[1];
  if (!(period > 0) || turn === undefined) return null;
  const angle = (Number(turn) * Math.PI) / 180;
  const stripes = [...inner.matchAll(/<path d="M0 (-?[\d.]+)l[\d.]+ 0l0 ([\d.]+)l-[\d.]+ 0Z" fill="(#[\da-f]{6})"/g)];
  const bands = stripes
    .map(([, y, height, fill = ""]) => ({from: Number(y), to: Number(y) + Number(height), fill}))
    .filter(({from}) => from >= 0);
  return bands.length === 0 ? null : {normal: [-Math.sin(angle), Math.cos(angle)], period, bands};
}

/** The part of a convex shape on one side of a line: where a point lies along the normal, times a sign, is over a limit. */
function cut(shape: readonly Point[], [a, b]: Point, sign: 1 | -1, limit: number): Point[] {
  const over = ([x, y]: Point) => sign * (a * x + b * y) - sign * limit;
  return shape.flatMap((point, i): Point[] => {
    const before = shape.at(i - 1) ?? point;
    const [from, to] = [over(before), over(point)];
    const crossing: Point[] = [];
    if (from < 0 !== to < 0) {
      const part = from / (from - to);
      crossing.push([before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part]);
    }
    return to >= 0 ? [...crossing, point] : crossing;
  });
}

/** A rectangle as ECharts writes it, from its corner along its sides; null for any other shape. */
function rectangle(path: string): Point[] | null {
  const found = /^M(-?[\d.]+) (-?[\d.]+)l(-?[\d.]+) 0l0 (-?[\d.]+)l-?[\d.]+ 0Z$/.exec(path);
  if (!found) return null;
  const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The bands of a hatch within a rectangle, as paths; nothing for one without a size. */
function drawn(shape: readonly Point[], {normal, period, bands}: Hatch): string {
  const [corner, , opposite] = shape;
  if (!corner || !opposite || corner[0] === opposite[0] || corner[1] === opposite[1]) return "";
  const places = shape.map(([x, y]) => normal[0] * x + normal[1] * y);
  const first = Math.floor(Math.min(...places) / period);
  const last = Math.ceil(Math.max(...places) / period);
  return bands
    .map(({from, to, fill}) => {
      const pieces: string[] = [];
      for (let n = first; n <= last; n++) {
        const piece = cut(cut(shape, normal, 1, n * period + from), normal, -1, n * period + to);
        if (piece.length > 2) pieces.push(`M${piece.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`);
      }
      return pieces.length === 0 ? "" : `<path d="${pieces.join("")}" fill="${fill}"/>`;
    })
    .join("");
}

/** A drawing whose hatched rectangles are made of shapes. @throws Error where something else is filled by reference. */
export function hatchedShapes(svg: string): string {
  const hatches = new Map<string, Hatch | null>();
  for (const [, tag = "", inner = ""] of svg.matchAll(/(<pattern [^>]*>)([\s\S]*?)<\/pattern>/g))
    hatches.set(attribute(tag, "id"), hatchOf(tag, inner));
  return svg
    .replace(/<defs>[\s\S]*?<\/defs>/g, "")
    .replace(/<(\w+) [^>]*"url\(#([^)]+)\)"[^>]*>/g, (tag, name: string, id: string) => {
      const outline = / stroke="#[\da-f]{6}"/.test(tag) ? tag.replace(/ fill="url\([^"]*"/, ' fill="none"') : "";
      const hatch = hatches.get(id);
      const shape = name === "path" && tag.endsWith("/>") ? rectangle(attribute(tag, "d")) : null;
      if (!hatch || !shape || / (transform|clip-path|opacity)=/.test(tag) || outline.includes("url("))
        throw new Error(`the PDF has no way to fill this: ${tag}`);
      return drawn(shape, hatch) + outline;
    });
}
