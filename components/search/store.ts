/** An index in slices, of which those are loaded that a query asks for; the latest used are kept. */
import {entryOf} from "./entries.ts";
import type {Around, Entry} from "./entries.ts";
import {end} from "./keys.ts";
import type {Block, Slice, SlicedIndex} from "./index-types.ts";
import {sliceFile} from "./slice-files.ts";
import type {SlicePart} from "./slice-files.ts";

/** Loads a file of the index as parsed JSON. @throws whatever keeps it from arriving */
export type Load = (address: string) => Promise<unknown>;

/** The entries under a key: lists by level, as a slice holds them. */
export interface Posting {
  key: string;
  levels: Slice[string];
}

/** How many files of a kind are kept in memory: about 5 MB of JSON each. */
const kept: Record<SlicePart, number> = {documents: 600, terms: 300, words: 100};
/** A beginning that very many keys share is looked up in so many slices only. */
const widest = 8;

/** The place of the last one that is not greater; -1 where all are. */
function lastUpTo<T>(sorted: readonly T[], wanted: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export class Store {
  readonly index: SlicedIndex;
  /** How many entries there are. */
  readonly entries: number;
  /** How many files did not arrive so far. */
  missed = 0;
  private readonly load: Load;
  /** The number of the first document of each block. */
  private readonly starts: readonly number[];
  private readonly loaded: Record<SlicePart, Map<number, Promise<unknown>>> = {
    documents: new Map(),
    terms: new Map(),
    words: new Map(),
  };

  constructor(index: SlicedIndex, load: Load) {
    this.index = index;
    this.load = load;
    let sum = 0;
    this.starts = index.cut.blocks.map((count) => (sum += count) - count);
    this.entries = sum;
  }

  /** A file, once loaded; null where it does not arrive, which is tried anew the next time. */
  private file<T>(part: SlicePart, number: number, made: (content: unknown) => T): Promise<T | null> {
    const files = this.loaded[part];
    const before = files.get(number) as Promise<T | null> | undefined;
    const coming =
      before ??
      this.load(sliceFile(this.index.version, part, number)).then(made, () => {
        this.missed++;
        files.delete(number);
        return null;
      });
    // The latest used stand last.
    files.delete(number);
    files.set(number, coming);
    for (const oldest of files.keys()) {
      if (files.size <= kept[part]) break;
      files.delete(oldest);
    }
    return coming;
  }

  /** What stands under the keys from one to another; null where none of it arrived. */
  async range(from: string, to: string): Promise<Posting[] | null> {
    const {slices} = this.index.cut;
    const first = Math.max(lastUpTo(slices, from), 0);
    const last = Math.min(Math.max(lastUpTo(slices, to), 0), first + widest - 1);
    const numbers = Array.from({length: last - first + 1}, (_, i) => first + i);
    const files = await Promise.all(numbers.map((number) => this.file("terms", number, (content) => content as Slice)));
    if (files.every((file) => file === null)) return null;
    return files.flatMap((file) =>
      Object.entries(file ?? {}).flatMap(([key, levels]) => (key >= from && key <= to ? [{key, levels}] : [])),
    );
  }

  /** What stands under one key. */
  async key(key: string): Promise<Posting[] | null> {
    const file = await this.file("terms", Math.max(lastUpTo(this.index.cut.slices, key), 0), (all) => all as Slice);
    if (file === null) return null;
    const levels = file[key];
    return levels ? [{key, levels}] : [];
  }

  /** What stands under all keys that begin so. */
  readonly beginning = (from: string): Promise<Posting[] | null> => this.range(from, from + end);

  /** The words of the index, for slips; as many as arrived. */
  async words(): Promise<string[]> {
    const numbers = Array.from({length: this.index.cut.words}, (_, i) => i);
    const files = await Promise.all(numbers.map((number) => this.file("words", number, (list) => list as string[])));
    return files.flatMap((file) => file ?? []);
  }

  /** Entries by their numbers, in the order of the content; without those that did not arrive. */
  async entriesAt(numbers: readonly number[]): Promise<Entry[]> {
    const entries = await Promise.all(
      [...new Set(numbers)].map(async (at) => {
        const block = lastUpTo(this.starts, at);
        const start = this.starts[block] ?? 0;
        const entryAt = await this.file("documents", block, (content) => this.entriesOf(content as Block, start));
        return entryAt?.(at) ?? [];
      }),
    );
    return entries.flat().sort((a, b) => a.at - b.at);
  }

  /** The entries of a block by their numbers, each made when it is first wanted: of most blocks that is one. */
  private entriesOf({documents, publishers}: Block, start: number): (at: number) => Entry | null {
    const around: Around = {standings: this.index.standings, publisherOf: (source) => publishers[source]};
    const made = new Map<number, Entry>();
    return (at) => {
      const document = documents[at - start];
      const entry = made.get(at) ?? (document ? entryOf(document, at, around) : null);
      if (entry) made.set(at, entry);
      return entry;
    };
  }
}
