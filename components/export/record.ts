/** What a file remembers of the content it was made from, so that it can be proved a year later. */
import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils.js";
import {placeWords, sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, words} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {people, proposals} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {plain} from "../../data/prose.ts";
import {figuresOf, proposalsIn, sourcesOf} from "../../data/query.ts";
import type {Citation, Figure, Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import type {Look, Picture} from "../picture/picture.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";

/** Changes when a record of the earlier form can no longer be read as one of the later. */
export const recordSchema = "consumer-finance-index/1";

/**
 * What pixels and outlines depend on beside the picture itself: another engine gives other bytes for the same drawing.
 * A test holds the versions; raise the form when png.ts, svg.ts or compact.ts write the same drawing differently.
 */
export const engine = "resvg 2.6.2; noto-sans-sc 0.4.3; form 1";

export interface SourceRecord {
  id: string;
  /** Publisher, title and date in a line. */
  words: string;
  url: string | null;
  /** Where in it. */
  at: string;
}

export interface FigureRecord {
  id: string;
  /** The kind of claim: exact, more-than, ordinal … */
  is: string;
  /** In base units; the names of a list in their order; a moment; a code. */
  value: number | string | string[];
  unit: string | null;
  /** The value with its claim, in the language of the file. */
  words: string;
  name: string;
  base: string | null;
  /** ISO 8601; null where the source gives none. */
  period: string | null;
  /** As printed; null where it was not kept. */
  cue: string | null;
  source: SourceRecord;
  standing: string;
  doubt: string | null;
}

export interface ProposalRecord {
  id: string;
  by: string;
  name: string;
  cue: string | null;
  source: SourceRecord;
}

/** How the picture in the file was drawn, so that it can be drawn again. */
export interface DrawingRecord extends Look {
  /** What made pixels and outlines of it. */
  engine: string;
  /** Pixels of an image to one of the picture’s; null in a vector file. */
  ratio: number | null;
  /** SHA-256 of the picture as SVG without fonts and metadata. */
  picture: string;
}

export interface PanelRecord {
  panel: string;
  lang: Lang;
  title: string;
  address: string;
  /** The beginning of a SHA-256 of all content that the panel uses, in both languages. */
  version: string;
  figures: FigureRecord[];
  proposals: ProposalRecord[];
  drawing: DrawingRecord | null;
  /** Only where the file holds a part of what the panel shows: which, in words. */
  part?: string | undefined;
}

export interface FileRecord {
  schema: typeof recordSchema;
  /** The day on which the figures were last checked; never the clock. */
  edition: string;
  site: string;
  panels: PanelRecord[];
}

/** SHA-256 of a text or of bytes, in hexadecimal digits. Works where the browser’s own is closed (plain HTTP). */
export const digest = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

function valueOf(figure: Figure, lang: Lang): FigureRecord["value"] {
  return figure.is === "list" ? figure.items.map((item) => item[lang]) : figure.value;
}

const sourceRecord = (cite: Citation<SourceId>, lang: Lang): SourceRecord => ({
  id: cite.source,
  words: sourceWords(cite.source, lang),
  url: sources[cite.source].url,
  at: placeWords(cite, lang),
});

/** A figure as a file remembers it. */
export function figureRecord(id: FigureId, lang: Lang): FigureRecord {
  const figure: Figure<SourceId> = figures[id];
  return {
    id,
    is: figure.is,
    value: valueOf(figure, lang),
    unit: "unit" in figure ? figure.unit : null,
    words: words(figure, lang),
    name: `${figure.subject[lang]}${colon[lang]}${figure.label[lang]}`,
    base: figure.base?.[lang] ?? null,
    period: figure.period,
    cue: figure.cite.cue,
    source: sourceRecord(figure.cite, lang),
    standing: standingOf(id),
    doubt: figure.doubt?.[lang] ?? null,
  };
}

/** A recommendation as a file remembers it. */
export function proposalRecord(id: ProposalId, lang: Lang): ProposalRecord {
  const {by, name, cite} = proposals[id];
  return {id, by: people[by][lang], name: name[lang], cue: cite.cue, source: sourceRecord(cite, lang)};
}

/** The version of a panel’s content: changes with any figure, recommendation or word that it shows. */
export function versionOf(id: PanelId): string {
  const panel = panels[id];
  const used = figuresOf(panel).map((figure) => [figure, figures[figure], standingWords(standingOf(figure), "en")]);
  const said = proposalsIn(panel.chart).map((proposal) => [
    proposal,
    proposals[proposal],
    people[proposals[proposal].by],
  ]);
  const cited = sourcesOf(panel).map((source) => [source, sources[source]]);
  return digest(JSON.stringify([panel, used, said, cited])).slice(0, 16);
}

/** In one order, so that the same look gives the same bytes. */
const lookOf = ({purpose, light, transparent, filter}: Look): Look => ({purpose, light, transparent, filter});

/** A panel as a file remembers it; with a picture, also how that was drawn. */
export function panelRecord(
  id: PanelId,
  lang: Lang,
  drawn: {picture: Picture; look: Look; ratio: number | null} | null = null,
  address = shortAddress(id, lang),
): PanelRecord {
  const panel = panels[id];
  return {
    panel: id,
    lang,
    title: plain(panel.title[lang], lang),
    address,
    version: versionOf(id),
    figures: figuresOf(panel).map((figure) => figureRecord(figure, lang)),
    proposals: proposalsIn(panel.chart).map((proposal) => proposalRecord(proposal, lang)),
    drawing: drawn && {...lookOf(drawn.look), engine, ratio: drawn.ratio, picture: digest(drawn.picture.svg)},
  };
}

/** The record of a file that shows panels. */
export const fileRecord = (shown: readonly PanelRecord[]): FileRecord => ({
  schema: recordSchema,
  edition,
  site: say.site[shown[0]?.lang ?? "zh"],
  panels: [...shown],
});

/** The sources of a record in one line, each once: for the fields that other programs read. */
export function citationOf(record: FileRecord): string {
  const cited = record.panels.flatMap((panel) =>
    [...panel.figures, ...panel.proposals].map(({source}) => source.words),
  );
  return [...new Set(cited)].join(record.panels[0]?.lang === "en" ? "; " : "；");
}
