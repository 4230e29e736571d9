import {fieldIds, personIds} from "../proposals.ts";
import {fig, t, when} from "../prose.ts";
import type {Panel} from "./panel.ts";

export const policy = {
  "policy-guidelines": {
    themes: ["policy", "consumer-finance"],
    title: {
      zh: t`${fig("policy-departments")}联合发文，推出${fig("policy-measures")}，分${fig("policy-area-count")}`,
      en: t`${fig("policy-departments")} jointly issued ${fig("policy-measures")} in ${fig("policy-area-count")}`,
    },
    measure: {
      zh: t`《关于金融支持提振和扩大消费的指导意见》，个数与名称；${fig("policy-publication-date")}发布`,
      en: t`Guidelines on financial support for boosting consumption, counts and names; published ${fig("policy-publication-date")}`,
    },
    chart: {
      kind: "counts",
      rows: [{figure: "policy-department-names"}, {figure: "policy-measures"}, {figure: "policy-area-names"}],
    },
    text: {
      zh: t`指导意见由${fig("policy-departments")}联合印发，${fig("policy-publication-date")}对外发布，含${fig("policy-measures")}，分${fig("policy-area-count")}。`,
      en: t`The guidelines were issued by ${fig("policy-departments")} and published on ${fig("policy-publication-date")}; they hold ${fig("policy-measures")} in ${fig("policy-area-count")}.`,
    },
    note: {
      zh: t`每个方面各有几条举措，所见材料均未给出，所以圆点不分组。`,
      en: t`How many measures fall under each area was not found, so the dots are not grouped.`,
    },
    cues: ["policy-departments", "policy-measures", "policy-area-count"],
  },
  relending: {
    themes: ["policy", "consumption-context"],
    title: {
      zh: t`服务消费与养老再贷款：额度${fig("relending-quota")}，使用期限${fig("relending-max-term")}`,
      en: t`Services and elderly-care re-lending: a quota of ${fig("relending-quota")}, used for ${fig("relending-max-term")}`,
    },
    measure: {
      zh: t`再贷款条款，单位各异，逐项标明；${when("relending-quota")}公布`,
      en: t`Terms of the facility, each in its own unit; announced ${when("relending-quota")}`,
    },
    chart: {
      kind: "tiles",
      figures: [
        "relending-quota",
        "relending-rate",
        "relending-term",
        "relending-rollovers",
        "relending-max-term",
        "relending-end-year",
        "relending-national-institutions",
        "relending-city-banks",
        "relending-all-institutions",
        "relending-applications",
        "relending-loans-made",
        "relending-clients",
      ],
    },
    text: {
      zh: t`额度${fig("relending-quota")}，年利率${fig("relending-rate")}，期限${fig("relending-term")}，可展期${fig("relending-rollovers")}，使用期限${fig("relending-max-term")}；${fig("relending-all-institutions")}可以申请，执行至${fig("relending-end-year")}末。`,
      en: t`A quota of ${fig("relending-quota")} at ${fig("relending-rate")} a year for ${fig("relending-term")}, which can be rolled over ${fig("relending-rollovers")}, ${fig("relending-max-term")} in all; open to ${fig("relending-all-institutions")} until the end of ${fig("relending-end-year")}.`,
    },
    note: {
      zh: t`额度不是已投放的钱。申报额、笔数与主体数由媒体转述，未见官方实录；实际发放多少未查到。`,
      en: t`A quota is not money lent. Applications, loans and clients are as the media relay them, and no official record was seen; how much was paid out was not found.`,
    },
    cues: ["relending-quota", "relending-max-term", "relending-applications"],
  },
  "who-proposes-what": {
    themes: ["policy", "consumer-finance", "youth-economy", "design-capital"],
    title: {
      zh: t`十二个题目，两个有两方说法，其余只见一方`,
      en: t`Of twelve headings, two have two voices; the others show one each`,
    },
    measure: {
      zh: t`三篇文章的主张与判断，按文章、题目和说话的人分列；名称从原文提炼，不计数量`,
      en: t`What the three articles propose or judge, by heading and speaker; names shortened by us, nothing is measured`,
    },
    chart: {kind: "voices", fields: fieldIds, people: personIds},
    text: {
      zh: t`产品一问，黄潇讲${fig("huang-xiao-three-points")}，孙磊讲${fig("sun-lei-three-aspects")}；生态一问，黄潇列${fig("huang-xiao-four-chains")}，孙磊讲${fig("sun-lei-four-attitudes")}；信用与保护一问只见黄潇。设计之都一文的${fig("six-dimensions")}、青春经济一文的三个题目，都只有该文两位作者的话。`,
      en: t`On products Huang Xiao makes ${fig("huang-xiao-three-points")} and Sun Lei names ${fig("sun-lei-three-aspects")}; on the ecosystem they have ${fig("huang-xiao-four-chains")} and ${fig("sun-lei-four-attitudes")}; on credit and protection only Huang’s words are in our copy. The ${fig("six-dimensions")} of the design article and the three headings of the youth article each give only their own two authors’ words.`,
    },
    note: {
      zh: t`某人不在某篇文章里，只说明该文没有他的话，不表示赞成或反对。第三问孙磊怎么答，我们的副本在此中断。“青年需求”“消费特征”两题以描述为主，我们归为判断，不算建议。`,
      en: t`Someone absent from an article simply does not speak there; it says nothing of whether they agree. Sun’s third answer is cut off in our copy. Under “What the young need” and “Features of their spending” the article mostly describes; we class these as judgements, not advice.`,
    },
    cues: ["huang-xiao-four-chains", "sun-lei-four-attitudes", "six-dimensions"],
  },
} as const satisfies Record<string, Panel>;
