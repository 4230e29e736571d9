import type {ChartKind} from "../data/chart.ts";
import type {Panel} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import {sourcesOf} from "../data/query.ts";
import {sourceWords} from "../data/cite.ts";
import type {Lang, Text} from "../data/schema.ts";

const kinds: Record<ChartKind, Text> = {
  strip: {zh: "位次图", en: "Rank strip"},
  counts: {zh: "计数图", en: "Count chart"},
  share: {zh: "比重条形图", en: "Bars of shares"},
  amounts: {zh: "条形图", en: "Bar chart"},
  spread: {zh: "同一比例尺上的点图", en: "Dots on one scale"},
  columns: {zh: "柱形图", en: "Column chart"},
  timeline: {zh: "时间线", en: "Timeline"},
  tree: {zh: "树状图", en: "Tree"},
  matrix: {zh: "对照表", en: "Matrix"},
  voices: {zh: "对照表", en: "Matrix"},
  flow: {zh: "对应图", en: "Links"},
  tiles: {zh: "数字卡片", en: "Number cards"},
};

/** The text alternative of a panel’s chart: kind, measure, main fact with its qualifier, what is not known, sources. */
export function alternative(panel: Panel, lang: Lang): string {
  const {chart, measure, text, note} = panel;
  const sources = sourcesOf(panel).map((id) => sourceWords(id, lang));
  if (lang === "zh")
    return `${kinds[chart.kind].zh}：${plain(measure.zh, lang)}。${plain(text.zh, lang)}${note ? plain(note.zh, lang) : ""}来源：${sources.join("；")}。`;
  return `${kinds[chart.kind].en}: ${plain(measure.en, lang)}. ${plain(text.en, lang)} ${note ? `${plain(note.en, lang)} ` : ""}Source: ${sources.join("; ")}.`;
}
