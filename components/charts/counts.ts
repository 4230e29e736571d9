import type {ChartOf, CountRow} from "../../data/chart.ts";
import {countable, measure} from "../../data/figures/index.ts";
import {boundOf, colon, number, words} from "../../data/format.ts";
import type {Lang, Listing} from "../../data/schema.ts";
import {say} from "../strings.ts";
import {arrow, blockHeight, box, dots, fontSize, label, rule, stage} from "./drawing.ts";
import type {Dot, Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

const dotSize = 11;
const dotPitch = 17;
/** More than this many things are said, not drawn. */
const mostDots = 40;
const chipHeight = 28;

interface Part {
  dots: Dot[];
  shapes: Json[];
  height: number;
}

function chips(figure: Listing, row: CountRow, lang: Lang, x: number, y: number, width: number): Part {
  const shapes: Json[] = [];
  let left = x;
  let top = y;
  let tallest = 0;
  for (const item of figure.items) {
    const lines = wrap(item[lang], width - 18, fontSize.small);
    const wide = Math.min(width, Math.max(...lines.map((line) => textWidth(line, fontSize.small))) + 18);
    const tall = chipHeight + blockHeight(lines.slice(1), fontSize.small);
    if (left > x && left + wide > x + width) {
      left = x;
      top += tallest + 6;
      tallest = 0;
    }
    shapes.push(
      box({x: left, y: top, width: wide, height: tall, round: 4, fill: "mist", figure: row.figure}),
      label(lines, left + 9, top + tall / 2, {size: fontSize.small, valign: "middle"}),
    );
    left += wide + 6;
    tallest = Math.max(tallest, tall);
  }
  return {dots: [], shapes, height: top + tallest - y};
}

function oneEach(value: number, row: CountRow, x: number, y: number, width: number): Part {
  const perLine = Math.max(1, Math.floor(width / dotPitch));
  const kinds = row.parts?.flatMap((id, kind) => Array.from({length: measure(id).value}, () => ({id, kind})));
  const list = Array.from({length: value}, (_, i): Dot => {
    const part = kinds?.[i];
    return {
      x: x + (i % perLine) * dotPitch + dotSize / 2,
      y: y + Math.floor(i / perLine) * dotPitch + dotSize / 2 + 3,
      size: dotSize,
      ...(part && part.kind > 0 ? {stroke: "teal" as const} : {fill: "teal" as const, stroke: "teal" as const}),
      figure: part?.id ?? row.figure,
    };
  });
  return {dots: list, shapes: [], height: Math.ceil(value / perLine) * dotPitch};
}

/** How many there are: one dot a thing when few, names when they are known, a plain number when many. */
export function counts({rows}: ChartOf<"counts">, lang: Lang, width: number): Drawing {
  const narrow = width < 480;
  const side = narrow ? 0 : 176;
  const shapes: Json[] = [];
  const all: Dot[] = [];
  let y = 4;
  rows.forEach((row, i) => {
    const figure = countable(row.figure);
    if (i > 0) shapes.push(rule(0, y - 9, width, y - 9));
    const many = figure.is !== "list" && figure.unit !== "percent" && figure.value > mostDots;
    const full = words(figure, lang);
    const plain = figure.label[lang];
    const room = narrow ? width : side - 16;
    const value = many ? [] : wrap(full, room, 15, "bold");
    const name = full.includes(plain) && !many ? [] : wrap(plain, room, fontSize.small);
    shapes.push(
      label(value, 0, y, {size: 15, weight: "bold"}),
      label(name, 0, y + blockHeight(value, 15), {size: fontSize.small, colour: "soft"}),
    );
    const head = blockHeight(value, 15) + blockHeight(name, fontSize.small);
    const x = side;
    const top = narrow ? y + head + 4 : y + 2;
    let part: Part = {dots: [], shapes: [], height: 0};
    if (figure.is === "list") part = chips(figure, row, lang, x, top, width - x);
    else {
      if (figure.unit === "percent")
        part = {
          dots: [],
          height: 24,
          shapes: [
            box({x, y: top, width: width - x, height: 22, fill: "rest"}),
            box({x, y: top, width: ((width - x) * figure.value) / 100, height: 22, fill: "teal", figure: row.figure}),
            label(say.remainder[lang], width - 8, top + 11, {
              size: fontSize.small,
              colour: "soft",
              align: "right",
              valign: "middle",
            }),
          ],
        };
      else if (figure.value <= mostDots) part = oneEach(figure.value, row, x, top, width - x);
      else {
        const room = width - x - 24 - (boundOf(figure) === "lower" ? 36 : 0);
        const sizes = narrow ? [17, 15] : [20, 17, 15];
        const large = sizes.find((one) => textWidth(full, one, "bold") <= room) ?? 13;
        const wide = textWidth(full, large, "bold") + 24;
        part = {
          dots: [],
          height: 40,
          shapes: [
            box({x, y: top, width: wide, height: 38, round: 4, fill: "mist", figure: row.figure}),
            label(full, x + 12, top + 19, {size: large, weight: "bold", colour: "teal", valign: "middle"}),
            ...(boundOf(figure) === "lower"
              ? [
                  rule(x + wide, top + 19, x + wide + 26, top + 19, {colour: "sea", dash: [3, 3]}),
                  arrow(x + wide + 30, top + 19, "right", "sea"),
                ]
              : []),
          ],
        };
      }
      const legend = row.parts?.map(
        (id, kind) =>
          `${kind > 0 ? "○" : "●"} ${measure(id).label[lang]}${colon[lang]}${number(measure(id).value, lang)}`,
      );
      if (legend) {
        const lines = wrap(legend.join("   "), width - x, fontSize.small);
        shapes.push(label(lines, x, top + part.height, {size: fontSize.small, colour: "soft"}));
        part.height += blockHeight(lines, fontSize.small) + 4;
      }
    }
    shapes.push(...part.shapes);
    all.push(...part.dots);
    y += (narrow ? head + 4 + part.height : Math.max(head, part.height + 2)) + 20;
  });
  return stage(width, y - 8, [dots(all)], shapes);
}
