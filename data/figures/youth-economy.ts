import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

const body = <Id extends SourceId>(source: Id, cue: string | null) => ({source, at: "body" as const, cue});

const chinaYouth = {
  subject: {zh: "中国14—35岁青年", en: "Chinese people aged 14–35"},
  label: {zh: "占总人口的比重", en: "share of the population"},
  is: "exact",
  unit: "percent",
  base: {zh: "全国总人口", en: "the population of China"},
} as const;
const market = {zh: "全国演出市场", en: "China’s performance market"};
const income = {
  subject: market,
  label: {zh: "总体经济规模", en: "total market size"},
  is: "exact",
  unit: "yuan",
} as const;
const boxOffice = {subject: market, label: {zh: "票房收入", en: "box office"}, is: "exact", unit: "yuan"} as const;
const shows = {subject: market, label: {zh: "演出场次", en: "performances"}, is: "exact", unit: "show"} as const;
const audience = {subject: market, label: {zh: "观众人次", en: "audience visits"}, unit: "visit"} as const;
const concerts = {
  subject: {zh: "大型演唱会", en: "Large concerts in China"},
  label: {zh: "票房收入", en: "box office"},
  unit: "yuan",
} as const;
const emotional = {
  subject: {zh: "情绪经济消费人群", en: "Consumers of the emotional economy"},
  is: "exact",
  unit: "percent",
  period: "2024",
  base: {zh: "报告所画像的情绪经济消费人群", en: "the consumers of the emotional economy that the report profiles"},
  doubt: {
    zh: "只见于转述该报告的一类页面，未见样本量和调查方法。",
    en: "Seen only where the report is retold; neither sample nor method was seen.",
  },
} as const;

const scope2017 = {
  zh: "中国演出行业协会统计；2017年含分账收入，与后来口径不同",
  en: "counted by the trade association; 2017 includes shared box office, unlike later years",
};
const scope2023 = {zh: "不含农村演出和娱乐场所演出", en: "without rural shows and shows in entertainment venues"};
const scope2024 = {
  zh: "营业性演出，不含娱乐场所演出",
  en: "commercial performances, without shows in entertainment venues",
};
const incomeBase = {
  zh: "中国演出行业协会统计；各年报告口径有变化",
  en: "counted by the trade association; the scope changed between reports",
};
const notFoundAgain = {
  zh: "协会数据；没有再找到印有这个数的页面。",
  en: "An association figure; no page that prints it could be found again.",
};
const scopeDoubt = {
  zh: "各年统计范围不同，不宜直接相比。",
  en: "The scope differs from year to year, so the years should not be compared directly.",
};

export const youthEconomy = {
  "china-youth-share-2000": {
    ...chinaYouth,
    value: 39.5,
    period: "2000",
    cite: body("chinadaily-2007-12", "tumbled from 39.5 percent"),
  },
  "china-youth-share-2005": {
    ...chinaYouth,
    value: 33.5,
    period: "2005",
    cite: body("chinadaily-2007-12", "to 33.5 percent"),
  },
  "china-youth-share-2016": {
    ...chinaYouth,
    value: 31.32,
    period: "2016-12-31",
    cite: body("fx361-2020-08", "占全国总人口的比例为31.32%"),
  },
  "china-youth-share-2020": {
    ...chinaYouth,
    value: 28.42,
    period: "2020-12-31",
    cite: body("journal-2022-06", "占全国总人口的28.42%"),
    doubt: {
      zh: "只见于一篇期刊文章的转载，同句里的降幅与数字对不上。",
      en: "Seen only in a copy of a journal article, whose own stated change does not fit its numbers.",
    },
  },
  "cq-youth-share": {
    subject: {zh: "重庆14—35岁户籍青年", en: "Young people aged 14–35 registered in Chongqing"},
    label: {zh: "占总人口的比重", en: "share of the population"},
    is: "more-than",
    value: 26,
    unit: "percent",
    period: "2024-01",
    base: {
      zh: "总人口；原文未说明是户籍人口还是常住人口",
      en: "the population; the report does not say whether registered or resident",
    },
    cite: body("cyd-2024-01", "在总人口中的占比超过26%"),
  },
  "cq-youth-count": {
    subject: {zh: "重庆14—35岁户籍青年", en: "Young people aged 14–35 registered in Chongqing"},
    label: {zh: "人数", en: "number"},
    is: "about",
    value: 900e4,
    unit: "person",
    period: "2024-01",
    cite: body("cyd-2024-01", "青年户籍人口约900万人"),
  },
  "cq-youth-city-districts": {
    subject: {zh: "重庆全市域青年发展型城市建设", en: "Chongqing’s citywide youth-friendly city programme"},
    label: {zh: "覆盖区县", en: "districts and counties covered"},
    is: "exact",
    value: 38,
    unit: "district",
    period: "2023-08",
    base: {
      zh: "区县；另有两江新区、高新区、万盛经开区",
      en: "districts and counties; Liangjiang New Area, the high-tech zone and Wansheng come on top",
    },
    cite: body("cyd-2024-01", "覆盖全市38个区县"),
  },
  "youth-city-pilots": {
    subject: {zh: "青年发展型城市", en: "Youth-friendly cities in China"},
    label: {zh: "首批试点城市", en: "pilot cities in the first round"},
    is: "exact",
    value: 45,
    unit: "city",
    period: "2022-04",
    cite: body("cyd-2024-01", "首批全国45个试点城市"),
    also: ["youth-studies"],
  },
  "youth-urban-rate": {
    subject: {zh: "中国青年常住人口", en: "China’s resident young people"},
    label: {zh: "城镇化率", en: "share living in towns and cities"},
    is: "exact",
    value: 71.1,
    unit: "percent",
    period: "2020",
    base: {zh: "青年常住人口", en: "resident young people"},
    cite: body("youth-studies", "青年常住人口城镇化率达71.1%"),
  },
  "performance-income-2016": {
    ...income,
    value: 469.22e8,
    period: "2016",
    base: incomeBase,
    cite: body("capa-reports", null),
    doubt: notFoundAgain,
  },
  "performance-income-2017": {
    ...income,
    value: 489.51e8,
    period: "2017",
    base: incomeBase,
    cite: body("capa-reports", null),
    doubt: notFoundAgain,
  },
  "performance-income-2023": {
    ...income,
    value: 739.94e8,
    period: "2023",
    base: incomeBase,
    cite: body("peoples-daily-2024-04", "总体经济规模达739.94亿元"),
  },
  "performance-income-2024": {
    ...income,
    value: 796.29e8,
    period: "2024",
    base: {
      zh: "中国演出行业协会统计；这一年称“总收入”，口径有变化",
      en: "counted by the trade association; called “total revenue” this year, and the scope changed",
    },
    cite: body("newcet", "was 79.629 billion yuan"),
    doubt: {
      zh: "带小数的数只见于英文转译，未见中文原文。",
      en: "The exact number was seen only in an English translation, not in the Chinese original.",
    },
  },
  "performance-box-office-2017": {
    ...boxOffice,
    value: 176.85e8,
    period: "2017",
    base: scope2017,
    cite: body("capa-reports", null),
    doubt: {
      zh: "2017年含分账收入，与后来口径不同；没有再找到印有这个数的页面。",
      en: "2017 includes shared box office, unlike later years; no page that prints it could be found again.",
    },
  },
  "performance-box-office-2023": {
    ...boxOffice,
    value: 502.32e8,
    period: "2023",
    base: scope2023,
    cite: body("peoples-daily-2024-04", "票房收入502.32亿元"),
    doubt: scopeDoubt,
  },
  "performance-box-office-2024": {
    ...boxOffice,
    value: 579.54e8,
    period: "2024",
    base: scope2024,
    cite: body("cns-2025-01", "票房收入579.54亿元"),
    doubt: scopeDoubt,
  },
  "performance-growth-2024": {
    subject: market,
    label: {zh: "票房收入增速", en: "growth of the box office"},
    is: "exact",
    value: 15.37,
    unit: "percent",
    period: "2024",
    base: {
      zh: "较上年；营业性演出，不含娱乐场所演出",
      en: "over the year before; commercial performances, without shows in entertainment venues",
    },
    cite: body("cns-2025-01", "同比增长15.37%"),
  },
  "performance-shows-2023": {
    ...shows,
    value: 44.06e4,
    period: "2023",
    base: scope2023,
    cite: body("peoples-daily-2024-04", "场次44.06万场"),
  },
  "performance-shows-2024": {
    ...shows,
    value: 48.84e4,
    period: "2024",
    base: scope2024,
    cite: body("cns-2025-01", "场次48.84万场"),
  },
  "performance-audience-2023": {
    ...audience,
    is: "more-than",
    value: 1.7e8,
    period: "2023",
    base: scope2023,
    cite: body("peoples-daily-2024-04", "观演人次超1.7亿"),
  },
  "performance-audience-2024": {
    ...audience,
    is: "exact",
    value: 17618.16e4,
    period: "2024",
    base: scope2024,
    cite: body("cns-2025-01", "观众人数17618.16万人次"),
  },
  "performance-age-18-34": {
    subject: {zh: "18—34岁观众", en: "People aged 18–34"},
    label: {zh: "占演出市场购票观众的比重", en: "share of ticket buyers in the performance market"},
    is: "more-than",
    value: 76,
    unit: "percent",
    period: "2022",
    base: {
      zh: "购票观众；连续三年，据《2022年中国演出市场年度报告》",
      en: "ticket buyers; three years running, by the trade association’s 2022 annual report",
    },
    cite: body("cyd-2025-08", "在购票观众中占比超过76%"),
  },
  "theatre-age-18-34": {
    subject: {zh: "18—34岁观众", en: "People aged 18–34"},
    label: {zh: "占剧场类演出观众的比重", en: "share of theatre audiences"},
    is: "exact",
    value: 72,
    unit: "percent",
    period: "2023",
    base: {zh: "剧场类演出观众", en: "audiences of shows in theatres"},
    cite: body("cyd-2025-08", "72%的剧场类演出观众"),
  },
  "musical-under-25": {
    subject: {zh: "25岁以下观众", en: "People under 25"},
    label: {zh: "占音乐剧观众的比重", en: "share of audiences of musicals"},
    is: "exact",
    value: 40,
    unit: "percent",
    period: "2023",
    base: {zh: "音乐剧观众", en: "audiences of musicals"},
    cite: body("cyd-2025-08", "占比最高，达到40%"),
  },
  "theatre-h1-2025": {
    subject: {zh: "剧场类演出", en: "Shows in theatres in China"},
    label: {zh: "票房收入", en: "box office"},
    is: "exact",
    value: 54.02e8,
    unit: "yuan",
    period: "2025-01/2025-06",
    base: {zh: "专业剧场、小剧场新空间等", en: "theatres, small theatres and new venues"},
    cite: body("gmd-2025-08", "票房收入54.02亿元"),
  },
  "large-concert-2023": {
    ...concerts,
    is: "nearly",
    value: 146e8,
    period: "2023",
    base: {zh: "5000座以上的演唱会，中国内地", en: "concerts of over 5,000 seats in mainland China"},
    cite: body("cns-2024-03", "票房近146亿元"),
    doubt: {zh: "只见于一则电讯。", en: "Seen in a single dispatch."},
  },
  "large-concert-2024": {
    ...concerts,
    is: "more-than",
    value: 260e8,
    period: "2024",
    base: {zh: "大型演唱会；门槛原文摘要未写明", en: "large concerts; the summary does not say how large"},
    cite: body("pd-overseas-2025-05", "票房破260亿元"),
    doubt: {zh: "取自内容摘要页，未见报纸原文。", en: "Taken from a summary; the newspaper text was not seen."},
  },
  "emotional-motive-share": {
    subject: {zh: "中国年轻人", en: "Young people in China"},
    label: {
      zh: "以情绪价值和兴趣为首要消费动因的比重",
      en: "share for whom emotional value and interest come first in spending",
    },
    is: "more-than",
    value: 40.1,
    unit: "percent",
    period: "2024",
    base: {
      zh: "咨询机构所说的年轻人；样本与年龄段未说明",
      en: "young people in a consultancy’s data; sample and age band are not stated",
    },
    cite: body("eeo-2026-02", "相关比例超过40.1%"),
    doubt: {
      zh: "取自内容摘要页，未见调查样本和机构名称。",
      en: "Taken from summaries; neither the sample nor the consultancy’s name was seen.",
    },
  },
  "emotional-consumers-25-34": {
    ...emotional,
    label: {zh: "25—34岁（“90后”）占比", en: "share aged 25–34"},
    value: 44,
    cite: body("mobtech-2025-10", "占比44%"),
  },
  "emotional-consumers-18-24": {
    ...emotional,
    label: {zh: "18—24岁（“00后”）占比", en: "share aged 18–24"},
    value: 33.5,
    cite: body("mobtech-2025-10", "占比33.5%"),
  },
} as const satisfies Record<string, Figure<SourceId>>;
