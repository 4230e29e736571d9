/** Fields that several tables have. */
import {plain} from "../../data/prose.ts";
import type {Prose} from "../../data/prose.ts";
import type {Citation, Lang, Localized, Text} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import {notKept} from "./field.ts";
import type {Both, Single} from "./field.ts";

export const both = (say: (lang: Lang) => string): Text => ({zh: say("zh"), en: say("en")});
export const read = (prose: Localized<Prose>): Text => both((lang) => plain(prose[lang], lang));

/** A field in words that is never missing. */
export const words = <Row>(name: string, title: Text, description: Text, of: (row: Row) => Text): Both<Row> => ({
  name,
  type: "text",
  required: true,
  title,
  description,
  of,
});

export const id = <Row extends string>(title: Text): Single<Row> => ({
  name: "id",
  type: "string",
  required: true,
  unique: true,
  title,
  description: {zh: "不再用于别的东西。", en: "Never used again for anything else."},
  of: (row) => row,
});

export const path = <Row>(of: (row: Row) => string): Single<Row> => ({
  name: "path",
  type: "string",
  required: true,
  unique: true,
  title: {zh: "页面路径", en: "Path of its page"},
  description: {
    zh: "接在本站网址后面；英文页在前面加 /en。",
    en: "After the address of this site; /en before it gives the English page.",
  },
  of,
});

export const themesOf = <Row>(of: (row: Row) => readonly string[]): Single<Row> => ({
  name: "themes",
  type: "string",
  required: true,
  title: {zh: "主题", en: "Themes"},
  description: {zh: "主题代码，以空格分开。", en: "The ids of its themes, parted by spaces."},
  of: (row) => of(row).join(" "),
});

/** The words that a row rests on, and the document in which they stand. */
export const cited = <Row>(of: (row: Row) => Citation<SourceId>): readonly Single<Row>[] => [
  {
    name: "cue",
    type: "string",
    title: {zh: "原话", en: "Words as printed"},
    description: {
      zh: "供查找的几个字，照原文，最多三十字；版权属发布者。",
      en: "The few words to look for, verbatim, at most thirty characters; they belong to their publisher.",
    },
    of: (row) => of(row).cue ?? notKept,
  },
  {
    name: "source",
    type: "string",
    required: true,
    refers: ["sources", "id"],
    title: {zh: "来源代码", en: "Source id"},
    description: {zh: "见sources表。", en: "See the table of sources."},
    of: (row) => of(row).source,
  },
];
