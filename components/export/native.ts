/** What of a panel’s chart Office can draw by itself, as data: one or more charts of bars, columns or dots. */
import type {Chart} from "../../data/chart.ts";
import type {Lang} from "../../data/schema.ts";
import type {Colour} from "../palette.ts";
import {bars, standing} from "./native-bars.ts";
import {dots} from "./native-dots.ts";
import {shares} from "./native-share.ts";

/** solid: known; hatch: known as a bound or left open; outline: aimed at; faint: what is left of a whole. */
export type Fill = "solid" | "hatch" | "outline" | "faint";

export interface NativeValue {
  value: number;
  /** What stands at it: the claim in words, or a format of numbers where the value is exact; null: nothing. */
  label: {words: string} | {format: string} | null;
  colour?: Colour;
}

export interface NativeSeries {
  name: string;
  fill: Fill;
  colour: Colour;
  /** One a category; null is a gap. */
  values: readonly (NativeValue | null)[];
}

export interface NativeChart {
  /** bars lie, columns stand; dots stand on a scale that does not start at zero. */
  form: "bars" | "columns" | "dots";
  /** stack: parts of a whole; apart: side by side; over: in one another’s place, of which one only has a value. */
  together: "stack" | "apart" | "over";
  /** Above the chart; empty where the slide says it. */
  title: string;
  categories: readonly string[];
  series: readonly NativeSeries[];
  /** Whether the names of the series stand under it; one chart of a slide says it for all. */
  legend: boolean;
  /** What is printed of each category, claim and all: a column of the workbook. */
  printed: readonly string[];
  min: number;
  max: number | null;
  step: number | null;
  /** The format of the scale’s numbers; null: no scale is drawn, since each value is labelled. */
  scale: string | null;
}

/** Charts of one slide: the last that has several series names them for all. */
function oneLegend(charts: NativeChart[]): NativeChart[] {
  const last = charts.findLastIndex(({series}) => series.length > 1);
  return charts.map((chart, i) => ({...chart, legend: i === last}));
}

/** The charts that say what a chart of ours says; null where Office has no form for it, and a picture is used. */
export function nativeCharts(chart: Chart, lang: Lang): NativeChart[] | null {
  switch (chart.kind) {
    case "share":
      return [shares(chart.figures, lang)];
    case "amounts":
      return oneLegend(chart.groups.map((group) => bars(group, lang)));
    case "columns":
      return oneLegend(
        chart.together ? [standing(chart.series, lang)] : chart.series.map((one) => standing([one], lang)),
      );
    case "spread":
      return [dots(chart.figures, lang)];
    case "strip":
    case "counts":
    case "timeline":
    case "tree":
    case "matrix":
    case "voices":
    case "flow":
    case "tiles":
      return null;
  }
}
