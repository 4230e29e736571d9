/** Shares as bars that Office draws. */
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import {boundOf, colon, words} from "../../data/format.ts";
import type {Lang, Measure} from "../../data/schema.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {timeOf, tones} from "../charts/bars.ts";
import type {Colour} from "../palette.ts";
import {say} from "../strings.ts";
import {capital, claimed, labelOf, names, tidy} from "./native-label.ts";
import type {NativeChart, NativeSeries, NativeValue} from "./native.ts";

/** Shares on one scale to 100: what is stated, what a bound leaves open and what remains are series of their own. */
export function shares(ids: readonly MeasureId[], lang: Lang): NativeChart {
  // Office draws the first category at the bottom.
  const list = [...ids].reverse();
  const tone = tones(ids);
  const all = list.map((id) => measure(id));
  const lower = (figure: Measure) => boundOf(figure) === "lower";
  const upper = (figure: Measure) => boundOf(figure) === "upper";
  const known = (figure: Measure) => boundOf(figure) === null;
  const percent = {size: 1, word: "", room: 12};
  const stated = (has: (figure: Measure) => boolean, colour: (figure: Measure) => Colour) =>
    all.map((figure): NativeValue | null =>
      has(figure) ? {value: figure.value, label: labelOf(figure, percent, "%", lang), colour: colour(figure)} : null,
    );
  const rest = (has: (figure: Measure) => boolean) =>
    all.map((figure): NativeValue | null => (has(figure) ? {value: left(figure), label: null} : null));
  const left = (figure: Measure) => tidy(100 - figure.value);
  const series: NativeSeries[] = [
    {name: names.value[lang], fill: "solid", colour: "teal", values: stated(known, tone)},
    {name: names.lower[lang], fill: "solid", colour: "sea", values: stated(lower, () => "sea")},
    {name: names.upper[lang], fill: "hatch", colour: "teal", values: stated(upper, tone)},
    {name: capital(say.boundNotStated[lang]), fill: "hatch", colour: "sea", values: rest(lower)},
    {name: capital(say.remainder[lang]), fill: "faint", colour: "rest", values: rest((f) => !lower(f))},
  ];
  return {
    form: "bars",
    together: "stack",
    title: "",
    categories: list.map((id, i) => {
      const figure = all[i] ?? measure(id);
      const name = `${figure.subject[lang]}${colon[lang]}${figure.label[lang]}${claimed(figure) ? `${lang === "zh" ? "，" : ", "}${words(figure, lang)}` : ""}`;
      return `${name}\n${timeOf(figure, lang)} · ${standingWords(standingOf(id), lang)}`;
    }),
    series: series.filter(({values}) => values.some((one) => one !== null)),
    legend: true,
    printed: all.map((figure) => words(figure, lang)),
    min: 0,
    max: 100,
    step: 20,
    scale: '0"%"',
  };
}
