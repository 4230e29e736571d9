/** Reads the numbers out of a cue, in Chinese and English, with the claim that their words make. */
import type {Claim} from "./schema.ts";

export interface Reading {
  value: number;
  /** ordinal: a place (第三, 首位, second); otherwise a magnitude with its claim. */
  is: Claim | "ordinal";
  percent: boolean;
  /** 达, 高达 stood before it. */
  reaches: boolean;
  /** The characters it was read from. */
  from: string;
}

const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 首: 1,
}; // prettier-ignore
const steps: Record<string, number> = {十: 10, 百: 100, 千: 1000};
const scales: Record<string, number> = {
  万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2, trillion: 1e12, billion: 1e9, million: 1e6,
}; // prettier-ignore
const englishNumbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const englishOrdinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** 三十三 → 33, 二〇二四 → 2024; null where the characters are no number. */
export function chineseNumeral(text: string): number | null {
  const spelled = [...text].map((char) => digits[char]);
  if (text.length > 1 && spelled.every((digit) => digit !== undefined)) return Number(spelled.join(""));
  let total = 0;
  let last: number | null = null;
  for (const char of text) {
    const digit = digits[char];
    const step = steps[char];
    if (digit !== undefined) last = digit;
    else if (step !== undefined) {
      total += (last ?? 1) * step;
      last = null;
    } else return null;
  }
  return text === "" ? null : total + (last ?? 0);
}

const before: readonly [RegExp, Claim][] = [
  [/(不超过|至多|up to|at most)\s*$/i, "up-to"],
  [/(不低于|不少于|至少|at least)\s*$/i, "at-least"],
  [/(超过|超|逾|突破|多于|破|more than|over|exceed(?:s|ed|ing)?|top|tops|above)\s*$/i, "more-than"],
  [/(接近|近|nearly|almost|close to)\s*$/i, "nearly"],
  [/(大约|约|about|around|approximately|some)\s*(?:为)?\s*$/i, "about"],
];
const after: readonly [RegExp, Claim][] = [
  [/^\s*(?:[^\d、，]{0,3}?)以上/, "at-least"],
  [/^[多余]/, "more-than"],
  [/^\s*(?:[^\d、，]{0,3}?)左右/, "about"],
];

const number =
  /(?<ordinal>第)?(?:(?<sign>[-−])?(?<arabic>\d[\d,]*(?:\.\d+)?)|(?<han>首|[零〇一二两三四五六七八九十百]+)|\b(?<english>[A-Za-z]+)\b)\s*(?<more>[多余])?\s*(?<scale>万亿|亿|万|trillion|billion|million)?(?<percent>\s*(?:[%％]|per ?cent\b|pct\b))?/g;

function magnitude(groups: Record<string, string | undefined>): {value: number; ordinal: boolean} | null {
  if (groups.arabic !== undefined)
    return {value: Number(groups.arabic.replaceAll(",", "")), ordinal: groups.ordinal !== undefined};
  if (groups.han !== undefined) {
    const value = chineseNumeral(groups.han);
    return value === null ? null : {value, ordinal: groups.ordinal !== undefined || groups.han === "首"};
  }
  const word = groups.english?.toLowerCase() ?? "";
  const place = englishOrdinals.indexOf(word);
  if (place > 0) return {value: place, ordinal: true};
  const count = englishNumbers.indexOf(word);
  return count >= 0 ? {value: count, ordinal: false} : null;
}

/** Every number in a cue, in order. 双双突破万亿元 reads as more than 1e12. */
export function readCue(cue: string): Reading[] {
  const readings: Reading[] = [];
  for (const match of cue.matchAll(number)) {
    const groups = match.groups ?? {};
    const found = magnitude(groups);
    if (!found || match[0] === "") continue;
    const lead = cue.slice(0, match.index);
    const rest = cue.slice(match.index + match[0].length);
    const scale = groups.scale ? (scales[groups.scale] ?? 1) : 1;
    const claim =
      (groups.more && "more-than") ||
      before.find(([words]) => words.test(lead))?.[1] ||
      after.find(([words]) => words.test(rest))?.[1] ||
      "exact";
    const falls =
      groups.sign !== undefined ||
      /(下降|减少|下滑|\bfell|\bdown)(\s+by)?\s*$/i.test(lead) ||
      /^\s*(decline|drop|fall|decrease)/i.test(rest);
    readings.push({
      value: Number((found.value * scale).toPrecision(15)) * (falls ? -1 : 1),
      is: found.ordinal ? "ordinal" : claim,
      percent: groups.percent !== undefined,
      reaches: /(高达|达到|达)\s*$/.test(lead),
      from: match[0].trim(),
    });
  }
  const bare = /(突破|超过?|逾)(万亿|亿)/.exec(cue);
  if (bare?.[2])
    readings.push({value: scales[bare[2]] ?? 1, is: "more-than", percent: false, reaches: false, from: bare[0]});
  return readings;
}

/** The things named in a cue: split at 、 — and their like, without the marks around them. */
export const namesIn = (cue: string): string[] =>
  cue
    .split(/[、—，,和]|\d.*$/)
    .map((name) => name.replace(/[“”"'‘’《》\s]/g, ""))
    .filter((name) => name !== "");
