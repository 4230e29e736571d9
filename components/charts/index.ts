/** Kind of chart to the function that draws it: total, so that a kind without a drawing does not compile. */
import type {Chart, ChartKind, ChartOf} from "../../data/chart.ts";
import type {Lang} from "../../data/schema.ts";
import {amounts} from "./amounts.ts";
import {columns} from "./columns.ts";
import {counts} from "./counts.ts";
import type {Drawing} from "./drawing.ts";
import {flow} from "./flow.ts";
import {matrix} from "./matrix.ts";
import {share} from "./share.ts";
import {spread} from "./spread.ts";
import {strip} from "./strip.ts";
import {tiles} from "./tiles.ts";
import {timeline} from "./timeline.ts";
import {tree} from "./tree.ts";

const kinds: {[Kind in ChartKind]: (chart: ChartOf<Kind>, lang: Lang, width: number) => Drawing} = {
  strip,
  counts,
  share,
  amounts,
  spread,
  columns,
  timeline,
  tree,
  matrix,
  flow,
  tiles,
};

/** The widths, in pixels, that drawings are laid out for: a panel beside its text, and a phone. */
export const widths = {wide: 640, narrow: 330} as const;
export type Size = keyof typeof widths;
export const sizes = Object.keys(widths) as Size[];

/** The option that draws a chart in a language at a width; JSON, so that it can be saved, sent and compared. */
export function drawing<Kind extends ChartKind>(chart: Extract<Chart, {kind: Kind}>, lang: Lang, size: Size): Drawing {
  const draw: (chart: ChartOf<Kind>, lang: Lang, width: number) => Drawing = kinds[chart.kind as Kind];
  return draw(chart as ChartOf<Kind>, lang, widths[size]);
}
