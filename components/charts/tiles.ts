import type {ChartOf} from "../../data/chart.ts";
import {figures} from "../../data/figures/index.ts";
import {colon, periodWords, words} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {say} from "../strings.ts";
import {blockHeight, box, fontSize, label, stage} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {wrap} from "./text.ts";

const pad = 12;
const gap = 8;
const large = 19;
const size = fontSize.small;

/** Numbers that share no axis, each alone with its unit and date. */
export function tiles({figures: ids}: ChartOf<"tiles">, lang: Lang, width: number): Drawing {
  const across = width < 480 ? 2 : 3;
  const wide = (width - gap * (across - 1)) / across;
  const same = new Set(ids.map((id) => figures[id].subject[lang])).size === 1;
  const cards = ids.map((id) => {
    const figure = figures[id];
    const note = [
      figure.status === "target" ? say.target[lang] : null,
      figure.is !== "date" && figure.period ? periodWords(figure.period, lang) : null,
    ].filter((part) => part !== null);
    return {
      id,
      value: wrap(words(figure, lang), wide - pad * 2, large, "bold"),
      name: wrap(
        same ? figure.label[lang] : `${figure.subject[lang]}${colon[lang]}${figure.label[lang]}`,
        wide - pad * 2,
        size,
      ),
      note: note.length > 0 ? wrap(note.join(lang === "zh" ? "，" : ", "), wide - pad * 2, size) : [],
      target: figure.status === "target",
    };
  });
  const shapes: Json[] = [];
  let y = 0;
  for (let from = 0; from < cards.length; from += across) {
    const row = cards.slice(from, from + across);
    const valueHeight = Math.max(...row.map(({value}) => blockHeight(value, large)));
    const nameHeight = Math.max(...row.map(({name}) => blockHeight(name, size)));
    const height = pad * 2 + valueHeight + nameHeight + Math.max(...row.map(({note}) => blockHeight(note, size))) + 2;
    row.forEach(({id, value, name, note, target}, i) => {
      const x = i * (wide + gap);
      shapes.push(
        box({
          x,
          y,
          width: wide,
          height,
          round: 4,
          ...(target ? {fill: "card", stroke: "sea", dashed: true} : {fill: "mist"}),
          figure: id,
        }),
        label(value, x + pad, y + pad, {size: large, weight: "bold", colour: "teal"}),
        label(name, x + pad, y + pad + valueHeight + 2, {size}),
        label(note, x + pad, y + pad + valueHeight + 2 + nameHeight, {size, colour: "soft"}),
      );
    });
    y += height + gap;
  }
  return stage(width, y - gap, [], shapes);
}
