/** Rules for what readers read, in both languages. */
import {readCue} from "../cue.ts";
import {figures} from "../figures/index.ts";
import {plain, stated} from "../prose.ts";
import type {Mention, Prose} from "../prose.ts";
import {langs} from "../schema.ts";
import type {Figure, Lang} from "../schema.ts";
import {allFigures, entries} from "./content.ts";
import type {Content, Rule} from "./content.ts";

/** Something written in both languages, found anywhere in the content. */
interface Found {
  /** File, id and field, as messages begin. */
  at: string;
  field: string;
  by: {[L in Lang]: unknown};
  /** What readers read of it. */
  says: Record<Lang, string>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isMention = (part: unknown): part is Mention =>
  isObject(part) && typeof part.figure === "string" && part.figure in figures && "say" in part;
const isProse = (value: unknown): value is Prose =>
  Array.isArray(value) && value.every((part) => typeof part === "string" || isMention(part));

function within(value: unknown, at: string, path: readonly string[]): Found[] {
  if (!isObject(value)) return [];
  const field = path.join(".");
  if (langs.some((lang) => lang in value))
    return [
      {
        at: field ? `${at} ${field}` : at,
        field,
        by: {zh: value.zh, en: value.en},
        says: {zh: said(value.zh, "zh"), en: said(value.en, "en")},
      },
    ];
  return Object.entries(value).flatMap(([key, part]) => within(part, at, [...path, key]));
}

const walked = new WeakMap<Content, (Found & {file: string})[]>();

/** Every text of the content; gone through once, since several rules look at it. */
function found(content: Content): (Found & {file: string})[] {
  const known =
    walked.get(content) ??
    entries(content.texts).flatMap(({file, id, it}) =>
      within(it, `${file}: “${id}”`, []).map((one) => ({...one, file})),
    );
  walked.set(content, known);
  return known;
}

/** What a text says, as a reader sees it; nothing where it is missing. */
function said(text: unknown, lang: Lang): string {
  if (typeof text === "string") return text.trim();
  return isProse(text) ? plain(text, lang).trim() : "";
}

/** Every text is there in every language. In a chart both may be empty: a row that goes on from the last. */
export const languagesComplete: Rule = (content) =>
  found(content).flatMap(({at, field, says}) => {
    const missing = langs.filter((lang) => says[lang] === "");
    if (missing.length === langs.length && field.startsWith("chart.")) return [];
    const other = langs.map((lang) => says[lang]).find((text) => text !== "") ?? "";
    return missing.map((lang) => `${at}: “${other}” has no text in “${lang}”`);
  });

/** Both languages of a text state the same figures. */
export const languagesStateTheSame: Rule = (content) =>
  found(content).flatMap(({at, by: {zh, en}}) => {
    if (!isProse(zh) || !isProse(en)) return [];
    const lacks = (one: Prose, other: Prose, lang: Lang) =>
      stated(one).flatMap((id) => (stated(other).includes(id) ? [] : [`${at}: “${lang}” does not state “${id}”`]));
    return [...lacks(zh, en, "en"), ...lacks(en, zh, "zh")];
  });

const unquoted = (text: string) => text.replace(/“[^”]*”/g, "");
const wrong: Record<Lang, readonly [RegExp, string][]> = {
  zh: [
    [/\p{Script=Han}[,;:()!?]|[,;:()!?]\p{Script=Han}/u, "has a mark in half width next to Chinese"],
    [/["']/, "has a straight quotation mark"],
  ],
  en: [
    [/\p{Script=Han}/u, "has Chinese outside quotation marks"],
    [/["']/, "has a straight quotation mark or apostrophe"],
  ],
};

/** Marks are those of the language. */
export const marksFitTheLanguage: Rule = (content) =>
  found(content).flatMap(({at, says}) =>
    langs.flatMap((lang) => {
      const text = says[lang];
      return wrong[lang].flatMap(([pattern, what]) => {
        const match = pattern.exec(lang === "en" ? unquoted(text) : text);
        return match ? [`${at}.${lang}: “${text}” ${what}: ${match[0]}`] : [];
      });
    }),
  );

/** Where words carry no figures and so no digits either; texts with figures are seen to by the t`…` tag. */
const wordsOnly = (file: string, field: string) =>
  ["data/proposals.ts", "data/themes.ts"].includes(file) || /(^|\.)(heading|authors|rubric)$/.test(field);

/** Recommendations, headings and names hold no digit. */
export const namesHoldNoDigits: Rule = (content) =>
  found(content).flatMap(({file, at, field, says}) =>
    wordsOnly(file, field)
      ? langs.flatMap((lang) => {
          const text = says[lang];
          return /\p{Nd}/u.test(text) ? [`${at}.${lang}: number typed in “${text}”`] : [];
        })
      : [],
  );

const numberOf = (figure: Figure): string =>
  figure.is === "list" ? String(figure.items.length) : String(figure.value);

/** A number in the words of a chart is that of a figure in the panel, or a part of its code. */
export const chartNamesFollowFigures: Rule = (content) => {
  const all = allFigures(content);
  return entries(content.panelFiles).flatMap(({file, id, it: {chart, cues}}) => {
    const own = JSON.stringify([chart, cues]);
    const near = Object.entries(all).filter(([figure]) => own.includes(`"${figure}"`));
    const printed = near.map(([, figure]) => numberOf(figure));
    const codes = near.flatMap(([, figure]) => (figure.is === "code" ? [figure.value] : []));
    // Items of lists and the words of citations are not ours to write.
    const names = within(chart, `${file}: “${id}”`, ["chart"]).filter(
      ({by: {zh}}) => !near.some(([, figure]) => figure.is === "list" && figure.items.some((item) => item.zh === zh)),
    );
    return names.flatMap(({at, says}) =>
      langs.flatMap((lang) => {
        const text = says[lang];
        const numbers = readCue(text)
          .filter(({from}) => /\p{Nd}/u.test(from))
          .map(({value}) => String(value));
        return numbers
          .filter((number) => !printed.includes(number) && !codes.some((code) => code.includes(number)))
          .map((number) => `${at}.${lang}: “${text}” says “${number}”, which no figure of the panel says`);
      }),
    );
  });
};
