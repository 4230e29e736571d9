/** Amounts as bars and columns that Office draws, from zero. */
import type {Series as Group} from "../../data/chart.ts";
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import {colon, scaleFor, unitIn, words} from "../../data/format.ts";
import {units} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {timeOf, tones} from "../charts/bars.ts";
import {slotsOf} from "../charts/columns.ts";
import {say} from "../strings.ts";
import {atBar, labelOf, names, parts, tidy} from "./native-label.ts";
import type {NativeChart, NativeSeries} from "./native.ts";

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
          label: atBar(labelOf(figure, scale, suffix, lang), figure, form, lang),
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
    legend: true,
    printed: slots.map(({ids: some}) =>
      some.map((id) => (id ? words(measure(id), lang) : say.notSeen[lang])).join(" / "),
    ),
    min: 0,
    max: null,
    step: null,
    scale: null,
  };
}

export function bars({name, figures}: Group, lang: Lang): NativeChart {
  const list = [...figures].reverse();
  const slots = list.map((id): Slot => ({name: timeOf(measure(id), lang), ids: [id]}));
  return plain("bars", name[lang], slots, [{name, figures}], lang);
}

export function standing(groups: readonly Group[], lang: Lang): NativeChart {
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
