/** The interface’s own words, in both languages. */
import {ordinal} from "../data/format.ts";
import type {Text} from "../data/schema.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const say = {
  // In drawings
  firstTier: {zh: "第一梯队（据一篇报道）", en: "First tier (by one report)"},
  placesNotPublished: (from: number, to: number): Text => ({
    zh: `${ordinal(from, "zh")}至${ordinal(to, "zh")}：未查到`,
    en: `${ordinal(from, "en")} to ${ordinal(to, "en")}: not found`,
  }),
  notPublished: (who: string): Text => ({zh: `${who}：未见公布`, en: `${who}: not found`}),
  remainder: {zh: "其余", en: "remainder"},
  boundNotStated: {zh: "上限未述", en: "upper end not stated"},
  notSeen: {zh: "未见数据", en: "no figure found"},
  periodNotStated: {zh: "时点未给出", en: "date not stated"},
  target: {zh: "目标", en: "target"},
  base: (base: string): Text => ({zh: `分母：${base}`, en: `Base: ${base}`}),

  // The site
  site: {zh: "消费金融指数看板", en: "Consumer Finance Index Dashboard"},
  siteLine: {
    zh: "重庆消费金融：一页报纸印出的数字，连同原话、出处、查证结果和一张不多说的图。",
    en: "Consumer finance in Chongqing: the numbers on one newspaper page, each with its words, its source, what was found behind it and a chart that says no more.",
  },
  skip: {zh: "跳到正文", en: "Skip to content"},
  dashboard: {zh: "看板", en: "Dashboard"},
  articles: {zh: "文章", en: "Articles"},
  proposals: {zh: "主张", en: "Proposals"},
  sources: {zh: "来源", en: "Sources"},
  data: {zh: "数据", en: "Data"},
  search: {zh: "搜索", en: "Search"},
  notLoaded: {
    zh: "这部分没能载入，请检查网络后再试。",
    en: "This part did not load; check the network and try again.",
  },
  themes: {zh: "主题", en: "Themes"},
  otherLanguage: {zh: "English", en: "中文"},
  otherLanguageLabel: {zh: "Read this page in English", en: "阅读本页中文版"},
  light: {
    system: {zh: "随系统", en: "System"},
    light: {zh: "浅色", en: "Light"},
    dark: {zh: "深色", en: "Dark"},
  },
  lightLabel: {zh: "明暗", en: "Light or dark"},
  heroLine: (pageFigures: number): Text => ({
    zh: `一页报纸，三篇文章，${pageFigures}个数字。每个数字都带着原话、出处和查证结果；图只画到原话为止。`,
    en: `One newspaper page, three articles, ${pageFigures} numbers. Each keeps its words, its source and what was found behind it; a chart stops where the words stop.`,
  }),

  // Panels
  panelCount: (n: number): Text => ({zh: `${n}个面板`, en: count(n, "panel", "panels")}),
  noCue: {zh: "未存原话", en: "words not kept"},
  table: {zh: "数据表", en: "Data table"},
  link: {zh: "链接", en: "Link"},
  linkTo: {zh: "本面板的链接", en: "Link to this panel"},
  item: {zh: "项目", en: "Item"},
  value: {zh: "数值", en: "Value"},
  period: {zh: "时点", en: "Period"},
  evidence: {zh: "原话与出处", en: "Words and source"},
  proposalHead: {zh: "主张", en: "Proposal"},
  who: {zh: "谁说的", en: "Who says so"},
  note: {zh: "注意", en: "Note"},
  alsoIn: (n: number): Text => ({
    zh: `另有${n}处来源印有同一个数`,
    en: `The same figure in ${count(n, "further source", "further sources")}`,
  }),
  doubt: {zh: "存疑", en: "Doubt"},
  source: {zh: "来源", en: "Source"},
  seenAs: {
    page: {zh: "版面所载", en: "Printed in"},
    original: {zh: "见于原址", en: "At the publisher’s address"},
    copy: {zh: "仅见转载", en: "Seen only in a copy"},
  },
  seePanel: {zh: "详见面板与文件内记录", en: "see the panel and the record in this file"},
  dataAsOf: (day: string): Text => ({zh: `数据核对至${day}`, en: `Figures checked to ${day}`}),
  otherNotes: {zh: "文中提到的其他数", en: "Other figures in the text"},

  // Filter
  filter: {zh: "筛选", en: "Filter"},
  all: {zh: "全部", en: "All"},
  claim: {zh: "说法", en: "Claim"},
  anyClaim: {zh: "任何说法", en: "Any claim"},
  anySource: {zh: "任何来源", en: "Any source"},
  find: {zh: "找数字或词", en: "Number or word"},
  left: (n: number, of: number): Text => ({
    zh: n === of ? `${of}个面板` : `剩${n}个面板，共${of}个`,
    en: n === of ? count(of, "panel", "panels") : `${n} of ${count(of, "panel", "panels")}`,
  }),
  missed: {zh: "链接所指的面板被筛选隐去了。", en: "The filter hides the panel that the link points to."},
  searching: {zh: "正在查找…", en: "Searching…"},
  nothing: {
    zh: "没有符合的面板。去掉一个主题、换一种说法或清空搜索词，就能看到更多。",
    en: "No panel fits. Drop a theme, take another claim or clear the words to see more.",
  },
  clear: {zh: "清除筛选", en: "Clear filter"},
  wordsFailed: {
    zh: "搜索词表没能载入，只按面板上可见的文字查找。",
    en: "The word list did not load; only the words in view are searched.",
  },

  // Articles and sources
  ourAccount: {
    zh: "以下是我们对文章的转述，不是原文；引号里的短语是原话。",
    en: "What follows is our account of the article, not its text; words in quotation marks are its own.",
  },
  figuresResting: (n: number): Text => ({
    zh: `据此的数：${n}个`,
    en: count(n, "figure rests on it", "figures rest on it"),
  }),
  sameHere: (n: number): Text => ({
    zh: `另有${n}个数在此印得相同`,
    en: `${count(n, "figure cited from elsewhere is", "figures cited from elsewhere are")} printed alike here`,
  }),
  seen: {
    page: {zh: "报纸版面（文本副本）", en: "The newspaper page, in a text copy"},
    original: {zh: "在发布者原址读到", en: "Read at the publisher’s own address"},
    copy: {zh: "只在转载处读到，不作链接", en: "Read in a copy only, so not linked"},
  },
  nonFigures: {zh: "版面上不是统计数的数字", en: "Numbers on the page that are not figures"},
  nonFiguresLine: {
    zh: "以下数字印在版面上，但不计数任何东西，所以不进图表。",
    en: "These are printed on the page but count nothing, so no chart shows them.",
  },
  openOriginal: {zh: "打开原址", en: "Open the original"},

  // When something is missing
  missingTitle: {zh: "没有这个页面", en: "There is no such page"},
  missingLine: {
    zh: "地址可能写错了，或页面已经改名。",
    en: "The address may be mistyped, or the page may have been renamed.",
  },
  troubleTitle: {zh: "这个页面出了问题", en: "This page has run into trouble"},
  troubleLine: {
    zh: "不是您的操作造成的，数据也没有受影响。再试一次；若还不行，请回到看板。",
    en: "Nothing you did caused it, and no data was affected. Try again; if that does not help, go back to the dashboard.",
  },
  tryAgain: {zh: "再试一次", en: "Try again"},
  toDashboard: {zh: "回到看板", en: "Back to the dashboard"},
  footer: {
    zh: "转述与译文由本项目撰写；引号内的短语属原发布者，仅作核对之用。",
    en: "Accounts and translations are this project’s own; phrases in quotation marks belong to their publishers and are kept for checking only.",
  },
} as const;
