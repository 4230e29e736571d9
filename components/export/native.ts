/** What of a panel’s chart Office can draw by itself, as data: one or more charts of bars, columns or dots. */
import type {Chart, Series as Group} from "../../data/chart.ts";
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import {boundOf, colon, numberIn, scaleFor, unitIn, words} from "../../data/format.ts";
import type {Scale} from "../../data/format.ts";
import {units} from "../../data/schema.ts";
import type {Lang, Measure, Text} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {timeOf, tones} from "../charts/bars.ts";
import {slotsOf} from "../charts/columns.ts";
import {ends} from "../charts/spread.ts";
import type {Colour} from "../palette.ts";
import {say} from "../strings.ts";

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
  /** What is printed of each category, claim and all: a column of the workbook. */
  printed: readonly string[];
  min: number;
  max: number | null;
  step: number | null;
  /** The format of the scale’s numbers; null: no scale is drawn, since each value is labelled. */
  scale: string | null;
}

const names = {
  value: {zh: "确数", en: "Stated"},
  lower: {zh: "下限（原话为“超过”“以上”）", en: "Lower bound (“more than”, “at least”)"},
  bound: {zh: "只知界限，不是确数", en: "Bound only, not a value"},
  target: {zh: "目标", en: "Target"},
  unit: (unit: string): Text => ({zh: `单位：${unit}`, en: `Unit: ${unit}`}),
} as const;

const tidy = (n: number) => Number(n.toPrecision(12));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const claimed = (figure: Measure) => figure.is !== "exact" || figure.wording !== undefined;

/** Exact numbers keep to the workbook, so that an edit shows; a claim is in words. */
function labelOf(figure: Measure, scale: Scale, unit: string, lang: Lang): NativeValue["label"] {
  if (claimed(figure)) return {words: words(figure, lang)};
  const decimals = numberIn(figure.value, scale, "zh", undefined).split(".")[1]?.length ?? 0;
  const kept = scale.size === 1 ? (figure.decimals ?? decimals) : decimals;
  const digits = (lang === "en" ? "#,##0" : "0") + (kept > 0 ? `.${"0".repeat(kept)}` : "");
  return {format: unit ? `${digits}"${unit}"` : digits};
}

/** An arrow after the words of a lower bound, as our own drawings have it: the upper end is not stated. */
function pointed(label: NativeValue["label"], figure: Measure, form: NativeChart["form"]): NativeValue["label"] {
  if (boundOf(figure) !== "lower" || label === null || !("words" in label)) return label;
  return {words: `${label.words} ${form === "bars" ? "→" : "↑"}`};
}

interface Part {
  name: string;
  fill: Fill;
  has: (figure: Measure) => boolean;
}

/** The kinds of statement that bars of one thing are split by; each becomes a series of its own. */
const parts = (lang: Lang): Part[] => [
  {name: names.value[lang], fill: "solid", has: (f) => !f.status && boundOf(f) === null},
  {name: names.bound[lang], fill: "hatch", has: (f) => !f.status && boundOf(f) !== null},
  {name: names.target[lang], fill: "outline", has: (f) => f.status !== undefined},
];

/** Shares on one scale to 100: what is stated, what a bound leaves open and what remains are series of their own. */
function shares(ids: readonly MeasureId[], lang: Lang): NativeChart {
  // Office draws the first category at the bottom.
  const list = [...ids].reverse();
  const tone = tones(ids);
  const all = list.map((id) => measure(id));
  const lower = (figure: Measure) => boundOf(figure) === "lower";
  const percent = {size: 1, word: "", room: 12};
  const stated = (has: (figure: Measure) => boolean, colour: (figure: Measure) => Colour) =>
    all.map((figure): NativeValue | null =>
      has(figure) ? {value: figure.value, label: labelOf(figure, percent, "%", lang), colour: colour(figure)} : null,
    );
  const rest = (has: (figure: Measure) => boolean) =>
    all.map((figure): NativeValue | null => (has(figure) ? {value: left(figure), label: null} : null));
  const left = (figure: Measure) => tidy(100 - figure.value);
  const series: NativeSeries[] = [
    {name: names.value[lang], fill: "solid", colour: "teal", values: stated((f) => !lower(f), tone)},
    {name: names.lower[lang], fill: "solid", colour: "sea", values: stated(lower, () => "sea")},
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
    printed: all.map((figure) => words(figure, lang)),
    min: 0,
    max: 100,
    step: 20,
    scale: '0"%"',
  };
}

interface Slot {
  name: string;
  /** The figure of each series at this place. */
  ids: readonly (MeasureId | undefined)[];
}

/** Bars or columns of one unit from zero. */
function plain(
  form: "bars" | "columns",
  title: string,
  slots: readonly Slot[],
  groups: readonly Group[],
  lang: Lang,
): NativeChart {
  const ids = slots.flatMap(({ids: some}) => some.filter((id) => id !== undefined));
  const all = ids.map(measure);
  const scale = scaleFor(
    all.map(({value}) => value),
    lang,
  );
  const tone = tones(ids);
  const many = groups.length > 1;
  const unit = form === "bars" ? units[all[0]?.unit ?? "percent"] : null;
  const suffix = unit ? (lang === "zh" ? unit.zh : "") : "";
  const series = groups.flatMap((group, at) =>
    parts(lang).map(({name, fill, has}): NativeSeries => ({
      name: many ? (fill === "solid" ? group.name[lang] : `${group.name[lang]}${colon[lang]}${name}`) : name,
      fill,
      colour: many ? (at === 0 ? "chongqing" : "teal") : "teal",
      values: slots.map(({ids: some}) => {
        const figure = some[at] && measure(some[at]);
        if (!figure || !has(figure)) return null;
        return {
          value: tidy(figure.value / scale.size),
          label: pointed(labelOf(figure, scale, suffix, lang), figure, form),
          ...(!many && {colour: tone(figure)}),
        };
      }),
    })),
  );
  return {
    form,
    together: many ? "apart" : "over",
    title,
    categories: slots.map(({name}) => name),
    series: series.filter(({values}) => values.some((one) => one !== null)),
    printed: slots.map(({ids: some}) =>
      some.map((id) => (id ? words(measure(id), lang) : say.notSeen[lang])).join(" / "),
    ),
    min: 0,
    max: null,
    step: null,
    scale: null,
  };
}

function bars({name, figures}: Group, lang: Lang): NativeChart {
  const list = [...figures].reverse();
  const slots = list.map((id): Slot => ({name: timeOf(measure(id), lang), ids: [id]}));
  return plain("bars", name[lang], slots, [{name, figures}], lang);
}

function standing(groups: readonly Group[], lang: Lang): NativeChart {
  const ids = groups.flatMap(({figures}) => figures);
  const scale = scaleFor(
    ids.map((id) => measure(id).value),
    lang,
  );
  const unit = unitIn(scale, measure(ids[0] as MeasureId).unit, lang);
  const slots = slotsOf(ids, lang).map(({period, name}): Slot => {
    const found = groups.map(({figures}) => figures.find((id) => measure(id).period === period));
    return {name: found.some((id) => id !== undefined) ? name : `${name}\n${say.notSeen[lang]}`, ids: found};
  });
  const name = groups[0]?.name ?? {zh: "", en: ""};
  const one = lang === "zh" ? `${name.zh}（${unit}）` : `${name.en} (${unit})`;
  return plain("columns", groups.length > 1 ? names.unit(unit)[lang] : one, slots, groups, lang);
}

/** Dots on one scale, each with its date and source; a bound is a series with a mark of its own. */
function dots(ids: readonly MeasureId[], lang: Lang): NativeChart {
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
    printed: all.map((figure) => words(figure, lang)),
    min: of(from),
    max: of(to),
    step: of(step),
    scale: `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}"${lang === "zh" || unit === "%" ? unit : ` ${unit}`}"`,
  };
}

/** The charts that say what a chart of ours says; null where Office has no form for it, and a picture is used. */
export function nativeCharts(chart: Chart, lang: Lang): NativeChart[] | null {
  switch (chart.kind) {
    case "share":
      return [shares(chart.figures, lang)];
    case "amounts":
      return chart.groups.map((group) => bars(group, lang));
    case "columns":
      return chart.together ? [standing(chart.series, lang)] : chart.series.map((one) => standing([one], lang));
    case "spread":
      return [dots(chart.figures, lang)];
    case "strip":
    case "counts":
    case "timeline":
    case "tree":
    case "matrix":
    case "flow":
    case "tiles":
      return null;
  }
}
