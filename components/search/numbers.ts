/** Numbers in what a reader types, and how a figure answers to them. */
import {readCue} from "../../data/cue.ts";
import type {Reading} from "../../data/cue.ts";
import {number} from "../../data/format.ts";
import type {Claim, Measure} from "../../data/schema.ts";

export interface Asked {
  value: number;
  /** Half of it is how far a figure may be away and still round to the number typed. */
  step: number;
  /** 亿, billion and the like stood after it: it is meant in the base unit. */
  scaled: boolean;
  percent: boolean;
  is: Claim | "ordinal";
  /** As typed. */
  from: string;
  /** Its digits as typed; null where it was written in words. */
  digits: string | null;
  /** Whether more digits may yet be typed: no measure word stands after it. */
  open: boolean;
}

const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ones = "one two three four five six seven eight nine".split(" ");
const han = "[零〇一二两三四五六七八九十百千万亿\\d.]+";

/** Ways of writing a share that a cue never uses: 七成六, 百分之七十六, seventy-six per cent. */
const rewritten = (text: string): string =>
  text
    .replace(new RegExp(`百分之(${han})`, "g"), "$1%")
    .replace(/([一二两三四五六七八九])成([一二三四五六七八九半])?/g, (_, tenth: string, one: string | undefined) => {
      const end = one === "半" ? "五" : (one ?? "");
      return `${tenth === "两" ? "二" : tenth}十${end}%`;
    })
    .replace(new RegExp(`\\b(${tens.join("|")})(?:[- ](${ones.join("|")}))?\\b`, "g"), (_, ten: string, one?: string) =>
      String((tens.indexOf(ten) + 2) * 10 + (one ? ones.indexOf(one) + 1 : 0)),
    );

/** What a number is exact to, as it was typed: zeros at its end may be round, but two digits are always meant. */
function stepOf(value: number, digits: string | null, scale: number): number {
  const decimals = digits?.split(".")[1]?.length ?? 0;
  if (decimals > 0) return scale * 10 ** -decimals;
  const written = String(Math.round(Math.abs(value) / scale)).replace(/0+$/, "");
  const whole = Math.floor(Math.log10(Math.max(Math.abs(value) / scale, 1)));
  return scale * 10 ** (whole - Math.max(written.length - 1, 1));
}

const scaleWords = [
  [/万亿|trillion/, 1e12],
  [/亿/, 1e8],
  [/billion/, 1e9],
  [/million/, 1e6],
  [/万/, 1e4],
] as const;

function askedOf({value, is, percent, from}: Reading, open: boolean): Asked {
  const scale = scaleWords.find(([word]) => word.test(from))?.[1] ?? 1;
  const digits = /[\d,]+(?:\.\d+)?/.exec(from)?.[0].replaceAll(",", "") ?? null;
  return {
    value: Math.abs(value),
    step: stepOf(value, digits, scale),
    scaled: scale > 1,
    percent,
    is,
    // 七成六 was read as 七十六%, which nobody typed.
    from: digits === null && percent ? `${value}%` : from,
    digits,
    open: open && scale === 1 && !percent,
  };
}

export interface Numbers {
  asked: Asked[];
  /** What is left of the text without the numbers and the words that only belong to them. */
  rest: string;
}

const around =
  /超过|超|逾|突破|不低于|不少于|不超过|高达|达到|约为?|大约|接近|以上|左右|more than|less than|over|about|around|nearly|almost|at least|at most|up to|as high as|exceed(?:s|ed|ing)?|人民币|亿元|万元|元|\byuan\b|\brmb\b|[%％¥￥]|per ?cent|percent|亿|万/g;

/** The numbers in a folded text. */
export function numbersIn(folded: string): Numbers {
  const text = rewritten(folded);
  const readings = readCue(text).filter(({from}) => !/^(突破|超过?|逾)/.test(from));
  let rest = text;
  const asked = readings.map((reading) => {
    const after = rest.charAt(rest.indexOf(reading.from) + reading.from.length);
    rest = rest.replace(reading.from, " ");
    return askedOf(reading, after === "" || after === ".");
  });
  return {asked, rest: asked.length > 0 ? rest.replace(around, " ") : rest};
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** A figure’s number as it may be typed: in the base unit, and as each language and the cue print it. */
export interface Magnitudes {
  base: number;
  printed: readonly number[];
  texts: readonly string[];
}

/** Every way in which a figure’s number is printed. */
export function magnitudesOf({value, decimals}: Measure, cue: string | null): Magnitudes {
  const said = [
    number(value, "zh", decimals),
    number(value, "en", decimals),
    ...(cue?.match(/\d[\d,]*(?:\.\d+)?/g) ?? []),
  ];
  const texts = said.map((one) => /\d[\d.]*/.exec(one.replaceAll(",", ""))?.[0] ?? "");
  // Only what has the figure’s own digits: a cue may hold other numbers too.
  const own = texts.filter((text) => isPower(Number(text), value));
  return {base: Math.abs(value), printed: [...new Set(own.map(Number))], texts: [...new Set(own)]};
}

/** Whether one number is the other in another scale. */
function isPower(printed: number, value: number): boolean {
  if (printed === 0 || value === 0) return printed === value;
  const power = Math.log10(Math.abs(value) / printed);
  return Math.abs(power - Math.round(power)) < 1e-9;
}

export type Answer = "equals" | "rounds" | "begins";

/** How a magnitude answers to a number typed; null where it does not. */
export function answerOf({base, printed, texts}: Magnitudes, asked: Asked): Answer | null {
  const seen = asked.scaled ? [base] : [base, ...printed];
  if (seen.some((one) => same(one, asked.value))) return "equals";
  if (asked.value > 0 && seen.some((one) => Math.abs(one - asked.value) <= (asked.step / 2) * (1 + 1e-9)))
    return "rounds";
  const {digits, open} = asked;
  if (open && digits !== null && digits.length > 1 && texts.some((text) => text.startsWith(digits))) return "begins";
  return null;
}
