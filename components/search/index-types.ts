/** What the files of the search hold: the content as it is searched, without anything that the browser can work out. */
import type {FigureId} from "../../data/figures/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {ArticleId, Figure, Localized, Source, Text} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";

/** A figure; cites are cut down to the source and the cue. */
export interface FigureDocument {
  figure: Figure<SourceId>;
  /** The first panel that draws it, else the first that shows it in its table; null where none does. */
  panel: PanelId | null;
  /** Whether the newspaper page itself prints it. */
  printed: boolean;
  /** An index into `standings`. */
  standing: number;
  /** What was found behind it. */
  found?: Text;
}

export interface PanelDocument {
  title: Text;
  measure: Text;
  text: Text;
  note?: Text;
  /** The paragraphs beside it on the dashboard. */
  beside: readonly Text[];
  themes: readonly Text[];
  /** Every figure it shows, as indexes into the figures. */
  shows: readonly number[];
}

export interface ArticleDocument {
  title: Text;
  rubric: Text;
  authors: Text;
  lead: Text;
  headings: readonly Text[];
  blocks: readonly Text[];
}

export interface ProposalDocument {
  name: Text;
  summary: Text;
  by: Text;
  field: Text;
  cue: string | null;
}

export type SourceDocument = Pick<Source, "publisher" | "title" | "published">;

/** How the characters of the content are read. */
export interface Readings {
  /** “qing 青情清”: a syllable and the characters that are read so. */
  syllables: readonly string[];
  /** “重要 0 zhong”: a pair in which one character, by its place, is read otherwise. */
  exceptions: readonly string[];
}

/** What any index holds, whether it is whole or cut. */
interface Head {
  /** Changes with the content. */
  version: string;
  /** The standings in words, and whether a figure with it is less than well established. */
  standings: readonly {words: Text; doubtful: boolean}[];
  readings: Readings;
  /** Searches worth trying, made from the content. */
  examples: Localized<readonly string[]>;
}

/** An index in one file. The place of a document in it, figures first, is its number everywhere in the search. */
export interface SearchIndex extends Head {
  figures: readonly (readonly [FigureId, FigureDocument])[];
  panels: readonly (readonly [PanelId, PanelDocument])[];
  articles: readonly (readonly [ArticleId, ArticleDocument])[];
  proposals: readonly (readonly [ProposalId, ProposalDocument])[];
  sources: readonly (readonly [SourceId, SourceDocument])[];
}

export type Document =
  | readonly ["figure", FigureId, FigureDocument]
  | readonly ["panel", PanelId, PanelDocument]
  | readonly ["article", ArticleId, ArticleDocument]
  | readonly ["proposal", ProposalId, ProposalDocument]
  | readonly ["source", SourceId, SourceDocument];

/** All documents of an index, in their order. */
export const documentsOf = (index: SearchIndex): Document[] => [
  ...index.figures.map(([id, one]): Document => ["figure", id, one]),
  ...index.panels.map(([id, one]): Document => ["panel", id, one]),
  ...index.articles.map(([id, one]): Document => ["article", id, one]),
  ...index.proposals.map(([id, one]): Document => ["proposal", id, one]),
  ...index.sources.map(([id, one]): Document => ["source", id, one]),
];

/** An index too large for one file: what it takes to find the slices that a query needs. */
export interface SlicedIndex extends Head {
  cut: {
    /** How many documents each block holds, in order. */
    blocks: readonly number[];
    /** The first key of each slice of postings. */
    slices: readonly string[];
    /** How many files the words for correcting slips stand in. */
    words: number;
    /** How many different terms a document has on average. */
    terms: number;
  };
}

/** Some documents, with the publishers that their figures name. */
export interface Block {
  documents: readonly Document[];
  publishers: Readonly<Record<string, Text>>;
}

/**
 * Which documents a key stands in: a list a level, which begins with the level and goes on with the numbers of the
 * documents, each as its distance from the one before.
 */
export type Slice = Readonly<Record<string, readonly (readonly number[])[]>>;
