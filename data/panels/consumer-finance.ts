import {fig, t, when} from "../prose.ts";
import {institutionNeeds} from "../proposals.ts";
import type {Panel} from "./panel.ts";

export const consumerFinance = {
  "index-rank": {
    themes: ["consumer-finance"],
    title: {
      zh: t`重庆综合位次全国${fig("ccfi-chongqing-rank")}，居${fig("ccfi-first-tier")}`,
      en: t`Chongqing came ${fig("ccfi-chongqing-rank")} overall and stands in ${fig("ccfi-first-tier")}`,
    },
    measure: {
      zh: t`${"2025"}中国消费金融指数，综合位次；参评${fig("ccfi-city-count")}；${fig("ccfi-release-date")}发布`,
      en: t`${"2025"} China Consumer Finance Index, overall places; ${fig("ccfi-city-count")} assessed; released ${fig("ccfi-release-date")}`,
    },
    chart: {
      kind: "strip",
      of: "ccfi-city-count",
      rows: [
        {
          name: {zh: "综合", en: "Overall"},
          ranks: ["ccfi-chongqing-rank"],
          top: "ccfi-top-ten",
          tier: "ccfi-first-tier-cities",
        },
      ],
    },
    text: {
      zh: t`参评${fig("ccfi-city-count")}中，重庆综合位次${fig("ccfi-chongqing-rank")}，排在上海、北京之后。`,
      en: t`Of ${fig("ccfi-city-count")} assessed, Chongqing is ${fig("ccfi-chongqing-rank")} overall, after Shanghai and Beijing.`,
    },
    note: {
      zh: t`位次只说先后，不说差距：重庆的得分未见公布。上海、北京、重庆同属第一梯队的说法，只见一篇报道的转载。`,
      en: t`Places give an order, not a distance: Chongqing’s score was not found. That Shanghai, Beijing and Chongqing make up the first tier was seen only in copies of one report.`,
    },
    cues: ["ccfi-chongqing-rank", "ccfi-first-tier", "ccfi-first-index", "ccfi-top-ten"],
  },
  "index-makeup": {
    themes: ["consumer-finance"],
    title: {
      zh: t`一个位次背后有${fig("ccfi-indicators")}，名称和权重都未见公布`,
      en: t`One place rests on ${fig("ccfi-indicators")}, whose names and weights were not found`,
    },
    measure: {
      zh: t`${"2025"}中国消费金融指数的构成，个数；中国（深圳）综合开发研究院编制`,
      en: t`What the ${"2025"} China Consumer Finance Index is made of, counts; compiled by the China Development Institute, Shenzhen`,
    },
    chart: {
      kind: "counts",
      rows: [
        {figure: "ccfi-dimension-names"},
        {figure: "ccfi-indicator-groups"},
        {figure: "ccfi-indicators", parts: ["ccfi-indicators-objective", "ccfi-indicators-subjective"]},
        {figure: "ccfi-city-count"},
        {figure: "ccfi-questionnaires"},
      ],
    },
    text: {
      zh: t`指数分${fig("ccfi-dimension-names")}、${fig("ccfi-indicator-groups")}、${fig("ccfi-indicators")}，参评${fig("ccfi-city-count")}；据一篇报道，主观的${fig("ccfi-indicators-subjective")}来自${fig("ccfi-questionnaires")}。`,
      en: t`The index has ${fig("ccfi-dimension-names")}, ${fig("ccfi-indicator-groups")} and ${fig("ccfi-indicators")} for ${fig("ccfi-city-count")}; by one report, the ${fig("ccfi-indicators-subjective")} that are subjective come from ${fig("ccfi-questionnaires")}.`,
    },
    note: {
      zh: t`各指标的名称、权重和数据来源未见公布；主客观之分和问卷份数只见于一篇报道。`,
      en: t`The indicators’ names, weights and data were not found; the split into objective and subjective and the number of questionnaires rest on one report.`,
    },
    cues: ["ccfi-indicators", "ccfi-city-count", "ccfi-questionnaires"],
  },
  "index-dimensions": {
    themes: ["consumer-finance"],
    title: {
      zh: t`重庆机构实力${fig("ccfi-chongqing-institution-rank")}，另外两个维度的位次未见公布`,
      en: t`Chongqing is ${fig("ccfi-chongqing-institution-rank")} for institutions; its other two places were not found`,
    },
    measure: {
      zh: t`重庆与成都在${"2025"}中国消费金融指数各维度的位次；参评${fig("ccfi-city-count")}`,
      en: t`Places of Chongqing and Chengdu by dimension, ${"2025"} China Consumer Finance Index; ${fig("ccfi-city-count")} assessed`,
    },
    chart: {
      kind: "strip",
      of: "ccfi-city-count",
      rows: [
        {name: {zh: "综合", en: "Overall"}, ranks: ["ccfi-chongqing-rank", "ccfi-chengdu-overall-rank"]},
        {
          name: {zh: "机构综合实力", en: "Strength of institutions"},
          ranks: ["ccfi-chongqing-institution-rank", "ccfi-chengdu-institution-rank"],
        },
        {
          name: {zh: "产业生态", en: "Industry ecosystem"},
          ranks: ["ccfi-chengdu-ecology-rank"],
          missing: [{zh: "重庆", en: "Chongqing"}],
        },
        {
          name: {zh: "市场环境", en: "Market environment"},
          ranks: ["ccfi-chengdu-environment-rank"],
          missing: [{zh: "重庆", en: "Chongqing"}],
        },
      ],
    },
    text: {
      zh: t`综合位次，重庆${fig("ccfi-chongqing-rank")}，成都${fig("ccfi-chengdu-overall-rank")}；机构实力，重庆${fig("ccfi-chongqing-institution-rank")}，成都${fig("ccfi-chengdu-institution-rank")}；产业生态与市场环境只查到成都的位次，分别为${fig("ccfi-chengdu-ecology-rank")}和${fig("ccfi-chengdu-environment-rank")}。`,
      en: t`Overall, Chongqing is ${fig("ccfi-chongqing-rank")} and Chengdu ${fig("ccfi-chengdu-overall-rank")}; for institutions, ${fig("ccfi-chongqing-institution-rank")} and ${fig("ccfi-chengdu-institution-rank")}; for the industry ecosystem and the market environment only Chengdu’s places were found, ${fig("ccfi-chengdu-ecology-rank")} and ${fig("ccfi-chengdu-environment-rank")}.`,
    },
    note: {
      zh: t`成都的三个分维度位次只见于一篇报道的转载。`,
      en: t`Chengdu’s three places by dimension rest on a copy of one report.`,
    },
    cues: ["ccfi-chongqing-institution-rank", "ccfi-chengdu-environment-rank"],
  },
  "cq-institutions": {
    themes: ["consumer-finance"],
    title: {
      zh: t`重庆${fig("cq-cfc-count")}，占全国消费金融公司贷款的${fig("cq-cfc-loan-share")}`,
      en: t`${fig("cq-cfc-count")} in Chongqing held ${fig("cq-cfc-loan-share")} of lending by China’s consumer-finance companies`,
    },
    measure: {
      zh: t`重庆消费金融机构，家；贷款占全国消费金融公司的比重，%；${when("cq-cfc-loan-share")}`,
      en: t`Consumer-finance institutions in Chongqing, number; share of all such companies’ loans in China, %; ${when("cq-cfc-loan-share")}`,
    },
    chart: {
      kind: "counts",
      rows: [
        {figure: "cq-cfc-count"},
        {figure: "cq-online-microloan-count"},
        {figure: "cq-consumer-finance-providers"},
        {figure: "cq-cfc-loan-share"},
      ],
    },
    text: {
      zh: t`重庆有${fig("cq-consumer-finance-providers")}提供消费金融，其中${fig("cq-cfc-count")}是消费金融公司、${fig("cq-online-microloan-count")}做网络小贷；消费金融公司的贷款占全国同业的${fig("cq-cfc-loan-share")}。`,
      en: t`In Chongqing ${fig("cq-consumer-finance-providers")} supplied consumer finance. Among them, ${fig("cq-cfc-count")} counted as consumer-finance companies and ${fig("cq-online-microloan-count")} as online micro-lenders; the consumer-finance companies held ${fig("cq-cfc-loan-share")} of such companies’ loans in China.`,
    },
    note: {
      zh: t`供给主体总数是下限，不能由它减出其余机构的家数。`,
      en: t`The total is a lower bound: the number of other providers cannot be worked out from it.`,
    },
    cues: ["cq-cfc-loan-share", "cq-cfc-count", "cq-consumer-finance-providers"],
  },
  "cq-loans": {
    themes: ["consumer-finance"],
    title: {
      zh: t`重庆个人消费贷款${fig("cq-consumer-loan-balance")}，同比增长${fig("cq-consumer-loan-growth")}`,
      en: t`Consumer loans in Chongqing: ${fig("cq-consumer-loan-balance")}, up ${fig("cq-consumer-loan-growth")} on the year`,
    },
    measure: {
      zh: t`个人消费贷款余额，不含住房贷款，元；同比增速，%；${when("cq-consumer-loan-balance")}`,
      en: t`Personal consumer loans, housing loans excluded, yuan; growth over the year before, %; ${when("cq-consumer-loan-balance")}`,
    },
    chart: {
      kind: "tiles",
      figures: ["cq-consumer-loan-balance", "cq-consumer-loan-growth", "cq-total-loans-all-currency-2024-10"],
    },
    text: {
      zh: t`${when("cq-consumer-loan-balance")}，重庆个人消费贷款（不含住房贷款）余额${fig("cq-consumer-loan-balance")}，同比增长${fig("cq-consumer-loan-growth")}。本外币各项贷款余额${fig("cq-total-loans-all-currency-2024-10")}，时点是${when("cq-total-loans-all-currency-2024-10")}。`,
      en: t`At the ${when("cq-consumer-loan-balance")} personal consumer loans in Chongqing, housing loans excluded, stood at ${fig("cq-consumer-loan-balance")}, up ${fig("cq-consumer-loan-growth")} on the year. Loans of all kinds, in all currencies, were ${fig("cq-total-loans-all-currency-2024-10")} at the ${when("cq-total-loans-all-currency-2024-10")}.`,
    },
    note: {
      zh: t`两项贷款余额时点与口径不同，不作相除；其他年份的消费贷款余额未查到，不画走势。`,
      en: t`The two balances differ in date and scope, so no ratio is taken; no other year’s consumer loans were found, so no trend is drawn.`,
    },
    cues: ["cq-consumer-loan-balance", "cq-consumer-loan-growth"],
  },
  industry: {
    themes: ["consumer-finance"],
    title: {
      zh: t`全国消费金融公司资产${fig("cfc-assets-2024")}，只是下限`,
      en: t`Consumer-finance companies’ assets: ${fig("cfc-assets-2024")}, a lower bound only`,
    },
    measure: {
      zh: t`全国消费金融公司，总资产与贷款余额，元；按年；由零起画，箭头表示上限未述`,
      en: t`Consumer-finance companies in China, assets and loans, yuan; by year; bars from zero, an arrow where the upper end is not stated`,
    },
    chart: {
      kind: "columns",
      series: [
        {
          name: {zh: "总资产", en: "Total assets"},
          figures: ["cfc-assets-2019", "cfc-assets-2021", "cfc-assets-2022", "cfc-assets-2023", "cfc-assets-2024"],
        },
        {
          name: {zh: "贷款余额", en: "Loans outstanding"},
          figures: ["cfc-loans-2019", "cfc-loans-2021", "cfc-loans-2022", "cfc-loans-2023", "cfc-loans-2024"],
        },
      ],
    },
    text: {
      zh: t`总资产${when("cfc-assets-2021")}为${fig("cfc-assets-2021")}，${when("cfc-assets-2024")}${fig("cfc-assets-2024")}；同样两个时点，贷款余额先为${fig("cfc-loans-2021")}，后${fig("cfc-loans-2024")}。`,
      en: t`Total assets were ${fig("cfc-assets-2021")} at the ${when("cfc-assets-2021")} and ${fig("cfc-assets-2024")} at the ${when("cfc-assets-2024")}; loans outstanding were ${fig("cfc-loans-2021")} and ${fig("cfc-loans-2024")} at the same dates.`,
    },
    note: {
      zh: t`最后两年的来源只说突破或超过，不能据此算增速；其中${fig("cfc-assets-2023")}的两个数只写了年份，没有写年末。中间缺的一年未查到。`,
      en: t`For the last two years sources only say “more than”, so no growth is worked out; the two figures of ${fig("cfc-assets-2023")} are given for a year, not for its end. One year in between was not found.`,
    },
    cues: ["cfc-assets-2024", "cfc-assets-2023", "cfc-loans-2022"],
  },
  "national-loans": {
    themes: ["consumer-finance"],
    title: {
      zh: t`全国住户消费贷款：三个时点里，年中${fig("national-consumer-loans-2025-06")}最高`,
      en: t`Household consumer loans: of three dates found, mid-year is highest, at ${fig("national-consumer-loans-2025-06")}`,
    },
    measure: {
      zh: t`全国住户消费贷款余额，不含个人住房贷款，元；各点取自不同场合的公布`,
      en: t`Household consumer loans in China, housing loans excluded, yuan; each point from another release`,
    },
    chart: {
      kind: "spread",
      unit: "yuan",
      figures: ["national-consumer-loans-2024", "national-consumer-loans-2025-06", "national-consumer-loans-2025-07"],
    },
    text: {
      zh: t`${when("national-consumer-loans-2024")}${fig("national-consumer-loans-2024")}，${when("national-consumer-loans-2025-06")}${fig("national-consumer-loans-2025-06")}，${when("national-consumer-loans-2025-07")}${fig("national-consumer-loans-2025-07")}；${when("national-consumer-loan-growth-2025-07")}同比增速${fig("national-consumer-loan-growth-2025-07")}。`,
      en: t`${fig("national-consumer-loans-2024")} at the ${when("national-consumer-loans-2024")}, ${fig("national-consumer-loans-2025-06")} at the ${when("national-consumer-loans-2025-06")}, ${fig("national-consumer-loans-2025-07")} at the ${when("national-consumer-loans-2025-07")}; growth over the year to the ${when("national-consumer-loan-growth-2025-07")} was ${fig("national-consumer-loan-growth-2025-07")}.`,
    },
    note: {
      zh: t`横轴不从零起，两端都标明；年中一点是发布会上取整的数，另有报道印得更细。`,
      en: t`The scale does not start at zero and names both ends; the mid-year point was rounded at a press conference, and another report prints it more finely.`,
    },
    cues: ["national-consumer-loans-2024", "national-consumer-loans-2025-07"],
  },
  mashang: {
    themes: ["consumer-finance"],
    title: {
      zh: t`马上消费营收降至${fig("mashang-revenue-2024")}，净利润升至${fig("mashang-net-profit-2024")}`,
      en: t`Mashang’s revenue fell to ${fig("mashang-revenue-2024")}; its net profit rose to ${fig("mashang-net-profit-2024")}`,
    },
    measure: {
      zh: t`马上消费金融公司，营业收入与净利润，元；按年；取自媒体文章`,
      en: t`Mashang Consumer Finance, revenue and net profit, yuan; by year; from media articles`,
    },
    chart: {
      kind: "columns",
      series: [
        {
          name: {zh: "营业收入", en: "Revenue"},
          figures: ["mashang-revenue-2021", "mashang-revenue-2022", "mashang-revenue-2023", "mashang-revenue-2024"],
        },
        {
          name: {zh: "净利润", en: "Net profit"},
          figures: [
            "mashang-net-profit-2021",
            "mashang-net-profit-2022",
            "mashang-net-profit-2023",
            "mashang-net-profit-2024",
          ],
        },
      ],
    },
    text: {
      zh: t`营业收入从${when("mashang-revenue-2021")}的${fig("mashang-revenue-2021")}升到${when("mashang-revenue-2023")}的${fig("mashang-revenue-2023")}，${when("mashang-revenue-2024")}降为${fig("mashang-revenue-2024")}；净利润从${when("mashang-net-profit-2021")}的${fig("mashang-net-profit-2021")}升到${when("mashang-net-profit-2024")}的${fig("mashang-net-profit-2024")}。`,
      en: t`Revenue rose from ${fig("mashang-revenue-2021")} in ${when("mashang-revenue-2021")} to ${fig("mashang-revenue-2023")} in ${when("mashang-revenue-2023")} and fell to ${fig("mashang-revenue-2024")} in ${when("mashang-revenue-2024")}; net profit rose from ${fig("mashang-net-profit-2021")} in ${when("mashang-net-profit-2021")} to ${fig("mashang-net-profit-2024")} in ${when("mashang-net-profit-2024")}.`,
    },
    note: {
      zh: t`对话嘉宾孙磊是该公司副总经理。后两年的数由媒体转述股东年报，前两年只见于媒体文章，年报都未见；最早一年的营收，另有来源印了不同的数。`,
      en: t`Sun Lei, a guest of the dialogue, is a deputy general manager there. The last two years are relayed from a shareholder’s annual report, the first two appear in articles only, and no report was seen; another source prints a different first-year revenue.`,
    },
    cues: ["mashang-revenue-2024", "mashang-net-profit-2024"],
  },
  ecosystem: {
    themes: ["consumer-finance"],
    title: {
      zh: t`同问产业生态，黄潇列${fig("huang-xiao-four-chains")}，孙磊讲${fig("sun-lei-four-attitudes")}`,
      en: t`Asked about the ecosystem, Huang Xiao lists ${fig("huang-xiao-four-chains")} and Sun Lei makes ${fig("sun-lei-four-attitudes")}`,
    },
    measure: {
      zh: t`智库对话中两位嘉宾对三个问题的主张，按文中次序；名称从原文提炼，不计数量`,
      en: t`What the two guests propose on the dialogue’s three questions, in the printed order; names shortened by us, nothing is measured`,
    },
    chart: {
      kind: "matrix",
      missing: {zh: "副本在此处截断", en: "cut off in our copy of the page"},
      columns: [
        {zh: "黄潇（重庆工商大学）", en: "Huang Xiao (university)"},
        {zh: "孙磊（马上消费）", en: "Sun Lei (Mashang)"},
      ],
      rows: [
        {name: {zh: "产品与服务", en: "Products"}, cells: ["huang-settings", "sun-livelihood"]},
        {name: {zh: "", en: ""}, cells: ["huang-industry", "sun-monitoring"]},
        {name: {zh: "", en: ""}, cells: ["huang-institutions", "sun-cycle"]},
        {name: {zh: "产业生态", en: "Ecosystem"}, cells: ["huang-chain-settings", "sun-open-mind"]},
        {name: {zh: "", en: ""}, cells: ["huang-chain-technology", "sun-firm-attitude"]},
        {name: {zh: "", en: ""}, cells: ["huang-chain-policy", "sun-whole-system"]},
        {name: {zh: "", en: ""}, cells: ["huang-chain-governance", "sun-cross-boundary"]},
        {name: {zh: "信用与保护", en: "Credit, protection"}, cells: ["huang-credit", null]},
        {name: {zh: "", en: ""}, cells: ["huang-compliance", null]},
      ],
    },
    text: {
      zh: t`产品一问，黄潇${fig("huang-xiao-three-points")}，孙磊${fig("sun-lei-three-aspects")}；生态一问，黄潇${fig("huang-xiao-four-chains")}，孙磊${fig("sun-lei-four-attitudes")}；保护一问，只见黄潇的两点。`,
      en: t`On products Huang makes ${fig("huang-xiao-three-points")} and Sun names ${fig("sun-lei-three-aspects")}; on the ecosystem ${fig("huang-xiao-four-chains")} and ${fig("sun-lei-four-attitudes")}; on protection only two points of Huang’s are in our copy.`,
    },
    note: {
      zh: t`第三问的回答在我们的副本中被截断：黄潇的话没有完，孙磊的一点也看不到。同一行并列不表示两人在回应对方。`,
      en: t`In our copy of the page the answers to the third question are cut off: Huang’s is unfinished and nothing of Sun’s can be seen. Standing side by side does not mean that one answers the other.`,
    },
    cues: ["huang-xiao-four-chains", "sun-lei-four-attitudes", "sun-lei-three-aspects", "huang-xiao-three-points"],
  },
  "institution-needs": {
    themes: ["consumer-finance"],
    title: {
      zh: t`黄潇的分工：各类机构各管一类需求`,
      en: t`Huang Xiao’s division of work: each kind of lender, one kind of need`,
    },
    measure: {
      zh: t`文中建议的机构与所服务的需求，定性；线条同宽，不表示数量`,
      en: t`Lenders and the needs they should serve, as he proposes; all lines have one width and show no amounts`,
    },
    chart: {
      kind: "flow",
      from: {zh: "机构", en: "Lender"},
      to: {zh: "建议服务的需求", en: "Need it should serve"},
      proposal: "huang-institutions",
      links: institutionNeeds,
    },
    text: {
      zh: t`银行做中长期消费金融，消费金融公司做小额高频信贷，汽车金融做车辆全生命周期服务，小贷公司下沉县域。这是他所讲${fig("huang-xiao-three-points")}中的一点。`,
      en: t`Banks would serve medium- and long-term consumer finance, consumer-finance companies small and frequent loans, auto finance a vehicle’s whole life, and micro-lenders the counties. This is one of his ${fig("huang-xiao-three-points")}.`,
    },
    note: {
      zh: t`是主张，不是现状；文中没有各类机构的市场份额。`,
      en: t`A proposal, not a description; the article gives no market shares.`,
    },
    cues: ["huang-xiao-three-points"],
  },
} as const satisfies Record<string, Panel>;
