/** A panel as blocks: headline, picture, the words it rests on, its doubts, its sources and the reader’s note. */
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {Panel} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {alternative} from "../alternative.ts";
import {drawAt} from "../charts/index.ts";
import {ink} from "../palette.ts";
import {fitChart, gutter, placeChart} from "../picture/layout.ts";
import type {Placed as PlacedChart} from "../picture/layout.ts";
import {block, heightOf, least, round} from "../picture/lines.ts";
import {cueItems, doubtItems} from "../picture/notes.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import {stackHeight} from "./blocks.ts";
import type {Block} from "./blocks.ts";
import type {Briefing, Entry} from "./briefing.ts";
import type {Numbering} from "./citations.ts";
import {balanced, fitted, noteBlocks, ruleBlock, textBlock} from "./layout-text.ts";
import {documentWords} from "./words.ts";

/** An entry of a briefing, and what of the whole its layout depends on. */
export interface Part {
  entry: Entry;
  panel: Panel;
  /** From 0. */
  index: number;
  lang: Lang;
  /** null in a document of one panel, whose sources need no numbers. */
  numbering: Numbering | null;
}

export const partsOf = ({entries, lang}: Briefing, numbering: Numbering | null): Part[] =>
  entries.map((entry, index) => ({entry, panel: panels[entry.panel], index, lang, numbering}));

export const headlineOf = ({panel, lang}: Part): string => plain(panel.title[lang], lang);

/** The headline under a coloured bar, and what is measured; both stay with the picture. */
export function headBlocks(part: Part, width: number): Block[] {
  const {panel, lang, index, numbering} = part;
  const title = balanced(headlineOf(part), width, {size: 20, colour: "ink", bold: true});
  const measure = plain(panel.measure[lang], lang);
  const caption = numbering ? documentWords.caption(index + 1, measure)[lang] : measure;
  const top = 10;
  return [
    {
      role: "H2",
      text: headlineOf(part),
      width,
      height: heightOf(title) + top,
      before: 30,
      keep: true,
      draw: (x, y) => ({
        svg:
          `<rect x="${round(x)}" y="${round(y)}" width="44" height="4" fill="${ink("chongqing")}"/>` +
          block(title, x, y + top).svg,
      }),
    },
    textBlock("Caption", fitted(caption, width, {size: 13, colour: "soft"}), {before: 3, keep: true}),
  ];
}

/** Between what a picture measures and the picture. */
export const chartGap = 14;

/** The picture: a chart already laid out. */
export const chartBlock = ({entry, panel, index, lang}: Part, chart: PlacedChart): Block => ({
  role: "Figure",
  text: plain(panel.title[lang], lang),
  alt: alternative(panel, lang),
  width: (chart.width * chart.charts.length + gutter * (chart.charts.length - 1)) * chart.scale,
  height: chart.height,
  before: chartGap,
  keep: false,
  draw: (x, y) => ({svg: placeChart({id: `page-${index + 1}-${entry.panel}`, lang}, chart, x, y)}),
});

/** A chart at its own size across a width; smaller only where a whole page would not hold it. */
export function plainChart({panel, lang}: Part, width: number, most: number): PlacedChart {
  const {height} = drawAt(panel.chart, lang, Math.floor(width));
  const scale = Math.min(1, most / height);
  return {charts: [panel.chart], width: Math.floor(width), scale, height: height * scale};
}

/** Charts are laid out best from this width on: names at strips of ranks have room. */
const ample = 580;

/** The best chart for a room, but no larger than reads well beside text of 9 points; null where none fits. */
export function fittedChart(part: Part, width: number, height: number): PlacedChart | null {
  const most = Math.min(1.25, width / ample);
  const found = fitChart(part, width, height);
  if (!found || found.scale <= most) return found;
  const gutters = gutter * (found.charts.length - 1);
  const each = Math.round((width / most - gutters) / found.charts.length);
  const tall = Math.max(...found.charts.map((chart) => drawAt(chart, part.lang, each).height)) * most;
  return tall <= height ? {charts: found.charts, width: each, scale: most, height: tall} : found;
}

/** Where the sources are from, those seen alike together, each with its number in the document. */
function sourceBlocks({panel, lang, numbering}: Part, width: number): Block[] {
  const ids = sourcesOf(panel);
  const seen = new Set<string>();
  return (["page", "original", "copy"] as const).flatMap((how) => {
    const group = ids.filter((id) => sources[id].seen === how);
    let first = true;
    return group.flatMap((id): Block[] => {
      const words = sourceWords(id, lang);
      const {url} = sources[id];
      const number = numbering ? `[${numbering.numberOf(id)}] ` : "";
      if (seen.has(words)) return [];
      seen.add(words);
      const label = first ? `${say.seenAs[how][lang]}${colon[lang]}` : "";
      const lines = fitted(`${label}${number}${words}`, width, {size: least, colour: url === null ? "soft" : "teal"});
      const made = textBlock("LI", lines, {before: first ? 5 : 1}, url);
      first = false;
      return [made];
    });
  });
}

/** The words under or beside a picture, with the places of the cues or, closer, without. */
export function wordBlocks(part: Part, width: number, level: "full" | "close" = "full"): Block[] {
  const {entry, panel, lang} = part;
  const item = (lines: Parameters<typeof textBlock>[1]) => textBlock("LI", lines);
  const address = `${say.dataAsOf(edition)[lang]} · ${shortAddress(entry.panel, lang)}`;
  const note = panel.note && `${say.note[lang]}${colon[lang]}${plain(panel.note[lang], lang)}`;
  return [
    ...cueItems(panel.cues, lang, width, level).map(item),
    ...doubtItems(panel, lang, width, level).map(item),
    ...(note ? [textBlock("P", fitted(note, width, {size: least, colour: "ink"}), {before: 5})] : []),
    ...sourceBlocks(part, width),
    textBlock("P", fitted(address, width, {size: least, colour: "soft"}), {before: 5}),
  ];
}

/** The reader’s own words; nothing where there are none. */
export function ownBlocks({entry, index, lang, numbering}: Part, width: number): Block[] {
  if (entry.note.trim() === "") return [];
  const label = numbering ? documentWords.ownNoteOn(index + 1)[lang] : documentWords.ownNote[lang];
  return noteBlocks(label, entry.note, width);
}

/** A panel from top to bottom of an upright page; closer where that saves a page. */
export function uprightBlocks(part: Part, width: number, height: number): {whole: Block[]; own: Block[]} {
  const head = headBlocks(part, width);
  const chart = chartBlock(part, plainChart(part, width, height - stackHeight(head) - chartGap));
  const whole = (level: "full" | "close") => [...head, chart, ruleBlock(width, 14), ...wordBlocks(part, width, level)];
  const full = whole("full");
  const close = whole("close");
  return {
    whole: stackHeight(full) > height && stackHeight(close) <= height ? close : full,
    own: ownBlocks(part, width),
  };
}
