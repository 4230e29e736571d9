/** Sources and places in words. */
import {dateWords} from "./format.ts";
import type {Citation, Lang} from "./schema.ts";
import {sources} from "./sources.ts";
import type {SourceId} from "./sources.ts";

/** A document in a line: publisher, title, date; what our copy does not show is said, not guessed. */
export function sourceWords(id: SourceId, lang: Lang): string {
  const {publisher, title, published, seen} = sources[id];
  const date =
    published !== null
      ? dateWords(published, lang)
      : seen === "page"
        ? {zh: "日期未见于副本", en: "date not printed in our copy"}[lang]
        : {zh: "日期未见", en: "date not seen"}[lang];
  const name =
    title === null
      ? {zh: "（标题未见）", en: " (title not seen)"}[lang]
      : lang === "zh"
        ? `《${title}》`
        : `, “${title}”`;
  return lang === "zh" ? `${publisher.zh}${name}，${date}` : `${publisher.en}${name}, ${date}`;
}

/** What we call the articles. */
export const articleNames = {
  dialogue: {zh: "智库对话", en: "dialogue"},
  design: {zh: "设计之都一文", en: "City of Design article"},
  youth: {zh: "青春经济一文", en: "youth economy article"},
} as const;

/** Where in the document. Text blocks are counted from 1 within an article, as they stand in our copy of the page. */
export function placeWords({at}: Citation, lang: Lang): string {
  if (at === "body") return {zh: "网页正文", en: "web text"}[lang];
  const name = articleNames[at.article][lang];
  return lang === "zh" ? `${name}，第${at.paragraph}段` : `${name}, block ${at.paragraph}`;
}

/** Quotation marks by the language of the words: a Chinese cue may begin with a “ of its own. */
export const quoted = (cue: string) => (/\p{Script=Han}/u.test(cue) ? `「${cue}」` : `“${cue}”`);
