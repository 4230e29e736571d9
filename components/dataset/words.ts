/** What the dataset says of itself, in its files and on its page. */
import type {Text} from "../../data/schema.ts";
import {say} from "../strings.ts";

/** Its name for machines. */
export const datasetId = "consumer-finance-index";

export const datasetWords = {
  title: {zh: `${say.site.zh}数据集`, en: `${say.site.en}: dataset`},
  description: {
    zh: "一页报纸的三篇文章印出的数，以及查证时读到的数：每个数连同说法、单位、时点、分母、原话、出处和查证结果；另有文章的主张、面板和来源。",
    en: "The figures printed in three articles on one newspaper page, and those read while checking them: each with its claim, unit, period, base, words, source and standing; with the articles’ proposals, the panels and the sources.",
  },
  rights: {
    zh: "代码和我们自己的文字、译文、概括：MIT许可证。数字是事实，各有来源，引用时请写明来源。引号里的原话归各发布者所有，每条最多三十字，只供核对。",
    en: "Code, and our own accounts, summaries and translations: MIT licence. Figures are facts and carry their sources; name the source when you quote one. The words kept as cues belong to their publishers, at most thirty characters each, so that readers can check them.",
  },
  escaping: {
    zh: "CSV里以 = + - @ 开头的文字前加一个撇号，免得表格软件当公式算；JSON里没有。",
    en: "In CSV a text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula; in JSON it has none.",
  },
} as const satisfies Record<string, Text>;
