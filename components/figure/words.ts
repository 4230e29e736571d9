/** The words of a figure’s page, in both languages. */
import type {Difference} from "../../data/related.ts";
import type {Text} from "../../data/schema.ts";
import type {StandingKind} from "../../data/standing.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const words = {
  // What kind of figure
  onPage: {zh: "报纸版面上的数", en: "A figure on the newspaper page"},
  beside: {zh: "为查证与对照另找的数", en: "A figure found to check or to compare"},

  // What it says
  facts: {zh: "要素", en: "Particulars"},
  claim: {zh: "说法", en: "Claim"},
  period: {zh: "时点", en: "Period"},
  base: {zh: "口径", en: "Base"},
  unit: {zh: "单位", en: "Unit"},
  status: {zh: "性质", en: "Status"},
  baseNotStated: {zh: "口径未另作说明", en: "not stated"},
  noUnit: {
    ordinal: {zh: "无：是位次，不是量", en: "none: a rank, not an amount"},
    code: {zh: "无：是代号，不是数量", en: "none: a code, not a quantity"},
    date: {zh: "无：是时间", en: "none: a date"},
  },
  target: {zh: "目标，不是结果", en: "a target, not a result"},
  named: {zh: "列出的各项", en: "What it names"},

  // How to say it
  safe: {zh: "怎样说才稳妥", en: "How to say it safely"},
  safeLine: {
    zh: "一句话写明谁说的、说了什么、可靠到哪一步；请照抄，不要加强语气。",
    en: "One sentence: who says it, what they say and how far it can be trusted. Quote it unchanged.",
  },
  copy: {zh: {zh: "复制中文句", en: "Copy the Chinese"}, en: {zh: "复制英文句", en: "Copy the English"}},
  copied: {zh: "已复制。", en: "Copied."},
  refused: {
    zh: "浏览器不允许本页写入剪贴板。这句话已经选中，请按 Ctrl+C（Mac 上按 ⌘C）。",
    en: "The browser did not let this page copy. The sentence is selected: press Ctrl+C, or ⌘C on a Mac.",
  },

  // Evidence
  evidence: {zh: "原话与出处", en: "Words and source"},
  statedIn: {zh: "见于", en: "Stated in"},
  behind: {
    confirmed: {zh: "别处印证", en: "Borne out elsewhere"},
    traced: {zh: "追到的出处", en: "Traced to"},
    inconsistent: {zh: "文中互相抵触", en: "At odds within the text"},
    "not-found": {zh: "追查出处", en: "Search for the origin"},
    printed: {zh: "文章自列", en: "The article’s own list"},
    original: {zh: "追查出处", en: "Search for the origin"},
    copy: {zh: "追查出处", en: "Search for the origin"},
  } satisfies Record<StandingKind, Text>,
  atPublisher: {
    zh: "这份文件在发布者自己的网址上读到；它若另有所本，这里没有记录。",
    en: "The document was read at its publisher’s own address; what it may draw on in turn is not recorded here.",
  },
  inCopy: {
    zh: "没有在发布者自己的网址上读到；它若另有所本，这里没有记录。",
    en: "It was not read at its publisher’s own address; what it may draw on in turn is not recorded here.",
  },
  standing: {zh: "查证结果", en: "Standing"},

  // Others
  others: {zh: "别处怎么说", en: "What others say"},
  alike: {zh: "印有同一个数的其他来源", en: "Further sources that print the same"},
  same: {zh: "同一件事，另有印法", en: "The same thing, printed otherwise"},
  near: {zh: "相近，但不是同一回事", en: "Near it, but not the same thing"},
  nearLine: {
    zh: "时间、口径或人群不同的数放在一起看，不等于可以相减或互相替代。",
    en: "Figures of another time, base or population: to be looked at together, not subtracted or swapped.",
  },
  scaleLine: {
    zh: "加圈的点是本页的数。比例尺不一定从零起，两端都标明。",
    en: "The ringed dot is this page’s figure. The scale need not start at zero and names both its ends.",
  },
  scaleOpen: {
    zh: "虚线箭头表示只知下限。",
    en: "A dashed arrow means that only a lower bound is known.",
  },
  scaleLabel: {zh: "同一比例尺上的点图", en: "Dots on one scale"},
  none: {
    zh: "没有可以与它并列比较的数；查证所据见上文。",
    en: "No other figure kept here counts the same thing in the same unit; what it was checked against is above.",
  },
  thisOne: {zh: "本页的数", en: "this page’s figure"},
  differs: {zh: "不同", en: "Differs in"},
  difference: {
    subject: {zh: "对象", en: "subject"},
    label: {zh: "指标", en: "what is counted"},
    status: {zh: "目标与结果", en: "target or result"},
    period: {zh: "时点", en: "period"},
    base: {zh: "口径", en: "base"},
    value: {zh: "数值", en: "value"},
    claim: {zh: "说法", en: "claim"},
    source: {zh: "来源", en: "source"},
  } satisfies Record<Difference, Text>,

  // Uses
  uses: {zh: "用在哪里", en: "Where it is used"},
  panels: (n: number): Text => ({zh: `${n}个面板`, en: count(n, "panel", "panels")}),
  seeMark: {zh: "看图中标记", en: "see its mark"},
  seeRow: {zh: "看表中一行", en: "see its row"},
  articles: {zh: "说到它的文章", en: "Articles that state it"},
  themes: {zh: "说到它的主题", en: "Themes that state it"},
  restOn: {zh: "靠它查证的数", en: "Figures checked against it"},
  unused: {
    zh: "没有面板画它，它只列在来源页上。",
    en: "No panel draws it; it is listed on the page of sources.",
  },

  // What may be taken along
  cite: {zh: "引用这个数", en: "Cite this figure"},
  downloads: {zh: "下载", en: "Downloads"},
  downloadsLine: {
    zh: "文件里有两种语言的说法、原话、出处、查证结果和内容版本；地址固定，不会改作他用。",
    en: "The files hold the wording in both languages, the words as printed, source, standing and content version; their addresses never change meaning.",
  },
  json: {zh: "JSON", en: "JSON"},
  csv: {zh: "CSV", en: "CSV"},
  whole: {zh: "全部数据", en: "The whole dataset"},

  // Ways on
  ways: {zh: "前后的数", en: "Figures before and after"},
  previous: {zh: "上一个", en: "Previous"},
  next: {zh: "下一个", en: "Next"},
  permalink: {zh: "固定链接", en: "Permalink"},
} as const;
