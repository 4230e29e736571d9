/** What stands at the edges of a window. */
import type {Lang, Text} from "../../data/schema.ts";

/** What a list holds, as its windows count it. */
export type Listed = "panels" | "sources" | "proposals" | "articles";

const number = (n: number): Text => ({zh: String(n), en: n.toLocaleString("en-GB")});
const measure: Record<Listed, string> = {panels: "个面板", sources: "个来源", proposals: "条主张", articles: "篇文章"};

export const edge = {
  pages: {zh: "分页", en: "Pages"},
  next: {
    panels: {zh: "后面的面板", en: "Next panels"},
    sources: {zh: "后面的来源", en: "Next sources"},
    proposals: {zh: "后面的主张", en: "Next proposals"},
    articles: {zh: "后面的文章", en: "Next articles"},
  },
  previous: {
    panels: {zh: "前面的面板", en: "Previous panels"},
    sources: {zh: "前面的来源", en: "Previous sources"},
    proposals: {zh: "前面的主张", en: "Previous proposals"},
    articles: {zh: "前面的文章", en: "Previous articles"},
  },
  page: (n: number): Text => ({zh: `第${n}页`, en: `Page ${n}`}),
  part: (what: Listed, from: number, to: number, of: number): Text => ({
    zh: `第${number(from).zh}–${number(to).zh}${measure[what]}，共${number(of).zh}${measure[what].slice(0, 1)}`,
    en: `${number(from).en}–${number(to).en} of ${number(of).en} ${what}`,
  }),
  continued: {zh: "（续）", en: " (continued)"},
} as const;

/** The title of a window: that of the list, from the second on with its number. */
export const windowTitle = (title: string, page: number, lang: Lang): string =>
  page === 1 ? title : `${title} · ${edge.page(page)[lang]}`;
