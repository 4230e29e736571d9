import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

const from = <S extends SourceId>(source: S, cue: string | null) => ({source, at: "body" as const, cue});

const index = {zh: "2025中国消费金融指数", en: "2025 China Consumer Finance Index"};
const chongqing = {zh: "重庆", en: "Chongqing"};
const chengdu = {zh: "成都", en: "Chengdu"};
const china = {zh: "全国", en: "China"};
const mashang = {zh: "马上消费金融", en: "Mashang Consumer Finance"};
const industry = {zh: "全国消费金融公司", en: "China’s consumer-finance companies"};

const shanghai = {zh: "上海", en: "Shanghai"};
const beijing = {zh: "北京", en: "Beijing"};
const shenzhen = {zh: "深圳", en: "Shenzhen"};
const guangzhou = {zh: "广州", en: "Guangzhou"};
const hangzhou = {zh: "杭州", en: "Hangzhou"};
const suzhou = {zh: "苏州", en: "Suzhou"};
const nanjing = {zh: "南京", en: "Nanjing"};
const jinan = {zh: "济南", en: "Jinan"};
const tianjin = {zh: "天津", en: "Tianjin"};
const wuhan = {zh: "武汉", en: "Wuhan"};

const assessed = {zh: "参评的30个城市", en: "the 30 cities assessed"};
const overYear = {zh: "较上年", en: "over the year before"};
const loansOverYear = {
  zh: "较上年同期末；不含住房贷款",
  en: "over the same date a year before; housing loans excluded",
};

const onlyOneReport = {zh: "只见一篇报道提及。", en: "Seen in one report only."};
const weichengduOnly = {
  zh: "只见微成都一篇报道的转载，指数报告本身未见。",
  en: "Seen only in a copy of one Wei Chengdu report; the index report itself was not seen.",
};
const xinhuaOnly = {
  zh: "只见新华网重庆频道一篇报道，指数报告本身未见。",
  en: "Seen only in one Xinhuanet Chongqing report; the index report itself was not seen.",
};
const sameRelease = {
  zh: "两处报道出自同一份发布材料，时点按上下文为2024年末。",
  en: "Two reports rest on the same release, and end of 2024 is by context.",
};
const associationQuoted = {
  zh: "只见一篇转述中国银行业协会报告的报道。",
  en: "Seen only in one report that quotes the China Banking Association.",
};
const mediaOfAnnualReport = {
  zh: "媒体转述股东重庆百货的年报，年报本身未见。",
  en: "Relayed by the media from the annual report of a shareholder; the report itself was not seen.",
};
const oneArticleOfSeries = {
  zh: "只见一篇文章印有这一年的数字，年报本身未见。",
  en: "Seen for this year in one article only; the annual report was not seen.",
};

const mashangRevenue = {
  subject: mashang,
  label: {zh: "营业收入", en: "revenue"},
  is: "exact",
  unit: "yuan",
} as const;
const mashangRevenueGrowth = {
  subject: mashang,
  label: {zh: "营业收入增速", en: "growth of revenue"},
  is: "exact",
  unit: "percent",
  base: overYear,
} as const;
const mashangProfit = {
  subject: mashang,
  label: {zh: "净利润", en: "net profit"},
  is: "exact",
  unit: "yuan",
} as const;
const mashangAssets = {
  subject: mashang,
  label: {zh: "资产总额", en: "total assets"},
  is: "exact",
  unit: "yuan",
} as const;
const mashangImpairment = {
  subject: mashang,
  label: {zh: "信用减值损失", en: "credit impairment losses"},
  is: "exact",
  unit: "yuan",
} as const;
const mashangNpl = {
  subject: mashang,
  label: {zh: "不良贷款率", en: "non-performing loan ratio"},
  is: "exact",
  unit: "percent",
  base: {zh: "其全部贷款", en: "all of its loans"},
} as const;

const cfcLoans = {
  subject: industry,
  label: {zh: "贷款余额", en: "loans outstanding"},
  unit: "yuan",
} as const;
const cfcAssets = {
  subject: industry,
  label: {zh: "资产总额", en: "total assets"},
  unit: "yuan",
} as const;
const cfcCount = {
  subject: china,
  label: {zh: "消费金融公司", en: "consumer-finance companies"},
  is: "exact",
  unit: "company",
} as const;
const nationalLoans = {
  subject: china,
  label: {zh: "住户消费贷款余额", en: "household consumer loans outstanding"},
  is: "exact",
  unit: "yuan",
  base: {zh: "不含个人住房贷款", en: "housing loans excluded"},
} as const;
const nationalLoanGrowth = {
  subject: china,
  label: {zh: "住户消费贷款余额增速", en: "growth of household consumer loans outstanding"},
  is: "exact",
  unit: "percent",
  base: loansOverYear,
} as const;

/** The index, the lenders of Chongqing and the country’s consumer loans. */
export const consumerFinance = {
  "ccfi-release-date": {
    subject: index,
    label: {zh: "发布日期", en: "date of release"},
    is: "date",
    value: "2025-06-06",
    period: "2025-06-06",
    cite: from("xinhua-cq-2025-06", "6月6日"),
    also: ["ichongqing-2025-06"],
  },
  "ccfi-city-count": {
    subject: index,
    label: {zh: "样本城市", en: "cities assessed"},
    is: "exact",
    value: 30,
    unit: "city",
    period: "2025",
    cite: from("chinanews-2025-06", "涵盖了全国30个"),
    also: ["weichengdu-2025-06"],
  },
  "ccfi-top-ten": {
    subject: index,
    label: {zh: "综合水平居前的城市，依次列出", en: "leading cities, in order"},
    is: "list",
    items: [shanghai, beijing, chongqing, shenzhen, guangzhou, hangzhou, chengdu, suzhou, nanjing, jinan],
    unit: "city",
    period: "2025",
    base: assessed,
    cite: from("chinanews-2025-06", "前十位的城市依次是"),
    also: ["ichongqing-2025-06"],
  },
  "ccfi-dimension-names": {
    subject: index,
    label: {zh: "评价维度", en: "dimensions"},
    is: "list",
    items: [
      {zh: "消费金融机构综合实力", en: "strength of consumer-finance institutions"},
      {zh: "消费金融产业生态", en: "industry ecosystem"},
      {zh: "消费金融市场环境", en: "market environment"},
    ],
    unit: "dimension",
    period: "2025",
    cite: from("chinanews-2025-06", "机构实力、产业生态和市场环境"),
    doubt: {
      zh: "第一个维度的名称各报道不一，也有写作“主体建设”的。",
      en: "Reports differ on the name of the first dimension; some call it the building of market entities.",
    },
  },
  "ccfi-indicators": {
    subject: index,
    label: {zh: "指标", en: "indicators"},
    is: "exact",
    value: 33,
    unit: "indicator",
    period: "2025",
    cite: from("chinanews-2025-06", "涵盖33项指标的指标体系"),
    also: ["weichengdu-2025-06"],
  },
  "ccfi-indicator-groups": {
    subject: index,
    label: {zh: "指标组", en: "indicator groups"},
    is: "exact",
    value: 12,
    unit: "group",
    period: "2025",
    cite: from("weichengdu-2025-06", "运用12组"),
    doubt: {
      zh: "只见两处报道提及，指数报告本身未见。",
      en: "Seen in two reports only; the index report itself was not seen.",
    },
  },
  "ccfi-indicators-objective": {
    subject: index,
    label: {zh: "客观指标", en: "objective indicators"},
    is: "exact",
    value: 30,
    unit: "indicator",
    period: "2025",
    cite: from("chinanews-2025-06", "客观指标30项"),
    doubt: onlyOneReport,
  },
  "ccfi-indicators-subjective": {
    subject: index,
    label: {zh: "主观指标", en: "subjective indicators"},
    is: "exact",
    value: 3,
    unit: "indicator",
    period: "2025",
    cite: from("chinanews-2025-06", "得到的主观指标有3项"),
    doubt: onlyOneReport,
  },
  "ccfi-questionnaires": {
    subject: index,
    label: {zh: "调查问卷", en: "questionnaires"},
    is: "more-than",
    value: 5000,
    unit: "questionnaire",
    period: "2025",
    cite: from("chinanews-2025-06", "5000多份调查问卷"),
    doubt: onlyOneReport,
  },
  "ccfi-first-tier-cities": {
    subject: index,
    label: {zh: "处于第一梯队的城市", en: "cities in the first tier"},
    is: "list",
    items: [shanghai, beijing, chongqing],
    unit: "city",
    period: "2025",
    base: assessed,
    cite: from("cs-2025-06", "与上海、北京并列于国内消费金融综合发展"),
    doubt: {
      zh: "三城并列只见中国证券报一文的转载；新华网只说重庆处于第一梯队。",
      en: "The three together were seen only in copies of one report; Xinhuanet puts only Chongqing in the first tier.",
    },
  },
  "ccfi-2025-chengdu-tier": {
    subject: chengdu,
    label: {zh: "消费金融综合实力所在梯队", en: "tier by overall consumer-finance strength"},
    is: "ordinal",
    value: 2,
    as: "tier",
    period: "2025",
    base: {zh: "指数划分的梯队", en: "the index’s tiers"},
    cite: from("weichengdu-2025-06", "全国第二梯队"),
    doubt: weichengduOnly,
  },
  "ccfi-chengdu-score": {
    subject: chengdu,
    label: {zh: "2025中国消费金融指数综合得分", en: "overall score in the 2025 China Consumer Finance Index"},
    is: "exact",
    value: 52.6,
    unit: "point",
    period: "2025",
    cite: from("weichengdu-2025-06", "指数得分为52.6分"),
    doubt: {
      zh: "只见微成都一篇报道的转载；其他城市的得分均未查到。",
      en: "Seen only in a copy of one Wei Chengdu report; no other city’s score was found.",
    },
  },
  "ccfi-chongqing-institution-rank": {
    subject: chongqing,
    label: {zh: "消费金融机构综合实力位次", en: "place by strength of consumer-finance institutions"},
    is: "ordinal",
    value: 1,
    period: "2025",
    base: assessed,
    cite: from("xinhua-cq-2025-06", "机构综合实力为全国第一"),
    also: ["ichongqing-2025-06"],
  },
  "ccfi-2025-chongqing-cfc-substrength-rank": {
    subject: chongqing,
    label: {zh: "消费金融公司机构实力位次", en: "place by strength of consumer-finance companies"},
    is: "ordinal",
    value: 1,
    period: "2025",
    base: {zh: "指数评价的国内城市", en: "the Chinese cities that the index assesses"},
    cite: from("xinhua-cq-2025-06", "机构实力均排名国内首位"),
    doubt: xinhuaOnly,
  },
  "ccfi-2025-chongqing-other-specialised-substrength-rank": {
    subject: chongqing,
    label: {zh: "其他专营机构实力位次", en: "place by strength of other specialised institutions"},
    is: "ordinal",
    value: 1,
    period: "2025",
    base: {zh: "指数评价的国内城市", en: "the Chinese cities that the index assesses"},
    cite: from("xinhua-cq-2025-06", "机构实力均排名国内首位"),
    doubt: xinhuaOnly,
  },
  "ccfi-chengdu-overall-rank": {
    subject: chengdu,
    label: {zh: "2025中国消费金融指数综合位次", en: "overall place in the 2025 China Consumer Finance Index"},
    is: "ordinal",
    value: 7,
    period: "2025",
    base: {
      zh: "参评的30个城市（按前十名单中的次序）",
      en: "the 30 cities assessed, by its position in the list of the first ten",
    },
    cite: from("chinanews-2025-06", null),
    also: ["ichongqing-2025-06"],
  },
  "ccfi-chengdu-institution-rank": {
    subject: chengdu,
    label: {zh: "消费金融机构综合实力位次", en: "place by strength of consumer-finance institutions"},
    is: "ordinal",
    value: 9,
    period: "2025",
    base: assessed,
    cite: from("weichengdu-2025-06", "第九"),
    doubt: weichengduOnly,
  },
  "ccfi-chengdu-ecology-rank": {
    subject: chengdu,
    label: {zh: "消费金融产业生态位次", en: "place by industry ecosystem"},
    is: "ordinal",
    value: 8,
    period: "2025",
    base: assessed,
    cite: from("weichengdu-2025-06", "第八"),
    doubt: weichengduOnly,
  },
  "ccfi-chengdu-environment-rank": {
    subject: chengdu,
    label: {zh: "消费金融市场环境位次", en: "place by market environment"},
    is: "ordinal",
    value: 6,
    period: "2025",
    base: assessed,
    cite: from("weichengdu-2025-06", "市场环境列全国第六"),
    doubt: weichengduOnly,
  },
  "cfci-12-order": {
    subject: {zh: "中国金融中心指数第十二期", en: "China Financial Centre Index, CFCI 12"},
    label: {zh: "居前的金融中心，依次列出", en: "leading financial centres, in the order listed"},
    is: "list",
    items: [shanghai, beijing, shenzhen, guangzhou, hangzhou, chengdu, tianjin, chongqing, nanjing, wuhan],
    unit: "city",
    period: "2020-12",
    base: {
      zh: "另一个指数：31个综合性金融中心，与消费金融指数不可比",
      en: "another index: 31 general financial centres, not comparable with the consumer-finance index",
    },
    cite: from("cfci-12", "成都、天津、重庆、南京"),
  },
  "cfci-14-order": {
    subject: {zh: "中国金融中心指数第十四期", en: "China Financial Centre Index, CFCI 14"},
    label: {zh: "居前的金融中心，依次列出", en: "leading financial centres, in order"},
    is: "list",
    items: [shanghai, beijing, shenzhen, guangzhou, hangzhou, chengdu, chongqing, nanjing, tianjin, wuhan],
    unit: "city",
    period: "2022-12-27",
    base: {
      zh: "另一个指数：36个综合性金融中心城市，与消费金融指数不可比",
      en: "another index: 36 general financial centres, not comparable with the consumer-finance index",
    },
    cite: from("cdrb-2022-12", null),
  },
  "cq-consumer-loan-balance": {
    subject: chongqing,
    label: {zh: "个人消费贷款余额", en: "personal consumer loans outstanding"},
    is: "exact",
    value: 8922.53e8,
    unit: "yuan",
    period: "2024-12-31",
    base: {zh: "不含住房贷款", en: "housing loans excluded"},
    cite: from("cs-2025-06", "8922.53亿元"),
  },
  "cq-consumer-loan-growth": {
    subject: chongqing,
    label: {zh: "个人消费贷款余额增速", en: "growth of personal consumer loans outstanding"},
    is: "exact",
    value: 9.9,
    unit: "percent",
    period: "2024-12-31",
    base: loansOverYear,
    cite: from("cs-2025-06", "同比增长9.9%"),
  },
  "cq-cfc-loan-share": {
    subject: {zh: "重庆的消费金融公司", en: "Chongqing’s consumer-finance companies"},
    label: {zh: "贷款规模占全国同业的比重", en: "share of lending by consumer-finance companies"},
    is: "exact",
    value: 29.1,
    unit: "percent",
    period: "2024-12-31",
    base: {zh: "全国消费金融公司的贷款规模", en: "lending by all of China’s consumer-finance companies"},
    cite: from("xinhua-cq-2025-06", "占全国同业29.1%"),
  },
  "cq-cfc-count": {
    subject: chongqing,
    label: {zh: "消费金融公司", en: "consumer-finance companies"},
    is: "exact",
    value: 3,
    unit: "company",
    period: "2024-12-31",
    cite: from("xinhua-cq-2025-06", "马上消费等3家消费金融公司"),
  },
  "cq-online-microloan-count": {
    subject: chongqing,
    label: {zh: "网络小贷机构", en: "online micro-lenders"},
    is: "exact",
    value: 37,
    unit: "institution",
    period: "2024-12-31",
    cite: from("xinhua-cq-2025-06", "37家网络小贷机构"),
  },
  "cq-consumer-finance-providers": {
    subject: chongqing,
    label: {zh: "消费金融供给主体", en: "providers of consumer finance"},
    is: "more-than",
    value: 80,
    unit: "institution",
    period: "2024-12-31",
    cite: from("xinhua-cq-2025-06", "超80家消费金融供给主体"),
  },
  "cq-total-loans-all-currency-2024-10": {
    subject: chongqing,
    label: {zh: "各项贷款余额", en: "all loans outstanding"},
    is: "exact",
    value: 59520.8e8,
    unit: "yuan",
    period: "2024-10-31",
    base: {zh: "本外币；与只计人民币的数字不可比", en: "all currencies; not comparable with renminbi loans alone"},
    cite: from("pbc-cq-2024-10", "本外币各项贷款余额59520.8亿元"),
  },
  "cq-total-loans-rmb": {
    subject: chongqing,
    label: {zh: "各项贷款余额", en: "all loans outstanding"},
    is: "exact",
    value: 62556.6e8,
    unit: "yuan",
    period: "2025-07-31",
    base: {
      zh: "只计人民币；与本外币合计的数字不可比",
      en: "renminbi only; not comparable with loans in all currencies",
    },
    cite: from("pbc-cq-2025-07", "人民币各项贷款余额62556.6亿元"),
  },
  "mashang-revenue-2021": {
    ...mashangRevenue,
    value: 101.74e8,
    period: "2021",
    cite: from("jiedian", "101.74亿元"),
    doubt: {
      zh: "只见一篇文章；东方财富一篇转述评级报告的文章印的是118.19亿元。",
      en: "Seen in one article; another, on Eastmoney, quotes a rating report and prints 11.819 billion yuan.",
    },
  },
  "mashang-revenue-2022": {
    ...mashangRevenue,
    value: 136.53e8,
    period: "2022",
    cite: from("jiedian", "136.53亿元"),
    doubt: {
      zh: "见于媒体文章，年报与评级报告本身未见。",
      en: "Seen in media articles; neither the annual report nor the rating report was seen.",
    },
  },
  "mashang-revenue-2023": {
    ...mashangRevenue,
    value: 157.95e8,
    period: "2023",
    cite: from("jiedian", "157.95亿元"),
    also: ["netease-mashang"],
    doubt: mediaOfAnnualReport,
  },
  "mashang-revenue-2024": {
    ...mashangRevenue,
    value: 151.49e8,
    period: "2024",
    cite: from("netease-mashang", "151.49亿元"),
    also: ["jiedian"],
    doubt: mediaOfAnnualReport,
  },
  "mashang-revenue-growth-2021": {
    ...mashangRevenueGrowth,
    value: 30.19,
    period: "2021",
    cite: from("jiedian", "30.19%"),
    also: ["yanjing"],
    doubt: {
      zh: "两篇内容相近的文章所印；2021年的营业收入本身有另一种说法。",
      en: "Printed by two similar articles; the revenue of 2021 itself is disputed.",
    },
  },
  "mashang-revenue-growth-2022": {
    ...mashangRevenueGrowth,
    value: 34.2,
    decimals: 2,
    period: "2022",
    cite: from("jiedian", "34.20%"),
    doubt: oneArticleOfSeries,
  },
  "mashang-revenue-growth-2023": {
    ...mashangRevenueGrowth,
    value: 15.69,
    period: "2023",
    cite: from("jiedian", "15.69%"),
    also: ["yanjing"],
    doubt: {
      zh: "两篇内容相近的文章所印，年报本身未见。",
      en: "Printed by two similar articles; the annual report was not seen.",
    },
  },
  "mashang-revenue-growth-2024": {
    ...mashangRevenueGrowth,
    value: -4.09,
    period: "2024",
    cite: from("jiedian", "-4.09%"),
    also: ["yanjing", "netease-mashang"],
    doubt: mediaOfAnnualReport,
  },
  "mashang-net-profit-2021": {
    ...mashangProfit,
    value: 13.82e8,
    period: "2021",
    cite: from("jiedian", "13.82亿元"),
    doubt: oneArticleOfSeries,
  },
  "mashang-net-profit-2022": {
    ...mashangProfit,
    value: 17.88e8,
    period: "2022",
    cite: from("jiedian", "17.88亿元"),
    doubt: oneArticleOfSeries,
  },
  "mashang-net-profit-2023": {
    ...mashangProfit,
    value: 19.82e8,
    period: "2023",
    cite: from("jiedian", "19.82亿元"),
    also: ["netease-mashang"],
    doubt: mediaOfAnnualReport,
  },
  "mashang-net-profit-2024": {
    ...mashangProfit,
    value: 22.81e8,
    period: "2024",
    cite: from("netease-mashang", "22.81亿元"),
    also: ["jiedian"],
    doubt: mediaOfAnnualReport,
  },
  "mashang-h1-2025-revenue": {
    ...mashangRevenue,
    value: 87.35e8,
    period: "2025-01/2025-06",
    cite: from("jiedian", "马上消金营收87.35亿元"),
    also: ["netease-mashang", "yanjing"],
  },
  "mashang-h1-2025-profit": {
    ...mashangProfit,
    value: 11.55e8,
    period: "2025-01/2025-06",
    cite: from("jiedian", "净利润11.55亿元"),
    also: ["netease-mashang", "yanjing"],
  },
  "mashang-assets-2023": {
    ...mashangAssets,
    value: 712.8e8,
    decimals: 2,
    period: "2023-12-31",
    cite: from("netease-mashang", "712.80亿元"),
    doubt: mediaOfAnnualReport,
  },
  "mashang-assets-2024": {
    ...mashangAssets,
    value: 655.6e8,
    decimals: 2,
    period: "2024-12-31",
    cite: from("netease-mashang", "资产总额为655.60亿元"),
  },
  "mashang-assets-2025-06": {
    ...mashangAssets,
    value: 680.99e8,
    period: "2025-06-30",
    cite: from("jiedian", "资产总额为680.99亿元"),
    also: ["yanjing"],
  },
  "mashang-impairment-2023": {
    ...mashangImpairment,
    value: 60.24e8,
    period: "2023",
    cite: from("netease-mashang", "60.24亿元"),
    also: ["yanjing"],
  },
  "mashang-impairment-2024": {
    ...mashangImpairment,
    value: 38.6e8,
    decimals: 2,
    period: "2024",
    cite: from("netease-mashang", "信用减值损失为38.60亿元"),
    also: ["yanjing"],
  },
  "mashang-npl-ratio-2022": {
    ...mashangNpl,
    value: 2.05,
    period: "2022-12-31",
    cite: from("netease-mashang", "为2.05%"),
    also: ["yanjing"],
    doubt: {
      zh: "只见两篇评论文章，评级报告本身未见。",
      en: "Seen in two commentary articles; the rating report itself was not seen.",
    },
  },
  "mashang-npl-ratio-2024": {
    ...mashangNpl,
    value: 2.49,
    period: "2024-12-31",
    cite: from("netease-mashang", "已攀升至2.49%"),
    also: ["yanjing"],
    doubt: {
      zh: "两篇评论文章印2.49%，另有一篇印3.2%，评级报告本身未见。",
      en: "Two commentary articles print 2.49%, a third 3.2%; the rating report itself was not seen.",
    },
  },
  "cfc-count-2021": {
    ...cfcCount,
    value: 30,
    period: "2021-12-31",
    cite: from("xinhua-2022-10", "rose to 30"),
  },
  "cfc-count-2024": {
    ...cfcCount,
    value: 31,
    period: "2024-12-31",
    base: {
      zh: "持牌机构；时点按报道的上下文为2024年末",
      en: "licensed companies; end of 2024 by the report’s context",
    },
    cite: from("ichongqing-2025-06", "31 licensed consumer finance"),
    also: ["zaker"],
  },
  "cfc-loans-2019": {
    ...cfcLoans,
    is: "exact",
    value: 472.293e9,
    period: "2019-12-31",
    cite: from("cbn-2020-08", "472.293 billion yuan"),
    doubt: associationQuoted,
  },
  "cfc-loans-2021": {
    ...cfcLoans,
    is: "exact",
    value: 710.6e9,
    period: "2021-12-31",
    cite: from("xinhua-2022-10", "710.6 billion yuan"),
  },
  "cfc-loans-2022": {
    ...cfcLoans,
    is: "exact",
    value: 834.9e9,
    period: "2022-12-31",
    cite: from("xinhua-2023-07", "834.9 billion yuan"),
  },
  "cfc-loans-2023": {
    ...cfcLoans,
    is: "more-than",
    value: 1e12,
    period: "2023",
    cite: from("bjnews-2025-04", "双双突破万亿元"),
  },
  "cfc-loans-2024": {
    ...cfcLoans,
    is: "more-than",
    value: 1.3e12,
    period: "2024-12-31",
    cite: from("ichongqing-2025-06", "exceeds 1.3 trillion yuan"),
    doubt: {
      zh: "另一处报道只写1.3万亿元，没有“超过”；时点按上下文为2024年末。",
      en: "Another report prints 1.3 trillion without “exceeds”, and end of 2024 is by context.",
    },
  },
  "cfc-assets-2019": {
    ...cfcAssets,
    is: "exact",
    value: 498.807e9,
    period: "2019-12-31",
    cite: from("cbn-2020-08", "498.807 billion yuan"),
    doubt: associationQuoted,
  },
  "cfc-assets-2021": {
    ...cfcAssets,
    is: "exact",
    value: 753e9,
    period: "2021-12-31",
    cite: from("xinhua-2022-10", "753 billion yuan"),
  },
  "cfc-assets-2022": {
    ...cfcAssets,
    is: "exact",
    value: 884.4e9,
    period: "2022-12-31",
    cite: from("xinhua-2023-07", "884.4 billion yuan"),
  },
  "cfc-assets-2023": {
    ...cfcAssets,
    is: "more-than",
    value: 1e12,
    period: "2023",
    cite: from("bjnews-2025-04", "双双突破万亿元"),
  },
  "cfc-assets-2024": {
    ...cfcAssets,
    is: "more-than",
    value: 1.38e12,
    period: "2024-12-31",
    cite: from("zaker-observer", "资产规模已超 1.38 万亿元"),
    doubt: {
      zh: "只见媒体报道，协会或监管部门的数据未见；另一家媒体自行加总，印作“已达到”。",
      en: "Seen in media reports only, with no figure of the association or the regulator; another outlet’s own sum prints “reached”.",
    },
  },
  "national-consumer-loans-2024": {
    ...nationalLoans,
    value: 21.01e12,
    period: "2024-12-31",
    cite: from("ichongqing-2025-06", "21.01 trillion yuan"),
  },
  "national-consumer-loans-2025-06": {
    ...nationalLoans,
    value: 21.2e12,
    period: "2025-06-30",
    cite: from("bastille-2025-08", "stood at 21.2 trillion yuan"),
    doubt: {
      zh: "这是央行官员口头的约数，另有报道印21.18万亿元。",
      en: "Rounded by the central bank official who said it; another report prints 21.18 trillion yuan.",
    },
  },
  "national-consumer-loans-2025-07": {
    ...nationalLoans,
    value: 21.04e12,
    period: "2025-07-31",
    cite: from("sohu-2025-09", "余额21.04万亿元"),
    also: ["cnyes-2025-09"],
  },
  "national-consumer-loan-growth-2024": {
    ...nationalLoanGrowth,
    value: 6.2,
    period: "2024-12-31",
    cite: from("ichongqing-2025-06", "6.2% year-on-year"),
  },
  "national-consumer-loan-growth-2025-07": {
    ...nationalLoanGrowth,
    value: 5.34,
    period: "2025-07-31",
    cite: from("cnyes-2025-09", "年增 5.34%"),
    also: ["sohu-2025-09"],
  },
  "national-auto-finance-company-count": {
    subject: china,
    label: {zh: "汽车金融公司", en: "auto-finance companies"},
    is: "exact",
    value: 25,
    unit: "company",
    period: "2024-12-31",
    cite: from("ichongqing-2025-06", "25 auto finance firms"),
    doubt: sameRelease,
  },
  "national-online-microloan-company-count": {
    subject: china,
    label: {zh: "网络小贷公司", en: "online microloan companies"},
    is: "about",
    value: 180,
    unit: "company",
    period: "2024-12-31",
    cite: from("ichongqing-2025-06", "around 180 online microloan"),
    doubt: sameRelease,
  },
} as const satisfies Record<string, Figure<SourceId>>;
