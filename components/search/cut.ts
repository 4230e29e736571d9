/** Cuts an index that is too large for one file into slices, of which a query needs few; runs when the site is built. */
import {digest} from "../export/record.ts";
import {searchFile} from "../routes.ts";
import {entryOf} from "./entries.ts";
import {documentsOf} from "./index-types.ts";
import type {Block, Document, SearchIndex, SlicedIndex} from "./index-types.ts";
import {readerOf} from "./pinyin.ts";
import {Postings} from "./postings.ts";
import {sliceFile} from "./slice-files.ts";
import type {SlicePart} from "./slice-files.ts";

/** Bytes of JSON, more or less; what is larger by itself stands alone. A block compresses to about 2 KB, a slice to 5. */
const most = {documents: 5_000, terms: 16_000, words: 60_000};

/** Items in groups, each no larger than it may be. */
function grouped<T>(items: Iterable<T>, limit: number, sizeOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > limit) {
      groups.push([]);
      size = 0;
    }
    size += own;
    groups.at(-1)?.push(item);
  }
  return groups;
}

/** The shortest beginning of a key that sorts after another one. */
function beginningAfter(before: string, key: string): string {
  let length = 0;
  while (length < key.length && key[length] === before[length]) length++;
  return key.slice(0, length + 1);
}

/** Some documents with the publishers of their figures. */
function blockOf(documents: readonly Document[], publishers: ReadonlyMap<string, Block["publishers"][string]>): Block {
  const named = documents.flatMap(([kind, , document]) => (kind === "figure" ? document.figure.cite.source : []));
  return {
    documents,
    publishers: Object.fromEntries(
      [...new Set(named)].flatMap((id) => {
        const publisher = publishers.get(id);
        return publisher ? [[id, publisher] as const] : [];
      }),
    ),
  };
}

/** The files of an index in slices, by their addresses. The same content gives the same bytes. */
export function cutIndex(index: SearchIndex): Map<string, string> {
  const read = readerOf(index.readings);
  const publishers = new Map(index.sources.map(([id, {publisher}]) => [id as string, publisher]));
  const around = {standings: index.standings, publisherOf: (source: string) => publishers.get(source)};
  const documents = documentsOf(index);
  const postings = new Postings(read);
  documents.forEach((document, at) => postings.add(entryOf(document, at, around)));

  const parts: [SlicePart, string[]][] = [];
  const groups = grouped(documents, most.documents, (one) => JSON.stringify(one).length);
  parts.push(["documents", groups.map((group) => JSON.stringify(blockOf(group, publishers)))]);
  const slices: string[] = [];
  const firsts: string[] = [];
  let last = "";
  const written = (function* () {
    for (const [key, levels] of postings.sorted())
      yield {key, text: `${JSON.stringify(key)}:${JSON.stringify(levels)}`};
  })();
  for (const group of grouped(written, most.terms, ({text}) => text.length)) {
    firsts.push(beginningAfter(last, group[0]?.key ?? ""));
    last = group.at(-1)?.key ?? "";
    slices.push(`{${group.map(({text}) => text).join(",")}}`);
  }
  parts.push(["terms", slices]);
  const words = grouped(postings.spelling, most.words, (word) => word.length + 3).map((group) => JSON.stringify(group));
  parts.push(["words", words]);

  const {version: content, standings, readings, examples} = index;
  const prints = parts.flatMap(([, files]) => files.map((file) => digest(file)));
  const version = digest([content, ...prints].join("\n")).slice(0, 16);
  const head: SlicedIndex = {
    version,
    standings,
    readings,
    examples,
    cut: {blocks: groups.map(({length}) => length), slices: firsts, words: words.length, terms: postings.terms},
  };
  return new Map([
    [searchFile, JSON.stringify(head)],
    ...parts.flatMap(([part, files]) => files.map((file, i) => [sliceFile(version, part, i), file] as const)),
  ]);
}
