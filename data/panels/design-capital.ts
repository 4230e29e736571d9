import {listing} from "../figures/index.ts";
import {fig, t, when} from "../prose.ts";
import type {ListingId} from "../figures/index.ts";
import type {Branch} from "../chart.ts";
import type {Panel} from "./panel.ts";

/** A list of the page as a branch: its items are its leaves. */
const branch = (name: Branch["name"], id: ListingId): Branch => ({
  name,
  figure: id,
  leaves: listing(id).items.map((item) => ({name: item, figure: id})),
});

export const designCapital = {
  "design-cities": {
    themes: ["design-capital"],
    title: {
      zh: t`重庆在国内“设计之都”中${fig("chongqing-design-order")}个入选，西部仅此一城`,
      en: t`Chongqing was the ${fig("chongqing-design-order")} Chinese city to become a City of Design, the only one in the west`,
    },
    measure: {
      zh: t`中国城市加入全球创意城市网络“设计之都”的年份；台阶为累计座数`,
      en: t`Years in which Chinese cities joined UNESCO’s network as Cities of Design; each step is one more city`,
    },
    chart: {
      kind: "timeline",
      mark: "design-joined-chongqing",
      figures: [
        "design-joined-shenzhen",
        "design-joined-shanghai",
        "design-joined-beijing",
        "design-joined-wuhan",
        "design-joined-chongqing",
      ],
    },
    text: {
      zh: t`中国共${fig("design-capital-chinese-members")}入选：深圳${fig("design-joined-shenzhen")}，上海${fig("design-joined-shanghai")}，北京${fig("design-joined-beijing")}，武汉${fig("design-joined-wuhan")}，重庆${fig("design-joined-chongqing")}；其中西部只有${fig("design-only-western-city")}，即重庆。`,
      en: t`China has ${fig("design-capital-chinese-members")}: Shenzhen ${fig("design-joined-shenzhen")}, Shanghai ${fig("design-joined-shanghai")}, Beijing ${fig("design-joined-beijing")}, Wuhan ${fig("design-joined-wuhan")}, Chongqing ${fig("design-joined-chongqing")}. Western China has ${fig("design-only-western-city")} among them, Chongqing.`,
    },
    note: {
      zh: t`先后不表示设计水平；${when("uccn-2025-new")}新增的中国城市，所见都不在设计领域。`,
      en: t`The order says nothing about quality; the Chinese cities added at the ${when("uccn-2025-new")}, as far as found, are not in design.`,
    },
    cues: ["design-capital-chinese-members", "design-only-western-city", "design-joined-chongqing"],
  },
  "design-directions": {
    themes: ["design-capital"],
    title: {
      zh: t`${fig("six-dimensions")}，各有两三条建议，没有一条写期限`,
      en: t`${fig("six-dimensions")}, two or three proposals in each, none with a deadline`,
    },
    measure: {
      zh: t`文中建议，按向度分组；名称从原文提炼，不计数量`,
      en: t`The article’s proposals, by direction; names shortened by us, nothing is measured`,
    },
    chart: {
      kind: "tree",
      root: {zh: "全球设计之都", en: "City of Design"},
      figure: "six-dimensions",
      branches: [
        {name: {zh: "政策", en: "Policy"}, leaves: ["design-plan", "design-funding", "design-monitoring"]},
        {name: {zh: "主体", en: "Firms"}, leaves: ["design-leaders", "design-small-firms", "design-services"]},
        {name: {zh: "人才", en: "Talent"}, leaves: ["design-top-talent", "design-core-talent", "design-broad-talent"]},
        {name: {zh: "开放", en: "Openness"}, leaves: ["design-events", "design-abroad"]},
        {
          name: {zh: "创新", en: "Innovation"},
          leaves: ["design-parks", "design-service-platforms", "design-incubators"],
        },
        {name: {zh: "应用", en: "Application"}, leaves: ["design-manufacturing", "design-city", "design-countryside"]},
      ],
    },
    text: {
      zh: t`文章分${fig("six-dimensions")}：政策、主体、人才、开放、创新、应用。开放向度下两条，其余各三条。`,
      en: t`The article takes ${fig("six-dimensions")}: policy, firms, talent, openness, innovation and application. Openness has two proposals, the others three each.`,
    },
    note: {
      zh: t`是学者的建议，不是已出台的政策。`,
      en: t`Advice from scholars, not adopted policy.`,
    },
    cues: ["six-dimensions"],
  },
  "design-specifics": {
    themes: ["design-capital"],
    title: {
      zh: t`写得最细的几处：有名目，没有金额`,
      en: t`The most detailed passages: names, but no amounts`,
    },
    measure: {
      zh: t`文中成组列出的条目，按原次序；不计数量`,
      en: t`Items that the article names in sets, in the printed order; nothing is measured`,
    },
    chart: {
      kind: "tree",
      root: {zh: "成组的条目", en: "Sets named"},
      branches: [
        branch({zh: "三个抓", en: "Three grips"}, "three-grips"),
        branch({zh: "龙头分档", en: "Tiers of leaders"}, "design-firm-tiers"),
        branch({zh: "资金链条", en: "Chain of funding"}, "design-fund-chain"),
        branch({zh: "服务标准", en: "Service standards"}, "design-service-four"),
        branch({zh: "四季赛展", en: "Events by season"}, "design-four-seasons"),
        branch({zh: "“设计+”", en: "Design plus"}, "design-plus-three"),
      ],
    },
    text: {
      zh: t`“三个抓”；龙头企业分${fig("design-firm-tiers")}扶持；专项资金沿${fig("design-fund-chain")}分层；企业服务有${fig("design-service-four")}；大赛大展分${fig("design-four-seasons")}；“设计+”有${fig("design-plus-three")}。`,
      en: t`“Three grips”; ${fig("design-firm-tiers")} of support for leading firms; ${fig("design-fund-chain")} along which the special fund would be spread; ${fig("design-service-four")} of service to firms; ${fig("design-four-seasons")} of contests and shows; ${fig("design-plus-three")} of “design plus”.`,
    },
    note: {
      zh: t`资金多少、怎样分档、服务如何考核，文中没有给出。`,
      en: t`How much money, how firms are placed in a tier and how service is judged are not stated.`,
    },
    cues: ["design-firm-tiers", "design-fund-chain", "design-service-four", "design-four-seasons"],
  },
  "design-centres": {
    themes: ["design-capital"],
    title: {
      zh: t`${when("cq-municipal-centres-target")}市级目标${fig("cq-municipal-centres-target")}，实际家数未查到`,
      en: t`Municipal target for ${when("cq-municipal-centres-target")}: ${fig("cq-municipal-centres-target")}; no count for that year was found`,
    },
    measure: {
      zh: t`重庆工业设计中心，家；实心为实数，虚线框为${when("cq-national-centres-target")}目标`,
      en: t`Industrial design centres in Chongqing, number; solid bars are counts, dashed outlines are targets for ${when("cq-national-centres-target")}`,
    },
    chart: {
      kind: "amounts",
      groups: [
        {
          name: {zh: "国家级", en: "National level"},
          figures: ["cq-national-centres-2020", "cq-national-centres-2021", "cq-national-centres-target"],
        },
        {
          name: {zh: "市级", en: "Municipal level"},
          figures: ["cq-municipal-centres-2020", "cq-municipal-centres-2021", "cq-municipal-centres-target"],
        },
      ],
    },
    text: {
      zh: t`${when("cq-national-centres-2021")}，国家级有${fig("cq-national-centres-2021")}，市级有${fig("cq-municipal-centres-2021")}；${when("cq-national-centres-target")}的目标，国家级${fig("cq-national-centres-target")}，市级${fig("cq-municipal-centres-target")}。`,
      en: t`In ${when("cq-national-centres-2021")} there were ${fig("cq-national-centres-2021")} at national level and ${fig("cq-municipal-centres-2021")} at municipal level; the targets for ${when("cq-national-centres-target")} are ${fig("cq-national-centres-target")} and ${fig("cq-municipal-centres-target")}, in that order.`,
    },
    note: {
      zh: t`目标不是结果；其后的实际家数未查到。两组各用各的比例尺。`,
      en: t`A target is not a result; no later count was found. The two groups have scales of their own.`,
    },
    cues: ["cq-municipal-centres-2021", "cq-municipal-centres-target", "cq-national-centres-target"],
  },
} as const satisfies Record<string, Panel>;
