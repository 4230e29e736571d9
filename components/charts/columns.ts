import type {ChartOf, Series} from "../../data/chart.ts";
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import {boundOf, claimMarks, numberIn, periodWords, scaleFor, unitIn} from "../../data/format.ts";
import type {Lang, Period} from "../../data/schema.ts";
import {ink} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {say} from "../strings.ts";
import {amounts} from "./amounts.ts";
import {tones} from "./bars.ts";
import {arrow, base, blockHeight, fontSize, hatched, label, quiet, rule} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

const size = fontSize.small;
const plotHeight = 118;
const openEnd = 16;

/** The slots of the time axis: every year between the first and the last, so that a gap is seen as one. */
function slots(ids: readonly MeasureId[]): Period[] {
  const periods = [...new Set(ids.map((id) => measure(id).period).filter((p): p is Period => p !== null))].sort(
    (a, b) => (endOf(a) < endOf(b) ? -1 : 1),
  );
  if (!periods.every((p) => /^\d{4}(-12-31)?$/.test(p))) return periods;
  const years = periods.map((p) => Number(p.slice(0, 4)));
  const stock = periods[0]?.includes("-") ?? false;
  const from = Math.min(...years);
  return Array.from(
    {length: Math.max(...years) - from + 1},
    (_, i) =>
      periods.find((p) => p.startsWith(`${from + i}`)) ??
      (stock ? (`${from + i}-12-31` as Period) : (`${from + i}` as Period)),
  );
}
const endOf = (period: Period) => {
  const end = period.split("/").at(-1) ?? period;
  return end.length === 4 ? `${end}-12` : end;
};

/** Runs of three or more years without a figure become one slot. */
function folded(all: readonly Period[], has: (period: Period) => boolean): (Period | null)[] {
  const result: (Period | null)[] = [];
  for (let i = 0; i < all.length; i++) {
    const period = all[i];
    if (!period) continue;
    let run = 0;
    while (i + run < all.length && !has(all[i + run] as Period)) run++;
    if (run >= 2) {
      result.push(null);
      i += run - 1;
    } else result.push(period);
  }
  return result;
}

function shortPeriod(period: Period | null, lang: Lang, years: boolean): string {
  if (period === null) return "…";
  if (years) return period.slice(0, 4);
  return periodWords(period, lang).replace(/^\d{4}年(?=\d)|\s\d{4}$/, "");
}

/** The places on the time axis: a run of years without a figure is one place, named “…”, without a period. */
export function slotsOf(ids: readonly MeasureId[], lang: Lang): {period: Period | null; name: string}[] {
  const all = slots(ids);
  const years = all.every((p) => /^\d{4}(-12-31)?$/.test(p));
  const axis = years ? folded(all, (period) => ids.some((id) => measure(id).period === period)) : all;
  return axis.map((period) => ({period, name: shortPeriod(period, lang, years)}));
}

interface Plot {
  grid: Json;
  xAxis: Json;
  yAxis: Json;
  series: Json[];
  shapes: Json[];
}

function plot(series: readonly Series[], at: number, top: number, lang: Lang, width: number): Plot {
  const ids = series.flatMap(({figures}) => figures);
  const toneOf = tones(ids);
  const axis = slotsOf(ids, lang);
  const slot = width / axis.length;
  const thickness = columnIn(slot, series.length);
  const largest = Math.max(...ids.map((id) => measure(id).value));
  const max = largest * (plotHeight / (plotHeight - 24));
  const perUnit = plotHeight / max;
  const scale = scaleOf(series, lang);
  const shapes: Json[] = [];
  const bottom = top + plotHeight;
  axis.forEach(({period, name}, i) => {
    const centre = (i + 0.5) * slot;
    shapes.push(label(name, centre, bottom + 5, {size, colour: "soft", align: "center"}));
    series.forEach(({figures}, s) => {
      const x = centre + (s - (series.length - 1) / 2) * (thickness + 4);
      const id = figures.find((f) => measure(f).period === period);
      if (!id) {
        // Beside another column there is only its own width; alone it has the slot.
        const room = series.length > 1 ? Math.min(thickness, slot / series.length - 6) : slot - 6;
        const lines = wrap(say.notSeen[lang], Math.max(room, 30), size);
        shapes.push(label(lines, x, bottom - 6, {size, colour: "silent", align: "center", valign: "bottom"}));
        return;
      }
      const figure = measure(id);
      const lower = boundOf(figure) === "lower";
      const y = bottom - figure.value * perUnit - (lower ? openEnd : 0);
      const text = claimMarks[figure.is] + numberIn(figure.value, scale, lang);
      shapes.push(
        label(text, x, y - (lower ? 5 : 4), {
          size,
          weight: "bold",
          colour: series.length > 1 ? tone(s) : toneOf(figure),
          align: "center",
          valign: "bottom",
        }),
      );
      if (lower) shapes.push(arrow(x, y + 1, "up", "soft"));
    });
  });
  shapes.push(rule(0, bottom, width, bottom, {colour: "silent"}));
  return {
    grid: {outerBoundsMode: "none", left: 0, right: 0, top, height: plotHeight},
    xAxis: {type: "category", gridIndex: at, show: false, data: axis.map(({period}, i) => period ?? `gap${i}`)},
    yAxis: {type: "value", gridIndex: at, show: false, min: 0, max},
    series: series.flatMap(({figures}, s): Json[] => {
      const found = axis.map(({period}) => figures.find((f) => measure(f).period === period));
      const common = {
        type: "bar",
        stack: `${at}-${s}`,
        xAxisIndex: at,
        yAxisIndex: at,
        barWidth: thickness,
        barGap: `${Math.round((4 / thickness) * 100)}%`,
        ...quiet,
      };
      const solid = found.map((id) =>
        id
          ? {
              value: measure(id).value,
              figure: id,
              itemStyle: {color: ink(series.length > 1 ? tone(s) : toneOf(measure(id)))},
            }
          : null,
      );
      const open = found.map((id) =>
        id && boundOf(measure(id)) === "lower" ? {value: openEnd / perUnit, figure: id, itemStyle: hatched} : null,
      );
      return open.some((o) => o !== null)
        ? [
            {...common, data: solid},
            {...common, data: open},
          ]
        : [{...common, data: solid}];
    }),
    shapes,
  };
}

const scaleOf = (row: readonly Series[], lang: Lang) =>
  scaleFor(
    row.flatMap(({figures}) => figures.map((id) => measure(id).value)),
    lang,
  );

/** Series side by side: the first, by the order of the panel, is the one the panel is about. */
const tone = (i: number): Colour => (i === 0 ? "chongqing" : "teal");

/** How wide a column is, where so many stand in a slot. */
const columnIn = (slot: number, many: number): number => Math.min(many > 1 ? 60 : 46, (slot - 8) / many);

/** Whether columns side by side are wide enough for the numbers over them. */
function holdsNumbers(series: readonly Series[], lang: Lang, width: number): boolean {
  const ids = series.flatMap(({figures}) => figures);
  const scale = scaleOf(series, lang);
  const texts = ids.map((id) => claimMarks[measure(id).is] + numberIn(measure(id).value, scale, lang));
  const widest = Math.max(...texts.map((text) => textWidth(text, size, "bold")));
  return widest <= columnIn(width / slotsOf(ids, lang).length, series.length);
}

/** Where columns side by side would not hold their numbers, the same bars lie down, one scale for all. */
function lying(series: readonly Series[], lang: Lang, width: number): Drawing {
  const ids = series.flatMap(({figures}) => figures);
  const order = slots(ids).flatMap((period) => ids.filter((id) => measure(id).period === period));
  return amounts({kind: "amounts", groups: [{name: {zh: "", en: ""}, figures: order}]}, lang, width);
}

/** One number a period, from zero. A year without a figure is a gap that says so; nothing is joined across it. */
export function columns({series, together}: ChartOf<"columns">, lang: Lang, width: number): Drawing {
  if (together && !holdsNumbers(series, lang, width)) return lying(series, lang, width);
  const rows = together ? [series] : series.map((one) => [one]);
  const plots: Plot[] = [];
  const shapes: Json[] = [];
  let y = 0;
  rows.forEach((row, i) => {
    const scale = scaleOf(row, lang);
    for (const [s, one] of row.entries()) {
      const unit = unitIn(scale, measure(one.figures[0] as MeasureId).unit, lang);
      const text = lang === "zh" ? `${one.name.zh}（${unit}）` : `${one.name.en} (${unit})`;
      if (row.length > 1) {
        shapes.push(label(`■ ${text}`, 0, y, {weight: "bold", colour: tone(s)}));
        y += blockHeight([text]);
      } else {
        const lines = wrap(text, width, fontSize.label, "bold");
        shapes.push(label(lines, 0, y, {weight: "bold"}));
        y += blockHeight(lines);
      }
    }
    const part = plot(row, i, y + 12, lang, width);
    plots.push(part);
    shapes.push(...part.shapes);
    y += 12 + plotHeight + 40;
  });
  return {
    width,
    height: y - 14,
    option: {
      ...base,
      grid: plots.map(({grid}) => grid),
      xAxis: plots.map(({xAxis}) => xAxis),
      yAxis: plots.map(({yAxis}) => yAxis),
      series: plots.flatMap(({series: list}) => list),
      graphic: shapes,
    },
  };
}
