import type {ChartOf} from "../../data/chart.ts";
import {dated} from "../../data/figures/index.ts";
import {words} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {dots, fontSize, label, rule, stage} from "./drawing.ts";
import type {Dot, Drawing, Json} from "./drawing.ts";
import {textWidth} from "./text.ts";

const step = 46;
const size = fontSize.small;

/** When things happened, on a true scale of years; each event is a step up, so that the count can be read too. */
export function timeline({figures: ids, mark}: ChartOf<"timeline">, lang: Lang, width: number): Drawing {
  const list = ids.map((id) => ({id, ...dated(id)})).sort((a, b) => a.value.localeCompare(b.value));
  const years = list.map(({value}) => Number(value.slice(0, 4)));
  const from = Math.floor((Math.min(...years) - 1) / 5) * 5;
  const to = Math.ceil((Math.max(...years) + 1) / 5) * 5;
  const x = (year: number) => 20 + ((year - from) / (to - from)) * (width - 40);
  const bottom = 40 + list.length * step;
  const y = (i: number) => bottom - 24 - i * step;
  const shapes: Json[] = [rule(0, bottom, width, bottom, {colour: "silent"})];
  for (let year = from; year <= to; year++) {
    shapes.push(rule(x(year), bottom, x(year), bottom + (year % 5 === 0 ? 6 : 3), {colour: "silent"}));
    if (year % 5 === 0) shapes.push(label(String(year), x(year), bottom + 9, {size, colour: "soft", align: "center"}));
  }
  const points: Dot[] = [];
  list.forEach(({id, subject, ...event}, i) => {
    const year = years[i] ?? from;
    const next = years[i + 1];
    const main = id === mark;
    const colour = main ? "chongqing" : "teal";
    shapes.push(rule(x(year), y(i), x(year), bottom, {colour: "rest"}));
    if (next !== undefined) {
      shapes.push(
        rule(x(year), y(i), x(next), y(i), {colour: "sea", width: 1.6}),
        rule(x(next), y(i), x(next), y(i + 1), {colour: "sea", width: 1.6}),
      );
    }
    const text = `${i + 1}  ${subject[lang]}${lang === "zh" ? "，" : ", "}${words({...event, subject}, lang)}`;
    const half = textWidth(text, fontSize.label, "bold") / 2;
    const at = Math.min(width - half, Math.max(half, x(year)));
    shapes.push(
      label(text, at, y(i) - 12, {weight: main ? "bold" : "normal", colour, align: "center", valign: "bottom"}),
    );
    points.push({x: x(year), y: y(i), size: main ? 16 : 12, fill: colour, stroke: colour, figure: id});
  });
  return stage(width, bottom + 30, [dots(points)], shapes);
}
