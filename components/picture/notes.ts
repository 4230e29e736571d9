/** What stands around a chart when it leaves the page: its finding, the words it rests on, its doubts and its sources. */
import {placeWords, quoted, sourceWords} from "../../data/cite.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, words} from "../../data/format.ts";
import type {Panel} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf, sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {standingColour} from "../charts/share.ts";
import {say} from "../strings.ts";
import {least, wrapped} from "./lines.ts";
import type {Item, Line} from "./lines.ts";

/**
 * How much a picture says beside its chart. full: everything; close: the places of cues are left to the sources;
 * brief: doubts by name; short: cues in one run and sources without their titles. No level leaves out a claim in
 * words, a standing, a doubt’s existence or a source.
 */
export const levels = ["full", "close", "brief", "short"] as const;
export type Level = (typeof levels)[number];

const stop: Record<Lang, string> = {zh: "；", en: "; "};
const comma: Record<Lang, string> = {zh: "，", en: ", "};

/** The words of a figure as printed; where they were not kept, its value, which is said to be ours. */
export const cueWords = (id: FigureId, lang: Lang): string => {
  const {cue} = figures[id].cite;
  if (cue !== null) return quoted(cue);
  return lang === "zh" ? `${words(figures[id], lang)}（未存原话）` : `${words(figures[id], lang)} (words not kept)`;
};

/** Each cue with its standing and, at the full level, its place. */
export function cueItems(ids: readonly FigureId[], lang: Lang, width: number, level: Level): Item[] {
  if (level === "short") {
    const text = ids.map((id) => `${cueWords(id, lang)} ${standingWords(standingOf(id), lang)}`).join(stop[lang]);
    return [wrapped(text, width, {size: least, colour: "ink"})];
  }
  return ids.map((id): Item => {
    const {cite} = figures[id];
    const standing = standingOf(id);
    const dot = standingColour(standing);
    const judged = standingWords(standing, lang);
    if (level !== "full")
      return wrapped(`${cueWords(id, lang)} · ${judged}`, width, {size: least, colour: "ink", dot, space: 2});
    const place = `${sources[cite.source].publisher[lang]}${comma[lang]}${placeWords(cite, lang)}`;
    return [
      ...wrapped(cueWords(id, lang), width, {size: 13, colour: "ink", space: 4}),
      ...wrapped(`${judged} · ${place}`, width, {size: least, colour: "soft", dot}),
    ];
  });
}

/** What is uncertain, each doubt with what it is about. */
export function doubtItems(panel: Panel, lang: Lang, width: number, level: Level): Item[] {
  const doubts = doubtsOf(panel, lang);
  const style = {size: least, colour: "ink", dot: "doubt", space: 3} as const;
  if (doubts.length === 0) return [];
  if (level === "full" || level === "close")
    return doubts.map(({about, doubt}) => wrapped(`${say.doubt[lang]} · ${about}${colon[lang]}${doubt}`, width, style));
  const about = doubts.map((one) => one.about).join(stop[lang]);
  return [wrapped(`${say.doubt[lang]}${colon[lang]}${about}${comma[lang]}${say.seePanel[lang]}`, width, style)];
}

/** The documents of a panel by how they were seen, each group with its name: cited in, originally from, in a copy. */
export function sourceGroups(panel: Panel, lang: Lang, level: Level = "full"): {name: string; sources: string[]}[] {
  const ids = sourcesOf(panel);
  const short = (id: SourceId) => {
    const {publisher, published} = sources[id];
    return published ? `${publisher[lang]}${comma[lang]}${published.slice(0, 4)}` : publisher[lang];
  };
  return (["page", "original", "copy"] as const)
    .map((seen) => ({
      name: say.seenAs[seen][lang],
      sources: [
        ...new Set(
          ids
            .filter((id) => sources[id].seen === seen)
            .map((id) => (level === "short" ? short(id) : sourceWords(id, lang))),
        ),
      ],
    }))
    .filter((group) => group.sources.length > 0);
}

/** What stands under or beside the chart, in items that stay whole. */
export function notes(panel: Panel, lang: Lang, width: number, level: Level, filter: string | null): Item[] {
  const aside = (text: string, colour: Line["colour"]): Item => wrapped(text, width, {size: least, colour, space: 5});
  return [
    ...cueItems(panel.cues, lang, width, level),
    ...doubtItems(panel, lang, width, level),
    ...(panel.note ? [aside(`${say.note[lang]}${colon[lang]}${plain(panel.note[lang], lang)}`, "ink")] : []),
    ...sourceGroups(panel, lang, level).map(({name, sources: list}) =>
      aside(`${name}${colon[lang]}${list.join(stop[lang])}`, "soft"),
    ),
    ...(filter ? [aside(`${say.filter[lang]}${colon[lang]}${filter}`, "soft")] : []),
  ];
}
