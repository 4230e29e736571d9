import type {ChartOf, StripRow} from "../../data/chart.ts";
import {listing, measure, rank} from "../../data/figures/index.ts";
import type {RankId} from "../../data/figures/index.ts";
import {ordinal, words} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {say} from "../strings.ts";
import {blockHeight, box, fontSize, label, rule, stage} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

interface Part {
  shapes: Json[];
  height: number;
}

const holder = (id: RankId, lang: Lang) =>
  `${rank(id).subject[lang]}${lang === "zh" ? " " : ", "}${words(rank(id), lang)}`;

/** Places with names: an equal tick for each, those known by name on the first lines, the others hollow. */
function named(row: StripRow, of: number, lang: Lang, width: number): Part {
  const names = row.top ? listing(row.top).items.map((city) => city[lang]) : [];
  const perLine = width < 480 ? 10 : of;
  const pitch = width / perLine;
  const shapes: Json[] = [];
  const size = fontSize.small;
  const upright = lang === "zh" && pitch < 26;
  const held = new Map(row.ranks.map((id) => [rank(id).value, id]));
  const spans = names.map((name, i) => {
    const half = textWidth(name, size, held.has(i + 1) ? "bold" : "normal") / 2;
    return {half, at: Math.min(width - half, Math.max(half, ((i % perLine) + 0.5) * pitch))};
  });
  const clear = (levels: number) =>
    spans.every(({half, at}, i) => {
      const next = spans[i + levels];
      return !next || (i + levels) % perLine < levels || next.at - next.half - (at + half) >= 8;
    });
  const levels = upright ? 1 : names.findIndex((_, i) => clear(i + 1)) + 1 || 1;
  const tier = row.tier ? listing(row.tier).items.map((city) => city[lang]) : [];
  const first = tier.map((city) => names.indexOf(city)).filter((i) => i >= 0);
  const lines = Math.ceil(of / perLine);
  const head = 58;
  const nameRoom = upright ? 2 * Math.round(size * 1.45) : levels * Math.round(size * 1.45);
  let y = head;
  if (row.tier && first.length > 0) {
    const from = Math.min(...first) * pitch + 3;
    const to = (Math.max(...first) + 1) * pitch - 3;
    shapes.push(
      rule(from, 22, to, 22, {colour: "silent"}),
      rule(from, 22, from, 27, {colour: "silent"}),
      rule(to, 22, to, 27, {colour: "silent"}),
      label(say.firstTier[lang], from, 2, {size, colour: "soft"}),
    );
  }
  for (let line = 0; line < lines; line++) {
    for (let i = line * perLine; i < Math.min(of, (line + 1) * perLine); i++) {
      const centre = (i - line * perLine + 0.5) * pitch;
      const id = held.get(i + 1);
      const name = names[i];
      const tall = id ? 44 : 28;
      const wide = Math.min(id ? 14 : 9, pitch - 4);
      const figure = id ?? (name ? row.top : undefined);
      shapes.push(
        box({
          x: centre - wide / 2,
          y: y + 22 - tall / 2,
          width: wide,
          height: tall,
          ...(name || id ? {fill: id ? "chongqing" : "teal"} : {fill: "rest", stroke: "hatch"}),
          ...(figure && {figure}),
        }),
      );
      if (id) {
        const shown = holder(id, lang);
        shapes.push(
          label(shown, Math.max(centre, textWidth(shown, 14, "bold") / 2), y - 26, {
            size: 14,
            weight: "bold",
            colour: "chongqing",
            align: "center",
          }),
        );
      }
      if (name) {
        const level = upright ? 0 : i % levels;
        const at = spans[i]?.at ?? centre;
        const top = y + 50 + level * Math.round(size * 1.45);
        if (level > 0) shapes.push(rule(centre, y + 46, centre, top, {colour: "line"}));
        shapes.push(
          label(upright ? [...name] : name, upright ? centre : at, top, {
            size,
            colour: id ? "chongqing" : "ink",
            align: "center",
            ...(id && {weight: "bold"}),
          }),
        );
      }
    }
    y += names.length > line * perLine ? 50 + nameRoom + 12 : 50;
  }
  const rest = say.placesNotPublished(names.length + 1, of)[lang];
  const from = perLine < of ? 0 : names.length * pitch;
  const restTop = perLine < of ? y - 2 : head + 52;
  if (perLine === of) shapes.push(rule(from + 4, head + 48, width - 4, head + 48, {colour: "hatch"}));
  const restLines = wrap(rest, width - from, size);
  shapes.push(
    label(restLines, perLine < of ? 0 : (from + width) / 2, restTop, {
      size,
      colour: "soft",
      align: perLine < of ? "left" : "center",
    }),
  );
  const bottom = Math.max(y, restTop + blockHeight(restLines, size));
  return {shapes, height: bottom + 4};
}

/** One line of small ticks with the places that are known above it. */
function plain(row: StripRow, of: number, lang: Lang, width: number, top: number): Part {
  const shapes: Json[] = [];
  const pitch = width / of;
  const size = fontSize.small;
  shapes.push(label(row.name[lang], 0, top, {weight: "bold"}));
  const line = top + 46;
  const held = new Map(row.ranks.map((id) => [rank(id).value, id]));
  for (let i = 0; i < of; i++) {
    const id = held.get(i + 1);
    const main = id !== undefined && rank(id).subject.zh === "重庆";
    const tall = id ? 26 : 14;
    const wide = Math.min(id ? 10 : 6, pitch - 3);
    shapes.push(
      box({
        x: (i + 0.5) * pitch - wide / 2,
        y: line + 13 - tall / 2,
        width: wide,
        height: tall,
        fill: id ? (main ? "chongqing" : "teal") : "rest",
        ...(id && {figure: id}),
      }),
    );
  }
  let clear = -Infinity;
  for (const [place, id] of [...held].sort(([a], [b]) => a - b)) {
    const shown = holder(id, lang);
    const half = textWidth(shown, size, "bold") / 2;
    const x = Math.max((place - 0.5) * pitch, half, clear + half + 8);
    clear = x + half;
    const main = rank(id).subject.zh === "重庆";
    shapes.push(
      label(shown, x, line - 19, {size, weight: "bold", colour: main ? "chongqing" : "teal", align: "center"}),
    );
  }
  const missing = (row.missing ?? []).map((who) => say.notPublished(who[lang])[lang]).join(lang === "zh" ? "；" : "; ");
  if (missing) shapes.push(label(missing, width, top, {size, colour: "silent", align: "right"}));
  return {shapes, height: 84};
}

/** A place in an order: equal ticks, the place filled. Never a length, since places have no distance. */
export function strip({of, rows}: ChartOf<"strip">, lang: Lang, width: number): Drawing {
  const total = measure(of).value;
  const shapes: Json[] = [];
  let y = 0;
  for (const row of rows) {
    const part = row.top ? named(row, total, lang, width) : plain(row, total, lang, width, y);
    shapes.push(...part.shapes);
    y += part.height;
  }
  const single = rows.every((row) => row.top);
  if (!single)
    shapes.push(
      label(ordinal(1, lang), 0, y - 8, {size: fontSize.small, colour: "soft"}),
      label(ordinal(total, lang), width, y - 8, {size: fontSize.small, colour: "soft", align: "right"}),
    );
  return stage(width, y + (single ? 0 : 14), [], shapes);
}
