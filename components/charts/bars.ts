import {boundOf, periodWords, words} from "../../data/format.ts";
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import type {Lang, Measure} from "../../data/schema.ts";
import {ink} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {say} from "../strings.ts";
import {hatched, quiet} from "./drawing.ts";
import type {Json} from "./drawing.ts";

/** Chongqing has the one accent, where it stands among others; a chart of Chongqing alone needs none. */
export function tones(ids: readonly MeasureId[]): (figure: Measure) => Colour {
  const ours = ({subject}: Measure) => subject.zh.includes("重庆");
  const mixed = ids.some((id) => ours(measure(id))) && !ids.every((id) => ours(measure(id)));
  return (figure) => (mixed && ours(figure) ? "chongqing" : "teal");
}

/** Period in words; a target says that it is one, silence is said too. */
export function timeOf(figure: Measure, lang: Lang): string {
  const time = figure.period === null ? say.periodNotStated[lang] : periodWords(figure.period, lang);
  return figure.status === "target" ? `${time}${lang === "zh" ? "" : " "}${say.target[lang]}` : time;
}

interface BarStyle {
  /** How far a bar with an open end is hatched, in the unit of the axis; 100 for shares. */
  limit: (value: number) => number;
  thickness: number;
}

/**
 * The stacked series that draw measures as bars from zero: what is certain is solid; what a bound leaves open is
 * hatched; a target is an outline. Index i of each series is figure i.
 */
export function barSeries(ids: readonly MeasureId[], {limit, thickness}: BarStyle): Json[] {
  const list = ids.map((id) => ({id, ...measure(id)}));
  const toneOf = tones(ids);
  const solid = list.map((figure) => {
    const {id, value, status} = figure;
    const colour = ink(toneOf(figure));
    const upper = boundOf(figure) === "upper";
    return {
      value,
      figure: id,
      itemStyle: {
        ...(upper ? hatched : {color: status ? ink("card") : colour}),
        ...((upper || status) && {borderColor: colour, borderWidth: 1.5}),
        ...(status && {borderType: [4, 3]}),
      },
    };
  });
  const open = list.map((figure) => ({
    value: boundOf(figure) === "lower" ? limit(figure.value) - figure.value : 0,
    figure: figure.id,
    itemStyle: hatched,
  }));
  const common = {type: "bar", stack: "value", barWidth: thickness, ...quiet};
  return [
    {...common, data: solid},
    {...common, data: open},
  ];
}

/** What stands at the end of a bar. */
export const valueWords = (id: MeasureId, lang: Lang): string => words(measure(id), lang);
