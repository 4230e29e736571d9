/** Words of the entries: which entries hold a word, its beginning or something spelled like it. */
import MiniSearch from "minisearch";
import {weights} from "./entries.ts";
import type {Entry, Field, FieldName} from "./entries.ts";
import type {Evidence, How} from "./evidence.ts";
import {better} from "./evidence.ts";
import {isEmpty, joined, latinWords, pairs, stem} from "./fold.ts";
import type {Span} from "./fold.ts";

const names = Object.keys(weights) as FieldName[];
const words = (folded: string) => latinWords(folded).flatMap(({text}) => (isEmpty(text) ? [] : stem(text)));
const terms = (folded: string) => [...words(folded), ...pairs(folded).map(({text}) => text)];

/** The share of a text’s words that another must hold to be close to it at all. */
const least = 0.15;

export interface Close {
  entry: number;
  /** From 0 to 1: against the closest, and less where little of the text is in it. */
  score: number;
  terms: ReadonlySet<string>;
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

/** A word with two neighbouring letters exchanged: one slip of the fingers, which counts as two edits otherwise. */
const exchanged = (word: string): string[] =>
  Array.from(
    {length: Math.max(word.length - 1, 0)},
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );

const edits = (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** The terms that matched, each with the names of the fields that hold it. */
type Match = Readonly<Record<string, readonly string[]>>;

/** The best field of an entry in which any of the terms stands. */
function best(entry: Entry, match: Match, how: How, worth: number, typed: string): Evidence | null {
  const wanted = new Set(Object.keys(match));
  const holding = new Set(Object.values(match).flat());
  let found: Evidence | null = null;
  for (const field of entry.fields) {
    if (!holding.has(field.name)) continue;
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

/** English words by the field that holds them. */
function byWord(entries: readonly Entry[]): MiniSearch<Entry & {id: number}> {
  const mini = new MiniSearch({
    fields: names,
    tokenize: words,
    processTerm: (term) => term,
    extractField: (entry: Entry & {id: number}, name) =>
      name === "id"
        ? entry.id
        : entry.fields
            .filter((field) => field.name === name)
            .map(({folded}) => folded)
            .join("\n"),
  });
  mini.addAll(entries.map((entry, id) => ({...entry, id})));
  return mini;
}

/** Words and pairs of Chinese characters, wherever in the entry they stand. */
function byText(entries: readonly Entry[]): MiniSearch<{id: number; text: string}> {
  const mini = new MiniSearch<{id: number; text: string}>({
    fields: ["text"],
    tokenize: terms,
    processTerm: (term) => term,
  });
  mini.addAll(entries.map(({fields}, id) => ({id, text: fields.map(({folded}) => folded).join("\n")})));
  return mini;
}

/** Builds the lexicon of some entries. Whole texts are only needed for sentences, so they wait for the first one. */
export function lexicon(entries: readonly Entry[]): Lexicon {
  const mini = byWord(entries);
  let whole: ReturnType<typeof byText> | null = null;

  function word(text: string): Map<number, Evidence> {
    const wanted = stem(text);
    const found = new Map<number, Evidence>();
    const add = (query: string, how: How, options: {prefix?: boolean; fuzzy?: number}) => {
      for (const {id, match} of mini.search(query, options)) {
        const entry = entries[id as number];
        const worth = how === "similar" ? 0.6 : match[wanted] ? 1 : 0.85;
        const evidence = entry && best(entry, match, how, worth, text);
        if (evidence) found.set(id as number, better(found.get(id as number) ?? null, evidence) ?? evidence);
      }
    };
    add(wanted, "words", {prefix: wanted.length > 1});
    if (found.size > 0 || edits(wanted) === 0) return found;
    for (const other of exchanged(wanted)) add(other, "similar", {prefix: true});
    add(wanted, "similar", {prefix: false, fuzzy: edits(wanted)});
    return found;
  }

  function closest(folded: string): Close[] {
    whole ??= byText(entries);
    const results = whole.search(folded, {combineWith: "OR"}).slice(0, 40);
    const most = results[0]?.score ?? 1;
    const asked = new Set(terms(folded)).size;
    return results.flatMap(({id, score, match}) => {
      const held = new Set(Object.keys(match));
      const share = held.size / Math.max(asked, 1);
      return share < least
        ? []
        : [{entry: id as number, score: (score / most) * Math.min(1, share * 2.5), terms: held}];
    });
  }
  return {word, closest};
}
