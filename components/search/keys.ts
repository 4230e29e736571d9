/**
 * The keys of an index in slices: what an entry can be found by. Each kind begins with a sign of its own:
 * `=loan`, `=8922.53` a word or number as it stands; `%co` all words that begin so; `|qing'nian'青年` two neighbouring
 * characters, by how they are read; `|qing''青` one; `~qing` all characters that are read so; `^qn` all neighbours whose
 * readings begin so; `<qn` names that begin so; `#892253` the digits of a value; `@2024-12-31` a period.
 */
import type {Figure} from "../../data/schema.ts";
import type {Magnitudes} from "./numbers.ts";
import {isEmpty, isHan, latinWords, stem} from "./fold.ts";
import type {Reader} from "./pinyin.ts";

/** Sorts after every key that begins with what stands before it. */
export const end = "\uffff";

/** What a match is worth is noted in steps of so much. */
export const levelStep = 2;

export const wordKey = (term: string): string => `=${term}`;
export const beginKey = (letters: string): string => `%${letters}`;
/** Beginnings of words that have keys of their own; longer ones are looked up word by word. */
export const begins = {least: 2, most: 3} as const;
export const soundKey = (syllable: string): string => `~${syllable}`;
export const initialsKey = (two: string): string => `^${two}`;
export const headKey = (two: string): string => `<${two}`;
export const digitsKey = (digits: string): string => `#${digits}`;
export const periodKey = (iso: string): string => `@${iso}`;

const usual = (text: string, at: number, read: Reader): string => read(text, at)[0] ?? "";

/** One Chinese character. */
export const charKey = (char: string, read: Reader): string => `|${usual(char, 0, read)}''${char}`;
/** Two neighbouring Chinese characters; they are read as they are together. */
export const pairKey = (pair: string, read: Reader): string =>
  `|${usual(pair, 0, read)}'${usual(pair, 1, read)}'${pair}`;
/** Where the keys begin of pairs that are read so; `second` may be the beginning of a syllable. */
export const soundsFrom = (first: string, second: string, whole: boolean): string =>
  `|${first}'${second}${whole ? "'" : ""}`;

export interface Token {
  kind: "word" | "digits" | "char" | "pair";
  /** A stem, a number as written, one or two characters. */
  term: string;
  from: number;
  to: number;
}

/** Runs of Chinese characters, with their places. */
function runs(folded: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!isHan(folded.charAt(at))) continue;
    const from = at;
    while (isHan(folded.charAt(at + 1))) at++;
    found.push([from, at + 1]);
  }
  return found;
}

/** The words, numbers and pairs of characters of a folded text; single characters where they stand alone, or all. */
export function tokensOf(folded: string, chars: "alone" | "all"): Token[] {
  const tokens: Token[] = latinWords(folded).flatMap(({text, from, to}): Token[] =>
    isEmpty(text) ? [] : [{kind: "word", term: stem(text), from, to}],
  );
  for (const {0: term, index} of folded.matchAll(/\d+(?:[.,]\d+)*/g))
    tokens.push({kind: "digits", term, from: index, to: index + term.length});
  for (const [from, to] of runs(folded))
    for (let at = from; at < to; at++) {
      if (at + 1 < to) tokens.push({kind: "pair", term: folded.slice(at, at + 2), from: at, to: at + 2});
      if (chars === "all" || to - from === 1)
        tokens.push({kind: "char", term: folded.charAt(at), from: at, to: at + 1});
    }
  return tokens;
}

/** The key of a token. */
export function tokenKey({kind, term}: Token, read: Reader): string {
  if (kind === "pair") return pairKey(term, read);
  return kind === "char" ? charKey(term, read) : wordKey(term);
}

/** The digits of a number without its scale: 892253 for 8922.53 and for 892.253 billion. */
export const significant = (value: number): string =>
  Math.abs(value).toPrecision(12).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "");

/** The power of ten of a number’s first digit; 0 for zero. */
export const power = (value: number): number =>
  value === 0 ? 0 : Number(Math.abs(value).toExponential(11).split("e")[1] ?? "0");

/** What kind of figure a number belongs to, as its rank among results depends on that. */
export const numberKinds = ["other", "percent", "yuan", "ordinal", "list", "code"] as const;
export type NumberKind = (typeof numberKinds)[number];

export interface NumberOf {
  kind: NumberKind;
  power: number;
  /** A panel’s, for a figure that it shows. */
  shown: boolean;
}

/** What is noted of a number beside its digits, as one whole number. */
export const numberLevel = ({kind, power: ten, shown}: NumberOf): number =>
  ((shown ? numberKinds.length : 0) + numberKinds.indexOf(kind)) * 32 + Math.min(Math.max(ten + 8, 0), 31);

/** What such a number notes. */
export function numberOf(level: number): NumberOf {
  const place = Math.floor(level / 32);
  const shown = place >= numberKinds.length;
  return {kind: numberKinds[shown ? place - numberKinds.length : place] ?? "other", power: (level % 32) - 8, shown};
}

/** The number that a figure answers to when digits are typed; null where it has none. */
export function numberIn(figure: Figure, magnitudes: Magnitudes | null): {digits: string; of: NumberOf} | null {
  const told = (value: number, kind: NumberKind) => ({
    digits: significant(value),
    of: {kind, power: power(value), shown: false},
  });
  if (figure.is === "ordinal") return told(figure.value, "ordinal");
  if (figure.is === "list") return told(figure.items.length, "list");
  if (figure.is === "code") {
    const digits = figure.value.replace(/\D/g, "");
    return digits === "" ? null : told(Number(digits), "code");
  }
  if (!magnitudes || figure.is === "date") return null;
  const unit = "unit" in figure ? figure.unit : null;
  return told(magnitudes.base, unit === "percent" || unit === "yuan" ? unit : "other");
}
