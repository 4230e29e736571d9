import type {ChartOf} from "../../data/chart.ts";
import {measure} from "../../data/figures/index.ts";
import type {MeasureId} from "../../data/figures/index.ts";
import {boundOf, colon} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {barSeries, timeOf, tones, valueWords} from "./bars.ts";
import {arrow, base, blockHeight, fontSize, label} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

const bar = 18;
const size = fontSize.small;
/** Pixels of hatching past a bound that has no natural limit. */
const openEnd = 34;

interface GroupPart {
  grid: Json;
  xAxis: Json;
  yAxis: Json;
  series: Json[];
  shapes: Json[];
  height: number;
}

/** The bars of a group, all in one unit and from zero; the longest leaves room for its words. */
function group(ids: readonly MeasureId[], at: number, top: number, lang: Lang, width: number): GroupPart {
  const toneOf = tones(ids);
  const rows = ids.map((id) => {
    const figure = measure(id);
    const comma = lang === "zh" ? "，" : ", ";
    const name = `${figure.subject[lang]}${colon[lang]}${figure.label[lang]}${comma}${timeOf(figure, lang)}`;
    return {figure, lines: wrap(name, width, size), shown: valueWords(id, lang)};
  });
  const head = Math.max(...rows.map(({lines}) => blockHeight(lines, size)));
  const rowHeight = head + bar + 16;
  const largest = Math.max(...rows.map(({figure}) => figure.value));
  const room = Math.max(
    ...rows.map(
      ({figure, shown}) => textWidth(shown, fontSize.label, "bold") + (boundOf(figure) === "lower" ? openEnd : 0),
    ),
  );
  const scale = (width - room - 20) / largest;
  const shapes = rows.flatMap(({figure, lines, shown}, i): Json[] => {
    const middle = top + (i + 1) * rowHeight - 12 - bar / 2;
    const lower = boundOf(figure) === "lower";
    const end = figure.value * scale + (lower ? openEnd : 0);
    return [
      label(lines, 0, middle - bar / 2 - 3 - blockHeight(lines, size), {size, colour: "soft"}),
      label(shown, end + 9, middle, {weight: "bold", colour: toneOf(figure), valign: "middle"}),
      ...(lower ? [arrow(end + 1, middle, "right", "soft")] : []),
    ];
  });
  return {
    grid: {
      outerBoundsMode: "none",
      left: 0,
      right: 0,
      top: top + rowHeight / 2 - bar / 2 - 12,
      height: rowHeight * ids.length,
    },
    xAxis: {type: "value", gridIndex: at, min: 0, max: width / scale, show: false},
    yAxis: {type: "category", gridIndex: at, inverse: true, show: false, data: [...ids]},
    series: barSeries(ids, {limit: (value) => value + openEnd / scale, thickness: bar}).map((series) => ({
      ...(series as object),
      stack: `value${at}`,
      xAxisIndex: at,
      yAxisIndex: at,
    })),
    shapes,
    height: rowHeight * ids.length,
  };
}

/** Amounts as bars from zero, one scale a group; targets are outlines, open bounds end in an arrow. */
export function amounts({groups}: ChartOf<"amounts">, lang: Lang, width: number): Drawing {
  const parts: GroupPart[] = [];
  const shapes: Json[] = [];
  let y = 0;
  groups.forEach(({name, figures: ids}, i) => {
    if (name[lang]) {
      const lines = wrap(name[lang], width, fontSize.label, "bold");
      shapes.push(label(lines, 0, y, {weight: "bold"}));
      y += blockHeight(lines) + 4;
    }
    const part = group(ids, i, y, lang, width);
    parts.push(part);
    shapes.push(...part.shapes);
    y += part.height + 14;
  });
  return {
    width,
    height: y - 12,
    option: {
      ...base,
      grid: parts.map(({grid}) => grid),
      xAxis: parts.map(({xAxis}) => xAxis),
      yAxis: parts.map(({yAxis}) => yAxis),
      series: parts.flatMap(({series}) => series),
      graphic: shapes,
    },
  };
}
