/** The search itself: pure, so that it can be tested without a page. */
import {entriesOf, weights} from "./entries.ts";
import type {Entry, Field} from "./entries.ts";
import {better, closeness, literal, numeric, pieces, timed} from "./evidence.ts";
import type {Evidence, Reason} from "./evidence.ts";
import {fold, hasHan, joined} from "./fold.ts";
import type {SearchIndex} from "./index-types.ts";
import {lexicon} from "./lexicon.ts";
import type {Statistics} from "./lexicon.ts";
import {isSentence, readingsOfQuery} from "./parts.ts";
import type {Part} from "./parts.ts";
import {abbreviated, heardIn, readerOf, spokenText} from "./pinyin.ts";
import type {Reader, Spoken} from "./pinyin.ts";
import {about} from "./sentence.ts";

export interface Hit {
  entry: Entry;
  score: number;
  /** The strongest first. */
  reasons: readonly Reason[];
}

export interface Found {
  hits: readonly Hit[];
  /** How many entries match, of which `hits` are the best. */
  total: number;
  /** Nothing holds all that was typed; these hold some of it. */
  partly: boolean;
  /** The total is an estimate, since not every entry was looked at. */
  about?: boolean;
  /** Some of the index did not arrive: there may be more. */
  missing?: boolean;
  /** The likeliest only, shown while the others are on their way; a whole answer follows. */
  early?: boolean;
}

export type Search = (query: string) => Found;

/** How many hits are listed. */
export const shown = 30;
/** No sentence is longer; what is pasted beyond it would only slow the search down. */
const longest = 400;

type Scores = Map<number, {score: number; reasons: Reason[]}>;

/** Reasons by the strongest first, with those that found their words in the same text as one. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    const {how, field, spans, typed} = reason;
    const key = field ? `${field.name} ${field.lang} ${field.text}` : `${how} ${typed}`;
    const before = merged.get(key);
    merged.set(key, before ? {...before, spans: joined([...before.spans, ...spans])} : reason);
  }
  return [...merged.values()];
}

/** What a search needs to know beside the entries it looks in. */
export interface Knowledge {
  read: Reader;
  /** Of all entries; null where those it looks in are all. */
  statistics: Statistics | null;
}

/** Makes the search from a whole index. */
export const searchOf = (index: SearchIndex): Search =>
  searchIn(entriesOf(index), {read: readerOf(index.readings), statistics: null});

/** Worked out once a field, since its readings do not change while the page is open. */
const spoken = new WeakMap<Field, Spoken>();

/** A query as it is compared. */
export const foldedQuery = (query: string): string =>
  fold(query.slice(0, longest))
    .replace(/\s+/g, " ")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .trim();

/** Makes the search in some entries. */
export function searchIn(entries: readonly Entry[], {read, statistics}: Knowledge): Search {
  const byNumber = new Map(entries.map((entry) => [entry.at, entry]));
  const words = lexicon(entries, statistics);
  const spokenOf = (field: Field): Spoken => {
    const kept = spoken.get(field) ?? spokenText(field.folded, read);
    spoken.set(field, kept);
    return kept;
  };

  function pinyinIn(entry: Entry, query: string, prose: boolean): Evidence | null {
    let best: Evidence | null = null;
    for (const field of entry.fields) {
      const weight = weights[field.name];
      if (!hasHan(field.text) || (weight <= 3 && !prose)) continue;
      const text = spokenOf(field);
      const whole = heardIn(text, query);
      const heard = whole ?? (weight >= 9 ? abbreviated(text, query) : null);
      if (!heard) continue;
      const [from = 0, to = 0] = heard.spans[0] ?? [];
      const close = closeness(field, to - from, from) * 0.8;
      const score = weight * (whole ? 2.6 : 1.6) + 6 * heard.typed + close;
      best = better(best, {score, reason: {how: "pinyin", field, spans: heard.spans, typed: query}});
    }
    return best;
  }

  function shownBy(entry: Entry, evidence: ReadonlyMap<number, Evidence>): Evidence | null {
    let best: Evidence | null = null;
    for (const at of entry.shows) {
      const own = evidence.get(at);
      const field = byNumber.get(at)?.fields.find(({name}) => name === "value");
      if (own && field && own.reason.how === "equals")
        best = better(best, {
          score: own.score * 0.42,
          reason: {how: "shows", field, spans: [[0, field.text.length]], typed: own.reason.typed},
        });
    }
    return best;
  }

  /** The evidence for one part, by entry. */
  function evidenceFor(part: Part): Map<number, Evidence> {
    if (part.kind === "word") {
      const found = words.word(part.text);
      const english = [...found.values()].some(({reason}) => reason.how === "words");
      const letters = part.text.replaceAll("'", "");
      if (letters.length > 1)
        entries.forEach((entry) => {
          const {at} = entry;
          const evidence = better(found.get(at) ?? null, pinyinIn(entry, letters, !english && letters.length > 3));
          if (evidence) found.set(at, evidence);
        });
      return found;
    }
    const found = new Map<number, Evidence>();
    const note = (at: number, evidence: Evidence | null) => evidence && found.set(at, evidence);
    entries.forEach((entry) => {
      const {at} = entry;
      if (part.kind === "pinyin") note(at, pinyinIn(entry, part.text, true));
      else if (part.kind === "period")
        note(at, better(timed(entry, part.begins, part.from), literal(entry, part.from)));
      else if (part.kind === "literal") note(at, literal(entry, part.text) ?? together(pieces(entry, part.text)));
      else note(at, better(numeric(entry, part.asked), literal(entry, part.asked.from)));
    });
    if (part.kind === "number")
      for (const entry of entries)
        if (entry.shows.size > 0) note(entry.at, better(found.get(entry.at) ?? null, shownBy(entry, found)));
    return found;
  }

  /** Adds to the scores what one way of reading the query finds: entries that have every part, or any. */
  function score(parts: readonly Part[], scores: Scores, all: boolean): void {
    const evidence = parts.map(evidenceFor);
    const candidates = new Set(evidence.flatMap((one) => [...one.keys()]));
    for (const at of candidates) {
      const own = evidence.flatMap((one) => one.get(at) ?? []);
      if (own.length < parts.length && (all || own.length === 0)) continue;
      const sum = own.reduce((total, one) => total + one.score, 0) / parts.length;
      const total = sum * (own.length / parts.length);
      const reasons = [...own].sort((a, b) => b.score - a.score).map(({reason}) => reason);
      if (total > (scores.get(at)?.score ?? 0)) scores.set(at, {score: total, reasons});
    }
  }

  return (query) => {
    const folded = foldedQuery(query);
    const scores: Scores = new Map();
    if (folded === "") return {hits: [], total: 0, partly: false};
    const ways = readingsOfQuery(folded);
    const sentence = isSentence(folded);
    if (!sentence) for (const parts of ways) score(parts, scores, true);
    else
      for (const [at, found] of about(folded, entries, words, byNumber)) {
        const sum = found.reduce((total, one) => total + one.score, 0);
        const reasons = [...found].sort((a, b) => b.score - a.score).map(({reason}) => reason);
        if (sum >= 14) scores.set(at, {score: sum, reasons});
      }
    const partly = !sentence && scores.size === 0;
    if (partly) for (const parts of ways) if (parts.length > 1) score(parts, scores, false);
    const hits = [...scores].flatMap(([at, one]) => {
      const entry = byNumber.get(at);
      return entry ? [{entry, score: one.score + entry.bonus, reasons: distinct(one.reasons).slice(0, 3)}] : [];
    });
    // Equals keep the order of the content.
    hits.sort((a, b) => b.score - a.score || a.entry.at - b.entry.at);
    return {hits: hits.slice(0, shown), total: hits.length, partly: partly && hits.length > 0};
  };
}

/** Pieces of one text as one finding. */
function together(found: readonly Evidence[] | null): Evidence | null {
  const [first] = found ?? [];
  if (!found || !first) return null;
  const score = found.reduce((sum, one) => sum + one.score, 0) / found.length;
  const strongest = found.reduce((a, b) => (b.score > a.score ? b : a), first);
  const spans = found.filter(({reason}) => reason.field === strongest.reason.field).flatMap(({reason}) => reason.spans);
  return {score, reason: {...strongest.reason, spans: [...spans].sort((a, b) => a[0] - b[0])}};
}
