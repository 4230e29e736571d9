/** What is cited, as the styles need it. Nothing is guessed: what is not known is null, and each style says so its own way. */
import {bibliography} from "../../data/bibliography.ts";
import type {Author, DocumentKind, Language} from "../../data/bibliography.ts";
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {periodWords} from "../../data/format.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {sourcesOf} from "../../data/query.ts";
import type {Day, Lang, Moment, Text} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {nameOf} from "../figure/names.ts";
import {home, figurePage, panelPage} from "../routes.ts";
import {say} from "../strings.ts";
import type {Cited} from "./cited.ts";
import {words} from "./words.ts";

export interface Reference {
  /** ASCII, and the same for ever: the id of a source, or what is cited here. */
  key: string;
  kind: DocumentKind | "dataset";
  /** The document’s own; it decides between 等 and et al. */
  language: Language;
  authors: readonly Author[];
  /** The newspaper, the journal, the site, the body. */
  publisher: Text | null;
  title: string | null;
  /** What it is, in our words, where the title was not seen. */
  description: Text | null;
  published: Moment | null;
  /** No page is known of any source; a style still has its place for one. */
  page: string | null;
  url: string | null;
  /** The day on which the address was last checked: that of the figures, never the clock. */
  accessed: Day | null;
  /** What stands beside a citation, never in it; files have a field for it. In the reader’s language. */
  note: string | null;
}

/** A document that we cite. */
export function sourceReference(id: SourceId, lang: Lang): Reference {
  const {publisher, title, published, url, seen} = sources[id];
  const known = bibliography[id];
  return {
    key: id,
    kind: known.kind,
    language: known.language,
    authors: known.authors ?? [],
    publisher: known.publisher === undefined ? publisher : known.publisher,
    title,
    description: known.description ?? null,
    published,
    page: null,
    url,
    accessed: url === null ? null : edition,
    note: seen === "original" ? null : words.seen[seen][lang],
  };
}

/** By what a source is told from others: two copies of which nothing but the publisher is known count as one. */
export const reading = (id: SourceId, lang: Lang): string => `${sourceWords(id, lang)} ${sources[id].url ?? ""}`;

/** Sources that read alike once, in the order of first use. */
export function distinct(ids: readonly SourceId[], lang: Lang): SourceId[] {
  const first = new Map<string, SourceId>();
  for (const id of ids) if (!first.has(reading(id, lang))) first.set(reading(id, lang), id);
  return [...first.values()];
}

const sourcesOfFigure = (id: FigureId): SourceId[] => [figures[id].cite.source, ...(figures[id].also ?? [])];

/** The documents in which it stands, each once, in the order of first use. */
export function sourcesCited(of: Cited, lang: Lang): SourceId[] {
  if (of.kind === "figure") return distinct(sourcesOfFigure(of.id), lang);
  const ids = of.kind === "panel" ? [of.id] : of.ids;
  return distinct(
    ids.flatMap((id) => sourcesOf(panels[id])),
    lang,
  );
}

/** One thing of this site that can be cited. */
export interface Entry {
  key: string;
  title: string;
  /** From the root of the site. */
  path: string;
  sources: readonly SourceId[];
}

function figureEntry(id: FigureId, lang: Lang): Entry {
  const {period} = figures[id];
  const when = period === null ? "" : periodWords(period, lang);
  const name = nameOf(id, lang);
  const known = when === "" || name.includes(when);
  return {
    key: `cfi-figure-${id}`,
    title: known ? name : lang === "zh" ? `${name}（${when}）` : `${name} (${when})`,
    path: figurePage(lang, id),
    sources: sourcesCited({kind: "figure", id}, lang),
  };
}

const panelEntry = (id: PanelId, lang: Lang): Entry => ({
  key: `cfi-panel-${id}`,
  title: plain(panels[id].title[lang], lang),
  path: panelPage(lang, id),
  sources: sourcesCited({kind: "panel", id}, lang),
});

/** What is cited of this site: a figure, panels; all panels together are the dashboard. */
export function entriesOf(of: Cited, lang: Lang): Entry[] {
  if (of.kind === "figure") return [figureEntry(of.id, lang)];
  if (of.kind === "panel") return [panelEntry(of.id, lang)];
  const ids = [...new Set(of.ids)];
  if (ids.length < panelIds.length) return ids.map((id) => panelEntry(id, lang));
  return [{key: "cfi-dashboard", title: words.allPanels[lang], path: home(lang), sources: sourcesCited(of, lang)}];
}

/** An entry of this site’s dataset; without an origin, its address is the mere path, which is all that is true. */
export const entryReference = ({key, title, path}: Entry, lang: Lang, origin: string): Reference => ({
  key,
  kind: "dataset",
  language: lang,
  authors: [],
  publisher: say.site,
  title,
  description: null,
  published: edition,
  page: null,
  url: origin.replace(/\/$/, "") + path,
  accessed: edition,
  note: null,
});
