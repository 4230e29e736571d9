/** Where things stand on a panel’s slide: worked out before anything is drawn, in pixels of 1/96 inch. */
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import type {Numbering} from "../briefing/citations.ts";
import type {Placed} from "../picture/layout.ts";
import {NoRoom, plainLook} from "../picture/picture.ts";
import type {NativeChart} from "./native.ts";
import {placedIn} from "./pptx-picture.ts";
import {heightOf, slideSize} from "./pptx-text.ts";
import type {Box, Paragraph} from "./pptx-text.ts";
import {besideOf, densities, footerOf, lastLine} from "./pptx-words.ts";
import {linesOf} from "./text-width.ts";

export const titleSize = 24;
const gap = 28;
const inner = slideSize.width - slideSize.pad * 2;

export interface TextBox {
  box: Box;
  paragraphs: readonly Paragraph[];
}

export interface PanelLayout {
  titleLines: 1 | 2;
  texts: readonly TextBox[];
  /** Above the footer. */
  rule: number;
  /** Native charts with their places, or a picture with its own. */
  charts: readonly {chart: NativeChart; box: Box}[];
  picture: {placed: Placed; box: Box} | null;
}

/** The height of a title of so many lines. */
export const titleHeight = (lines: number): number => 6 + lines * 42;
export const titleTop = 40;

/** Charts in rows, so that each column has room for its words. */
function inRows(charts: readonly NativeChart[], {x, y, width, height}: Box): {chart: NativeChart; box: Box}[] {
  const slots = ({form, categories}: NativeChart) => (form === "columns" ? Math.max(2, categories.length) : 99);
  const rows: NativeChart[][] = [];
  for (const chart of charts) {
    const row = rows.at(-1);
    const used = row?.reduce((sum, one) => sum + slots(one), 0) ?? 99;
    if (row && used + slots(chart) <= 7) row.push(chart);
    else rows.push([chart]);
  }
  const between = 12;
  const each = (height - between * (rows.length - 1)) / rows.length;
  return rows.flatMap((row, i) => {
    const total = row.reduce((sum, one) => sum + slots(one), 0);
    let left = x;
    return row.map((chart) => {
      const wide = ((width - between * (row.length - 1)) * slots(chart)) / total;
      const box = {x: left, y: y + i * (each + between), width: wide, height: each};
      left += wide + between;
      return {chart, box};
    });
  });
}

/** Groups of paragraphs in columns of a width, filled one after the other; null where they need more. */
function inColumns(groups: readonly Paragraph[][], width: number, height: number, many: number): Paragraph[][] | null {
  const list: Paragraph[][] = [[]];
  for (const group of groups) {
    const last = list.at(-1) ?? [];
    if (last.length > 0 && heightOf([...last, ...group], width) > height) list.push([...group]);
    else last.push(...group);
  }
  return list.length <= many && list.every((one) => heightOf(one, width) <= height) ? list : null;
}

interface Body {
  texts: TextBox[];
  scale: number;
  placed: Placed | null;
  chart: Box;
}

/** Words at the right of the chart, where both fit. */
function beside(id: PanelId, lang: Lang, groups: Paragraph[][], room: Box, part: number, native: boolean): Body | null {
  const width = room.width * part;
  const side = room.width - width - gap;
  const paragraphs = groups.flat();
  if (heightOf(paragraphs, side) > room.height) return null;
  const chart = {...room, width};
  const placed = native ? null : placedIn(id, lang, width, room.height);
  if (!native && !placed) return null;
  const box = {x: room.x + width + gap, y: room.y, width: side, height: room.height};
  // A chart beside its words is read more easily than one squeezed over them.
  return {texts: [{box, paragraphs}], scale: (placed?.scale ?? 1) * 1.1, placed, chart};
}

/** Words under the chart, in columns, no higher than they need. */
function under(id: PanelId, lang: Lang, groups: Paragraph[][], room: Box, many: number): Body | null {
  const width = (room.width - gap * (many - 1)) / many;
  let height = Math.max(...groups.map((group) => heightOf(group, width)), heightOf(groups.flat(), width) / many);
  let list = inColumns(groups, width, height, many);
  while (!list && height < room.height / 2) list = inColumns(groups, width, (height += 6), many);
  if (!list) return null;
  const top = room.y + room.height - height;
  const chart = {...room, height: room.height - height - 14};
  const placed = placedIn(id, lang, chart.width, chart.height);
  if (!placed) return null;
  const texts = list.map((paragraphs, i) => ({
    box: {x: room.x + i * (width + gap), y: top, width, height},
    paragraphs,
  }));
  return {texts, scale: placed.scale, placed, chart};
}

function bodyOf(id: PanelId, lang: Lang, native: readonly NativeChart[] | null, room: Box): Body {
  for (const density of densities) {
    const groups = besideOf(panels[id], lang, density);
    const tries = native
      ? [0.68, 0.6].map((part) => beside(id, lang, groups, room, part, true))
      : [
          ...[0.7, 0.6, 0.5].map((part) => beside(id, lang, groups, room, part, false)),
          ...[3, 2].map((many) => under(id, lang, groups, room, many)),
        ];
    const fit = tries.filter((one) => one !== null);
    const best = native ? fit[0] : fit.sort((a, b) => b.scale - a.scale)[0];
    if (best) return best;
  }
  throw new NoRoom(id, {...plainLook, purpose: "slide"});
}

/** The layout of a panel’s slide. @throws NoRoom where the panel has more to say than a slide can hold at 9 points. */
export function layoutOf(
  id: PanelId,
  lang: Lang,
  native: readonly NativeChart[] | null,
  numbering: Numbering | null,
): PanelLayout {
  const panel = panels[id];
  const {pad} = slideSize;
  const titleLines = linesOf(plain(panel.title[lang], lang), inner, titleSize) > 1 ? 2 : 1;
  const measure: Paragraph[] = [{spans: [{text: plain(panel.measure[lang], lang), colour: "soft"}], size: 12}];
  const top = titleTop + titleHeight(titleLines);
  const bodyTop = top + heightOf(measure, inner) + 14;
  const sources = footerOf(id, lang, numbering);
  const last = [lastLine(id, lang)];
  const lastTop = slideSize.height - 20 - heightOf(last, inner);
  const sourceHeight = heightOf(sources, inner);
  const sourceTop = lastTop - 2 - sourceHeight;
  const rule = sourceTop - 6;
  const room: Box = {x: pad, y: bodyTop, width: inner, height: rule - 10 - bodyTop};
  const body = bodyOf(id, lang, native, room);
  const across = (y: number, height: number): Box => ({x: pad, y, width: inner, height});
  const {placed, chart} = body;
  const wide = placed ? (placed.width * placed.charts.length + 36 * (placed.charts.length - 1)) * placed.scale : 0;
  const spare = placed ? Math.max(0, Math.min(24, (chart.height - placed.height) / 2)) : 0;
  return {
    titleLines,
    rule,
    charts: native ? inRows(native, chart) : [],
    picture: placed && {placed, box: {x: chart.x, y: chart.y + spare, width: wide, height: placed.height}},
    texts: [
      {box: across(top, bodyTop - top - 10), paragraphs: measure},
      ...body.texts,
      {box: across(sourceTop, sourceHeight), paragraphs: sources},
      {box: across(lastTop, heightOf(last, inner)), paragraphs: last},
    ],
  };
}
