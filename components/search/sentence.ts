/** What a pasted sentence is about: the cues it holds or overlaps, its numbers, and the texts closest to it. */
import {weights} from "./entries.ts";
import type {Entry, Field} from "./entries.ts";
import {numeric} from "./evidence.ts";
import type {Evidence} from "./evidence.ts";
import {hasHan} from "./fold.ts";
import type {Span} from "./fold.ts";
import type {Lexicon} from "./lexicon.ts";
import {placesOfTerms} from "./lexicon.ts";
import {numbersIn} from "./numbers.ts";
import type {Asked} from "./numbers.ts";

/** Letters, digits, decimal points and per cent only, with the place of each in the text before. */
function bare(folded: string): {text: string; places: number[]} {
  const places: number[] = [];
  let text = "";
  for (let i = 0; i < folded.length; i++)
    if (/[\p{L}\p{N}%]/u.test(folded.charAt(i)) || /^\d\.\d/.test(folded.slice(i - 1, i + 2))) {
      text += folded.charAt(i);
      places.push(i);
    }
  return {text, places};
}

/** Worked out once a field: every letter typed into a sentence asks for all of them. */
const bared = new WeakMap<Field, ReturnType<typeof bare>>();

function bareOf(field: Field): ReturnType<typeof bare> {
  const kept = bared.get(field) ?? bare(field.folded);
  bared.set(field, kept);
  return kept;
}

/** The longest run of a cue that the sentence holds too, as a place in the cue. */
function sharedRun(cue: string, sentence: string): Span {
  let best: Span = [0, 0];
  for (let from = 0; from + (best[1] - best[0]) < cue.length; from++) {
    let to = from + (best[1] - best[0]) + 1;
    while (to <= cue.length && sentence.includes(cue.slice(from, to))) to++;
    if (to - 1 - from > best[1] - best[0]) best = [from, to - 1];
  }
  return wholeNumbers(cue, best);
}

/** A run without the pieces of numbers at its ends: 53 of 0.53 is not the same. */
function wholeNumbers(text: string, [from, to]: Span): Span {
  const digit = (at: number) => /[\d.]/.test(text.charAt(at));
  while (from < to && digit(from) && digit(from - 1)) from++;
  while (from < to && digit(to - 1) && digit(to)) to--;
  return [from, to];
}

/** What every other cue in English ends with. */
const usual = /^[\d.]*(hundred|million|billion|trillion)?yuan?$/;

/** A cue in the sentence, whole or in part. */
function cueIn(field: Field, sentence: string): Evidence | null {
  const {text, places} = bareOf(field);
  const least = hasHan(text) ? 5 : 12;
  const [from, to] = sharedRun(text, sentence);
  const length = to - from;
  const whole = length === text.length;
  const run = text.slice(from, to);
  if (length < (whole ? Math.min(least, 4) : least) || (!whole && usual.test(run))) return null;
  // 9.9 is not found in 9.95.
  if (/^[\d.]*\d/.test(sentence.slice(sentence.indexOf(run) + length)) && /\d$/.test(run)) return null;
  const span: Span = [places[from] ?? 0, (places[to - 1] ?? 0) + 1];
  const letters = hasHan(text) ? length : length / 2.5;
  return {
    score: (whole ? 70 : 25) + Math.min(letters, 20) * 2,
    reason: {how: whole ? "cue" : "overlap", field, spans: [span], typed: run},
  };
}

/** A number that a sentence would not hold by chance. */
export const telling = ({value, scaled, percent, is}: Asked) => is !== "ordinal" && (scaled || percent || value > 12);

/** The field in which a text is closest to an entry. */
function closestField(entry: Entry, terms: ReadonlySet<string>): {field: Field; spans: Span[]} | null {
  let best: {field: Field; spans: Span[]; worth: number} | null = null;
  for (const field of entry.fields) {
    const spans = placesOfTerms(field, terms);
    const worth = spans.reduce((sum, [from, to]) => sum + (to - from) ** 1.5, 0) * (weights[field.name] > 2 ? 1.5 : 1);
    if (worth > (best?.worth ?? 0)) best = {field, spans, worth};
  }
  return best;
}

/** The entries that a folded sentence is about, with all that speaks for each. */
export function about(
  folded: string,
  entries: readonly Entry[],
  lexicon: Lexicon,
  byNumber: ReadonlyMap<number, Entry>,
): Map<number, Evidence[]> {
  const found = new Map<number, Evidence[]>();
  const add = (at: number, evidence: Evidence | null) => {
    if (evidence) found.set(at, [...(found.get(at) ?? []), evidence]);
  };
  const sentence = bare(folded).text;
  const asked = numbersIn(folded).asked.filter(telling);
  entries.forEach((entry) => {
    const {at} = entry;
    for (const field of entry.fields) {
      if (field.name === "cue") add(at, cueIn(field, sentence));
      else if (sentence.length > 8 && bareOf(field).text.includes(sentence))
        add(at, {score: 95, reason: {how: "words", field, spans: spanOf(field, sentence), typed: ""}});
    }
    const equal = asked.map((one) => numeric(entry, one)).find((evidence) => evidence?.reason.how === "equals");
    if (equal && equal.score > 60) add(at, {...equal, score: 40});
  });
  for (const {entry: at, score, terms} of lexicon.closest(folded)) {
    const entry = byNumber.get(at);
    const close = entry && closestField(entry, terms);
    if (close) add(at, {score: score * 45, reason: {how: "words", ...close, typed: ""}});
  }
  return found;
}

/** Where a field holds the whole sentence. */
function spanOf(field: Field, sentence: string): Span[] {
  const {text, places} = bareOf(field);
  const at = text.indexOf(sentence);
  return [[places[at] ?? 0, (places[at + sentence.length - 1] ?? 0) + 1]];
}
