/** Words of the entries: which entries hold a word, its beginning or something spelled like it. */
import {weights} from "./entries.ts";
import type {Entry, Field} from "./entries.ts";
import type {Evidence, How} from "./evidence.ts";
import {better} from "./evidence.ts";
import {isEmpty, joined, latinWords, pairs, stem} from "./fold.ts";
import type {Span} from "./fold.ts";
import {beginning, isLatin, slips, terms} from "./terms.ts";

/** The share of a text’s words that another must hold to be close to it at all. */
const least = 0.15;

export interface Close {
  entry: number;
  /** From 0 to 1: against the closest, and less where little of the text is in it. */
  score: number;
  terms: ReadonlySet<string>;
}

/** What is known of all texts together, of which only some may be at hand. */
export interface Statistics {
  /** How many entries there are. */
  entries: number;
  /** How many different terms an entry has on average. */
  terms: number;
  /** How many entries hold a term; 0 where that is not known, and the term counts for nothing. */
  holding: (term: string) => number;
}

export interface Lexicon {
  /** The entries that hold an English word or, where none does, one spelled like it. */
  word(text: string): Map<number, Evidence>;
  /** The entries closest to a text as a whole. */
  closest(folded: string): Close[];
}

/** The terms of each field with their places; found once, when first asked for. */
const held = new WeakMap<Field, ReadonlyMap<string, readonly Span[]>>();

function termsOf(field: Field): ReadonlyMap<string, readonly Span[]> {
  const kept = held.get(field);
  if (kept) return kept;
  const places = new Map<string, Span[]>();
  for (const {text, from, to} of [...latinWords(field.folded), ...pairs(field.folded)]) {
    const term = stem(text);
    if (isEmpty(text)) continue;
    const before = places.get(term);
    if (before) before.push([from, to]);
    else places.set(term, [[from, to]]);
  }
  held.set(field, places);
  return places;
}

/** Where a field holds any of some terms. */
export function placesOfTerms(field: Field, wanted: ReadonlySet<string>): Span[] {
  const places = termsOf(field);
  return joined([...wanted].flatMap((term) => places.get(term) ?? []));
}

/** The best field of an entry in which any of the terms stands. */
function best(entry: Entry, wanted: ReadonlySet<string>, how: How, worth: number, typed: string): Evidence | null {
  let found: Evidence | null = null;
  for (const field of entry.fields) {
    const weight = weights[field.name] * 4 * worth;
    if (found && found.score >= weight + 12) continue;
    const spans = placesOfTerms(field, wanted);
    const [first] = spans;
    if (!first) continue;
    const close = weights[field.name] > 2 ? (12 * (first[1] - first[0])) / field.text.length : 0;
    found = better(found, {score: weight + close, reason: {how, field, spans, typed}});
  }
  return found;
}

/** How often each term stands in an entry. */
const counted = new WeakMap<Entry, ReadonlyMap<string, number>>();

function countsOf(entry: Entry): ReadonlyMap<string, number> {
  const kept = counted.get(entry);
  if (kept) return kept;
  const counts = new Map<string, number>();
  for (const field of entry.fields)
    for (const [term, places] of termsOf(field)) counts.set(term, (counts.get(term) ?? 0) + places.length);
  counted.set(entry, counts);
  return counts;
}

/** The entries by the terms that they hold. */
function holders(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const term of countsOf(entry).keys()) {
      const before = found.get(term);
      if (before) before.push(entry);
      else found.set(term, [entry]);
    }
  return found;
}

/** What a term says of an entry (BM25+): more where it is rare, and where it is a large part of what stands there. */
function weigh(times: number, length: number, holding: number, {entries, terms: average}: Statistics): number {
  const rare = Math.log(1 + (entries - holding + 0.5) / (holding + 0.5));
  return rare * (0.5 + (times * 2.2) / (times + 1.2 * (0.3 + (0.7 * length) / average)));
}

/** The statistics of entries that are all there are. */
function statisticsOf(entries: readonly Entry[], holding: ReadonlyMap<string, readonly Entry[]>): Statistics {
  const all = entries.reduce((sum, entry) => sum + countsOf(entry).size, 0);
  return {
    entries: entries.length,
    terms: all / Math.max(entries.length, 1),
    holding: (term) => holding.get(term)?.length ?? 0,
  };
}

/** Builds the lexicon of some entries; `known` is what is known of all, where these are not all. */
export function lexicon(entries: readonly Entry[], known: Statistics | null = null): Lexicon {
  const holding = holders(entries);
  const latin = [...holding.keys()].filter((term) => isLatin(term));
  const statistics = known ?? statisticsOf(entries, holding);

  /** The entries that hold one of the words at least, each with those it holds. */
  function having(wanted: readonly string[]): Map<Entry, Set<string>> {
    const found = new Map<Entry, Set<string>>();
    for (const term of wanted)
      for (const entry of holding.get(term) ?? []) {
        const before = found.get(entry);
        if (before) before.add(term);
        else found.set(entry, new Set([term]));
      }
    return found;
  }

  function word(text: string): Map<number, Evidence> {
    const wanted = stem(text);
    const found = new Map<number, Evidence>();
    const add = (terms: readonly string[], how: How) => {
      for (const [entry, held] of having(terms)) {
        const worth = how === "similar" ? 0.6 : held.has(wanted) ? 1 : 0.85;
        const evidence = best(entry, held, how, worth, text);
        if (evidence) found.set(entry.at, better(found.get(entry.at) ?? null, evidence) ?? evidence);
      }
    };
    add(beginning(wanted, latin), "words");
    if (found.size === 0) for (const terms of slips(wanted, latin)) add(terms, "similar");
    return found;
  }

  function closest(folded: string): Close[] {
    const wanted = terms(folded);
    const asked = new Set(wanted).size;
    const sums = new Map<Entry, {sum: number; held: Set<string>}>();
    for (const term of wanted) {
      const among = statistics.holding(term);
      if (among === 0) continue;
      for (const entry of holding.get(term) ?? []) {
        const counts = countsOf(entry);
        const before = sums.get(entry) ?? {sum: 0, held: new Set()};
        before.sum += weigh(counts.get(term) ?? 0, counts.size, among, statistics);
        before.held.add(term);
        sums.set(entry, before);
      }
    }
    const results = [...sums]
      .map(([entry, {sum, held}]) => ({entry: entry.at, score: sum * held.size, terms: held}))
      .sort((a, b) => b.score - a.score)
      .slice(0, 40);
    const most = results[0]?.score ?? 1;
    return results.flatMap(({entry, score, terms: held}) => {
      const share = held.size / Math.max(asked, 1);
      return share < least ? [] : [{entry, score: (score / most) * Math.min(1, share * 2.5), terms: held}];
    });
  }
  return {word, closest};
}
