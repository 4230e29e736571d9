/** How well each figure is established, and what was found behind it. */
import {figures, isPageFigure} from "./figures/index.ts";
import type {FigureId, PageFigureId} from "./figures/index.ts";
import {t, fig, when} from "./prose.ts";
import type {Prose} from "./prose.ts";
import type {Lang, Localized, Text} from "./schema.ts";
import {sources} from "./sources.ts";

/**
 * confirmed: other sources print the same; traced: an origin was found, with another year or base; inconsistent: the
 * page contradicts itself; not-found: no origin found; printed: a count of the page’s own, as printed; original: read
 * at the publisher’s address; copy: read elsewhere.
 */
export type StandingKind = "confirmed" | "traced" | "inconsistent" | "not-found" | "printed" | "original" | "copy";

/** What readers are told of each kind. */
export const standingNames: Record<StandingKind, Text> = {
  confirmed: {zh: "已由其他来源证实", en: "Confirmed by other sources"},
  traced: {zh: "已溯源，但年份或口径不同", en: "Traced, but to another year or base"},
  inconsistent: {zh: "文中前后不一", en: "The page contradicts itself"},
  "not-found": {zh: "未查到原始出处", en: "Origin not found"},
  printed: {zh: "文中自列，照录", en: "The article’s own list, as printed"},
  original: {zh: "见于发布者原址", en: "Read at the publisher’s own address"},
  copy: {zh: "见于转载", en: "Read in a copy"},
};

export interface Standing {
  is: StandingKind;
  /** What was found, in a sentence. */
  note: Localized<Prose>;
  /** The figures that show it. */
  see?: readonly FigureId[];
}

const ownList: Standing = {
  is: "printed",
  note: {
    zh: t`文章自己列出的条目，照原次序收录；是作者或嘉宾的主张与归纳，不是统计。`,
    en: t`Items that the article itself lists, kept in its order; its speakers’ proposals or judgements, not a statistic.`,
  },
};

const index: Localized<Prose> = {
  zh: t`该指数于${fig("ccfi-release-date")}发布，发布报道同样称它是国内首个；这是发布方的说法，没有另行核实。`,
  en: t`The index was released on ${fig("ccfi-release-date")}, and its launch coverage likewise calls it the first in China; that is the publisher’s claim, which we have not tested.`,
};
const guidelines: Localized<Prose> = {
  zh: t`中国人民银行的英文通知列出${fig("policy-department-names")}，并写明${fig("policy-measures")}、${fig("policy-area-count")}。`,
  en: t`The central bank’s own English notice names ${fig("policy-department-names")} and counts ${fig("policy-measures")} in ${fig("policy-area-count")}.`,
};

/** What was found behind each figure of the page. */
const found: Record<PageFigureId, Standing> = {
  "policy-departments": {is: "confirmed", note: guidelines, see: ["policy-department-names"]},
  "policy-measures": {is: "confirmed", note: guidelines, see: ["policy-area-count"]},
  "ccfi-first-index": {is: "confirmed", note: index, see: ["ccfi-release-date"]},
  "ccfi-chongqing-rank": {
    is: "confirmed",
    note: {
      zh: t`多家媒体给出同一前十次序；之后的位次和重庆的得分，所见材料中都没有。`,
      en: t`Several outlets give the same first ten in the same order; the later places and Chongqing’s score are in nothing that we found.`,
    },
    see: ["ccfi-top-ten", "ccfi-city-count"],
  },
  "ccfi-first-tier": {
    is: "confirmed",
    note: {
      zh: t`发布报道对重庆用同样的说法；把上海、北京与重庆并列为第一梯队的，只见一篇报道的转载。`,
      en: t`Launch coverage uses the same words for Chongqing; that Shanghai and Beijing share the tier was seen only in copies of one report.`,
    },
    see: ["ccfi-first-tier-cities"],
  },
  "huang-xiao-three-points": ownList,
  "sun-lei-three-aspects": ownList,
  "life-circle-minutes": {
    is: "confirmed",
    note: {
      zh: t`这是项目名称的一部分，市级文件用同一名称；不是统计结果。`,
      en: t`Part of a programme’s name, the same in municipal documents; not a measured result.`,
    },
    see: ["life-circles-built"],
  },
  "huang-xiao-four-chains": ownList,
  "sun-lei-four-attitudes": ownList,
  "six-dimensions": ownList,
  "design-capital-chinese-members": {
    is: "confirmed",
    note: {
      zh: t`五城是深圳、上海、北京、武汉、重庆，入选年份均有报道。`,
      en: t`The cities are Shenzhen, Shanghai, Beijing, Wuhan and Chongqing; reports give the year in which each joined.`,
    },
    see: [
      "design-joined-shenzhen",
      "design-joined-shanghai",
      "design-joined-beijing",
      "design-joined-wuhan",
      "design-joined-chongqing",
    ],
  },
  "design-only-western-city": {
    is: "confirmed",
    note: {
      zh: t`入选时的报道称其为中国第五、西部第一；此后未见西部城市加入。`,
      en: t`Reports at the time call it China’s fifth and the first in the west; no other western city was seen to join since.`,
    },
    see: ["chongqing-design-order"],
  },
  "six-zones-one-highland": {
    is: "confirmed",
    note: {
      zh: t`版面只印简称，不列内容；各项全称取自重庆代表团开放团组日的报道（转载），次序照该报道。`,
      en: t`The page prints the short name and does not list what it stands for; the full names come from a copy of a report on the open day of Chongqing’s delegation, in its order.`,
    },
  },
  "design-fund-chain": ownList,
  "three-grips": ownList,
  "design-firm-tiers": ownList,
  "design-service-four": ownList,
  "design-four-seasons": ownList,
  "code-416": {
    is: "confirmed",
    note: {
      zh: t`是代号，不是数量，另有报道用同一代号。首位所指的${fig("science-416-hubs")}有报道写明；其余两位指什么，没有查到。`,
      en: t`A code, not a quantity; other reports use it too. Its first digit, ${fig("science-416-hubs")}, is spelled out in a report; what the other two digits stand for was not found.`,
    },
    see: ["science-416-hubs"],
  },
  "code-33618": {
    is: "confirmed",
    note: {
      zh: t`是代号，不是数量：由几组产业集群的个数连写而成，市领导在发布会上逐组说明过。`,
      en: t`A code, not a quantity: the numbers of several groups of clusters written together, as a vice-mayor explained at a press conference.`,
    },
    see: ["cluster-trillion", "cluster-half-trillion", "cluster-hundred-billion", "cluster-new-stars"],
  },
  "design-plus-three": ownList,
  "youth-population-share": {
    is: "not-found",
    note: {
      zh: t`地区、年龄段、年份均未给出，原始出处也未查到。全国${"14—35岁"}人口的占比，${when("china-youth-share-2016")}为${fig("china-youth-share-2016")}，${when("china-youth-share-2020")}为${fig("china-youth-share-2020")}（只见于一篇期刊文章的转载，同句里的降幅与数字对不上）；重庆户籍青年的占比${fig("cq-youth-share")}。`,
      en: t`Area, age band and year are not given and no origin was found. For ages fourteen to thirty-five nationwide the share was ${fig("china-youth-share-2016")} (${when("china-youth-share-2016")}) and ${fig("china-youth-share-2020")} (${when("china-youth-share-2020")}; seen only in a copy of a journal article, whose own stated change does not fit its numbers); for young people registered in Chongqing it was ${fig("cq-youth-share")}.`,
    },
    see: ["china-youth-share-2016", "china-youth-share-2020", "cq-youth-share"],
  },
  "youth-culture-spending-share": {
    is: "not-found",
    note: {
      zh: t`未查到出处，也没有按年龄拆分文娱消费的来源。同一数字还以“Z世代占全部消费”的说法流传，那是另一群人、另一个分母。`,
      en: t`No origin was found, nor any source that splits such spending by age. The same number also circulates as Gen Z’s share of all consumption: other people, another base.`,
    },
  },
  "performance-youth-share": {
    is: "traced",
    note: {
      zh: t`文中放在${when("youth-culture-spending-share")}语境；查到的出处是行业协会${when("performance-age-18-34")}年度报告，说的是十八至三十四岁的购票观众，连续三年如此。`,
      en: t`The article frames it as ${when("youth-culture-spending-share")}; the origin found is the trade association’s annual report for ${when("performance-age-18-34")}, on ticket buyers aged eighteen to thirty-four, three years running.`,
    },
    see: ["performance-age-18-34"],
  },
  "emotional-venues-youth-share": {
    is: "not-found",
    note: {
      zh: t`未查到出处。查到的相近品类，年龄构成都更低：例如${when("emotional-consumers-25-34")}情绪经济消费者中，二十五至三十四岁占${fig("emotional-consumers-25-34")}，十八至二十四岁占${fig("emotional-consumers-18-24")}，这两个数本身也只见于转述。`,
      en: t`No origin was found. The age splits found for nearby markets are lower: in ${when("emotional-consumers-25-34")} people aged twenty-five to thirty-four made up ${fig("emotional-consumers-25-34")} of emotional-economy consumers and those aged eighteen to twenty-four ${fig("emotional-consumers-18-24")}, two figures seen only as retold.`,
    },
    see: ["emotional-consumers-25-34", "emotional-consumers-18-24"],
  },
  "youth-three-features": ownList,
  "youth-two-ends": {
    is: "inconsistent",
    note: {
      zh: t`文中写“两端发力”，同一句却列了制度保障、场景赋能、生态协同三项。`,
      en: t`The page says “two ends”, yet the same sentence lists three items: institutional safeguards, settings and ecosystem.`,
    },
  },
  "youth-policy-chain": ownList,
};

/** The standing of a figure of the page; null for all others, whose source and doubt speak for them. */
export const standingFound = (id: FigureId): Standing | null => (isPageFigure(id) ? found[id] : null);

/** How well a figure is established, in a word. */
export function standingOf(id: FigureId): StandingKind {
  if (isPageFigure(id)) return found[id].is;
  return sources[figures[id].cite.source].seen === "original" ? "original" : "copy";
}

/** A standing in words. */
export const standingWords = (is: StandingKind, lang: Lang): string => standingNames[is][lang];
