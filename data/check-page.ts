/** What is stored of the newspaper page: lengths, hashes and places of cues, no text. */
import type {ArticleId} from "./schema.ts";

/** A text block of the page, without its words; counted and hashed as `plainText` leaves it. */
export interface StoredBlock {
  sha256: string;
  length: number;
  /** The sum of its code units: a cheap way to see where in a copy the block cannot stand. */
  sum: number;
}
export type StoredPage = Readonly<Record<ArticleId, readonly StoredBlock[]>>;

/** A cue of the content and where it stands: article, text block and the characters before it. */
export interface PageCue {
  id: string;
  cue: string;
  at: {article: ArticleId; paragraph: number};
  offset: number;
}

/** The articles in the order of the page. */
export const pageOrder = ["dialogue", "design", "youth"] as const satisfies readonly ArticleId[];
type PageArticle = (typeof pageOrder)[number];

/** What an article begins with: its title or its rubric, whichever the page prints first. */
export type Openings = Readonly<Record<PageArticle, readonly string[]>>;

/**
 * A text as it is compared: without white space, and in the forms of characters that Unicode calls compatible (NFKC),
 * because copies break lines elsewhere and PDFs print some characters by their double.
 */
export const plainText = (text: string): string => [...text].map((char) => char.normalize("NFKC").trim()).join("");

/** The sum of a text’s code units. */
export function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** The text blocks of a copy: what blank lines separate, trimmed. */
export const splitBlocks = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");

/** The blocks of each article. @throws where an article’s opening is not found, quoting it. */
export function splitArticles(text: string, openings: Openings): Record<PageArticle, string[]> {
  const blocks = splitBlocks(text);
  const starts = pageOrder
    .map((article) => ({article, from: blocks.findIndex((block) => openings[article].includes(block))}))
    .sort((a, b) => a.from - b.from);
  const articles: Record<PageArticle, string[]> = {dialogue: [], design: [], youth: []};
  starts.forEach(({article, from}, i) => {
    if (from < 0) throw new Error(`no block is “${openings[article].join("” or “")}”, with which “${article}” begins`);
    articles[article] = blocks.slice(from, starts[i + 1]?.from);
  });
  return articles;
}
