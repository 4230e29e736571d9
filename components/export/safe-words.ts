/** Sentences written by hand, where the page prints less than the figure’s fields hold, or where a form would read badly. */
import type {FigureId} from "../../data/figures/index.ts";
import {fig, t, when} from "../../data/prose.ts";
import type {Prose} from "../../data/prose.ts";
import type {Localized} from "../../data/schema.ts";

interface Written {
  /** Without the full stop; what its standing adds follows. */
  text: Localized<Prose>;
  /** The names of the list follow. */
  items?: true;
}

const guidelines = {
  zh: "《关于金融支持提振和扩大消费的指导意见》",
  en: "the guidelines on financial support for boosting consumption",
};
const index = {zh: "2025中国消费金融指数", en: "2025 China Consumer Finance Index"};

export const written: Partial<Record<FigureId, Written>> = {
  "ccfi-chongqing-rank": {
    text: {
      zh: t`据重庆日报（智库对话）所载，重庆的${index.zh}综合位次为全国${fig("ccfi-chongqing-rank")}；参评的是${fig("ccfi-city-count")}，据其他报道`,
      en: t`Chongqing Daily (dialogue) places Chongqing ${fig("ccfi-chongqing-rank")} nationwide in the ${index.en}; that ${fig("ccfi-city-count")} were assessed is from other reports`,
    },
  },
  "policy-departments": {
    text: {
      zh: t`据重庆日报（智库对话）所载，${fig("policy-departments")}联合发布了${guidelines.zh}；发布日期${when("policy-departments")}据其他来源`,
      en: t`Chongqing Daily (dialogue) says that ${fig("policy-departments")} issued ${guidelines.en}; their date, ${when("policy-departments")}, is from other sources`,
    },
  },
  "policy-measures": {
    text: {
      zh: t`据重庆日报（智库对话）所载，${guidelines.zh}推出${fig("policy-measures")}；发布日期${when("policy-measures")}据其他来源`,
      en: t`Chongqing Daily (dialogue) says that ${guidelines.en} bring ${fig("policy-measures")}; their date, ${when("policy-measures")}, is from other sources`,
    },
  },
  "six-zones-one-highland": {
    text: {
      zh: t`重庆日报（设计之都一文）只印“六区一高地”的简称；据另一篇报道的转载，所指的${fig("six-zones-one-highland")}是：`,
      en: t`Chongqing Daily (City of Design article) prints only the short name “six zones and one highland”; by a copy of another report the ${fig("six-zones-one-highland")} are: `,
    },
    items: true,
  },
  "design-only-western-city": {
    text: {
      zh: t`据重庆日报（设计之都一文）所载，我国入选“设计之都”的城市中，重庆是唯一的西部城市`,
      en: t`Chongqing Daily (City of Design article) says that Chongqing is the only western city among China’s Cities of Design`,
    },
  },
  "huang-xiao-four-chains": {
    text: {
      zh: t`据重庆日报（智库对话）所列，黄潇谈消费金融产业生态，讲了${fig("huang-xiao-four-chains")}：`,
      en: t`In Chongqing Daily (dialogue), Huang Xiao lists ${fig("huang-xiao-four-chains")} of the consumer-finance ecosystem: `,
    },
    items: true,
  },
  "three-grips": {
    text: {
      zh: t`据重庆日报（设计之都一文）所列，提升设计产业整体实力要做好${fig("three-grips")}：`,
      en: t`Chongqing Daily (City of Design article) lists ${fig("three-grips")} for strengthening the design industry: `,
    },
    items: true,
  },
  "youth-two-ends": {
    text: {
      zh: t`重庆日报（青春经济一文）写的是“两端发力”，同一句却列了三项`,
      en: t`Chongqing Daily (youth economy article) speaks of acting from “two ends”, yet lists three items in the same sentence`,
    },
  },
};
