/** How high an embedded panel is, reckoned without a page: for documents that must state a height and cannot measure. */
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf, sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {drawing, widths} from "../charts/index.ts";
import {textWidth, wrap} from "../charts/text.ts";
import {cueWords} from "../picture/notes.ts";
import {say} from "../strings.ts";
import {embedWords} from "./words.ts";

/** The width that it is reckoned for, in CSS pixels: the one that wide drawings are laid out for. */
export const usualWidth = widths.wide;

/** Room at both sides of the content; app/embed.css has the same numbers. */
const inner = usualWidth - 2 * 24;
/** A little to spare: readers’ fonts differ in width from those that text is measured with here. */
const spare = 40;

const lines = (text: string, width: number, size: number, weight: "normal" | "bold" = "normal"): number =>
  wrap(text, width, size, weight).length;

function cuesHeight(ids: readonly FigureId[], lang: Lang): number {
  if (ids.length === 0) return 0;
  const text = (id: FigureId) =>
    `${figures[id].cite.cue === null ? say.noCue[lang] : cueWords(id, lang)} ● ${standingWords(standingOf(id), lang)}`;
  return 2 * 9.6 + ids.reduce((sum, id) => sum + 3.2 + 25.6 * lines(text(id), inner - 18, 14.72), 0);
}

function sourcesHeight(id: PanelId, lang: Lang): number {
  const ids = sourcesOf(panels[id]);
  return (["page", "original", "copy"] as const).reduce((sum, seen) => {
    const group = ids.filter((source) => sources[source].seen === seen);
    if (group.length === 0) return sum;
    const text = `${say.seenAs[seen][lang]}: ${group.map((source) => sourceWords(source, lang)).join("; ")}`;
    return sum + 20.48 * lines(text, inner, 12.8);
  }, 0);
}

/** Date, link and the two tools, on one line or two. */
function footerHeight(lang: Lang): number {
  const words = `${say.dataAsOf(edition)[lang]} · ${embedWords.onSite(say.site[lang])[lang]}`;
  const tools = [embedWords.saveImage, embedWords.openImage].reduce(
    (sum, one) => sum + textWidth(one[lang], 13.6) + 26,
    6.4,
  );
  const one = textWidth(words, 12.8) + 16 + tools <= inner;
  return 8 + 1 + 9.6 + 36 + (one ? 0 : 6.4 + 20.48 * lines(words, inner, 12.8));
}

/** Height in CSS pixels of an embedded panel 640 pixels wide, its table closed. */
export function heightOf(id: PanelId, lang: Lang): number {
  const panel = panels[id];
  const {width, height} = drawing(panel.chart, lang, "wide");
  const parts = [
    3 + 17.6,
    19.2 * (lang === "zh" ? 1.35 : 1.25) * lines(plain(panel.title[lang], lang), inner, 19.2, "bold"),
    4 + 21.08 * lines(plain(panel.measure[lang], lang), inner, 13.6) + 14.4,
    (height * inner) / width + 12,
    panel.note ? 10.6 + 22.53 * lines(plain(panel.note[lang], lang), inner, 14.08) : 0,
    cuesHeight(panel.cues, lang),
    ...doubtsOf(panel, lang).map(
      ({about, doubt}) => 20.48 * lines(`● ${say.doubt[lang]} · ${about}: ${doubt}`, inner, 12.8),
    ),
    8,
    sourcesHeight(id, lang),
    4.8 + 34,
    footerHeight(lang),
    16,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, spare));
}
