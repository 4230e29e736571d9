/** Compares a reader’s own copy of the newspaper page with what is stored of it: lengths, hashes and cues, no text. */
import type {ArticleId} from "./schema.ts";

/** A text block of the page, without its words. */
export interface StoredBlock {
  sha256: string;
  length: number;
}
export type StoredPage = Readonly<Record<ArticleId, readonly StoredBlock[]>>;

/** A cue of the content and where it stands: article, text block and the characters before it. */
export interface PageCue {
  id: string;
  cue: string;
  at: {article: ArticleId; paragraph: number};
  offset: number;
}

/** What an article begins with: its title or its rubric, whichever the page prints first. */
export type Openings = Readonly<Record<ArticleId, readonly string[]>>;

type Hash = (text: string) => string;

/** The articles in the order of the page. */
const order = ["dialogue", "design", "youth"] as const satisfies readonly ArticleId[];

/** The text blocks of a copy: what blank lines separate, trimmed. */
export const splitBlocks = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");

/** The blocks of each article. @throws where an article’s opening is not found, quoting it. */
export function splitArticles(text: string, openings: Openings): Record<ArticleId, string[]> {
  const blocks = splitBlocks(text);
  const starts = order
    .map((article) => ({article, from: blocks.findIndex((block) => openings[article].includes(block))}))
    .sort((a, b) => a.from - b.from);
  const articles: Record<ArticleId, string[]> = {dialogue: [], design: [], youth: []};
  starts.forEach(({article, from}, i) => {
    if (from < 0) throw new Error(`no block is “${openings[article].join("” or “")}”, with which “${article}” begins`);
    articles[article] = blocks.slice(from, starts[i + 1]?.from);
  });
  return articles;
}

/** A block that is not as stored. */
export interface Difference {
  article: ArticleId;
  paragraph: number;
  expected: number;
  /** The block of the copy, counted from 1, that is most like it, and its length. */
  nearest: {block: number; length: number} | null;
}

export interface MissingCue extends PageCue {
  /** Where else in the copy the cue stands: blocks counted from 1, with the characters before it. */
  elsewhere: readonly {block: number; offset: number}[];
}

export interface Comparison {
  blocks: number;
  differences: readonly Difference[];
  cues: number;
  missing: readonly MissingCue[];
  /** Blocks of the copy that stand for none of the page’s. */
  further: number;
}

interface Slot extends StoredBlock {
  article: ArticleId;
  paragraph: number;
  /** The block of the copy in its place. */
  found: number | null;
  equal: boolean;
}

/** The stored blocks, each with the equal block of the copy, or else with the one most like it. */
function assign(copy: readonly string[], stored: StoredPage, cues: readonly PageCue[], hash: Hash): Slot[] {
  const free = new Map(copy.map((block, i) => [i, hash(block)]));
  const slots = order.flatMap((article) =>
    stored[article].map((block, i): Slot => ({...block, article, paragraph: i + 1, found: null, equal: false})),
  );
  for (const slot of slots) {
    const same = [...free].find(([, sha256]) => sha256 === slot.sha256);
    if (!same) continue;
    free.delete(same[0]);
    slot.found = same[0];
    slot.equal = true;
  }
  slots.forEach((slot, at) => {
    if (slot.equal) return;
    const own = cues.filter((cue) => cue.at.article === slot.article && cue.at.paragraph === slot.paragraph);
    const after = slots[at - 1]?.found ?? -1;
    const likeness = (i: number) => {
      const block = copy[i] ?? "";
      const said = own.filter(({cue}) => block.includes(cue)).length;
      return said * 4 + (i === after + 1 ? 2 : 0) - Math.abs(block.length - slot.length) / (slot.length + block.length);
    };
    const [best] = [...free.keys()].sort((a, b) => likeness(b) - likeness(a));
    if (best === undefined) return;
    free.delete(best);
    slot.found = best;
  });
  return slots;
}

/** Sets a copy against what is stored. Hashing is passed in, since content knows no machine. */
export function comparePage(text: string, stored: StoredPage, cues: readonly PageCue[], hash: Hash): Comparison {
  const copy = splitBlocks(text);
  const slots = assign(copy, stored, cues, hash);
  const differences = slots
    .filter(({equal}) => !equal)
    .map(({article, paragraph, length, found}): Difference => {
      const nearest = found === null ? null : {block: found + 1, length: (copy[found] ?? "").length};
      return {article, paragraph, expected: length, nearest};
    });
  const missing = cues.flatMap((cue): MissingCue[] => {
    const slot = slots.find(({article, paragraph}) => article === cue.at.article && paragraph === cue.at.paragraph);
    const block = slot?.found == null ? undefined : copy[slot.found];
    if (block?.startsWith(cue.cue, cue.offset)) return [];
    const elsewhere = copy.flatMap((other, i) => {
      const offset = other.indexOf(cue.cue);
      return offset < 0 ? [] : [{block: i + 1, offset}];
    });
    return [{...cue, elsewhere}];
  });
  const used = slots.filter(({found}) => found !== null).length;
  return {blocks: slots.length, differences, cues: cues.length, missing, further: copy.length - used};
}

/** Whether the copy is the page as stored. */
export const isSame = ({differences, missing}: Comparison): boolean => differences.length + missing.length === 0;

const place = ({article, paragraph}: {article: ArticleId; paragraph: number}) => `${article}, paragraph ${paragraph}`;

/** What a comparison found, line by line. */
export function reportLines({blocks, differences, cues, missing, further}: Comparison): string[] {
  return [
    `${blocks - differences.length} of ${blocks} text blocks are as stored.`,
    ...differences.map(({nearest, expected, ...at}) =>
      nearest
        ? `  differs: ${place(at)}: ${expected} characters stored; nearest is block ${nearest.block} of the file with ${nearest.length}`
        : `  missing: ${place(at)}: ${expected} characters stored; no block of the file is left for it`,
    ),
    `${cues - missing.length} of ${cues} cues stand in their place.`,
    ...missing.map(({id, cue, at, offset, elsewhere}) => {
      const there = elsewhere.map((other) => `block ${other.block} of the file after ${other.offset} characters`);
      return `  not found: “${id}”: “${cue}” in ${place(at)}, after ${offset} characters; ${there.length > 0 ? `it stands in ${there.join(" and ")}` : "it stands nowhere else"}`;
    }),
    ...(further > 0 ? [`Further blocks in the file, not compared: ${further}.`] : []),
    differences.length + missing.length === 0
      ? "All match: this is the page that the figures were taken from."
      : "Something differs: see the lines above.",
  ];
}
