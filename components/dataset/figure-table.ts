/** The table of figures: each with its claim, its bounds, its words and how well it is established. */
import {articleIds} from "../../data/articles/index.ts";
import {placeWords} from "../../data/cite.ts";
import {figureIds} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {claimNames, periodWords, words} from "../../data/format.ts";
import {plain} from "../../data/prose.ts";
import {units} from "../../data/schema.ts";
import {standingFound, standingNames, standingOf} from "../../data/standing.ts";
import {safeSentence} from "../export/safe.ts";
import {figurePage} from "../routes.ts";
import {none, notStated} from "./field.ts";
import type {Field, Table} from "./field.ts";
import {cited, path} from "./field-kinds.ts";
import {both, bound, inclusive, number, of, period, place, text} from "./figure-values.ts";

const fields: readonly Field<FigureId>[] = [
  {
    name: "id",
    type: "string",
    required: true,
    unique: true,
    title: {zh: "数据代码", en: "Figure id"},
    description: {zh: "永不改指他数，也不再用于别的数。", en: "Never means another figure and is never used again."},
    of: (id) => id,
  },
  {
    name: "subject",
    type: "text",
    required: true,
    title: {zh: "对象", en: "Subject"},
    description: {zh: "谁，或哪里。", en: "Who or where."},
    of: (id) => of(id).subject,
  },
  {
    name: "label",
    type: "text",
    required: true,
    title: {zh: "指标", en: "What is counted"},
    description: {zh: "数的是什么，不含数字。", en: "What is counted, without the number."},
    of: (id) => of(id).label,
  },
  {
    name: "claim",
    type: "string",
    required: true,
    enum: Object.keys(claimNames),
    title: {zh: "说法类别", en: "Kind of claim"},
    description: {
      zh: "原话对这个数说到哪一步；各类的意思见“说法类别”表。",
      en: "How far the words go: see the table of claims for what each kind means.",
    },
    of: (id) => of(id).is,
  },
  {
    name: "value",
    type: "number",
    title: {zh: "印出的数", en: "Number printed"},
    description: {
      zh: "以基本单位计（元，而不是亿元；百分数按百分点）；位次是名次，列举是项数；代号和时间没有数。怎么用要看claim。",
      en: "In the base unit (yuan, not billions of yuan; per cent as percentage points); a place in an order; how many a list names; none for a code or a date. Read it with the claim.",
    },
    of: number,
  },
  {
    name: "text",
    type: "string",
    title: {zh: "代号或时间", en: "Code or moment"},
    description: {zh: "代号照录；时间按ISO 8601。", en: "A code as printed; a moment in ISO 8601."},
    of: text,
  },
  {
    name: "lower",
    type: "number",
    title: {zh: "下限", en: "Lower bound"},
    description: {zh: "所知的下端，以基本单位计。", en: "The lower end that is known, in the base unit."},
    of: (id) => bound(id, "lower"),
  },
  {
    name: "lower_inclusive",
    type: "boolean",
    title: {zh: "下限可取", en: "Lower bound included"},
    description: {zh: "“不低于”为true，“超过”为false。", en: "true for “at least”, false for “more than”."},
    of: (id) => inclusive(id, "lower"),
  },
  {
    name: "upper",
    type: "number",
    title: {zh: "上限", en: "Upper bound"},
    description: {zh: "所知的上端，以基本单位计。", en: "The upper end that is known, in the base unit."},
    of: (id) => bound(id, "upper"),
  },
  {
    name: "upper_inclusive",
    type: "boolean",
    title: {zh: "上限可取", en: "Upper bound included"},
    description: {zh: "“不超过”为true。", en: "true for “at most”."},
    of: (id) => inclusive(id, "upper"),
  },
  {
    name: "unit",
    type: "string",
    enum: Object.keys(units),
    title: {zh: "单位代码", en: "Unit id"},
    description: {
      zh: "基本单位；两种语言的名称在dataset.json的units里。",
      en: "The base unit; its name in both languages is under units in dataset.json.",
    },
    of: (id) => {
      const figure = of(id);
      return "unit" in figure ? figure.unit : none;
    },
  },
  {
    name: "decimals",
    type: "integer",
    title: {zh: "印出的小数位", en: "Decimals printed"},
    description: {zh: "来源印了末尾的零时才有。", en: "Only where the source prints a trailing zero."},
    of: (id) => {
      const figure = of(id);
      return "decimals" in figure && figure.decimals !== undefined ? figure.decimals : none;
    },
  },
  {
    name: "words",
    type: "text",
    required: true,
    title: {zh: "说法", en: "As stated"},
    description: {zh: "数连同说法和单位。", en: "The value with its claim and unit, in words."},
    of: (id) => both((lang) => words(of(id), lang)),
  },
  {
    name: "sentence",
    type: "text",
    required: true,
    title: {zh: "可以这样说", en: "What may be said"},
    description: {
      zh: "不超出来源的一句话，带口径和存疑。",
      en: "One sentence that says no more than the source, with its base and what is in doubt.",
    },
    of: (id) => both((lang) => safeSentence(id, lang)),
  },
  {
    name: "status",
    type: "string",
    required: true,
    enum: ["observed", "target"],
    title: {zh: "性质", en: "Status"},
    description: {zh: "target：目标或预测，不是观测。", en: "target: a target or a forecast, not an observation."},
    of: (id) => of(id).status ?? "observed",
  },
  {
    name: "period",
    type: "string",
    title: {zh: "时点", en: "Period"},
    description: {
      zh: "ISO 8601：2024为全年，2024-12-31为时点，2025-01/2025-06为区间，2025-Q1为季度。",
      en: "ISO 8601: 2024 is a year, 2024-12-31 a day, 2025-01/2025-06 an interval; 2025-Q1 is a quarter.",
    },
    of: (id) => of(id).period ?? notStated,
  },
  {
    name: "period_start",
    type: "date",
    title: {zh: "起始日", en: "First day"},
    description: {zh: "时点的第一天。", en: "The first day of the period."},
    of: (id) => period(id, "start"),
  },
  {
    name: "period_end",
    type: "date",
    title: {zh: "截止日", en: "Last day"},
    description: {zh: "时点的最后一天。", en: "The last day of the period."},
    of: (id) => period(id, "end"),
  },
  {
    name: "period_words",
    type: "text",
    title: {zh: "时点的说法", en: "Period in words"},
    description: {zh: "同一时点，用文字写。", en: "The same period, in words."},
    of: (id) => {
      const {period: at} = of(id);
      return at === null ? notStated : both((lang) => periodWords(at, lang));
    },
  },
  {
    name: "base",
    type: "text",
    title: {zh: "分母或口径", en: "Base or scope"},
    description: {
      zh: "占什么的比重、调查的样本、指数的版本；百分数和位次必有。",
      en: "Of what: the whole of a share, the sample of a survey, the edition of an index. Percentages and places always have one.",
    },
    of: (id) => of(id).base ?? none,
  },
  ...cited<FigureId>((id) => of(id).cite),
  {
    name: "article",
    type: "string",
    enum: articleIds,
    refers: ["articles", "id"],
    title: {zh: "版面文章", en: "Article of the page"},
    description: {zh: "只有报纸版面上的数才有。", en: "Only for figures that the newspaper page prints."},
    of: (id) => place(id, "article"),
  },
  {
    name: "paragraph",
    type: "integer",
    title: {zh: "段", en: "Text block"},
    description: {zh: "在该文中从一数起的文字块。", en: "Text blocks are counted from one within the article."},
    of: (id) => place(id, "paragraph"),
  },
  {
    name: "place",
    type: "text",
    required: true,
    title: {zh: "位置", en: "Place"},
    description: {zh: "在来源里的位置。", en: "Where in the source."},
    of: (id) => both((lang) => placeWords(of(id).cite, lang)),
  },
  {
    name: "standing",
    type: "string",
    required: true,
    enum: Object.keys(standingNames),
    title: {zh: "查证结果", en: "Standing"},
    description: {
      zh: "查证到哪一步；各项的意思在dataset.json的standings里。",
      en: "How well it is established; under standings in dataset.json in words.",
    },
    of: standingOf,
  },
  {
    name: "found",
    type: "text",
    title: {zh: "查到什么", en: "What was found"},
    description: {zh: "版面上的数背后查到了什么。", en: "What was found behind a figure of the newspaper page."},
    of: (id) => {
      const found = standingFound(id);
      return found ? both((lang) => plain(found.note[lang], lang)) : none;
    },
  },
  {
    name: "doubt",
    type: "text",
    title: {zh: "存疑", en: "Doubt"},
    description: {zh: "为什么不够可靠。", en: "Why it is less than well established."},
    of: (id) => of(id).doubt ?? none,
  },
  path((id) => figurePage("zh", id)),
];

export const figureTable: Table<FigureId> = {
  name: "figures",
  title: {zh: "数据", en: "Figures"},
  description: {
    zh: "每行一个被引用的数、位次、列举、代号或时间。",
    en: "One cited number, place, list, code or date per row.",
  },
  key: ["id"],
  rows: figureIds,
  fields,
};
