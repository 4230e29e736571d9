/** BibTeX with the entry types of biblatex, which older styles print as miscellaneous. UTF-8. */
import type {Author, DocumentKind} from "../../data/bibliography.ts";
import type {Lang} from "../../data/schema.ts";
import type {Reference} from "./reference.ts";
import {languageNames, untitledNote} from "./words.ts";

const types: Record<DocumentKind | "dataset", string> = {
  newspaper: "article",
  journal: "article",
  report: "techreport",
  notice: "misc",
  web: "online",
  dataset: "dataset",
};
/** Which field says who published. */
const publishing: Record<DocumentKind | "dataset", string> = {
  newspaper: "journal",
  journal: "journal",
  report: "institution",
  notice: "organization",
  web: "organization",
  dataset: "publisher",
};

const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts braces, those behind a backslash too.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};
/** What TeX would take for a command, written so that it prints. */
const escaped = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (mark) => commands[mark] ?? `\\${mark}`);

const person = ({zh, en}: Author, chinese: boolean) =>
  chinese ? zh.family + zh.given : [en.family, en.given].filter(Boolean).join(", ");

/** One entry. Double braces keep the case of a title and the words of a body’s name together. */
export function bibtex(reference: Reference, lang: Lang): string {
  const {key, kind, language, authors, publisher, title, description, published, page, url, accessed, note} = reference;
  const own = language === "zh" ? "zh" : "en";
  const article = kind === "newspaper" || kind === "journal";
  const name = publisher?.[own] ?? null;
  const people =
    authors.length > 0
      ? authors.map((author) => escaped(person(author, own === "zh"))).join(" and ")
      : name !== null && !article
        ? `{${escaped(name)}}`
        : null;
  const notes = [...(title === null ? [untitledNote(description, lang)] : []), ...(note === null ? [] : [note])];
  const fields: [string, string | null][] = [
    ["author", people],
    ["title", title === null ? null : `{${escaped(title)}}`],
    [publishing[kind], name === null ? null : `{${escaped(name)}}`],
    ["entrysubtype", kind === "newspaper" ? "newspaper" : null],
    ["date", published],
    ["year", published?.slice(0, 4) ?? null],
    ["pages", page],
    ["version", kind === "dataset" ? published : null],
    // Verbatim in biblatex: only what would end the field may not stand in it.
    ["url", url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ["urldate", accessed],
    ["language", languageNames[language].toLowerCase()],
    ["note", notes.length === 0 ? null : escaped(notes.join("; "))],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = {${value}},`]));
  return `@${types[kind]}{${key},\n${lines.join("\n")}\n}`;
}
