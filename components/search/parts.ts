/** What a reader typed, taken apart: one query may be read in several ways, and the best one counts. */
import {hasHan, isEmpty, latinWords, pairs} from "./fold.ts";
import {numbersIn} from "./numbers.ts";
import type {Asked} from "./numbers.ts";

export type Part =
  | {kind: "number"; asked: Asked}
  /** The beginning of an ISO date. */
  | {kind: "period"; begins: string; from: string}
  /** Characters as they stand; long Chinese may be found in pieces. */
  | {kind: "literal"; text: string}
  /** An English word, or pinyin. */
  | {kind: "word"; text: string}
  | {kind: "pinyin"; text: string};

/** What people write for what the texts call otherwise. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/\bgdp\b/g, "地区生产总值"],
  [/社零(?!总)/g, "社会消费品零售总额"],
  [/社零总额/g, "社会消费品零售总额"],
  [/消金(?!融)/g, "消费金融"],
  [/央行/g, "中国人民银行"],
  [/\byouth\b/g, "young"],
];

/** A query with the short names in it written out; null where it has none. */
function unabbreviated(folded: string): string | null {
  const long = aliases.reduce((text, [short, name]) => text.replace(short, name), folded);
  return long === folded ? null : long;
}

/** Chinese runs, English words and numbers of a text, each a part. */
function textParts(folded: string): Part[] {
  const tokens = folded.match(/\p{Script=Han}+|[a-zà-ÿ][a-zà-ÿ']*|\d[\d.,]*\d%?|\d%?/gu) ?? [];
  const words = tokens.filter((token) => !/^[a-z]/.test(token) || !isEmpty(token));
  return words.map((text) => (/^[a-zà-ÿ]/.test(text) ? {kind: "word", text} : {kind: "literal", text}));
}

const two = (text: string | undefined) => (text ?? "").padStart(2, "0");
const months = "january february march april may june july august september october november december".split(" ");

/** Ways to write a time, with the beginning of its ISO form. */
const times: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)(-\d\d)?\b/, (year, month, day) => `${year}-${month}${day ?? ""}`],
  [/((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/((?:19|20)\d\d)年(\d{1,2})月[末底]?/, (year, month) => `${year}-${two(month)}`],
  [/((?:19|20)\d\d)年[末底]|(?:end of|year-end) ((?:19|20)\d\d)/, (zh, en) => `${zh ?? en}-12-31`],
  [/((?:19|20)\d\d)年?上半年|first half of ((?:19|20)\d\d)/, (zh, en) => `${zh ?? en}-01/${zh ?? en}-06`],
  [
    new RegExp(`\\b(${months.join("|")}) ((?:19|20)\\d\\d)`),
    (month, year) => `${year}-${two(String(months.indexOf(month ?? "") + 1))}`,
  ],
  [/((?:19|20)\d\d)年/, (year) => year ?? ""],
  [/(?<![\d.,])((?:19|20)\d\d)(?![\d.,%]|\s*(?:万|亿|元|billion|million|trillion))/, (year) => year ?? ""],
];

function period(folded: string): {part: Part; rest: string} | null {
  for (const [pattern, iso] of times) {
    const found = pattern.exec(folded);
    if (found)
      return {
        part: {kind: "period", begins: iso(...found.slice(1)), from: found[0]},
        rest: folded.replace(found[0], " "),
      };
  }
  return null;
}

/** Chinese of one character beside a number is its measure word: 19条, 3家. */
const telling = (part: Part): boolean => part.kind !== "literal" || part.text.length > 1 || !hasHan(part.text);

function numberParts(folded: string): Part[] | null {
  const {asked, rest} = numbersIn(folded);
  if (asked.length === 0) return null;
  return [...asked.map((one): Part => ({kind: "number", asked: one})), ...textParts(rest).filter(telling)];
}

function periodParts(folded: string): Part[] | null {
  const found = period(folded);
  if (!found) return null;
  const rest = numberParts(found.rest) ?? textParts(found.rest).filter(telling);
  return [found.part, ...rest];
}

/** A text too long for a list of words: a sentence, of which no text need hold all. */
export const isSentence = (folded: string): boolean => pairs(folded).length >= 11 || latinWords(folded).length >= 7;

/** More parts than this, as of a pasted column of a table, would say nothing more and hold the page up. */
const mostParts = 12;

/** The ways in which a folded query may be read, each as parts that must all be found. */
export function readingsOfQuery(folded: string): Part[][] {
  const text = folded.trim();
  const long = unabbreviated(text);
  const bare = text.replace(/[^a-z]/g, "");
  return [
    ...(hasHan(text) || /\d| /.test(text) ? [[{kind: "literal", text} as const]] : []),
    textParts(text),
    numberParts(text),
    periodParts(text),
    ...(long === null ? [] : [textParts(long), numberParts(long), periodParts(long)]),
    ...(/^[a-z' ]+$/.test(text) && / /.test(text) && bare.length > 1 ? [[{kind: "pinyin", text: bare} as const]] : []),
  ]
    .filter((parts): parts is Part[] => parts !== null && parts.length > 0)
    .map((parts) => parts.slice(0, mostParts));
}
