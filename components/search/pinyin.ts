/** Finds Chinese text by how it is read: whole syllables, their beginnings, or initials, mixed as one likes. */
import {isHan} from "./fold.ts";
import type {Span} from "./fold.ts";
import type {Readings} from "./index-types.ts";

/** The readings of a character in its place; the likelier first. */
export type Reader = (text: string, at: number) => readonly string[];

/** A reader from the table of the index. */
export function readerOf({syllables, exceptions}: Readings): Reader {
  const usual = new Map<string, string>();
  for (const line of syllables) {
    const [syllable = "", chars = ""] = line.split(" ");
    for (const char of chars) usual.set(char, syllable);
  }
  const other = new Map<string, string>();
  for (const line of exceptions) {
    const [pair = "", at = "", syllable = ""] = line.split(" ");
    other.set(`${pair}${at}`, syllable);
  }
  return (text, at) => {
    const char = text.charAt(at);
    const here = usual.get(char);
    if (here === undefined) return [];
    const odd = other.get(`${text.slice(at, at + 2)}0`) ?? other.get(`${text.slice(at - 1, at + 1)}1`);
    return odd === undefined ? [here] : [odd, here];
  };
}

/** A text with the readings of its Chinese characters. */
export interface Spoken {
  /** The readings by place in the text; empty for all other characters. */
  readings: readonly (readonly string[])[];
}

export const spokenText = (folded: string, read: Reader): Spoken => ({
  readings: Array.from({length: folded.length}, (_, at) => (isHan(folded.charAt(at)) ? read(folded, at) : [])),
});

export interface Heard {
  spans: Span[];
  /** From 0 to 1: how much of the syllables was typed; initials alone are worth less. */
  typed: number;
}

/** How many letters at a place of the query can stand for a syllable: all of it, its first two of zh, ch, sh, its first. */
function lengths(syllable: string, query: string, at: number): number[] {
  let shared = 0;
  while (shared < syllable.length && at + shared < query.length && syllable[shared] === query[at + shared]) shared++;
  if (shared === 0) return [];
  const last = at + shared === query.length;
  const parts = [shared === syllable.length || last ? shared : 0, /^[zcs]h/.test(syllable) && shared >= 2 ? 2 : 0, 1];
  return [...new Set(parts)].filter((n) => n > 0);
}

/** The characters from a place on that the whole query can be read as, without a gap; null where it cannot. */
function readFrom({readings}: Spoken, start: number, query: string, at = 0): {to: number; letters: number} | null {
  if (at === query.length) return {to: start, letters: 0};
  for (const syllable of readings[start] ?? [])
    for (const length of lengths(syllable, query, at)) {
      const rest = readFrom({readings}, start + 1, query, at + length);
      if (rest) return {to: rest.to, letters: rest.letters + syllable.length};
    }
  return null;
}

/** The first place where the query is read without a gap; whole syllables are preferred. */
export function heardIn(text: Spoken, query: string): Heard | null {
  let best: Heard | null = null;
  for (let start = 0; start < text.readings.length; start++) {
    if (!text.readings[start]?.some((syllable) => syllable[0] === query[0])) continue;
    const found = readFrom(text, start, query);
    if (!found || found.to - start < (query.length > 2 ? 1 : 2)) continue;
    const typed = query.length / found.letters;
    if (!best || typed > best.typed) best = {spans: [[start, found.to]], typed};
  }
  return best;
}

/** Initials as of an abbreviation: in order, beginning with its first, in at most three runs. */
export function abbreviated({readings}: Spoken, query: string): Heard | null {
  if (query.length < 3) return null;
  const spans: [number, number][] = [];
  let at = 0;
  for (let place = 0; place < readings.length && at < query.length; place++) {
    const fits = (readings[place] ?? []).some((syllable) => syllable[0] === query[at]);
    if (!fits && spans.length === 0 && readings[place]?.length) return null;
    if (!fits) continue;
    const last = spans.at(-1);
    if (last && last[1] === place) last[1]++;
    else spans.push([place, place + 1]);
    at++;
  }
  return at === query.length && spans.length <= 3 && (spans[0]?.[1] ?? 0) - (spans[0]?.[0] ?? 0) >= 2
    ? {spans, typed: 0.3 / spans.length}
    : null;
}
