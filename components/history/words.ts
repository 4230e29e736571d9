/** What readers are told of earlier values, in both languages. */
import type {Field} from "../../data/ledger/statement.ts";
import type {Kind} from "../../data/ledger/entry.ts";
import type {Text} from "../../data/schema.ts";

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const tell = {
  unchanged: (day: string): Text => ({
    zh: `首见于${day}版，此后未改。`,
    en: `First published in the edition of ${day}; unchanged since.`,
  }),
  caption: {zh: "本项目发表过的各个说法", en: "Every statement this project has published of it"},
  acts: {
    published: {zh: "首次发表", en: "First published"},
    corrected: {zh: "更正", en: "Corrected"},
    renamed: {zh: "改名", en: "Renamed"},
    withdrawn: {zh: "撤下", en: "Withdrawn"},
  },
  reason: {zh: "原因", en: "Reason"},
  renamedTo: (to: string): Text => ({zh: `代码改为“${to}”`, en: `The id became “${to}”`}),
  none: {zh: "无", en: "none"},
  inChinese: {zh: "中文", en: "Chinese"},
  inEnglish: {zh: "英文", en: "English"},

  // A page that moved
  movedTitle: {zh: "这一页改了地址", en: "This page has a new address"},
  moved: {zh: "内容没有变。浏览器会自动转到新地址：", en: "What it holds is the same. Your browser is taking you to:"},

  // A page that is kept for what it used to say
  withdrawnKicker: {zh: "已撤下", en: "Withdrawn"},
  withdrawnOn: (day: string): Text => ({
    zh: `本项目已于${day}撤下，不应再引用；此页保留，说明原因。`,
    en: `Withdrawn on ${day} and not to be cited any more; the page stays to say why.`,
  }),
  lastSaid: {zh: "撤下前的说法", en: "What it said before"},
  history: {zh: "发表记录", en: "Publication history"},

  // Documents no longer in use
  formerSources: {zh: "撤下的来源", en: "Sources no longer used"},
  formerSource: (day: string): Text => ({zh: `${day}撤下。`, en: `Withdrawn on ${day}.`}),

  // The feed
  feedTitle: {zh: "数据改动", en: "changes to the figures"},
  feedLine: {
    zh: "已发表的数有更正、改名或撤下时，这里会写明先前怎么说、现在怎么说、为什么。",
    en: "Corrections, renamings and withdrawals of published figures: what was said, what is said now, and why.",
  },
  first: (n: number, day: string): Text => ({
    zh: `${day}版首次发表${n}个数`,
    en: `${many(n, "figure", "figures")} first published in the edition of ${day}`,
  }),
  then: {zh: "先前", en: "Then"},
  now: {zh: "现在", en: "Now"},
  same: {zh: "数值未变", en: "Value unchanged"},
  open: {zh: "打开这一页", en: "Open the page"},
} as const;

export const kindNames: Record<Kind, Text> = {
  figure: {zh: "数", en: "Figure"},
  panel: {zh: "面板", en: "Panel"},
  proposal: {zh: "主张", en: "Proposal"},
  source: {zh: "来源", en: "Source"},
  article: {zh: "文章", en: "Article"},
};

const recorded: Text = {zh: "记录方式", en: "How it is recorded"};

/** What readers call each part of a statement. */
export const fieldNames: Record<Field, Text> = {
  words: {zh: "数值", en: "Value"},
  is: recorded,
  value: recorded,
  unit: recorded,
  decimals: recorded,
  wording: recorded,
  as: recorded,
  items: {zh: "列出的各项", en: "Items"},
  subject: {zh: "对象", en: "Subject"},
  label: {zh: "指标", en: "What is counted"},
  base: {zh: "口径", en: "Base"},
  period: {zh: "时点", en: "Period"},
  status: {zh: "性质", en: "Status"},
  source: {zh: "来源", en: "Source"},
  at: {zh: "位置", en: "Place"},
  cue: {zh: "原话", en: "Words as printed"},
};
