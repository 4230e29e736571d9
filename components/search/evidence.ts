/** How well one part of a query is answered by one entry, and why. */
import type {Figure} from "../../data/schema.ts";
import {weights} from "./entries.ts";
import type {Entry, Field} from "./entries.ts";
import {hasHan} from "./fold.ts";
import type {Span} from "./fold.ts";
import {answerOf} from "./numbers.ts";
import type {Asked} from "./numbers.ts";

export type How =
  | "equals"
  | "rounds"
  | "begins"
  | "place"
  | "count"
  | "shows"
  | "period"
  | "words"
  | "similar"
  | "pinyin"
  | "cue"
  | "overlap";

/** Why an entry was found. */
export interface Reason {
  how: How;
  /** The text that matched and where; null where it is the number itself. */
  field: Field | null;
  spans: readonly Span[];
  /** What was typed for it. */
  typed: string;
}

export interface Evidence {
  score: number;
  reason: Reason;
}

export const better = (a: Evidence | null, b: Evidence | null): Evidence | null =>
  a && b ? (b.score > a.score ? b : a) : (a ?? b);

/** Short texts that match nearly whole are what was meant. */
export function closeness({name, text}: Field, length: number, at: number): number {
  if (name === "prose" || name === "doubt") return 0;
  return (12 * length) / text.length + (at === 0 ? 3 : 0) + (length === text.length ? 8 : 0);
}

/**
 * Where a text stands in a field: a number only where it begins and ends as one, so that 76 is not found in 176 or
 * 76.3; English only from the beginning of a word.
 */
function placesOf({folded}: Field, text: string): Span[] {
  const first = /^\d/.test(text);
  const last = /\d$/.test(text);
  const latin = /^[a-z]/.test(text);
  const found: Span[] = [];
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (latin && /[a-z]/.test(folded.charAt(at - 1))) continue;
    if (first && /[\d.,]$/.test(folded.slice(0, at)) && /\d[.,]?$/.test(folded.slice(0, at))) continue;
    if (last && /^(\d|[.,]\d)/.test(folded.slice(end, end + 2))) continue;
    found.push([at, end]);
  }
  return found;
}

/** Characters as they stand, in the field that matters most. */
export function literal(entry: Entry, text: string): Evidence | null {
  let best: Evidence | null = null;
  const numeric = /^[\d.,]+%?$/.test(text);
  for (const field of entry.fields) {
    if (!field.folded.includes(text)) continue;
    const spans = placesOf(field, text);
    const [first] = spans;
    if (!first) continue;
    // The 8 of August is not what is meant by 8.
    if (numeric && field.name === "when" && text.length < 4) continue;
    const weight = weights[field.name] * (numeric ? 2 : 4) + (/[a-z] [a-z]/.test(text) ? 15 : 0);
    best = better(best, {
      score: weight + closeness(field, text.length, first[0]),
      reason: {how: "words", field, spans, typed: text},
    });
  }
  return best;
}

/** Long Chinese in pieces of two characters or more that the entry has all of; the longest pieces first. */
export function pieces(entry: Entry, text: string): Evidence[] | null {
  if (text.length < 4 || text.length > 30 || !hasHan(text)) return null;
  const found: Evidence[] = [];
  for (let at = 0; at < text.length;) {
    let piece: Evidence | null = null;
    let length = Math.min(text.length - at, text.length - 1);
    for (; length >= 2 && !piece; length--) piece = literal(entry, text.slice(at, at + length));
    if (!piece) {
      if (!/[的和与是有在了占多少]/.test(text.charAt(at))) return null;
      at++;
      continue;
    }
    length++;
    found.push({...piece, score: piece.score * 0.85});
    at += length;
  }
  return found.length > 0 ? found : null;
}

const unitOf = (figure: Figure): string | null => ("unit" in figure ? figure.unit : null);

/** How far a figure’s own unit changes what an equal number is worth. */
export function fit(unit: string | null, asked: Asked): number {
  if (asked.percent) return unit === "percent" ? 12 : -60;
  if (asked.scaled) return unit === "yuan" ? 8 : 0;
  return unit === "percent" ? 3 : unit === "yuan" ? 2 : 0;
}

const answers = {equals: 100, rounds: 60, begins: 50} as const;

/** A number typed against the number of a figure. */
export function numeric(entry: Entry, asked: Asked): Evidence | null {
  const {figure, magnitudes} = entry;
  if (!figure) return null;
  const told = (how: How, score: number): Evidence => ({
    score,
    reason: {how, field: null, spans: [], typed: asked.from},
  });
  if (figure.is === "ordinal")
    return figure.value === asked.value && !asked.percent && !asked.scaled
      ? told("place", asked.is === "ordinal" ? 100 : 45)
      : null;
  if (figure.is === "list")
    return figure.items.length === asked.value && !asked.percent && asked.is !== "ordinal" ? told("count", 62) : null;
  if (figure.is === "code") {
    if (figure.value === asked.digits) return told("equals", 115);
    return asked.digits !== null && asked.digits.length > 1 && figure.value.startsWith(asked.digits)
      ? told("begins", 50)
      : null;
  }
  if (!magnitudes || figure.is === "date") return null;
  const answer = answerOf(magnitudes, asked);
  if (!answer) return null;
  const claim = asked.is !== "exact" && asked.is === figure.is ? 5 : 0;
  const ordinal = asked.is === "ordinal" ? -70 : 0;
  return told(answer, Math.max(answers[answer] + fit(unitOf(figure), asked) + claim + ordinal, 5));
}

/** A time typed against the period of a figure. */
export function timed({figure, fields}: Entry, begins: string, from: string): Evidence | null {
  const period = figure?.period;
  if (
    !period ||
    !(period.startsWith(begins) || (!begins.includes("/") && period.split("/").some((end) => end.startsWith(begins))))
  )
    return null;
  const field = fields.find(({name}) => name === "when") ?? null;
  return {score: 42 + begins.length / 3, reason: {how: "period", field, spans: [], typed: from}};
}
