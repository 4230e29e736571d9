/** Finds the page’s text blocks in a copy by their hashes, wherever lines break and in whatever order they stand. */
import {pageOrder} from "../check-page.ts";
import type {PageCue, StoredBlock, StoredPage} from "../check-page.ts";
import type {ArticleId} from "../schema.ts";

export type Hash = (text: string) => string;

/** Characters of a copy, from the first to before the last. */
export interface Stretch {
  from: number;
  to: number;
}

export interface FoundBlock extends StoredBlock {
  article: ArticleId;
  paragraph: number;
  /** same: the very characters stand there; differs: something else stands in its place; missing: nothing does. */
  state: "same" | "differs" | "missing";
  /** Where it stands, or what stands in its place; null where it is missing. */
  at: Stretch | null;
  /** The cues, of those before and after a difference, that still stand at their distance; null at the block’s ends. */
  between: readonly [PageCue | null, PageCue | null];
}

const overlaps = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;

/** The first free stretch of a text that is a block; null where there is none. */
function placeOf(text: string, {sha256, length, sum}: StoredBlock, taken: readonly Stretch[], hash: Hash) {
  let window = 0;
  for (let to = 0; to < text.length; to++) {
    window += text.charCodeAt(to) - (to >= length ? text.charCodeAt(to - length) : 0);
    const at = {from: to + 1 - length, to: to + 1};
    if (window !== sum || at.from < 0 || taken.some((other) => overlaps(at, other))) continue;
    if (hash(text.slice(at.from, at.to)) === sha256) return at;
  }
  return null;
}

/** What stands in a block’s place: between its neighbours, or else around the cues of it that are found. */
function stretchFor(text: string, blocks: readonly FoundBlock[], i: number, own: readonly PageCue[]): Stretch | null {
  const [before, block, after] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  const sure = (one: FoundBlock | undefined) => (one?.state === "same" ? one.at : null);
  const [from, to] = [sure(before)?.to, sure(after)?.from];
  if (from !== undefined && to !== undefined && from < to) return {from, to};
  const length = block?.length ?? 0;
  for (const {cue, offset} of own) {
    const at = text.indexOf(cue);
    if (at >= 0) return {from: Math.max(from ?? 0, at - offset), to: Math.min(to ?? text.length, at - offset + length)};
  }
  return null;
}

/**
 * The nearest cues around a difference: the last of those that, from the block’s beginning on, stand where they should,
 * and the first of those that do so up to its end. Where all do and the length is right, nothing tells where it is.
 */
function around(text: string, {from, to}: Stretch, length: number, own: readonly PageCue[]): FoundBlock["between"] {
  const run = (cues: readonly PageCue[], start: number): number => {
    const end = cues.findIndex(({cue, offset}) => !text.startsWith(cue, start + offset));
    return end < 0 ? cues.length : end;
  };
  const lead = run(own, from);
  const tail = run([...own].reverse(), to - length);
  if (lead === own.length && tail === own.length) return [null, null];
  return [own[lead - 1] ?? null, own[Math.max(lead, own.length - tail)] ?? null];
}

/** Every stored block, in the order of the page, with what the copy has of it. Hashing is passed in: content knows no machine. */
export function findBlocks(text: string, stored: StoredPage, cues: readonly PageCue[], hash: Hash): FoundBlock[] {
  const taken: Stretch[] = [];
  const blocks = pageOrder.flatMap((article) =>
    stored[article].map((block, i): FoundBlock => {
      const at = placeOf(text, block, taken, hash);
      if (at) taken.push(at);
      return {...block, article, paragraph: i + 1, state: at ? "same" : "missing", at, between: [null, null]};
    }),
  );
  return blocks.map((block, i): FoundBlock => {
    if (block.state === "same") return block;
    const own = cues
      .filter(({at}) => at.article === block.article && at.paragraph === block.paragraph)
      .sort((a, b) => a.offset - b.offset);
    const at = stretchFor(text, blocks, i, own);
    return at ? {...block, state: "differs", at, between: around(text, at, block.length, own)} : block;
  });
}
