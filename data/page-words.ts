/** Numerals of the newspaper page that are no figures, by the words they stand in. */
import type {NumberWord, Restated} from "./page-check/numbers.ts";

/** Words in which a numeral counts nothing, each with the reason. */
export const numberWords: readonly NumberWord[] = [
  {
    words: ["一是", "二是", "三是", "四是", "一要", "二要", "三要", "四要"],
    why: {
      zh: "标出第几点；共几点另有数字记录，或由主张逐条列出。",
      en: "Orders the points; how many there are is a figure, or the recommendations are listed one by one.",
    },
  },
  {words: ["进一步"], why: {zh: "副词，意为更加。", en: "An adverb: further."}},
  {words: ["一方面"], why: {zh: "连词，引出两面的说法。", en: "A conjunction: on the one hand, on the other."}},
  {words: ["一体化", "一站式"], why: {zh: "构词成分，意为合在一处。", en: "Part of a word: all in one."}},
  {words: ["一品一策"], why: {zh: "惯用语，意为各有各的办法。", en: "A set phrase: to each product its own plan."}},
  {words: ["一带一路"], why: {zh: "倡议的名称。", en: "The name of an initiative, Belt and Road."}},
  {
    words: ["最后一公里"],
    why: {zh: "比喻，指最末一段服务。", en: "A figure of speech for the last stretch of a service."},
  },
  {words: ["丰裕一代"], why: {zh: "对一辈人的称呼。", en: "A name for a generation."}},
  {
    words: ["一个战略制高点", "这一主题"],
    why: {zh: "“一”在此只作限定，不计数。", en: "Here the word for one is a mere article."},
  },
  {
    words: ["首发经济", "首贷", "信用首进"],
    why: {zh: "构词成分，意为初次。", en: "Part of a word: for the first time."},
  },
  {words: ["四川美术学院"], why: {zh: "校名中的省名。", en: "The name of a province, within that of an academy."}},
];

/** Numbers that say again what a figure of the page says. */
export const restated: readonly Restated[] = [
  {words: "六个向度的着力点", figure: "six-dimensions", says: "value"},
  {words: "2024年文娱消费", figure: "youth-culture-spending-share", says: "period"},
];
