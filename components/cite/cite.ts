/** A figure, a panel or a set of panels, cited in every style. */
import {edition} from "../../data/edition.ts";
import type {Lang} from "../../data/schema.ts";
import {apa} from "./apa.ts";
import {bibtex} from "./bibtex.ts";
import {chicagoBibliography, chicagoNote} from "./chicago.ts";
import type {Cited} from "./cited.ts";
import {csl} from "./csl.ts";
import {footnote} from "./footnote.ts";
import {gbt} from "./gbt.ts";
import {entriesOf, entryReference, sourceReference, sourcesCited} from "./reference.ts";
import type {Reference} from "./reference.ts";
import {ris} from "./ris.ts";
import {textOf} from "./runs.ts";
import type {Run} from "./runs.ts";
import {fileTypes} from "./styles.ts";
import type {FileStyle, Part, StyleId} from "./styles.ts";

export interface Citation {
  style: StyleId;
  /** One entry a line; of a file, all that is in it. */
  text: string;
  /** The entries with their italics; null where the text is a file’s. */
  lines: readonly (readonly Run[])[] | null;
  /** As which it is saved; null where it is only copied. */
  file: {name: string; type: string} | null;
}

interface Where {
  /** Of the site, https://example.org; empty where it is not known, and addresses are then paths. */
  origin: string;
  /** The documents, this site’s entry, or both: documents first. */
  part?: Part;
}

function references(of: Cited, lang: Lang, {origin, part = "both"}: Where): Reference[] {
  return [
    ...(part === "entry" ? [] : sourcesCited(of, lang).map((id) => sourceReference(id, lang))),
    ...(part === "sources" ? [] : entriesOf(of, lang).map((entry) => entryReference(entry, lang, origin))),
  ];
}

function footnotes(of: Cited, lang: Lang, {origin, part = "both"}: Where): string[] {
  if (part === "sources") return [footnote(null, sourcesCited(of, lang), lang)];
  return entriesOf(of, lang).map(({title, path, sources}) =>
    footnote({title, address: origin.replace(/\/$/, "") + path}, part === "entry" ? [] : sources, lang),
  );
}

/** In a list, entries are numbered as the numeric system of GB/T 7714 asks (9.1). */
const numbered = (entries: readonly string[]): Run[][] =>
  entries.map((entry, i) => [entries.length > 1 ? `[${i + 1}] ${entry}` : entry]);

function written(of: Cited, style: Exclude<StyleId, FileStyle>, lang: Lang, where: Where): Run[][] {
  if (style === "footnote") return footnotes(of, lang, where).map((line) => [line]);
  const list = references(of, lang, where);
  switch (style) {
    case "gbt":
      return numbered(list.map(gbt));
    case "apa":
      return list.map(apa);
    case "chicago-note":
      return list.map(chicagoNote);
    case "chicago":
      return list.map(chicagoBibliography);
  }
}

function fileText(list: readonly Reference[], style: FileStyle, lang: Lang): string {
  switch (style) {
    case "bibtex":
      return `${list.map((one) => bibtex(one, lang)).join("\n\n")}\n`;
    case "ris":
      return list.map((one) => ris(one, lang)).join("");
    case "csl":
      return `${JSON.stringify(
        list.map((one) => csl(one, lang)),
        null,
        2,
      )}\n`;
  }
}

const subject = (of: Cited): string => (of.kind === "panels" ? "panels" : of.id);

/**
 * What is cited, in a style. Entries are in the order of first use, each once. Pure: the same for the same content and
 * origin; the day of access is that of the figures.
 */
export function citation(of: Cited, style: StyleId, lang: Lang, where: Where): Citation {
  if (style === "bibtex" || style === "ris" || style === "csl") {
    const {ending, type} = fileTypes[style];
    const file = {name: `cfi-${subject(of)}-${lang}-${edition}.${ending}`, type};
    return {style, text: fileText(references(of, lang, where), style, lang), lines: null, file};
  }
  const lines = written(of, style, lang, where);
  return {style, text: lines.map(textOf).join("\n"), lines, file: null};
}

/** What readers should know of the sources cited, each remark once, with the numbers of the entries it is about. */
export function remarks(of: Cited, lang: Lang): {note: string; numbers: number[]}[] {
  const found = new Map<string, number[]>();
  sourcesCited(of, lang).forEach((id, i) => {
    const {note} = sourceReference(id, lang);
    if (note !== null) found.set(note, [...(found.get(note) ?? []), i + 1]);
  });
  return [...found].map(([note, numbers]) => ({note, numbers}));
}

/** Whether an article is cited of which we did not record the author. */
export const authorsMissing = (of: Cited, lang: Lang): boolean =>
  sourcesCited(of, lang)
    .map((id) => sourceReference(id, lang))
    .some(({authors, kind}) => authors.length === 0 && kind !== "report" && kind !== "notice");
