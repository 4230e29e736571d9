/**
 * Frames a chart so that it can leave the page: what it shows, how well it is established and where it is from. The
 * string is the same in Node and in every browser, and every file is made from it.
 */
import type {Chart} from "../../data/chart.ts";
import {edition} from "../../data/edition.ts";
import {panels} from "../../data/panels/index.ts";
import type {Panel, PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {alternative} from "../alternative.ts";
import {drawAt, halves} from "../charts/index.ts";
import {svg} from "../charts/svg.ts";
import {textWidth} from "../charts/text.ts";
import {ink, recolour} from "../palette.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import {block, columns, escape, least, round, wrapped} from "./lines.ts";
import type {Line} from "./lines.ts";
import {levels, notes} from "./notes.ts";
import type {Level} from "./notes.ts";
import {purpose} from "./purposes.ts";
import type {Purpose, PurposeId} from "./purposes.ts";

/** How a picture is to be drawn. The same choices on the same content give the same bytes. */
export interface Look {
  purpose: PurposeId;
  light: "light" | "dark";
  /** Nothing painted behind it. */
  transparent: boolean;
  /** The filter that was set when it was saved, in words. */
  filter: string | null;
}

export const plainLook: Look = {purpose: "panel", light: "light", transparent: false, filter: null};

/** A finished drawing with live text and no fonts in it; width and height in pixels of 1/96 inch. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  title: string;
  /** What it says to those who cannot see it. */
  alt: string;
}

/** The one family of all pictures; files that show it carry its glyphs. */
export const family = "Noto Sans SC";

/** The name of a panel’s files, so that they sort: cfi-youth-shares-zh-2026-11-22. */
export const fileName = (panel: PanelId, lang: Lang): string => `cfi-${panel}-${lang}-${edition}`;

const gap = 18;

interface Frame {
  panel: Panel;
  id: PanelId;
  lang: Lang;
  /** The room inside the margins, in the picture’s own pixels. */
  inner: number;
  pad: number;
  level: Level;
  filter: string | null;
}

interface Piece {
  svg: string;
  height: number;
}

function head({panel, lang, inner, pad}: Frame, top: number): Piece {
  const size = inner < 340 ? 17 : inner < 500 ? 19 : 22;
  const lines: Line[] = [
    ...wrapped(plain(panel.title[lang], lang), inner, {size, colour: "ink", bold: true}),
    ...wrapped(plain(panel.measure[lang], lang), inner, {size: inner < 340 ? least : 13, colour: "soft", space: 2}),
  ];
  const text = block(lines, pad, top + 10);
  return {
    svg: `<rect x="${round(pad)}" y="${round(top)}" width="44" height="4" fill="${ink("chongqing")}"/>${text.svg}`,
    height: text.height + 10,
  };
}

const bar = (x: number, y: number, width: number): string =>
  `<path d="M${round(x)} ${round(y)}h${round(width)}" stroke="${ink("line")}"/>`;

/** The last line: whose picture it is and where it stands, and the date of its figures. */
function end({id, lang, inner, pad}: Frame, top: number): Piece {
  const dated = say.dataAsOf(edition)[lang];
  const address = `${say.site[lang]} · ${shortAddress(id, lang)}`;
  const together = textWidth(address, least) + textWidth(dated, least) + 24 <= inner;
  const style = {size: least, colour: "soft"} as const;
  const lines = together ? [{text: address, ...style}] : [...wrapped(address, inner, style), {text: dated, ...style}];
  const text = block(lines, pad, top + 6);
  const right = together ? block([{text: dated, ...style}], pad + inner - textWidth(dated, least), top + 6).svg : "";
  return {svg: bar(pad, top, inner) + text.svg + right, height: text.height + 6};
}

/** A chart laid out for a width, whole or as two halves side by side, and drawn at a scale. */
interface Placed {
  charts: readonly Chart[];
  /** Of each of them, before it is scaled. */
  width: number;
  scale: number;
  height: number;
}

/** Between two halves of a chart. */
const gutter = 36;

function placeChart({id, lang}: Frame, {charts, width, scale}: Placed, x: number, y: number): string {
  return charts
    .map((chart, i) => {
      const drawn = drawAt(chart, lang, width);
      return svg(drawn, i === 0 ? id : `${id}-${i}`).replace(
        /^<svg [^>]*>/,
        `<svg x="${round(x + i * (width + gutter) * scale)}" y="${round(y)}" width="${round(drawn.width * scale)}" ` +
          `height="${round(drawn.height * scale)}" viewBox="0 0 ${round(drawn.width)} ${round(drawn.height)}">`,
      );
    })
    .join("");
}

/** The widest chart is the smallest text: of the layouts for a room, that which fills it best; null where none fits. */
function fitChart({panel, lang}: Frame, room: number, height: number): Placed | null {
  const two = halves(panel.chart);
  const fits = [[panel.chart], ...(two && room > 700 ? [two] : [])].flatMap((charts) => {
    const gutters = gutter * (charts.length - 1);
    const tallest = (width: number) => Math.max(...charts.map((chart) => drawAt(chart, lang, width).height));
    return [1, 1.15, 1.3, 1.5, 1.75].flatMap((by): Placed[] => {
      const width = Math.round((room / by - gutters) / charts.length);
      if (width < 300) return [];
      const tall = tallest(width);
      const scale = Math.min(room / (width * charts.length + gutters), height / tall, 1.75);
      if (scale < 1) return [];
      // Where the height holds the scale down, the room that is left goes to the width.
      const wider = Math.round((room / scale - gutters) / charts.length);
      const use = wider > width && tallest(wider) <= tall ? wider : width;
      return [{charts, width: use, scale, height: tallest(use) * scale}];
    });
  });
  return fits.sort((a, b) => b.scale - a.scale || a.charts.length - b.charts.length)[0] ?? null;
}

/** Everything one under the other, as high as it needs. */
function stacked(frame: Frame, size: Purpose): {svg: string; height: number} {
  const {pad, inner} = frame;
  const top = head(frame, pad);
  const chartTop = pad + top.height + gap;
  const width = Math.round(inner);
  const drawn = drawAt(frame.panel.chart, frame.lang, width);
  const chart = placeChart(frame, {charts: [frame.panel.chart], width, scale: 1, height: drawn.height}, pad, chartTop);
  const rule = chartTop + drawn.height + gap;
  const items = notes(frame.panel, frame.lang, inner, frame.level, frame.filter);
  const foot = columns(items, pad, rule + 6, inner, gap, 1);
  const last = end(frame, rule + 6 + foot.height + 12);
  return {
    svg: top.svg + chart + bar(pad, rule, inner) + foot.svg + last.svg,
    height: rule + 6 + foot.height + 12 + last.height + Math.max(size.pad, 8),
  };
}

/** Within a height: the notes under the chart in columns, or beside it; null where neither fits. */
function framed(frame: Frame, height: number): {svg: string; scale: number} | null {
  const {panel, lang, pad, inner, level, filter} = frame;
  const top = head(frame, pad);
  const chartTop = pad + top.height + gap;
  const last = end(frame, 0);
  const floor = height - pad * 0.7 - last.height;
  const tries: {svg: string; scale: number}[] = [];
  for (const many of inner > 900 ? [3, 2] : inner > 560 ? [2, 1] : [1]) {
    const each = (inner - gap * 1.5 * (many - 1)) / many;
    const items = notes(panel, lang, each, level, filter);
    const foot = columns(items, pad, 0, inner, gap * 1.5, many);
    const room = floor - 12 - foot.height - 6 - gap - chartTop;
    const chart = room > 60 ? fitChart(frame, inner, room) : null;
    if (!chart) continue;
    const rule = floor - 12 - foot.height - 6;
    const spare = rule - gap - chartTop - chart.height;
    tries.push({
      scale: chart.scale,
      svg:
        placeChart(frame, chart, pad, chartTop + spare / 2) +
        bar(pad, rule, inner) +
        columns(items, pad, rule + 6, inner, gap * 1.5, many).svg,
    });
  }
  if (inner > 620)
    for (const part of [0.68, 0.6, 0.5]) {
      const room = inner * part;
      const left = pad + room + gap * 1.5;
      const side = inner - room - gap * 1.5;
      const items = notes(panel, lang, side, level, filter);
      const foot = columns(items, left, chartTop, side, 0, 1);
      const space = floor - 12 - chartTop;
      const chart = foot.height <= space ? fitChart(frame, room, space) : null;
      if (!chart) continue;
      tries.push({
        // A chart beside its words is read more easily than one squeezed over them.
        scale: chart.scale * 1.1,
        svg: placeChart(frame, chart, pad, chartTop + Math.min(24, (space - chart.height) / 2)) + foot.svg,
      });
    }
  const best = tries.sort((a, b) => b.scale - a.scale)[0];
  if (!best) return null;
  return {scale: best.scale, svg: top.svg + best.svg + end(frame, floor).svg};
}

/** The chart alone. */
function bare(frame: Frame): {svg: string; height: number} {
  const drawn = drawAt(frame.panel.chart, frame.lang, frame.inner);
  const placed = {charts: [frame.panel.chart], width: frame.inner, scale: 1, height: drawn.height};
  return {svg: placeChart(frame, placed, 0, 0), height: drawn.height};
}

/** The content of a picture in pixels of its own, `scale` of which make one of the picture’s. */
function compose(id: PanelId, lang: Lang, size: Purpose, filter: string | null) {
  const base = {panel: panels[id], id, lang, filter};
  if (size.plain) {
    const {svg: body, height} = bare({...base, inner: size.width, pad: 0, level: "full"});
    return {body, width: size.width, height, scale: 1};
  }
  if (size.height === null) {
    const frame: Frame = {...base, inner: size.width - size.pad * 2, pad: size.pad, level: "full"};
    const {svg: body, height} = stacked(frame, size);
    return {body, width: size.width, height: Math.ceil(height), scale: 1};
  }
  const [smallest, largest] = size.scale;
  for (const level of levels)
    for (let scale = largest; scale >= smallest - 0.001; scale -= 0.1) {
      const width = size.width / scale;
      const height = size.height / scale;
      const pad = size.pad / scale;
      const found = framed({...base, inner: width - pad * 2, pad, level}, height);
      if (found) return {body: found.svg, width, height, scale};
    }
  return null;
}

/**
 * The font makes curly quotation marks as wide as a Chinese character: right in Chinese, a hole in English, where they
 * are set straight.
 */
export const straight = (text: string): string =>
  text
    .replace(/(?<=[A-Za-z])’(?=[A-Za-z\s])/g, "'")
    .replace(/“([^“”\p{Script=Han}]*)”/gu, (whole, said: string) =>
      /[A-Za-z]{2}/.test(said.replace(/<[^>]*>/g, "")) ? `&quot;${said}&quot;` : whole,
    );

/**
 * The picture of a panel in a language; null where the panel needs more room than the purpose gives at a size of text
 * that can be read.
 */
export function picture(id: PanelId, lang: Lang, look: Look = plainLook): Picture | null {
  const size = purpose(look.purpose);
  const made = compose(id, lang, size, look.filter);
  if (!made) return null;
  const {body, width, height, scale} = made;
  const title = plain(panels[id].title[lang], lang);
  const ground = look.transparent
    ? ""
    : `<rect width="${round(width)}" height="${round(height)}" fill="${ink("card")}"/>`;
  const text = straight(ground + body);
  const full = {width: round(width * scale), height: round(height * scale)};
  return {
    width: Number(full.width),
    height: Number(full.height),
    title,
    alt: alternative(panels[id], lang),
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" ` +
      `viewBox="0 0 ${round(width)} ${round(height)}" font-family="${family}" ` +
      `xml:lang="${lang === "zh" ? "zh-CN" : "en"}" role="img">` +
      `<title>${escape(title)}</title><desc>${escape(alternative(panels[id], lang))}</desc>` +
      (look.light === "dark" ? recolour(text, "dark") : text) +
      "</svg>",
  };
}

/** A purpose that has too little room for a panel. */
export class NoRoom extends Error {
  constructor(id: PanelId, {purpose: name}: Look) {
    super(`the panel ${id} needs more room than “${purpose(name).name.en}” gives at a size of text that can be read`);
    this.name = "NoRoom";
  }
}

/** The picture of a panel. @throws NoRoom where the purpose has too little room for it. */
export function drawPicture(id: PanelId, lang: Lang, look: Look = plainLook): Picture {
  const made = picture(id, lang, look);
  if (!made) throw new NoRoom(id, look);
  return made;
}
