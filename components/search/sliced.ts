/** The search in an index in slices: the postings say which entries may answer, and only those are looked at. */
import {Candidates} from "./candidates.ts";
import {foldedQuery, searchIn, shown} from "./engine.ts";
import type {Found} from "./engine.ts";
import type {Entry} from "./entries.ts";
import {eachIn, meanOf, raise, ranked} from "./estimates.ts";
import type {Estimates} from "./estimates.ts";
import type {SlicedIndex} from "./index-types.ts";
import {tokenKey, tokensOf} from "./keys.ts";
import type {Statistics} from "./lexicon.ts";
import {numbersIn} from "./numbers.ts";
import {isSentence, readingsOfQuery} from "./parts.ts";
import type {Part} from "./parts.ts";
import {readerOf} from "./pinyin.ts";
import {telling} from "./sentence.ts";
import {Store} from "./store.ts";
import type {Load} from "./store.ts";

/** How many entries are looked at before a first answer is given: each may take a file of its own. */
const first = 6;
/** How many are looked at in one go after that, and how often where too few of them answer. */
const batch = 40;
const rounds = 3;
/** How many different terms of a sentence are looked up. */
const mostTerms = 32;

/** Finds the answers to a query; `early` is told the likeliest as soon as they are there, where others follow. */
export type SlicedSearch = (query: string, early?: (found: Found) => void) => Promise<Found>;

const nothing: Found = {hits: [], total: 0, partly: false};

/** Some of a list, from all along it. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter(
    (_, i) =>
      list.length <= most || Math.floor((i * most) / list.length) !== Math.floor(((i - 1) * most) / list.length),
  );

interface Likely {
  estimates: Estimates;
  /** Figures with a number that was typed, which may speak for a panel that shows them. */
  numbers: Estimates | null;
  statistics: Statistics | null;
}

/** Makes the search from the head of an index in slices. What does not arrive is left out, and said to be. */
export function slicedSearch(index: SlicedIndex, load: Load): SlicedSearch {
  const store = new Store(index, load);
  const read = readerOf(index.readings);
  const candidates = new Candidates(store, read);

  /** What a list of words may be found in; each part is asked for once, in however many readings it stands. */
  async function likely(ways: readonly (readonly Part[])[], all: boolean): Promise<Likely> {
    const asked = new Map<string, Promise<Estimates>>();
    const of = (part: Part) => {
      const key = JSON.stringify(part);
      const coming = asked.get(key) ?? candidates.of(part);
      asked.set(key, coming);
      return coming;
    };
    const estimates: Estimates = new Float32Array(store.entries);
    for (const one of await Promise.all(ways.map((parts) => Promise.all(parts.map(of)))))
      raise(estimates, meanOf(one, all, store.entries));
    const numbers: Estimates = new Float32Array(store.entries);
    for (const part of ways.flat()) if (part.kind === "number") raise(numbers, await of(part));
    return {estimates, numbers, statistics: null};
  }

  /** What a sentence may be about: entries that hold its rare words, or its numbers. */
  async function likelyAbout(folded: string): Promise<Likely> {
    const estimates: Estimates = new Float32Array(store.entries);
    const tokens = new Map(
      tokensOf(folded, "alone").flatMap((token) =>
        token.kind === "word" || token.kind === "pair" ? [[token.term, token] as const] : [],
      ),
    );
    const holding = new Map<string, number>();
    const look = async (key: string, note: (count: number) => number) => {
      const list = (await store.key(key)) ?? [];
      let count = 0;
      eachIn(list, () => count++);
      const rare = note(count);
      eachIn(list, (at) => (estimates[at] = (estimates[at] ?? 0) + rare));
    };
    const rarity = (count: number) => Math.log(1 + store.entries / (count + 0.5));
    const words = spread([...tokens.values()], mostTerms).map((token) =>
      look(tokenKey(token, read), (count) => {
        holding.set(token.term, count);
        return rarity(count);
      }),
    );
    const numbers = numbersIn(folded).asked.filter(telling);
    const equal = numbers.map(async (asked) => {
      const own = await candidates.of({kind: "number", asked});
      const strong = own.map((worth) => (worth > 60 ? 1 : 0));
      const rare = 2 * rarity(strong.reduce((sum, one) => sum + one, 0));
      strong.forEach((one, at) => (estimates[at] = (estimates[at] ?? 0) + one * rare));
    });
    await Promise.all([...words, ...equal]);
    const statistics = {
      entries: store.entries,
      terms: index.cut.terms,
      holding: (term: string) => holding.get(term) ?? 0,
    };
    return {estimates, numbers: null, statistics};
  }

  /** Figures that panels show and whose number was typed, but for those that are there. */
  function speaking(entries: readonly Entry[], numbers: Estimates): number[] {
    const there = new Set(entries.map(({at}) => at));
    const shownBy = entries.flatMap(({shows}) => [...shows].filter((at) => (numbers[at] ?? 0) > 0 && !there.has(at)));
    return [...new Set(shownBy)].slice(0, batch);
  }

  /** What the very likeliest entries answer, all of them to all that was typed; null where that is too little to show. */
  async function glance(query: string, order: readonly number[]): Promise<Found | null> {
    if (order.length <= first) return null;
    const entries = await store.entriesAt(order.slice(0, first));
    const found = searchIn(entries, {read, statistics: null})(query);
    if (found.partly || found.hits.length < first) return null;
    return {...found, total: order.length, about: true, early: true};
  }

  /** Looks at the likeliest entries, until as many answer as are shown. */
  async function look(
    query: string,
    {estimates, numbers, statistics}: Likely,
    early?: (found: Found) => void,
  ): Promise<Found> {
    const order = ranked(estimates);
    const glanced = early && statistics === null ? await glance(query, order) : null;
    if (glanced) early?.(glanced);
    let entries: Entry[] = [];
    let found = nothing;
    let seen = 0;
    for (let round = 0; round < rounds && seen < order.length && found.hits.length < shown; round++) {
      const next = order.slice(seen, seen + batch);
      seen += next.length;
      entries = [...entries, ...(await store.entriesAt(next))];
      if (numbers) entries.push(...(await store.entriesAt(speaking(entries, numbers))));
      entries = [...new Map(entries.map((entry) => [entry.at, entry])).values()].sort((a, b) => a.at - b.at);
      found = searchIn(entries, {read, statistics})(query);
    }
    // To hold a word of a sentence is not yet to be about it.
    const about = statistics === null && seen < order.length && found.total > 0;
    return about ? {...found, total: order.length - seen + found.total, about} : found;
  }

  return async (query, early) => {
    const folded = foldedQuery(query);
    if (folded === "") return nothing;
    const before = store.missed;
    const sentence = isSentence(folded);
    const ways = readingsOfQuery(folded);
    let found = await look(query, sentence ? await likelyAbout(folded) : await likely(ways, true), early);
    if (!sentence && (found.partly || found.total === 0)) {
      const some = ways.filter((parts) => parts.length > 1);
      found = some.length > 0 ? await look(query, await likely(some, false)) : found;
    }
    return store.missed > before ? {...found, missing: true} : found;
  };
}
