/** Frames a drawing so that it can leave the page: what it shows, how well it is established and where it is from. */
import {placeWords, quoted, sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, words} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf, sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {ink} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {say} from "../strings.ts";
import {drawing, widths} from "./index.ts";
import {standingColour} from "./share.ts";
import {svg} from "./svg.ts";
import {textWidth, wrap} from "./text.ts";

/** A finished drawing, with title and sources in it. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  title: string;
  sources: readonly string[];
}

const pad = 36;
const sans = {
  zh: "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif",
  en: "'Helvetica Neue',Arial,'Liberation Sans','Noto Sans','Noto Sans CJK SC','PingFang SC',sans-serif",
} as const;
const serif = {
  zh: "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif",
  en: "Georgia,'Times New Roman','Noto Serif','Noto Serif CJK SC','Songti SC',serif",
} as const;

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[char] ?? char);

/** Marks that belong to the file, so that it sorts: cfi-youth-shares-zh-2026-11-22. */
export const fileName = (panel: PanelId, lang: Lang): string => `cfi-${panel}-${lang}-${edition}`;

interface Line {
  text: string;
  size: number;
  colour: Colour;
  bold?: boolean;
  serif?: boolean;
  /** A dot before the text, in a colour of its own. */
  dot?: Colour;
  /** Room above, in pixels. */
  space?: number;
}

const lead = (size: number) => Math.round(size * 1.5);

/** Lines of text from a top edge, and the height they take. */
function block(lines: readonly Line[], top: number, lang: Lang): {svg: string; height: number} {
  let y = top;
  const parts = lines.map(({text, size, colour, bold, serif: old, dot, space = 0}) => {
    y += lead(size) + space;
    const base = y - size * 0.42;
    return (
      (dot ? `<circle cx="${pad + 4}" cy="${base - size * 0.36}" r="3.5" fill="${ink(dot)}"/>` : "") +
      `<text x="${pad + (dot ? 14 : 0)}" y="${base.toFixed(1)}" font-size="${size}" fill="${ink(colour)}"` +
      `${bold ? ' font-weight="700"' : ""}${old ? ` font-family="${serif[lang]}"` : ""}>${escape(text)}</text>`
    );
  });
  return {svg: parts.join(""), height: y - top};
}

const wrapped = (text: string, width: number, line: Omit<Line, "text">): Line[] =>
  wrap(text, width, line.size, line.bold ? "bold" : "normal").map((one, i) => ({
    ...line,
    text: one,
    space: i === 0 ? (line.space ?? 0) : 0,
  }));

/** The words of a figure as printed, with its place and standing; the source stands in full below. */
function cueLines(id: FigureId, lang: Lang, width: number): Line[] {
  const {cite} = figures[id];
  const place = `${sources[cite.source].publisher[lang]}${lang === "zh" ? "，" : ", "}${placeWords(cite, lang)}`;
  const standing = standingOf(id);
  const quote =
    cite.cue === null
      ? `${words(figures[id], lang)}${lang === "zh" ? "（未存原话）" : " (words not kept)"}`
      : quoted(cite.cue);
  const below = wrapped(`${place}  ·  ${standingWords(standing, lang)}`, width - 14, {size: 11, colour: "soft"});
  return [
    ...wrapped(quote, width, {size: 13, colour: "ink", serif: true, space: 4}),
    ...below.map((line, i): Line => (i === 0 ? {...line, dot: standingColour(standing)} : line)),
  ];
}

/** The picture of a panel in a language: title, measure, chart, words, standing, sources and date, in the light set. */
export function picture(panel: PanelId, lang: Lang): Picture {
  const {title, measure, chart, note, cues} = panels[panel];
  const own = drawing(chart, lang, "wide");
  const width = widths.wide + pad * 2;
  const inner = widths.wide;
  const cited = sourcesOf(panels[panel]).map((id) => sourceWords(id, lang));
  const head = block(
    [
      ...wrapped(plain(title[lang], lang), inner, {size: 22, colour: "ink", bold: true, serif: true}),
      ...wrapped(plain(measure[lang], lang), inner, {size: 13, colour: "soft"}),
    ],
    pad - 8,
    lang,
  );
  const chartTop = pad - 8 + head.height + 18;
  const footTop = chartTop + own.height + 18;
  const doubts = doubtsOf(panels[panel], lang).flatMap(({about, doubt}, i) =>
    wrapped(`${say.doubt[lang]} · ${about}${colon[lang]}${doubt}`, inner - 14, {
      size: 11,
      colour: "ink",
      space: i === 0 ? 8 : 0,
    }).map((line, j): Line => (j === 0 ? {...line, dot: "doubt"} : line)),
  );
  const foot = block(
    [
      ...cues.flatMap((id) => cueLines(id, lang, inner)),
      ...doubts,
      ...(note
        ? wrapped(`${say.note[lang]}${colon[lang]}${plain(note[lang], lang)}`, inner, {
            size: 12,
            colour: "ink",
            space: 8,
          })
        : []),
      ...wrapped(`${say.source[lang]}${colon[lang]}${cited.join(lang === "zh" ? "；" : "; ")}`, inner, {
        size: 11,
        colour: "soft",
        space: 6,
      }),
    ],
    footTop + 10,
    lang,
  );
  const endTop = footTop + 10 + foot.height + 12;
  const height = Math.ceil(endTop + 34);
  const dated = say.dataAsOf(edition)[lang];
  const body = svg(own, panel).replace(
    /^<svg [^>]*>/,
    `<svg x="${pad}" y="${chartTop}" width="${own.width}" height="${own.height}" viewBox="0 0 ${own.width} ${own.height}">`,
  );
  const name = plain(title[lang], lang);
  return {
    width,
    height,
    title: name,
    sources: cited,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${sans[lang]}" lang="${lang === "zh" ? "zh-CN" : "en"}" role="img">` +
      `<title>${escape(name)}</title><desc>${escape(`${plain(panels[panel].text[lang], lang)} ${say.source[lang]}${colon[lang]}${cited.join("; ")}`)}</desc>` +
      `<rect width="${width}" height="${height}" fill="${ink("card")}"/>` +
      `<rect x="${pad}" y="${pad - 18}" width="44" height="4" fill="${ink("chongqing")}"/>` +
      head.svg +
      body +
      `<path d="M${pad} ${footTop}h${inner}" stroke="${ink("line")}"/>` +
      foot.svg +
      `<path d="M${pad} ${endTop - 4}h${inner}" stroke="${ink("line")}"/>` +
      `<text x="${pad}" y="${endTop + 16}" font-size="11" fill="${ink("soft")}">${escape(say.site[lang])} · ${panel}</text>` +
      `<text x="${width - pad - textWidth(dated, 11)}" y="${endTop + 16}" font-size="11" fill="${ink("soft")}">${escape(dated)}</text>` +
      "</svg>",
  };
}
