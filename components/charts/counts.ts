import type {ChartOf, CountRow} from "../../data/chart.ts";
import {figures, measure} from "../../data/figures/index.ts";
import {boundOf, words} from "../../data/format.ts";
import type {Figure, Lang} from "../../data/schema.ts";
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

function chips(figure: Extract<Figure, {is: "list"}>, row: CountRow, lang: Lang, x: number, y: number, width: number): Part {
  const shapes: Json[] = [];
  let left = x;
  let top = y;
  for (const item of figure.items) {
    const wide = Math.min(width, textWidth(item[lang], fontSize.small) + 18);
    if (left > x && left + wide > x + width) {
      left = x;
      top += chipHeight + 6;
    }
    shapes.push(
      box({x: left, y: top, width: wide, height: chipHeight, round: 4, fill: "mist", figure: row.figure}),
      label(item[lang], left + 9, top + chipHeight / 2, {size: fontSize.small, valign: "middle"}),
    );
    left += wide + 6;
  }
  return {dots: [], shapes, height: top + chipHeight - y};
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
  const shapes: Json[] = [];
  let height = Math.ceil(value / perLine) * dotPitch;
  if (row.parts) height += 24;
  return {dots: list, shapes, height};
}

/** How many there are: one dot a thing when few, names when they are known, a plain number when many. */
export function counts({rows}: ChartOf<"counts">, lang: Lang, width: number): Drawing {
  const narrow = width < 480;
  const side = narrow ? 0 : 176;
  const shapes: Json[] = [];
  const all: Dot[] = [];
  let y = 4;
  rows.forEach((row, i) => {
    const figure = figures[row.figure];
    if (i > 0) shapes.push(rule(0, y - 9, width, y - 9));
    const name = wrap(figure.label[lang], narrow ? width - 90 : side - 16, fontSize.small);
    const value = wrap(words(figure, lang), narrow ? width : side - 16, 15, "bold");
    shapes.push(label(value, 0, y, {size: 15, weight: "bold"}));
    shapes.push(label(name, 0, y + blockHeight(value, 15), {size: fontSize.small, colour: "soft"}));
    const head = blockHeight(value, 15) + blockHeight(name, fontSize.small);
    const x = side;
    const top = narrow ? y + head + 4 : y + 2;
    let part: Part = {dots: [], shapes: [], height: 0};
    if (figure.is === "list") part = chips(figure, row, lang, x, top, width - x);
    else if (figure.is !== "ordinal" && figure.is !== "code" && figure.is !== "date") {
      if (figure.value <= mostDots) part = oneEach(figure.value, row, x, top, width - x);
      else {
        const shown = words(figure, lang);
        const wide = textWidth(shown, 20, "bold") + 24;
        part = {
          dots: [],
          height: 40,
          shapes: [
            box({x, y: top, width: wide, height: 38, round: 4, fill: "mist", figure: row.figure}),
            label(shown, x + 12, top + 19, {size: 20, weight: "bold", colour: "teal", valign: "middle"}),
            ...(boundOf(figure) === "lower"
              ? [
                  rule(x + wide, top + 19, x + wide + 26, top + 19, {colour: "sea", dash: [3, 3]}),
                  arrow(x + wide + 30, top + 19, "right", "sea"),
                ]
              : []),
          ],
        };
      }
      const partWords = row.parts?.map((id, kind) => `${kind > 0 ? "○" : "●"} ${measure(id).label[lang]} ${words(measure(id), lang)}`);
      if (partWords)
        shapes.push(label(partWords.join("    "), x, top + part.height - 20, {size: fontSize.small, colour: "soft"}));
    }
    shapes.push(...part.shapes);
    all.push(...part.dots);
    y += (narrow ? head + 4 + part.height : Math.max(head, part.height + 2)) + 20;
  });
  return stage(width, y - 8, [dots(all)], shapes);
}
