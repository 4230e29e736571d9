/** How Chinese characters are read, worked out when the site is built: the browser gets a table and no library. */
import {customPinyin, pinyin} from "pinyin-pro";
import type {Readings} from "./index-types.ts";

const han = /\p{Script=Han}/u;

/** What the library’s phrases get wrong in our content: traditional 重慶, the county of 大城 within “超大城市”, and 之都. */
customPinyin({重慶: "chóng qìng", 超大城市: "chāo dà chéng shì", 设计之都: "shè jì zhī dū"});

interface Seen {
  before: string;
  char: string;
  after: string;
  syllable: string;
}

/** Every character of a text with its reading in that text: phrases decide, so that 重庆 begins with chong. */
function readText(text: string): Seen[] {
  const chars = [...text];
  const read = pinyin(text, {toneType: "none", type: "array", v: true, toneSandhi: false});
  if (read.length !== chars.length) throw new Error(`not read character by character: “${text}”`);
  return chars.flatMap((char, i) => {
    const syllable = (read[i] ?? "").replaceAll("v", "u");
    if (!han.test(char) || !/^[a-z]+$/.test(syllable)) return [];
    return [{before: chars[i - 1] ?? "", char, after: chars[i + 1] ?? "", syllable}];
  });
}

/** Counts by key; the most frequent value of a key, the first in the alphabet among equals. */
class Tally {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string): void {
    const values = this.counts.get(key) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + 1);
    this.counts.set(key, values);
  }

  most(key: string): string | undefined {
    const values = [...(this.counts.get(key) ?? [])];
    return values.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
  }

  keys(): string[] {
    return [...this.counts.keys()].sort();
  }
}

/**
 * The readings of all characters in some texts, without tones, ü as u: the usual one of each, and the pairs of
 * characters in which it is another.
 */
export function readingsOf(texts: readonly string[]): Readings {
  const seen = [...new Set(texts)].flatMap(readText);
  const usual = new Tally();
  const pairs = new Tally();
  for (const {before, char, after, syllable} of seen) {
    usual.add(char, syllable);
    if (han.test(after)) pairs.add(`${char}${after} 0`, syllable);
    if (han.test(before)) pairs.add(`${before}${char} 1`, syllable);
  }
  const bySyllable = new Map<string, string>();
  for (const char of usual.keys()) {
    const syllable = usual.most(char) ?? "";
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + char);
  }
  const odd = pairs.keys().filter((key) => {
    const char = [...key][key.endsWith("0") ? 0 : 1] ?? "";
    return pairs.most(key) !== usual.most(char);
  });
  return {
    syllables: [...bySyllable].map(([syllable, chars]) => `${syllable} ${chars}`).sort(),
    exceptions: odd.map((key) => `${key} ${pairs.most(key) ?? ""}`),
  };
}
