/** Figure to words, period to words: the only place that formats a number. */
import {units} from "./schema.ts";
import type {Figure, Lang, Measure, Moment, Period, Rank, UnitId} from "./schema.ts";

/** A scale word of a language, such as 亿 or billion. */
export interface Scale {
  size: number;
  word: string;
  /** How many decimals it may leave before a smaller one reads better: 16688.5亿, not 1.66885万亿. */
  room: number;
}
const one: Scale = {size: 1, word: "", room: 12};
/** From the largest down. */
const scales: Record<Lang, readonly Scale[]> = {
  zh: [{size: 1e12, word: "万亿", room: 2}, {size: 1e8, word: "亿", room: 2}, {size: 1e4, word: "万", room: 2}, one],
  en: [
    {size: 1e12, word: "trillion", room: 2},
    {size: 1e9, word: "billion", room: 3},
    {size: 1e6, word: "million", room: 4},
    one,
  ],
};
const locales: Record<Lang, string> = {zh: "zh-CN", en: "en-US"};

/** 59520.8e8 / 1e8 is 59520.8 again, not 59520.799999…; no source prints more than twelve digits. */
const tidy = (n: number) => Number(n.toPrecision(12));
const decimalsOf = (n: number) => (String(tidy(n)).split(".")[1] ?? "").length;

/** The largest scale in which every value has a whole part and does not drown in decimals. */
export const scaleFor = (values: readonly number[], lang: Lang): Scale =>
  scales[lang].find(({size, room}) => values.every((v) => Math.abs(v) >= size && decimalsOf(v / size) <= room)) ?? one;

/** Kept, because making one takes a thousand times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

function format(lang: Lang, decimals: number): Intl.NumberFormat {
  const key = `${lang} ${decimals}`;
  const kept =
    formats.get(key) ??
    new Intl.NumberFormat(locales[lang], {
      useGrouping: lang === "en",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(key, kept);
  return kept;
}

/** The number in a scale, without the scale’s word; never rounded. */
export function numberIn(value: number, {size}: Scale, lang: Lang, decimals = decimalsOf(value / size)): string {
  return format(lang, decimals)
    .format(tidy(value / size))
    .replace("-", "−");
}

/** The number with its scale word, to the precision printed: one value gives 8922.53亿 and 892.253 billion. */
export function number(value: number, lang: Lang, decimals?: number): string {
  const scale = scaleFor([value], lang);
  const text = numberIn(value, scale, lang, decimals);
  return lang === "zh" || scale.word === "" ? text + scale.word : `${text} ${scale.word}`;
}

/** What a column of numbers in a scale counts: 亿元, billion yuan. */
export function unitIn(scale: Scale, unit: UnitId, lang: Lang): string {
  if (lang === "zh") return scale.word + units[unit].zh;
  return [scale.word, units[unit].en[1]].filter((word) => word !== "").join(" ");
}

/** The claim as a sign before a number, where there is no room for words. */
export const claimMarks: Record<Measure["is"], string> = {
  exact: "",
  about: "≈",
  nearly: "≲",
  "more-than": ">",
  "at-least": "≥",
  "up-to": "≤",
};

/** What joins a name to what is said of it. */
export const colon: Record<Lang, string> = {zh: "：", en: ": "};

const hanzi = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** 1 → 第一 or first; past ten in digits. */
export function ordinal(n: number, lang: Lang): string {
  if (lang === "zh") return `第${hanzi[n] ?? n}`;
  const ending = ["th", "st", "nd", "rd"][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? "th";
  return ordinals[n] ?? `${n}${ending}`;
}

/** A count with its unit: 19条举措, 19 measures, 28.35%, 8922.53亿元. */
export function quantity(value: number, unit: UnitId, lang: Lang, decimals?: number): string {
  const text = number(value, lang, decimals);
  if (lang === "zh") return text + units[unit].zh;
  const [one, many] = units[unit].en;
  if (unit === "percent") return text + one;
  return `${text} ${value === 1 ? one : many}`;
}

const claims: Record<Measure["is"], Record<Lang, (amount: string) => string>> = {
  exact: {zh: (a) => a, en: (a) => a},
  about: {zh: (a) => `约${a}`, en: (a) => `about ${a}`},
  nearly: {zh: (a) => `近${a}`, en: (a) => `nearly ${a}`},
  "more-than": {zh: (a) => `超过${a}`, en: (a) => `more than ${a}`},
  "at-least": {zh: (a) => `不低于${a}`, en: (a) => `at least ${a}`},
  "up-to": {zh: (a) => `不超过${a}`, en: (a) => `at most ${a}`},
};

function rankWords({value, as}: Rank, lang: Lang): string {
  if (as === "tier") return lang === "zh" ? `第${hanzi[value] ?? value}梯队` : `the ${ordinal(value, lang)} tier`;
  if (as === "first") return lang === "zh" ? "首个" : "the first";
  return ordinal(value, lang);
}

/** What may be said of a figure: its value with its claim and unit, and nothing more. */
export function words(figure: Figure, lang: Lang): string {
  switch (figure.is) {
    case "ordinal":
      return rankWords(figure, lang);
    case "list":
      return quantity(figure.items.length, figure.unit, lang);
    case "code":
      return figure.value;
    case "date":
      return periodWords(figure.value, lang);
    default: {
      const amount = quantity(figure.value, figure.unit, lang, figure.decimals);
      if (figure.wording === "reaches") return lang === "zh" ? `高达${amount}` : `as high as ${amount}`;
      return claims[figure.is][lang](amount);
    }
  }
}

/** Whether the value is only known to lie above or below the number; null where it is the number itself. */
export function boundOf(figure: Figure): "lower" | "upper" | null {
  if (figure.is === "more-than" || figure.is === "at-least") return "lower";
  return figure.is === "up-to" ? "upper" : null;
}

/** The kind of claim in a word, for filters and tables. */
export const claimNames: Record<Figure["is"], Record<Lang, string>> = {
  exact: {zh: "确数", en: "exact"},
  about: {zh: "约数", en: "about"},
  nearly: {zh: "“近”", en: "nearly"},
  "more-than": {zh: "“超过”", en: "more than"},
  "at-least": {zh: "“以上”", en: "at least"},
  "up-to": {zh: "“不超过”", en: "at most"},
  ordinal: {zh: "位次", en: "rank"},
  list: {zh: "列举", en: "list"},
  code: {zh: "代号", en: "code"},
  date: {zh: "时间", en: "date"},
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function momentWords(moment: string, lang: Lang): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(moment);
  if (quarter) {
    const [, year, q] = quarter;
    return lang === "zh" ? `${year}年${["一", "二", "三", "四"][Number(q) - 1]}季度` : `Q${q} ${year}`;
  }
  const [year = "", month, day] = moment.split("-");
  if (!month) return lang === "zh" ? `${year}年` : year;
  const name = months[Number(month) - 1] ?? month;
  if (!day) return lang === "zh" ? `${year}年${Number(month)}月` : `${name} ${year}`;
  if (month === "12" && day === "31") return lang === "zh" ? `${year}年末` : `end of ${year}`;
  if (Number(day) === lastDay(Number(year), Number(month)))
    return lang === "zh" ? `${year}年${Number(month)}月末` : `end of ${name} ${year}`;
  return lang === "zh" ? `${year}年${Number(month)}月${Number(day)}日` : `${name} ${Number(day)}, ${year}`;
}

/**
 * The date that a document carries: 2023年7月31日, July 31, 2023; a day at the end of a month too, which as a period
 * would be the end of July.
 */
export function dateWords(date: Moment, lang: Lang): string {
  const [year, month, day] = date.split("-");
  if (!day || date.includes("Q")) return momentWords(date, lang);
  const name = months[Number(month) - 1] ?? "";
  return lang === "zh" ? `${year}年${Number(month)}月${Number(day)}日` : `${name} ${Number(day)}, ${year}`;
}

/** A period in words: 2024年末, 2025年1—6月, January–June 2025. */
export function periodWords(period: Period, lang: Lang): string {
  const [from = "", to] = period.split("/");
  if (!to) return momentWords(from, lang);
  const [year, month] = from.split("-");
  const [toYear, toMonth] = to.split("-");
  if (year === toYear && month && toMonth && !to.includes("Q")) {
    if (lang === "zh") return `${year}年${Number(month)}—${Number(toMonth)}月`;
    return `${months[Number(month) - 1]}–${months[Number(toMonth) - 1]} ${year}`;
  }
  return `${momentWords(from, lang)}${lang === "zh" ? "至" : "–"}${momentWords(to, lang)}`;
}
