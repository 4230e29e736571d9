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
import {evenCut, voices} from "./voices.ts";

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
  voices,
  flow,
  tiles,
};

/** The widths, in pixels, that drawings are laid out for: a panel beside its text, and a phone. */
export const widths = {wide: 640, narrow: 330} as const;
export type Size = keyof typeof widths;
export const sizes = Object.keys(widths) as Size[];

/** The option that draws a chart in a language, laid out for a width in pixels; JSON, so it can be saved and compared. */
export function drawAt<Kind extends ChartKind>(
  chart: Extract<Chart, {kind: Kind}>,
  lang: Lang,
  width: number,
): Drawing {
  const draw: (chart: ChartOf<Kind>, lang: Lang, width: number) => Drawing = kinds[chart.kind as Kind];
  return draw(chart as ChartOf<Kind>, lang, width);
}

/** The same at one of the two widths of the page. */
export const drawing = <Kind extends ChartKind>(chart: Extract<Chart, {kind: Kind}>, lang: Lang, size: Size): Drawing =>
  drawAt(chart, lang, widths[size]);

/** A chart of many rows as two charts that stand side by side and say the same together; null where it has too few. */
export function halves(chart: Chart): [Chart, Chart] | null {
  const cut = <T>(list: readonly T[]): [T[], T[]] => {
    const half = Math.ceil(list.length / 2);
    return [list.slice(0, half), list.slice(half)];
  };
  const both = <T>(list: readonly T[], put: (some: T[]) => Chart): [Chart, Chart] | null => {
    if (list.length < 2) return null;
    const [first, second] = cut(list);
    return [put(first), put(second)];
  };
  switch (chart.kind) {
    case "columns":
      return chart.together ? null : both(chart.series, (series) => ({...chart, series}));
    case "share":
      return chart.figures.length < 4 ? null : both(chart.figures, (some) => ({...chart, figures: some}));
    case "tree":
      return both(chart.branches, (branches) => ({...chart, branches}));
    case "matrix":
      return chart.rows.length < 4 ? null : both(chart.rows, (rows) => ({...chart, rows}));
    case "voices": {
      const at = evenCut(chart.fields);
      const [first, second] = [chart.fields.slice(0, at), chart.fields.slice(at)];
      return second.length === 0
        ? null
        : [
            {...chart, fields: first},
            {...chart, fields: second},
          ];
    }
    case "amounts":
      return both(chart.groups, (groups) => ({...chart, groups}));
    default:
      return null;
  }
}
