/** The words of documents made from briefings, in both languages. */
import {edition} from "../../data/edition.ts";
import {periodWords} from "../../data/format.ts";
import type {Text} from "../../data/schema.ts";

export const documentWords = {
  /** The title of a briefing to which the reader gave none. */
  untitled: {zh: "消费金融图表简报", en: "Charts on consumer finance"},
  contents: {zh: "目录", en: "Contents"},
  /** Before the numbered sources. */
  sources: {zh: "来源", en: "Sources"},
  /** Before the numbers of a panel’s sources: 来源：[1, 3]. */
  sourceNumbers: (marks: string): Text => ({zh: `来源：${marks}`, en: `Sources: ${marks}`}),
  /** Before the reader’s own words under a picture. */
  ownNote: {zh: "编者按", en: "Editor’s note"},
  figure: (n: number): Text => ({zh: `图${n}`, en: `Figure ${n}`}),
  /** What a picture measures, under its headline: 图1 … */
  caption: (n: number, measure: string): Text => ({zh: `图${n} ${measure}`, en: `Figure ${n}. ${measure}`}),
  /** Before the reader’s own words, where they may stand on another page than the picture. */
  ownNoteOn: (n: number): Text => ({zh: `编者按（图${n}）`, en: `Editor’s note (Figure ${n})`}),
  /** What a character that cannot be drawn stands in. */
  noteOf: (title: string): Text => ({zh: `“${title}”的编者按`, en: `the editor’s note on “${title}”`}),
  theTitle: {zh: "简报标题", en: "the title of the briefing"},
  theDocument: {zh: "文件", en: "the document"},
  table: (n: number): Text => ({zh: `表${n}`, en: `Table ${n}`}),
  page: (n: number, of: number): Text => ({zh: `第${n}页，共${of}页`, en: `Page ${n} of ${of}`}),
  continued: {zh: "（续）", en: " (continued)"},
  dataAsOf: {zh: `数据核对至${periodWords(edition, "zh")}`, en: `Figures checked to ${periodWords(edition, "en")}`},
  panels: (n: number): Text => ({zh: `${n}幅图`, en: `${n} ${n === 1 ? "chart" : "charts"}`}),
} as const;
