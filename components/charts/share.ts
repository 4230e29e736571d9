import type {ChartOf} from "../../data/chart.ts";
import {measure} from "../../data/figures/index.ts";
import {boundOf, colon} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {ink} from "../palette.ts";
import {say} from "../strings.ts";
import {barSeries, timeOf, tones, valueWords} from "./bars.ts";
import {base, blockHeight, fontSize, label, quiet, rule} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

const bar = 22;

/** Shares on one scale from 0 to 100: each row prints its own base, date and standing, since they may all differ. */
export function share({figures: ids}: ChartOf<"share">, lang: Lang, width: number): Drawing {
  const size = fontSize.small;
  const toneOf = tones(ids);
  const texts = ids.map((id) => {
    const figure = measure(id);
    const stop = lang === "zh" ? "；" : "; ";
    const bases = [figure.base && say.base(figure.base[lang])[lang], timeOf(figure, lang)].filter(Boolean).join(stop);
    return {
      name: wrap(`${figure.subject[lang]}${colon[lang]}${figure.label[lang]}`, width, fontSize.label, "bold"),
      base: wrap(bases, width, size),
      standing: standingOf(id),
    };
  });
  const rowHeight =
    Math.max(
      ...texts.map(
        ({name, base: lines}) => blockHeight(name) + blockHeight(lines, size) + Math.round(size * 1.45) + bar + 26,
      ),
    ) + 0;
  const height = rowHeight * ids.length + 22;
  const shapes: Json[] = [];
  const x = (percent: number) => (percent / 100) * width;
  for (const percent of [0, 20, 40, 60, 80, 100]) {
    shapes.push(
      label(`${percent}%`, x(percent), height - 18, {
        size,
        colour: "soft",
        align: percent === 0 ? "left" : percent === 100 ? "right" : "center",
      }),
    );
  }
  ids.forEach((id, i) => {
    const figure = measure(id);
    const row = texts[i];
    if (!row) return;
    const top = i * rowHeight;
    const barTop = top + rowHeight - bar - 14;
    const standingTop = barTop - Math.round(size * 1.45) - 3;
    const baseTop = standingTop - blockHeight(row.base, size);
    shapes.push(
      label(row.name, 0, baseTop - blockHeight(row.name), {weight: "bold"}),
      label(row.base, 0, baseTop, {size, colour: "soft"}),
      label(`● ${standingWords(row.standing, lang)}`, 0, standingTop, {size, colour: standingColour(row.standing)}),
      rule(x(100), barTop - 2, x(100), barTop + bar + 2, {colour: "hatch"}),
    );
    const shown = valueWords(id, lang);
    const inside = textWidth(shown, fontSize.label, "bold") + 16 < x(figure.value);
    const middle = barTop + bar / 2;
    const lower = boundOf(figure) === "lower";
    shapes.push(
      label(shown, inside ? x(figure.value) - 8 : x(figure.value) + 8, middle, {
        weight: "bold",
        colour: inside ? "onTeal" : toneOf(figure),
        align: inside ? "right" : "left",
        valign: "middle",
      }),
    );
    const rest = lower ? say.boundNotStated[lang] : say.remainder[lang];
    const room = x(100) - x(figure.value) - (inside ? 0 : textWidth(shown, fontSize.label, "bold") + 16);
    if (textWidth(rest, size) + 10 < room && !lower)
      shapes.push(label(rest, x(100) - 8, middle, {size, colour: "soft", align: "right", valign: "middle"}));
    if (lower) shapes.push(label(rest, x(100), barTop + bar + 2, {size, colour: "soft", align: "right"}));
  });
  const [solid, open] = barSeries(ids, {limit: () => 100, thickness: bar});
  const remainder = {
    type: "bar",
    stack: "value",
    barWidth: bar,
    silent: true,
    ...quiet,
    data: ids.map((id) => ({
      value: boundOf(measure(id)) === "lower" ? 0 : 100 - measure(id).value,
      itemStyle: {color: ink("rest")},
    })),
  };
  return {
    width,
    height,
    option: {
      ...base,
      grid: {
        outerBoundsMode: "none",
        left: 0,
        right: 0,
        top: rowHeight / 2 - bar / 2 - 14,
        height: rowHeight * ids.length,
      },
      xAxis: {type: "value", min: 0, max: 100, show: false},
      yAxis: {type: "category", inverse: true, show: false, data: ids.map(String)},
      series: [solid ?? null, open ?? null, remainder],
      graphic: shapes,
    },
  };
}

/** The colour that goes with the words of a standing. */
export const standingColour = (is: ReturnType<typeof standingOf>) =>
  is === "confirmed" || is === "original" ? "good" : is === "printed" || is === "copy" ? "soft" : "doubt";
