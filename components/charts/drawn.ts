/** Drawings as the markup of pages, each made once in a process, however many of its pages show it. */
import type {Chart} from "../../data/chart.ts";
import type {Lang} from "../../data/schema.ts";
import {drawing} from "./index.ts";
import type {Size} from "./index.ts";
import {inline} from "./svg.ts";

/** Its size in pixels, and its markup in the colours of a page; `prefix` makes its inner ids unique there. */
export interface Drawn {
  width: number;
  height: number;
  markup: (prefix: string) => string;
}

/** As many characters of markup as a process keeps: thousands of panels. The oldest goes first. */
const room = 150e6;
/** Stands for the prefix in what is kept. */
const blank = "kept-drawing";
const kept = new Map<string, Pick<Drawn, "width" | "height"> & {svg: string}>();
let used = 0;

function make(key: string, chart: Chart, lang: Lang, size: Size) {
  const drawn = drawing(chart, lang, size);
  const made = {width: drawn.width, height: drawn.height, svg: inline(drawn, blank)};
  used += made.svg.length;
  for (const [oldest, {svg}] of kept) {
    if (used <= room) break;
    kept.delete(oldest);
    used -= svg.length;
  }
  kept.set(key, made);
  return made;
}

/** The drawing of a chart in a language at one of the two widths of the page. */
export function drawnFor(chart: Chart, lang: Lang, size: Size): Drawn {
  const key = `${lang} ${size} ${JSON.stringify(chart)}`;
  const {width, height, svg} = kept.get(key) ?? make(key, chart, lang, size);
  return {width, height, markup: (prefix) => svg.replaceAll(`${blank}-`, `${prefix}-`)};
}

/** The drawings of a chart at both widths. */
export const drawingsFor = (chart: Chart, lang: Lang): Record<Size, Drawn> => ({
  wide: drawnFor(chart, lang, "wide"),
  narrow: drawnFor(chart, lang, "narrow"),
});
