/** What a bibliography asks of a document beyond `sources.ts`: its kind, its language, its authors as printed. */
import type {Localized, Text} from "./schema.ts";
import type {SourceId} from "./sources.ts";

/** newspaper, journal: an article in one; report: a statistical report; notice: an official document; web: all else. */
export type DocumentKind = "newspaper" | "journal" | "report" | "notice" | "web";
export type Language = "zh" | "en" | "ja";

export interface Name {
  family: string;
  given: string;
}

/** An author: as printed, and in Latin letters for styles written in English. */
export interface Author extends Localized<Name> {
  /** The family name stands first in both scripts, without a comma, as in Chinese. */
  familyFirst: boolean;
}

export interface Bibliographic {
  kind: DocumentKind;
  language: Language;
  /** The publisher’s name alone, where `sources` adds a remark to it; null: the publisher was not seen. */
  publisher?: Text | null;
  /** What it is, in our words, for a document whose title was not seen. */
  description?: Text;
  /** As printed, in that order; where they are left out, we did not record them. */
  authors?: readonly Author[];
}

const chinese = (zh: Name, en: Name): Author => ({zh, en, familyFirst: true});
const newspaper = {kind: "newspaper", language: "zh"} as const;
const report = {kind: "report", language: "zh"} as const;
const web = {kind: "web", language: "zh"} as const;
const inEnglish = {kind: "web", language: "en"} as const;
const repost = {...web, publisher: null} as const;
const plainRepost = {...repost, description: {zh: "转载页", en: "Repost"}} as const;
const statisticsRepost = {
  ...repost,
  description: {zh: "转载页，引重庆市统计局", en: "Repost quoting the Chongqing statistics bureau"},
} as const;

/** Every document of `sources`. */
export const bibliography: Readonly<Record<SourceId, Bibliographic>> = {
  // The page names no author of the dialogue: host and guests, in the order in which it prints them.
  "dialogue-page": {
    ...newspaper,
    authors: [
      chinese({family: "朱", given: "涛"}, {family: "Zhu", given: "Tao"}),
      chinese({family: "黄", given: "潇"}, {family: "Huang", given: "Xiao"}),
      chinese({family: "孙", given: "磊"}, {family: "Sun", given: "Lei"}),
    ],
  },
  "design-page": {
    ...newspaper,
    authors: [
      chinese({family: "严", given: "艳萍"}, {family: "Yan", given: "Yanping"}),
      chinese({family: "吴", given: "珺"}, {family: "Wu", given: "Jun"}),
    ],
  },
  "youth-page": {
    ...newspaper,
    authors: [
      chinese({family: "荣", given: "继伟"}, {family: "Rong", given: "Jiwei"}),
      chinese({family: "李", given: "江博"}, {family: "Li", given: "Jiangbo"}),
    ],
  },
  "zjlb-2025-06": web,
  "pbc-notice": {kind: "notice", language: "en", description: {zh: "英文通知", en: "Notice in English"}},
  "peoples-daily-2025-05": newspaper,
  "cnyes-2025-09": {...web, publisher: {zh: "钜亨网", en: "Anue"}},
  "chinanews-2025-06": web,
  "weichengdu-2025-06": web,
  "cs-2025-06": web,
  "xinhua-cq-2025-06": web,
  "pbc-cq-2024-10": report,
  "pbc-cq-2025-07": report,
  jiedian: web,
  "netease-mashang": web,
  yanjing: web,
  "zaker-observer": {...web, publisher: {zh: "财经观察站", en: "Finance Observer"}},
  zaker: web,
  dute: web,
  "xinhua-cq-2023-11": web,
  "chinanews-2008-12": web,
  "ettoday-2017-11": {...web, publisher: {zh: "ETtoday", en: "ETtoday"}},
  szcod: {...web, publisher: {zh: "深圳设计之都推广机构", en: "Shenzhen City of Design"}},
  "chinaorg-2025-11": {...inEnglish, publisher: {zh: "中国网", en: "China.org.cn"}},
  "cqdaily-2021-11": newspaper,
  "cq-gov-2022-01": {kind: "notice", language: "zh"},
  "cqnews-design": web,
  "dute-2023-05": web,
  scholarmate: {
    ...web,
    publisher: {zh: "科研之友", en: "ScholarMate"},
    description: {zh: "论文摘要", en: "Abstract of a paper"},
  },
  "chinadaily-2014-12": {...newspaper, language: "en"},
  "hkcna-2023-11": web,
  "design-centres-repost": plainRepost,
  "bjyouth-2024-06": newspaper,
  "askci-2024-05": web,
  "peoples-daily-2024-04": newspaper,
  "cns-2025-01": web,
  "pd-overseas-2025-05": newspaper,
  "cns-2024-03": web,
  "cyd-2025-08": newspaper,
  "gmd-2025-08": newspaper,
  "fx361-2020-08": {
    ...repost,
    description: {zh: "期刊文章，fx361收录", en: "Journal article on fx361"},
  },
  "cyd-2024-01": newspaper,
  "eeo-2026-02": newspaper,
  "capa-reports": {...report, description: {zh: "年度报告", en: "Annual reports"}},
  newcet: {...inEnglish, publisher: null, description: {zh: "英文转译页", en: "English translation"}},
  "chinadaily-2007-12": {...newspaper, language: "en", publisher: {zh: "中国日报", en: "China Daily"}},
  "gmw-cq-2025-08": {...web, publisher: {zh: "光明网重庆", en: "Guangming Online Chongqing"}},
  "chinanews-2024-10": web,
  "cqnews-2023-07": {...inEnglish, publisher: {zh: "华龙网", en: "CQNEWS"}},
  "chinadaily-2021-05": {...inEnglish, publisher: {zh: "中国日报两江", en: "China Daily Liangjiang"}},
  "chinanews-consumption-city": web,
  "people-cq-2025-01": web,
  "cq-stats-2025-10": web,
  "cq-stats-2023-03": report,
  "cqnews-2026-01": web,
  "xinhua-cq-2025-02": web,
  "chinanews-2026-01": web,
  "cq-ndrc-2025-05": {kind: "notice", language: "zh"},
  "chinanews-2024-01": web,
  "retail-repost-2025-08": plainRepost,
  "wowneta-2025": {...web, language: "ja", publisher: {zh: "wowneta.jp", en: "wowneta.jp"}},
  "retail-repost-2025-05": statisticsRepost,
  "cq-stats-2021-03": report,
  "cq-stats-2022-02": web,
  "cq-stats-2024-01": statisticsRepost,
  "cq-stats-2025-04": web,
  "cq-stats-2025-07": web,
  "cqnews-2021-05": web,
  "cq-population-repost": statisticsRepost,
  "youth-studies": {kind: "journal", language: "zh", publisher: {zh: "中国青年研究", en: "China Youth Study"}},
  "mobtech-2025-10": web,
  "ichongqing-2025-06": inEnglish,
  "sohu-2025-09": web,
  "bastille-2025-08": {...inEnglish, publisher: {zh: "巴士的报", en: "Bastille Post Global"}},
  "cbn-2020-08": {...inEnglish, publisher: {zh: "China Banking News", en: "China Banking News"}},
  "xinhua-2022-10": {...inEnglish, publisher: {zh: "新华社", en: "Xinhua"}},
  "xinhua-2023-07": {...inEnglish, publisher: {zh: "新华社", en: "Xinhua"}},
  "bjnews-2025-04": newspaper,
  "ichongqing-2026-02": inEnglish,
  "sohu-2025-06": web,
  "cfci-12": web,
  "cdrb-2022-12": newspaper,
  "journal-2022-06": {
    ...repost,
    description: {zh: "期刊文章，handmsg收录", en: "Journal article on handmsg"},
  },
  "open-session-2025-03": {
    ...repost,
    description: {zh: "重庆代表团开放团组会议报道", en: "Report of the Chongqing delegation’s open session"},
  },
};
