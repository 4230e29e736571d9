/** What Word reports are put together from: fields, captions, references to notes and links. */
import {
  Bookmark,
  BuilderElement,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  StringContainer,
  TextRun,
} from "docx";
import type {ParagraphChild} from "docx";
import type {Lang} from "../../data/schema.ts";
import {documentWords} from "../briefing/words.ts";
import {colour} from "./docx-styles.ts";

/** Text without the characters that XML has no place for; a reader’s own words may hold any. */
export const clean = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "",
  );

const mark = (is: "begin" | "separate" | "end") =>
  new BuilderElement({name: "w:fldChar", attributes: {is: {key: "w:fldCharType", value: is}}});

/** The runs before the result of a field, and the one after it. */
export const fieldStart = (instruction: string): TextRun[] => [
  new TextRun({children: [mark("begin")]}),
  new TextRun({children: [new StringContainer("w:instrText", ` ${instruction} `)]}),
  new TextRun({children: [mark("separate")]}),
];
export const fieldEnd = (): TextRun => new TextRun({children: [mark("end")]});

/**
 * A field with the result it has now, so that Word need not ask before it shows it; F9 works it out again. The
 * library’s own are left for Word to fill in.
 */
export const field = (instruction: string, result: TextRun): TextRun[] => [
  ...fieldStart(instruction),
  result,
  fieldEnd(),
];

export const figureMark = (n: number): string => `_Ref_figure_${n}`;
const noteMark = (n: number): string => `_Ref_note_${n}`;
export const sourceMark = (n: number): string => `source_${n}`;
export const panelMark = (n: number): string => `panel_${n}`;

/** 图1 with a field that counts it; Chinese Word names the sequence 图. */
export function numbered(kind: "figure" | "table", n: number, lang: Lang): ParagraphChild[] {
  const [before = "", after = ""] = documentWords[kind](n)[lang].split(String(n));
  const sequence = before.trim();
  const label = [
    new TextRun(before),
    ...field(`SEQ ${sequence} \\* ARABIC`, new TextRun(String(n))),
    new TextRun(after),
  ];
  return kind === "figure" ? [new Bookmark({id: figureMark(n), children: label})] : label;
}

/** The name of a figure elsewhere in the text, which follows it when figures are moved. */
export const figureReference = (n: number, lang: Lang): TextRun[] =>
  field(`REF ${figureMark(n)} \\h`, new TextRun(documentWords.figure(n)[lang]));

const raised = (text: string) => new TextRun({text, style: "FootnoteReference", superScript: true});

/**
 * Raised numbers of sources: a source that is cited for the first time gets its footnote there; later ones lead back
 * to it, so that a number means the same source throughout. `cited` is what was cited so far, and is added to.
 */
export function noteMarks(numbers: readonly number[], cited: Set<number>): ParagraphChild[] {
  return numbers.flatMap((n, i): ParagraphChild[] => {
    const comma = i > 0 ? [raised(",")] : [];
    if (cited.has(n)) return [...comma, ...field(`NOTEREF ${noteMark(n)} \\f \\h`, raised(String(n)))];
    cited.add(n);
    return [...comma, new Bookmark({id: noteMark(n), children: [new FootnoteReferenceRun(n)]})];
  });
}

/** [3], which leads to the list of sources. */
export const sourceLink = (n: number): InternalHyperlink =>
  new InternalHyperlink({anchor: sourceMark(n), children: [new TextRun({text: `[${n}]`, color: colour("teal")})]});

export const link = (text: string, url: string): ExternalHyperlink =>
  new ExternalHyperlink({link: url, children: [new TextRun({text, style: "Hyperlink"})]});
