import {listing} from "../figures/index.ts";
import {fig, t, when} from "../prose.ts";
import type {Panel} from "./panel.ts";

const named = (id: Parameters<typeof listing>[0]) => listing(id).items.map((name) => ({name, figure: id}));

export const consumptionContext = {
  "retail-2025": {
    themes: ["consumption-context"],
    title: {
      zh: t`重庆社零${fig("cq-retail-2025-12")}，高于上海的${fig("shanghai-retail-2025-12")}`,
      en: t`Retail sales: Chongqing’s ${fig("cq-retail-2025-12")}, above Shanghai’s ${fig("shanghai-retail-2025-12")}`,
    },
    measure: {
      zh: t`社会消费品零售总额，自年初累计，元；${when("cq-retail-2025-12")}；两地同一比例尺，由零起画`,
      en: t`Retail sales of consumer goods since January, yuan; ${when("cq-retail-2025-12")}; both cities on one scale from zero`,
    },
    chart: {
      kind: "columns",
      together: true,
      series: [
        {
          name: {zh: "重庆", en: "Chongqing"},
          figures: [
            "cq-retail-2025-02",
            "cq-retail-2025-03",
            "cq-retail-2025-04",
            "cq-retail-2025-06",
            "cq-retail-2025-12",
          ],
        },
        {
          name: {zh: "上海", en: "Shanghai"},
          figures: [
            "shanghai-retail-2025-03",
            "shanghai-retail-2025-04",
            "shanghai-retail-2025-06",
            "shanghai-retail-2025-12",
          ],
        },
      ],
    },
    text: {
      zh: t`上半年重庆${fig("cq-retail-2025-06")}，上海${fig("shanghai-retail-2025-06")}；全年重庆${fig("cq-retail-2025-12")}，上海${fig("shanghai-retail-2025-12")}。`,
      en: t`In the first half Chongqing had ${fig("cq-retail-2025-06")}, Shanghai ${fig("shanghai-retail-2025-06")}; over the year ${fig("cq-retail-2025-12")} and ${fig("shanghai-retail-2025-12")}.`,
    },
    note: {
      zh: t`柱是累计数，不是单月数；没有查到的时点留空，不补不连。`,
      en: t`Bars are sums since January, not single months; points not found are left empty, neither filled in nor joined.`,
    },
    cues: ["cq-retail-2025-06", "shanghai-retail-2025-06", "cq-retail-2025-12"],
  },
  "retail-2024": {
    themes: ["consumption-context"],
    title: {
      zh: t`重庆${when("cq-retail-2024-first")}社零两个数：${fig("cq-retail-2024-first")}、${fig("cq-retail-2024-revised")}`,
      en: t`Chongqing’s retail sales in ${when("cq-retail-2024-first")}: first ${fig("cq-retail-2024-first")}, later ${fig("cq-retail-2024-revised")}`,
    },
    measure: {
      zh: t`重庆社会消费品零售总额，元；${when("cq-retail-2024-first")}全年；两篇报道各印一数`,
      en: t`Chongqing’s retail sales of consumer goods, yuan; ${when("cq-retail-2024-first")}; two reports, two numbers`,
    },
    chart: {kind: "spread", unit: "yuan", figures: ["cq-retail-2024-first", "cq-retail-2024-revised"]},
    text: {
      zh: t`较早的报道为${fig("cq-retail-2024-first")}，后来的报道为${fig("cq-retail-2024-revised")}。`,
      en: t`An earlier report has ${fig("cq-retail-2024-first")}, a later one ${fig("cq-retail-2024-revised")}.`,
    },
    note: {
      zh: t`可能是基数修订，但修订说明未查到；引用时写明取自哪一篇。横轴不从零起，两端都标明。`,
      en: t`Possibly a revised base, but no note on a revision was found; say which report you follow. The scale does not start at zero and names both ends.`,
    },
    cues: ["cq-retail-2024-first", "cq-retail-2024-revised"],
  },
  codes: {
    themes: ["consumption-context", "design-capital"],
    title: {
      zh: t`“${fig("code-33618")}”“${fig("code-416")}”“六区一高地”，版面都没有解释`,
      en: t`“${fig("code-33618")}”, “${fig("code-416")}”, “six zones and one highland”: the page explains none`,
    },
    measure: {
      zh: t`三个政策代号的展开；名称取自版面以外的报道，未查到的注明`,
      en: t`Three policy codes spelled out; names from reports outside the page, gaps marked`,
    },
    chart: {
      kind: "tree",
      root: {zh: "代号", en: "Codes"},
      branches: [
        {name: {zh: "33618 主导", en: "33618: leading"}, figure: "cluster-trillion", leaves: named("cluster-trillion")},
        {
          name: {zh: "33618 支柱", en: "33618: pillars"},
          figure: "cluster-half-trillion",
          leaves: named("cluster-half-trillion"),
        },
        {
          name: {zh: "33618 其余", en: "33618: the rest"},
          figure: "code-33618",
          leaves: [
            {
              name: {zh: "6个特色优势，未列全", en: "6 with distinctive strengths, not all named"},
              figure: "cluster-hundred-billion",
            },
            {name: {zh: "18个“新星”，未列全", en: "18 “new stars”, not all named"}, figure: "cluster-new-stars"},
          ],
        },
        {name: {zh: "416 高地", en: "416: highlands"}, figure: "science-416-hubs", leaves: named("science-416-hubs")},
        {
          name: {zh: "416 其余", en: "416: the rest"},
          figure: "code-416",
          leaves: [{name: {zh: "“16”所指未查到", en: "what “16” means: not found"}, figure: "code-416"}],
        },
        {
          name: {zh: "六区一高地", en: "Zones, highland"},
          figure: "six-zones-one-highland",
          leaves: named("six-zones-one-highland"),
        },
      ],
    },
    text: {
      zh: t`“${fig("code-33618")}”：主导类${fig("cluster-trillion")}，支柱类${fig("cluster-half-trillion")}，特色优势类${fig("cluster-hundred-billion")}，“新星”类${fig("cluster-new-stars")}。“${fig("code-416")}”：${fig("science-416-hubs")}，其余未查到。“六区一高地”：${fig("six-zones-one-highland")}。`,
      en: t`“${fig("code-33618")}”: ${fig("cluster-trillion")} that lead, ${fig("cluster-half-trillion")} as pillars, ${fig("cluster-hundred-billion")} with distinctive strengths and ${fig("cluster-new-stars")} as “new stars”. “${fig("code-416")}”: ${fig("science-416-hubs")}; the rest was not found. “Six zones and one highland”: ${fig("six-zones-one-highland")}.`,
    },
    note: {
      zh: t`代号不是数量，不能比较大小。版面只印简称，展开的名称不是版面所印。`,
      en: t`Codes are not quantities and cannot be compared. The page prints the short forms only; the names spelled out here are not its own.`,
    },
    cues: ["code-33618", "code-416", "six-zones-one-highland"],
  },
  "life-circles": {
    themes: ["consumption-context"],
    title: {
      zh: t`重庆建成${fig("life-circles-built")}，覆盖${fig("life-circles-communities")}，服务${fig("life-circles-people")}`,
      en: t`${fig("life-circles-built")} built, covering ${fig("life-circles-communities")} and serving ${fig("life-circles-people")}`,
    },
    measure: {
      zh: t`重庆“${"15分钟"}高品质生活服务圈”，单位各异，逐项标明；虚线框为目标`,
      en: t`Chongqing’s “${"15-minute"} quality life circles”, each in its own unit; dashed outlines are targets`,
    },
    chart: {
      kind: "tiles",
      figures: [
        "life-circle-minutes",
        "life-circles-built",
        "life-circles-communities",
        "life-circles-people",
        "life-circles-2025-target",
        "life-circles-2027-target",
      ],
    },
    text: {
      zh: t`名称里有“${fig("life-circle-minutes")}”；报道称${when("life-circles-built")}建成${fig("life-circles-built")}，覆盖${fig("life-circles-communities")}，服务${fig("life-circles-people")}。目标是到${when("life-circles-2025-target")}中心城区覆盖${fig("life-circles-2025-target")}。`,
      en: t`The name carries “${fig("life-circle-minutes")}”; ${fig("life-circles-built")} were reported built in ${when("life-circles-built")}, covering ${fig("life-circles-communities")} and serving ${fig("life-circles-people")}. The target was to cover ${fig("life-circles-2025-target")} of the central districts by ${when("life-circles-2025-target")}.`,
    },
    note: {
      zh: t`建成数与覆盖目标口径不同，是否达标，报道没有说。`,
      en: t`The number built and the coverage aimed at are different measures; reports do not say whether the target was met.`,
    },
    cues: ["life-circle-minutes", "life-circles-built", "life-circles-people"],
  },
} as const satisfies Record<string, Panel>;
