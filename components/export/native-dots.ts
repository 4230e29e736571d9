/** Several statements on one scale, as dots that Office draws. */
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import {boundOf, scaleFor, unitIn, words} from "../../data/format.ts";
import type {Lang, Measure} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {timeOf, tones} from "../charts/bars.ts";
import {ends} from "../charts/spread.ts";
import {names, tidy} from "./native-label.ts";
import type {NativeChart, NativeSeries, NativeValue} from "./native.ts";

/** Dots on one scale, each with its date and source; a bound is a series with a mark of its own. */
export function dots(ids: readonly MeasureId[], lang: Lang): NativeChart {
  const all = ids.map(measure);
  const scale = scaleFor(
    all.map(({value}) => value),
    lang,
  );
  const unit = unitIn(scale, all[0]?.unit ?? "percent", lang);
  const tone = tones(ids);
  const {from, to, step} = ends(all.map(({value}) => value));
  const of = (n: number) => tidy(n / scale.size);
  const decimals = String(of(step)).split(".")[1]?.length ?? 0;
  const values = (has: (figure: Measure) => boolean) =>
    all.map((figure): NativeValue | null =>
      has(figure) ? {value: of(figure.value), label: {words: words(figure, lang)}, colour: tone(figure)} : null,
    );
  const series: NativeSeries[] = [
    {name: names.value[lang], fill: "solid", colour: "teal", values: values((f) => boundOf(f) === null)},
    {name: names.bound[lang], fill: "outline", colour: "teal", values: values((f) => boundOf(f) !== null)},
  ];
  return {
    form: "dots",
    together: "over",
    title: "",
    categories: ids.map((id) => {
      const figure = measure(id);
      return [figure.subject[lang], timeOf(figure, lang), sources[figure.cite.source].publisher[lang]].join("\n");
    }),
    series: series.filter((one) => one.values.some((value) => value !== null)),
    legend: true,
    printed: all.map((figure) => words(figure, lang)),
    min: of(from),
    max: of(to),
    step: of(step),
    scale: `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}"${lang === "zh" || unit === "%" ? unit : ` ${unit}`}"`,
  };
}
