import type {ChartOf} from "../../data/chart.ts";
import {measure} from "../../data/figures/index.ts";
import {boundOf, number, quantity, words} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {timeOf, tones} from "./bars.ts";
import {arrow, blockHeight, dots, fontSize, label, rule, stage} from "./drawing.ts";
import type {Dot, Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

const size = fontSize.small;

/** Round numbers around the values: a scale that names both its ends, since it does not start at zero. */
export function ends(values: readonly number[]): {from: number; to: number; step: number} {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const raw = (high - low || high) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((n) => n * magnitude >= raw) ?? 10) * magnitude;
  return {from: Math.floor((low - step * 0.3) / step) * step, to: Math.ceil((high + step * 0.3) / step) * step, step};
}

/** What several sources say of one thing: a dot each on one scale, each with its date and base. None is chosen. */
export function spread({figures: ids, unit}: ChartOf<"spread">, lang: Lang, width: number): Drawing {
  const toneOf = tones(ids);
  const values = ids.map((id) => measure(id).value);
  const {from, to, step} = ends(values);
  const x = (value: number) => 6 + ((value - from) / (to - from)) * (width - 12);
  const shapes: Json[] = [];
  const list: Dot[] = [];
  let y = 0;
  const axisTop = y;
  const rows: Json[] = [];
  for (const id of ids) {
    const figure = measure(id);
    const comma = lang === "zh" ? "，" : ", ";
    const name = [figure.subject[lang], timeOf(figure, lang), sources[figure.cite.source].publisher[lang]].join(comma);
    const lines = wrap(name, width, size);
    const shown = words(figure, lang);
    const middle = y + blockHeight(lines, size) + 24;
    const tone = toneOf(figure);
    const wide = textWidth(shown, fontSize.label, "bold");
    const lower = boundOf(figure) === "lower";
    const end = x(figure.value) + (lower ? 40 : 8);
    const left = end + wide + 10 > width;
    list.push({x: x(figure.value), y: middle, size: 13, fill: tone, stroke: tone, figure: id});
    rows.push(
      label(lines, 0, y, {size, colour: "soft"}),
      rule(0, middle, width, middle, {colour: "line"}),
      ...(lower
        ? [
            rule(x(figure.value) + 8, middle, x(figure.value) + 32, middle, {colour: tone, width: 1.6, dash: [3, 3]}),
            arrow(x(figure.value) + 36, middle, "right", tone),
          ]
        : []),
      label(shown, left ? x(figure.value) - 12 : end + 2, middle - 12, {
        weight: "bold",
        colour: tone,
        align: left ? "right" : "left",
        valign: "middle",
      }),
    );
    y = middle + 18;
  }
  const ticks = Math.round((to - from) / step);
  const crowded = width / ticks < textWidth(quantity(to, unit, lang), size) * 1.5;
  for (let i = 0; i <= ticks; i++) {
    const value = from + i * step;
    shapes.push(
      rule(x(value), axisTop, x(value), y, {colour: "rest"}),
      ...(i > 0 && i < ticks && crowded
        ? []
        : [
            label(
              i === ticks || i === 0
                ? quantity(Number(value.toPrecision(10)), unit, lang)
                : number(Number(value.toPrecision(10)), lang),
              x(value),
              y + 4,
              {
                size,
                colour: "soft",
                align: i === 0 ? "left" : i === ticks ? "right" : "center",
              },
            ),
          ]),
    );
  }
  return stage(width, y + 24, [dots(list)], [...shapes, ...rows]);
}
