/** The words of the search. */
import type {Text} from "../../data/schema.ts";
import type {FieldName, Kind} from "./entries.ts";
import type {How} from "./evidence.ts";

export const kinds: Record<Kind, Text> = {
  figure: {zh: "数字", en: "Figure"},
  panel: {zh: "面板", en: "Panel"},
  article: {zh: "文章", en: "Article"},
  proposal: {zh: "主张", en: "Proposal"},
  source: {zh: "来源", en: "Source"},
};

/** Which text the words were found in. */
export const places: Record<FieldName, Text> = {
  name: {zh: "名称", en: "name"},
  cue: {zh: "原话", en: "words as printed"},
  title: {zh: "标题", en: "title"},
  value: {zh: "数值", en: "value"},
  who: {zh: "谁说的", en: "who says so"},
  when: {zh: "时点", en: "period"},
  items: {zh: "所列内容", en: "what it lists"},
  theme: {zh: "归类", en: "theme"},
  source: {zh: "来源", en: "source"},
  base: {zh: "口径", en: "basis"},
  prose: {zh: "正文", en: "text"},
  doubt: {zh: "存疑与查证", en: "doubts and findings"},
};

/** Why something was found; `typed` is the number as it was typed. */
export const because: Record<Exclude<How, "words">, (typed: string) => Text> = {
  equals: (typed) => ({zh: `数值等于${typed}`, en: `number equals ${typed}`}),
  rounds: (typed) => ({zh: `四舍五入为${typed}`, en: `rounds to ${typed}`}),
  begins: (typed) => ({zh: `数字以${typed}开头`, en: `number begins with ${typed}`}),
  place: (typed) => ({zh: `位次相符：${typed}`, en: `place matches ${typed}`}),
  count: (typed) => ({zh: `项数相符：${typed}`, en: `lists ${typed} items`}),
  shows: (typed) => ({zh: `图表中有${typed}`, en: `shows ${typed}`}),
  period: (typed) => ({zh: `时点相符：${typed}`, en: `period matches ${typed}`}),
  similar: () => ({zh: "拼写相近", en: "spelled similarly"}),
  pinyin: () => ({zh: "拼音相符", en: "pinyin"}),
  cue: () => ({zh: "这段文字含有它的原话", en: "the text holds its printed words"}),
  overlap: () => ({zh: "与它的原话部分相同", en: "shares part of its printed words"}),
};

export const finding = {
  title: {zh: "搜索全站", en: "Search the site"},
  placeholder: {zh: "数字、词语、拼音或一句话", en: "Number, words or sentence"},
  results: {zh: "搜索结果", en: "Results"},
  loading: {zh: "正在载入索引…", en: "Loading the index…"},
  failed: {
    zh: "搜索索引没能载入，输入的内容还在。请检查网络后再试；也可以先看“来源”页，那里列出全部数字。",
    en: "The search index did not load; what you typed is still here. Check the network and try again. Meanwhile the Sources page lists every figure.",
  },
  found: (n: number, shown: number): Text => ({
    zh: n > shown ? `找到${n}条，列出最相关的${shown}条` : `找到${n}条`,
    en: n > shown ? `${n} results; the closest ${shown} are listed` : n === 1 ? "1 result" : `${n} results`,
  }),
  about: (n: number, shown: number): Text => ({
    zh: `找到约${n}条，列出最相关的${shown}条`,
    en: `About ${n} results; the closest ${shown} are listed`,
  }),
  missing: {
    zh: "索引有一部分没能载入，结果可能不全",
    en: "Part of the index did not load, so results may be missing",
  },
  partly: (n: number): Text => ({
    zh: `没有一条全都符合；以下${n}条符合一部分`,
    en: n === 1 ? "Nothing matches all of it; 1 result matches part" : `Nothing matches all of it; ${n} match part`,
  }),
  nothing: {
    zh: "没有找到。换个说法、少打几个字，或只输入数字再试。",
    en: "Nothing found. Try other words, fewer of them, or the number alone.",
  },
  recent: {zh: "最近搜过", en: "Recent searches"},
  forget: {zh: "清除记录", en: "Clear these"},
  examples: {zh: "可以这样找", en: "For example"},
  page: {zh: "此数的页面", en: "Figure page"},
  slash: {zh: "按 / 键也打开搜索", en: "The key / opens the search, too"},
  keys: {
    zh: "↑↓ 选择 · Enter 打开图中标记 · Shift+Enter 打开此数的页面",
    en: "↑↓ to choose · Enter opens the mark · Shift+Enter opens the figure’s page",
  },
} as const satisfies Record<string, Text | ((...counts: number[]) => Text)>;
