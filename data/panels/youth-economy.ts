import {fig, t, when} from "../prose.ts";
import type {Panel} from "./panel.ts";

export const youthEconomy = {
  "youth-shares": {
    themes: ["youth-economy"],
    title: {
      zh: t`四个比重，四个分母，三个未查到出处`,
      en: t`Four shares of four different wholes; for three no origin was found`,
    },
    measure: {
      zh: t`青年占各自分母的比重，%；年份与口径逐行注明，不可相加或比较`,
      en: t`Young people as a share of four different wholes, %; year and base stand at each row; not to be added or compared`,
    },
    chart: {
      kind: "share",
      figures: [
        "youth-population-share",
        "youth-culture-spending-share",
        "performance-youth-share",
        "emotional-venues-youth-share",
      ],
    },
    text: {
      zh: t`文章称青年占人口${fig("youth-population-share")}，对文娱消费的贡献度${fig("youth-culture-spending-share")}，占演出市场消费人群${fig("performance-youth-share")}，占提供情绪价值的消费场景客群${fig("emotional-venues-youth-share")}。`,
      en: t`The article says that young people are ${fig("youth-population-share")} of the population, that their contribution to spending on culture and entertainment is ${fig("youth-culture-spending-share")}, and that they are ${fig("performance-youth-share")} of consumers in the performance market and ${fig("emotional-venues-youth-share")} of customers at venues that offer emotional value.`,
    },
    note: {
      zh: t`后两行是下限，比它高出多少，文中未述。只有演出市场一行查到出处：行业协会${when("performance-age-18-34")}的年度报告，数的是购票观众；其余三行都未查到出处。`,
      en: t`The last two are lower bounds; how far above them the shares lie is not stated. Only the performance row was traced, to the trade association’s annual report for ${when("performance-age-18-34")}, which counts ticket buyers; for the other three no origin was found.`,
    },
    cues: [
      "youth-population-share",
      "youth-culture-spending-share",
      "performance-youth-share",
      "emotional-venues-youth-share",
    ],
  },
  "youth-population": {
    themes: ["youth-economy"],
    title: {
      zh: t`青年占人口${fig("youth-population-share")}：未查到出处，也没写年龄段`,
      en: t`Young people at ${fig("youth-population-share")} of the population: no origin found, no age band given`,
    },
    measure: {
      zh: t`青年占总人口的比重，%；除文章一行外均为${"14—35岁"}；地区与时点逐行注明`,
      en: t`Young people’s share of the population, %; ages ${"14–35"} except for the article’s row; area and date at each row`,
    },
    chart: {
      kind: "spread",
      unit: "percent",
      figures: [
        "china-youth-share-2000",
        "china-youth-share-2005",
        "china-youth-share-2016",
        "china-youth-share-2020",
        "youth-population-share",
        "cq-youth-share",
      ],
    },
    text: {
      zh: t`全国${"14—35岁"}占比：${when("china-youth-share-2000")}${fig("china-youth-share-2000")}，${when("china-youth-share-2005")}${fig("china-youth-share-2005")}，${when("china-youth-share-2016")}${fig("china-youth-share-2016")}，${when("china-youth-share-2020")}${fig("china-youth-share-2020")}；重庆户籍青年${fig("cq-youth-share")}；文章印${fig("youth-population-share")}，口径未给出。`,
      en: t`Ages ${"14–35"} nationwide: ${fig("china-youth-share-2000")} in ${when("china-youth-share-2000")}, ${fig("china-youth-share-2005")} in ${when("china-youth-share-2005")}, ${fig("china-youth-share-2016")} at the ${when("china-youth-share-2016")}, ${fig("china-youth-share-2020")} at the ${when("china-youth-share-2020")}; young people registered in Chongqing, ${fig("cq-youth-share")}; the article says ${fig("youth-population-share")} and gives no base.`,
    },
    note: {
      zh: t`各点来源、地区、口径不同，所以不连线。确数中最接近的是全国${when("china-youth-share-2020")}的${fig("china-youth-share-2020")}，但不相等，来源也存疑；重庆一项是下限，既不矛盾，也证实不了。`,
      en: t`Sources, areas and bases differ, so the dots are not joined. The nearest exact one is the national ${fig("china-youth-share-2020")} at the ${when("china-youth-share-2020")}, but it is not equal and its source is doubtful; the Chongqing one is a lower bound, which neither contradicts nor confirms.`,
    },
    cues: ["youth-population-share", "china-youth-share-2016", "cq-youth-share"],
  },
  "performance-market": {
    themes: ["youth-economy"],
    title: {
      zh: t`${when("performance-shows-2024")}演出${fig("performance-shows-2024")}，观众${fig("performance-audience-2024")}`,
      en: t`In ${when("performance-shows-2024")} China counted ${fig("performance-shows-2024")} and ${fig("performance-audience-2024")} to them`,
    },
    measure: {
      zh: t`全国演出市场：场次、观众人次、总体经济规模（元）；按年；统计范围有变，柱间不连`,
      en: t`China’s performance market: performances, audience visits, total market size (yuan); by year; the scope changed, so nothing is joined`,
    },
    chart: {
      kind: "columns",
      series: [
        {name: {zh: "演出场次", en: "Shows held"}, figures: ["performance-shows-2023", "performance-shows-2024"]},
        {name: {zh: "观众人次", en: "Audience"}, figures: ["performance-audience-2023", "performance-audience-2024"]},
        {
          name: {zh: "总体经济规模", en: "Total market size"},
          figures: [
            "performance-income-2016",
            "performance-income-2017",
            "performance-income-2023",
            "performance-income-2024",
          ],
        },
      ],
    },
    text: {
      zh: t`${when("performance-shows-2024")}演出${fig("performance-shows-2024")}，观众${fig("performance-audience-2024")}，总体经济规模${fig("performance-income-2024")}；上一年分别为${fig("performance-shows-2023")}、${fig("performance-audience-2023")}、${fig("performance-income-2023")}。`,
      en: t`In ${when("performance-shows-2024")} there were ${fig("performance-shows-2024")}, ${fig("performance-audience-2024")} and a total market size of ${fig("performance-income-2024")}; the year before, ${fig("performance-shows-2023")}, ${fig("performance-audience-2023")} and ${fig("performance-income-2023")}.`,
    },
    note: {
      zh: t`中间数年未查到；最早两年的总体经济规模，没有再找到印有原数的页面。`,
      en: t`The years in between were not found; no page that prints the two earliest market sizes could be found again.`,
    },
    cues: ["performance-shows-2023", "performance-audience-2024", "performance-income-2023"],
  },
  "audience-ages": {
    themes: ["youth-economy"],
    title: {
      zh: t`“${fig("performance-youth-share")}”查到的出处：${when("performance-age-18-34")}年度报告里的购票观众`,
      en: t`The origin found for “${fig("performance-youth-share")}”: ticket buyers in the annual report for ${when("performance-age-18-34")}`,
    },
    measure: {
      zh: t`按年龄计的占比，%；数的是谁、哪一年，逐行注明`,
      en: t`Shares by age, %; who was counted and when stands at each row`,
    },
    chart: {
      kind: "share",
      figures: ["performance-youth-share", "performance-age-18-34", "theatre-age-18-34", "musical-under-25"],
    },
    text: {
      zh: t`文章：青年占演出市场消费人群${fig("performance-youth-share")}。查到的出处：购票观众中${"18—34岁"}${fig("performance-age-18-34")}（${when("performance-age-18-34")}年度报告）。同一年龄段占剧场类演出观众${fig("theatre-age-18-34")}（${when("theatre-age-18-34")}）；${"25岁"}以下占音乐剧观众${fig("musical-under-25")}（${when("musical-under-25")}）。`,
      en: t`The article: young people are ${fig("performance-youth-share")} of consumers in the performance market. The origin found: people aged ${"18–34"} were ${fig("performance-age-18-34")} of ticket buyers (annual report for ${when("performance-age-18-34")}). The same ages were ${fig("theatre-age-18-34")} of theatre audiences (${when("theatre-age-18-34")}); people under ${"25"} were ${fig("musical-under-25")} of audiences of musicals (${when("musical-under-25")}).`,
    },
    note: {
      zh: t`“青年消费人群”与“购票观众”不是一回事；各行年龄段也不同。`,
      en: t`“Young consumers” and “ticket buyers” are not the same, and the age bands differ from row to row.`,
    },
    cues: ["performance-youth-share", "performance-age-18-34", "theatre-age-18-34"],
  },
  "youth-features": {
    themes: ["youth-economy"],
    title: {
      zh: t`文章归纳${fig("youth-three-features")}；说“两端”发力，却列了三项`,
      en: t`The article finds ${fig("youth-three-features")}; it speaks of “two ends” and lists three items`,
    },
    measure: {
      zh: t`青春经济一文的归纳与建议，按文中次序；定性，不计数量`,
      en: t`What the article on the youth economy finds and asks for, in the printed order; nothing is measured`,
    },
    chart: {
      kind: "matrix",
      missing: {zh: "文中未给出", en: "not stated"},
      columns: [
        {zh: "需求", en: "Needs"},
        {zh: "特征", en: "Features"},
        {zh: "支撑", en: "Supports"},
      ],
      rows: [
        {name: {zh: "", en: ""}, cells: ["youth-need-elements", "youth-feature-experience", "youth-support-security"]},
        {name: {zh: "", en: ""}, cells: ["youth-need-cycle", "youth-feature-self", "youth-support-settings"]},
        {name: {zh: "", en: ""}, cells: ["youth-need-domestic", "youth-feature-homegrown", "youth-support-guidance"]},
      ],
    },
    text: {
      zh: t`文章归纳${fig("youth-three-features")}：体感化、悦己化、国潮化；制度上要求就业、创业、保障${fig("youth-policy-chain")}协同。文中称“两端发力”，却列了三项。`,
      en: t`The article finds ${fig("youth-three-features")}: experience, pleasing oneself, home-grown style; it asks to join ${fig("youth-policy-chain")}: employment, enterprise, security. It speaks of “two ends” and lists three items.`,
    },
    note: {
      zh: t`第三项支撑在我们的副本中看不到序号。各列按文中次序排，同一行不表示互相对应。`,
      en: t`The third support has no number in our copy. Each column follows the printed order; standing in one row does not mean that items correspond.`,
    },
    cues: ["youth-three-features", "youth-two-ends", "youth-policy-chain"],
  },
} as const satisfies Record<string, Panel>;
