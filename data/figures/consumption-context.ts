import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

const body = <Id extends SourceId>(source: Id, cue: string | null) => ({source, at: "body" as const, cue});

const chongqing = {zh: "重庆", en: "Chongqing"};
const shanghai = {zh: "上海", en: "Shanghai"};
const retailLabel = {zh: "社会消费品零售总额", en: "retail sales of consumer goods"};
const cqRetail = {subject: chongqing, label: retailLabel, is: "exact", unit: "yuan"} as const;
const shanghaiRetail = {subject: shanghai, label: retailLabel, is: "exact", unit: "yuan"} as const;
const retailGrowth = {
  label: {zh: "社会消费品零售总额同比增速", en: "growth of retail sales of consumer goods"},
  is: "exact",
  unit: "percent",
  period: "2025-Q1",
  base: {zh: "较上年同期", en: "over the same quarter a year before"},
} as const;
const retailRank = {
  subject: chongqing,
  label: {zh: "社会消费品零售总额的全国位次", en: "place in China by retail sales of consumer goods"},
  is: "ordinal",
  base: {zh: "全国城市", en: "the cities of China"},
} as const;
const gdp = {
  subject: chongqing,
  label: {zh: "地区生产总值", en: "gross domestic product"},
  is: "exact",
  unit: "yuan",
  base: {zh: "首次公布数，后来可能修订", en: "as first published; revised later"},
} as const;
const population = {
  subject: chongqing,
  label: {zh: "常住人口", en: "resident population"},
  is: "exact",
  unit: "person",
} as const;
const circles = {zh: "重庆“15分钟高品质生活服务圈”", en: "Chongqing’s “15-minute quality life circles”"};

const onePage = {
  zh: "只见于一个网页，该页引用官方数据。",
  en: "Seen on a single page, which cites official data.",
};

export const consumptionContext = {
  "cq-retail-2025-02": {
    ...cqRetail,
    value: 2831.83e8,
    period: "2025-01/2025-02",
    cite: body("retail-repost-2025-08", "以2831.83亿元的社零总额"),
  },
  "cq-retail-2025-03": {
    ...cqRetail,
    value: 4204.32e8,
    period: "2025-01/2025-03",
    cite: body("wowneta-2025", null),
    also: ["ichongqing-2025-06", "sohu-2025-06"],
    doubt: {
      zh: "两个英文页面取整为420.43 billion元，即4204.3亿元；末位的数只见于一则日文报道。",
      en: "Two English pages round it to 420.43 billion; the last digit was seen only in a report in Japanese.",
    },
  },
  "cq-retail-2025-04": {
    ...cqRetail,
    value: 5385.43e8,
    period: "2025-01/2025-04",
    cite: body("retail-repost-2025-05", "重庆社会消费品零售总额5385.43亿元"),
  },
  "cq-retail-2025-06": {
    ...cqRetail,
    value: 8300.37e8,
    period: "2025-01/2025-06",
    cite: body("gmw-cq-2025-08", "以社会消费品零售总额8300.37亿元"),
    also: ["retail-repost-2025-08"],
  },
  "cq-retail-2025-12": {
    ...cqRetail,
    value: 16688.5e8,
    decimals: 2,
    period: "2025",
    cite: body("chinanews-consumption-city", "实现社会消费品零售总额16688.50亿元"),
    also: ["ichongqing-2026-02"],
  },
  "shanghai-retail-2025-03": {
    ...shanghaiRetail,
    value: 405.75e9,
    period: "2025-01/2025-03",
    cite: body("ichongqing-2025-06", "405.75 billion yuan"),
    doubt: onePage,
  },
  "shanghai-retail-2025-04": {
    ...shanghaiRetail,
    value: 5355.46e8,
    period: "2025-01/2025-04",
    cite: body("retail-repost-2025-05", "上海社会消费品零售总额为5355.46亿元"),
  },
  "shanghai-retail-2025-06": {
    ...shanghaiRetail,
    value: 8260.41e8,
    period: "2025-01/2025-06",
    cite: body("gmw-cq-2025-08", "上海(8260.41亿元)"),
    also: ["retail-repost-2025-08"],
  },
  "shanghai-retail-2025-12": {
    ...shanghaiRetail,
    value: 16600.93e8,
    period: "2025",
    cite: body("chinanews-consumption-city", "社会消费品零售总额为16600.93亿元"),
    also: ["ichongqing-2026-02"],
  },
  "chongqing-retail-sales-growth-2025q1": {
    ...retailGrowth,
    subject: chongqing,
    value: 4.1,
    cite: body("ichongqing-2025-06", "4.1% year-over-year"),
    also: ["wowneta-2025"],
    doubt: {
      zh: "只见于两篇转述官方数据的外文报道。",
      en: "Seen only in two reports in foreign languages that cite official data.",
    },
  },
  "shanghai-retail-sales-growth-2025q1": {
    ...retailGrowth,
    subject: shanghai,
    value: -1.1,
    cite: body("ichongqing-2025-06", "a 1.1% decline"),
    doubt: onePage,
  },
  "cq-retail-rank-2024": {
    ...retailRank,
    value: 2,
    period: "2024",
    cite: body("ichongqing-2025-06", "ranked second nationwide"),
    also: ["sohu-2025-06"],
  },
  "cq-retail-rank-2025-q1": {
    ...retailRank,
    value: 1,
    period: "2025-Q1",
    cite: body("ichongqing-2025-06", "rose to first place"),
    doubt: {
      zh: "只见于一篇引述专家的报道；其他报道只说超过上海，没有印全国位次。",
      en: "One page quoting an expert; others say only that Chongqing passed Shanghai and print no national place.",
    },
  },
  "cq-retail-2023-h1": {
    ...cqRetail,
    value: 739.843e9,
    period: "2023-01/2023-06",
    cite: body("cqnews-2023-07", "739.843 billion yuan"),
  },
  "cq-retail-2024-q3": {
    ...cqRetail,
    value: 1.17e12,
    period: "2024-01/2024-09",
    cite: body("chinanews-2024-10", "社会消费品零售总额1.17万亿元"),
    doubt: {
      zh: "原文只印到百亿元，是取整的数。",
      en: "Printed only to the nearest ten billion yuan, so it is a rounded number.",
    },
  },
  "cq-retail-2024-first": {
    ...cqRetail,
    value: 1567.74e9,
    period: "2024",
    cite: body("sohu-2025-06", "1567.74 billion yuan"),
    doubt: {
      zh: "2025年的报道印这个数；2026年的报道把2024年印作16190亿元，可能是修订后的基数。",
      en: "Printed in 2025; a 2026 report gives 1,619.0 billion yuan for 2024, possibly a revised base.",
    },
  },
  "cq-retail-2024-revised": {
    ...cqRetail,
    value: 1619.0e9,
    period: "2024",
    cite: body("ichongqing-2026-02", "total was 1,619.0 billion yuan"),
    also: ["retail-repost-2025-08"],
    doubt: {
      zh: "可能是修订后的基数；2025年6月的报道把2024年印作15677.4亿元。",
      en: "Possibly a revised base; a report of June 2025 gives 1,567.74 billion yuan for 2024.",
    },
  },
  "cq-retail-2025-target": {
    ...cqRetail,
    is: "more-than",
    value: 1.55e12,
    period: "2025",
    base: {zh: "“十四五”目标，2021年提出", en: "a goal of the 14th five-year plan, set in 2021"},
    status: "target",
    cite: body("chinadaily-2021-05", "top 1.55 trillion yuan"),
  },
  "cq-catering-2025": {
    subject: chongqing,
    label: {zh: "餐饮收入", en: "catering revenue"},
    is: "exact",
    value: 2470.34e8,
    unit: "yuan",
    period: "2025",
    cite: body("chinanews-consumption-city", "餐饮收入2470.34亿元"),
  },
  "cq-tourists-2025": {
    subject: chongqing,
    label: {zh: "接待国内游客", en: "visits by domestic tourists"},
    is: "more-than",
    value: 5e8,
    unit: "visit",
    period: "2025",
    cite: body("chinanews-consumption-city", "接待国内游客突破5亿人次"),
  },
  "cq-gdp-2020": {
    ...gdp,
    value: 25002.79e8,
    period: "2020",
    cite: body("cq-stats-2021-03", "全年地区生产总值25002.79亿元"),
  },
  "cq-gdp-2021": {
    ...gdp,
    value: 27894.02e8,
    period: "2021",
    cite: body("cq-stats-2022-02", "全市实现地区生产总值27894.02亿元"),
  },
  "cq-gdp-2022": {
    ...gdp,
    value: 29129.03e8,
    period: "2022",
    cite: body("cq-stats-2023-03", "全年实现地区生产总值29129.03亿元"),
  },
  "cq-gdp-2023": {
    ...gdp,
    value: 30145.79e8,
    period: "2023",
    cite: body("cq-stats-2024-01", "全市实现地区生产总值30145.79亿元"),
  },
  "cq-gdp-2024": {
    ...gdp,
    value: 32193.15e8,
    period: "2024",
    cite: body("people-cq-2025-01", "实现地区生产总值32193.15亿元"),
  },
  "cq-gdp-2025-q1": {
    ...gdp,
    value: 7574.79e8,
    period: "2025-Q1",
    cite: body("cq-stats-2025-04", "全市实现地区生产总值7574.79亿元"),
  },
  "cq-gdp-2025-h1": {
    ...gdp,
    value: 15929.58e8,
    period: "2025-01/2025-06",
    cite: body("cq-stats-2025-07", "全市实现地区生产总值15929.58亿元"),
  },
  "cq-gdp-2025-q3": {
    ...gdp,
    value: 24449.36e8,
    period: "2025-01/2025-09",
    cite: body("cq-stats-2025-10", "实现地区生产总值24449.36亿元"),
  },
  "cq-population-2020": {
    ...population,
    value: 3205.42e4,
    period: "2020-11-01",
    cite: body("cqnews-2021-05", "全市常住人口共3205.42万人"),
    doubt: {
      zh: "普查时点的初步汇总数，与年末数口径不同。",
      en: "A preliminary census count, not made the same way as year-end figures.",
    },
  },
  "cq-population-2022": {
    ...population,
    value: 3213.34e4,
    period: "2022-12-31",
    cite: body("cq-stats-2023-03", "年末全市常住人口3213.34万人"),
    doubt: {
      zh: "其他年份取自别的来源，口径未必相同。",
      en: "The other years come from other sources and may be counted differently.",
    },
  },
  "cq-population-2023": {
    ...population,
    value: 3191.43e4,
    period: "2023-12-31",
    cite: body("cq-population-repost", "常住人口3191.43万人"),
    doubt: {
      zh: "只见于转载；该页写明是2023年末，另有转载把同一个数标为2024年。",
      en: "Seen only on reposts; this one says the end of 2023, another puts the same number under 2024.",
    },
  },
  "life-circles-built": {
    subject: circles,
    label: {zh: "建成数", en: "life circles built"},
    is: "exact",
    value: 65,
    unit: "circle",
    period: "2025",
    cite: body("cqnews-2026-01", "建成了满足不同社区人口特点的65个"),
    doubt: {
      zh: "报道没有说明是否达到了当年设定的中心城区全覆盖目标。",
      en: "The report does not say whether that year’s goal of covering all central districts was met.",
    },
  },
  "life-circles-communities": {
    subject: circles,
    label: {zh: "覆盖社区", en: "communities covered"},
    is: "exact",
    value: 276,
    unit: "community",
    period: "2025",
    cite: body("cqnews-2026-01", "覆盖276个社区"),
  },
  "life-circles-people": {
    subject: circles,
    label: {zh: "服务群众", en: "people served"},
    is: "more-than",
    value: 310e4,
    unit: "person",
    period: "2025",
    cite: body("cqnews-2026-01", "服务超过310万群众"),
  },
  "life-circles-2025-target": {
    subject: circles,
    label: {zh: "中心城区覆盖占比", en: "coverage of the central districts"},
    is: "exact",
    value: 100,
    unit: "percent",
    period: "2025-12",
    base: {zh: "中心城区“9+2”区县", en: "the “9+2” central districts"},
    status: "target",
    cite: body("xinhua-cq-2025-02", "覆盖占比达100%"),
    doubt: {
      zh: "2026年1月又提出2027年底前覆盖城市建成区，未见这一目标是否完成。",
      en: "In January 2026 a later goal was set, all built-up areas by the end of 2027; no word on this one.",
    },
  },
  "life-circles-2027-target": {
    subject: circles,
    label: {zh: "城市建成区全覆盖的期限", en: "deadline for covering all built-up areas"},
    is: "date",
    value: "2027-12-31",
    period: "2027-12-31",
    status: "target",
    cite: body("chinanews-2026-01", "2027年底前实现城市建成区全覆盖"),
  },
  "life-circles-reform-tasks": {
    subject: circles,
    label: {zh: "改革任务", en: "reform tasks"},
    is: "exact",
    value: 15,
    unit: "task",
    period: "2025-02",
    cite: body("xinhua-cq-2025-02", "15项改革任务"),
  },
  "life-circles-policy-set": {
    subject: circles,
    label: {zh: "配套文件", en: "supporting documents"},
    is: "exact",
    value: 3,
    unit: "document",
    period: "2025-05",
    cite: body("cq-ndrc-2025-05", "3个配套文件"),
  },
  "old-neighbourhoods-renewed": {
    subject: chongqing,
    label: {zh: "累计改造老旧小区", en: "old neighbourhoods renovated so far"},
    is: "exact",
    value: 9916,
    unit: "neighbourhood",
    period: "2025-12-31",
    cite: body("chinanews-2026-01", "改造老旧小区9916个"),
    doubt: {zh: "只见于一则电讯。", en: "Seen in a single dispatch."},
  },
  "science-416-hubs": {
    subject: {zh: "重庆“416”科技创新布局", en: "Chongqing’s “416” science and technology plan"},
    label: {zh: "科创高地", en: "science and technology highlands"},
    is: "list",
    items: [
      {zh: "数智科技", en: "digital and intelligent technology"},
      {zh: "生命健康", en: "life and health"},
      {zh: "新材料", en: "new materials"},
      {zh: "绿色低碳", en: "green and low-carbon technology"},
    ],
    unit: "highland",
    period: "2023/2027",
    cite: body("chinanews-2024-01", "数智科技、生命健康、新材料和绿色低碳四大科创高地"),
  },
} as const satisfies Record<string, Figure<SourceId>>;
