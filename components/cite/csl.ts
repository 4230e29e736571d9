/** CSL-JSON, as the schema csl-data.json of the Citation Style Language 1.0.2 describes it. */
import type {Author, DocumentKind} from "../../data/bibliography.ts";
import type {Lang, Moment} from "../../data/schema.ts";
import type {Reference} from "./reference.ts";
import {untitledNote} from "./words.ts";

const types: Record<DocumentKind | "dataset", string> = {
  newspaper: "article-newspaper",
  journal: "article-journal",
  report: "report",
  notice: "document",
  web: "webpage",
  dataset: "dataset",
};
const tongues = {zh: "zh-CN", en: "en", ja: "ja"} as const;

interface CslDate {
  "date-parts": [number[]];
}
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: ({family: string; given: string} | {literal: string})[];
  "container-title"?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  page?: string;
  version?: string;
  URL?: string;
  language: string;
  genre?: string;
  note?: string;
}

const parts = (date: Moment): CslDate => ({"date-parts": [date.split("-").map(Number)]});
const person = (author: Author, chinese: boolean) => {
  const {family, given} = author[chinese ? "zh" : "en"];
  return {family, given};
};

/** One item; what is not known is not there. */
export function csl(reference: Reference, lang: Lang): CslItem {
  const {key, kind, language, authors, publisher, title, description, published, page, url, accessed, note} = reference;
  const own = language === "zh" ? "zh" : "en";
  const article = kind === "newspaper" || kind === "journal";
  const name = publisher?.[own] ?? null;
  const notes = [...(title === null ? [untitledNote(description, lang)] : []), ...(note === null ? [] : [note])];
  return {
    id: key,
    type: types[kind],
    ...(title !== null && {title}),
    ...(authors.length > 0
      ? {author: authors.map((author) => person(author, own === "zh"))}
      : name !== null && !article && {author: [{literal: name}]}),
    ...(name !== null && (article || kind === "web") && {"container-title": name}),
    ...(name !== null && !article && {publisher: name}),
    ...(published !== null && {issued: parts(published)}),
    ...(accessed !== null && {accessed: parts(accessed)}),
    ...(page !== null && {page}),
    ...(kind === "dataset" && published !== null && {version: published}),
    ...(url !== null && {URL: url}),
    language: tongues[language],
    ...(title === null && description !== null && {genre: description[own]}),
    ...(notes.length > 0 && {note: notes.join("; ")}),
  };
}
