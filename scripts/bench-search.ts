/**
 * `tsx scripts/bench-search.ts [sizes]`: the search as its content grows. For the present content and for synthetic ones
 * of so many figures (`100,1000,10000`): what the index weighs, what it takes to make, what a reader’s query loads, and
 * how long an answer takes, typed key by key. The last lines are growth exponents: 1 is as fast as the content grows.
 */
import {brotliCompressSync} from "node:zlib";
import {collected} from "../components/search/collect.ts";
import {searchOf} from "../components/search/engine.ts";
import {searchFiles, searchIndex} from "../components/search/index-file.ts";
import type {SearchIndex, SlicedIndex} from "../components/search/index-types.ts";
import {slicedSearch} from "../components/search/sliced.ts";
import type {Load} from "../components/search/store.ts";
import {corpus} from "./bench-search/corpus.ts";
import {searchQueries} from "./bench-search/queries.ts";

interface Row {
  corpus: string;
  entries: number;
  files: number;
  rawKB: number;
  brotliKB: number;
  buildSeconds: number;
  /** First load of the index, or of its head. */
  headKB: number;
  /** For one query typed key by key on top of that, slices and documents together. */
  queryKB: number;
  queryMostKB: number;
  /** Of the processor’s time, for one key. */
  middleMs: number;
  p95Ms: number;
  slowestMs: number;
}

/** The processor’s seconds so far: other programs on the machine do not count. */
function seconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** What files weigh when compressed; of very many, every so many are weighed. */
function weighed(files: ReadonlyMap<string, string>): number {
  const all = [...files.values()];
  const every = Math.ceil(all.length / 300);
  const sample = all.filter((_, i) => i % every === 0);
  const raw = (list: readonly string[]) => list.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
  const packed = sample.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  return (packed * raw(all)) / raw(sample);
}

/** A reader’s session of one query each, from an empty cache, key by key. */
async function typed(files: ReadonlyMap<string, string>, head: SearchIndex | SlicedIndex) {
  const packed = new Map<string, number>();
  const weigh = (address: string): number => {
    const size = packed.get(address) ?? brotliCompressSync(files.get(address) ?? "").length;
    packed.set(address, size);
    return size;
  };
  const whole = "cut" in head ? null : searchOf(head);
  const times: number[] = [];
  const loads: number[] = [];
  for (const query of searchQueries) {
    const loaded: string[] = [];
    const load: Load = (address) => {
      loaded.push(address);
      return Promise.resolve(JSON.parse(files.get(address) ?? ""));
    };
    const search = whole ?? slicedSearch(head as SlicedIndex, load);
    for (const text of keysOf(query)) {
      const before = seconds();
      await search(text);
      times.push((seconds() - before) * 1000);
    }
    loads.push(loaded.reduce((sum, address) => sum + weigh(address), 0) / 1000);
  }
  return {times, loads};
}

/** What a reader’s field holds after each key; a sentence is pasted whole. */
const keysOf = (query: string): string[] =>
  query.length > 20 ? [query] : [...query].map((_, i) => query.slice(0, i + 1));

async function measured(name: string, content: ReturnType<typeof collected>): Promise<Row> {
  const before = seconds();
  const files = searchFiles(searchIndex(content));
  const buildSeconds = seconds() - before;
  const [file = ""] = files.values();
  const head = JSON.parse(file) as SearchIndex | SlicedIndex;
  // Once for the machine to warm up, as the second query of a reader is, then for the record.
  await typed(files, head);
  const {times, loads} = await typed(files, head);
  const {figures, panels, articles, proposals, sources} = content;
  return {
    corpus: name,
    entries: figures.length + panels.length + articles.length + proposals.length + sources.length,
    files: files.size,
    rawKB: [...files.values()].reduce((sum, one) => sum + Buffer.byteLength(one), 0) / 1000,
    brotliKB: weighed(files) / 1000,
    buildSeconds,
    headKB: brotliCompressSync(file).length / 1000,
    queryKB: quantile(loads, 0.5),
    queryMostKB: Math.max(...loads),
    middleMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    slowestMs: Math.max(...times),
  };
}

const grows = ["rawKB", "brotliKB", "buildSeconds", "headKB", "queryKB", "queryMostKB", "middleMs", "p95Ms"] as const;

/** How fast each number grows from one row to the next, as an exponent of the number of entries. */
function exponents(from: Row, to: Row): Record<string, string> {
  const steps = Math.log(to.entries / from.entries);
  return Object.fromEntries(
    grows.map((name) => [name, from[name] > 0 ? (Math.log(to[name] / from[name]) / steps).toFixed(2) : "–"]),
  );
}

const rounded = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, string | number]) => [
      name,
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value,
    ]),
  );

const sizes = (process.argv[2] ?? "100,1000,10000").split(",").map(Number);
const content = collected();
const rows = [await measured("the site", content)];
console.log(JSON.stringify(rounded(rows[0] as Row)));
for (const size of sizes) {
  const row = await measured(`${size} figures`, corpus(size, content));
  rows.push(row);
  console.log(JSON.stringify(rounded(row)));
}
console.log(`largest in memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
console.table(rows.map(rounded));
const grown = rows.slice(1);
console.table(
  grown.slice(1).map((row, i) => {
    const from = grown[i] as Row;
    return {from: from.corpus, to: row.corpus, ...exponents(from, row)};
  }),
);
