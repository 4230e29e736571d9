/** The layout of a picture: headline, chart, notes and last line, for every size. */
import type {Chart} from "../../data/chart.ts";
import {edition} from "../../data/edition.ts";
import {panels} from "../../data/panels/index.ts";
import type {Panel, PanelId} from "../../data/panels/index.ts";
import {colon} from "../../data/format.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {drawAt, halves} from "../charts/index.ts";
import {svg} from "../charts/svg.ts";
import {textWidth} from "../charts/text.ts";
import {ink} from "../palette.ts";
import {say} from "../strings.ts";
import {block, columns, least, round, wrapped} from "./lines.ts";
import type {Line} from "./lines.ts";
import {levels, notes, sourceGroups} from "./notes.ts";
import type {Level} from "./notes.ts";
import type {Purpose} from "./purposes.ts";

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
  /** Where the panel stands, as the last line prints it. */
  address: string;
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
function end({lang, inner, pad, address: place}: Frame, top: number): Piece {
  const dated = say.dataAsOf(edition)[lang];
  const address = `${say.site[lang]} · ${place}`;
  const together = textWidth(address, least) + textWidth(dated, least) + 24 <= inner;
  const style = {size: least, colour: "soft"} as const;
  const lines = together ? [{text: address, ...style}] : [...wrapped(address, inner, style), {text: dated, ...style}];
  const text = block(lines, pad, top + 6);
  const right = together ? block([{text: dated, ...style}], pad + inner - textWidth(dated, least), top + 6).svg : "";
  return {svg: bar(pad, top, inner) + text.svg + right, height: text.height + 6};
}

/** A chart laid out for a width, whole or as two halves side by side, and drawn at a scale. */
export interface Placed {
  charts: readonly Chart[];
  /** Of each of them, before it is scaled. */
  width: number;
  scale: number;
  height: number;
}

/** Between two halves of a chart. */
export const gutter = 36;

/** The drawing of a placed chart with its left top corner at a point; `id` makes the ids inside its own. */
export function placeChart(
  {id, lang}: {id: string; lang: Lang},
  {charts, width, scale}: Placed,
  x: number,
  y: number,
): string {
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

const heights = new WeakMap<Chart, Map<string, number>>();

/** How high a chart is when laid out for a width; kept, since a layout is looked for in hundreds of tries. */
function heightAt(chart: Chart, lang: Lang, width: number): number {
  const known = heights.get(chart) ?? new Map<string, number>();
  heights.set(chart, known);
  const key = `${lang} ${width}`;
  const height = known.get(key) ?? drawAt(chart, lang, width).height;
  known.set(key, height);
  return height;
}

const pairs = new WeakMap<Chart, ReturnType<typeof halves>>();

/** The halves of a chart: the same ones at every call, so that their heights are known. */
function halvesOf(chart: Chart): ReturnType<typeof halves> {
  const pair = pairs.get(chart) ?? halves(chart);
  pairs.set(chart, pair);
  return pair;
}

/** The widest chart is the smallest text: of the layouts for a room, that which fills it best; null where none fits. */
export function fitChart({panel, lang}: Pick<Frame, "panel" | "lang">, room: number, height: number): Placed | null {
  const two = halvesOf(panel.chart);
  const fits = [[panel.chart], ...(two && room > 700 ? [two] : [])].flatMap((charts) => {
    const gutters = gutter * (charts.length - 1);
    const tallest = (width: number) => Math.max(...charts.map((chart) => heightAt(chart, lang, width)));
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

/** A way to lay a picture out, drawn only where it is the one chosen. */
interface Layout {
  scale: number;
  draw: () => string;
}

/** The notes under the chart, in so many columns; null where they leave it too little room. */
function below(frame: Frame, many: number, chartTop: number, floor: number): Layout | null {
  const {panel, lang, pad, inner, level, filter} = frame;
  const items = notes(panel, lang, (inner - gap * 1.5 * (many - 1)) / many, level, filter);
  const foot = (top: number) => columns(items, pad, top, inner, gap * 1.5, many);
  const rule = floor - 12 - foot(0).height - 6;
  const room = rule - gap - chartTop;
  const chart = room > 60 ? fitChart(frame, inner, room) : null;
  if (!chart) return null;
  const draw = () =>
    placeChart(frame, chart, pad, chartTop + (room - chart.height) / 2) + bar(pad, rule, inner) + foot(rule + 6).svg;
  return {scale: chart.scale, draw};
}

/** The notes beside the chart, which has a part of the width; as large as their room lets them, up to about its text. */
function beside(frame: Frame, part: number, chartTop: number, floor: number): Layout | null {
  const {panel, lang, pad, inner, level, filter} = frame;
  const room = inner * part;
  const side = inner - room - gap * 1.5;
  const space = floor - 12 - chartTop;
  const set = (by: number) => columns(notes(panel, lang, side / by, level, filter), 0, 0, side / by, 0, 1);
  if (set(1).height > space) return null;
  const chart = fitChart(frame, room, space);
  if (!chart) return null;
  const by =
    [1.5, 1.4, 1.3, 1.2, 1.1].find((one) => one <= Math.max(chart.scale, 1.2) && set(one).height * one <= space) ?? 1;
  const place = `translate(${round(pad + room + gap * 1.5)} ${round(chartTop)})${by === 1 ? "" : ` scale(${by})`}`;
  const draw = () =>
    placeChart(frame, chart, pad, chartTop + Math.min(24, (space - chart.height) / 2)) +
    `<g transform="${place}">${set(by).svg}</g>`;
  // A chart beside its words is read more easily than one squeezed over them.
  return {scale: chart.scale * 1.1, draw};
}

/** Within a height: the notes under the chart in columns, or beside it; null where neither fits. */
function framed(frame: Frame, height: number): string | null {
  const {pad, inner} = frame;
  const top = head(frame, pad);
  const chartTop = pad + top.height + gap;
  const floor = height - pad * 0.7 - end(frame, 0).height;
  const tries = [
    ...(inner > 900 ? [3, 2] : inner > 560 ? [2, 1] : [1]).map((many) => below(frame, many, chartTop, floor)),
    ...(inner > 620 ? [0.68, 0.6, 0.5] : []).map((part) => beside(frame, part, chartTop, floor)),
  ].filter((layout) => layout !== null);
  const best = tries.sort((a, b) => b.scale - a.scale)[0];
  return best ? top.svg + best.draw() + end(frame, floor).svg : null;
}

/** The chart alone. */
function bare(frame: Frame): {svg: string; height: number} {
  const drawn = drawAt(frame.panel.chart, frame.lang, frame.inner);
  const placed = {charts: [frame.panel.chart], width: frame.inner, scale: 1, height: drawn.height};
  return {svg: placeChart(frame, placed, 0, 0), height: drawn.height};
}

/** The chart over its sources and the last line. */
function sourced(frame: Frame): {svg: string; height: number} {
  const {panel, lang, inner} = frame;
  const chart = bare(frame);
  const lines = sourceGroups(panel, lang, "short").flatMap(({name, sources}) =>
    wrapped(`${name}${colon[lang]}${sources.join(lang === "zh" ? "；" : "; ")}`, inner, {size: least, colour: "soft"}),
  );
  const foot = block(lines, 0, chart.height + 10);
  const last = end(frame, chart.height + 10 + foot.height + 6);
  return {svg: chart.svg + foot.svg + last.svg, height: chart.height + 10 + foot.height + 6 + last.height + 4};
}

/**
 * The content of a picture in pixels of its own, `scale` of which make one of the picture’s; null where the panel needs
 * more room than there is at a size of text that can be read.
 */
export function compose(id: PanelId, lang: Lang, size: Purpose, filter: string | null, address: string) {
  const base = {panel: panels[id], id, lang, filter, address};
  if (size.plain) {
    const {svg: body, height} = bare({...base, inner: size.width, pad: 0, level: "full"});
    return {body, width: size.width, height, scale: 1};
  }
  if (size.document) {
    const {svg: body, height} = sourced({...base, inner: size.width, pad: 0, level: "short"});
    return {body, width: size.width, height: Math.ceil(height), scale: 1};
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
      if (found !== null) return {body: found, width, height, scale};
    }
  return null;
}
