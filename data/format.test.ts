import {describe, expect, it} from "vitest";
import {measure, rank} from "./checks/examples.ts";
import {figures} from "./figures/index.ts";
import type {FigureId} from "./figures/index.ts";
import {
  boundOf,
  claimMarks,
  dateWords,
  number,
  numberIn,
  ordinal,
  periodWords,
  quantity,
  scaleFor,
  unitIn,
  words,
} from "./format.ts";
import type {Measure, Moment, Period, UnitId} from "./schema.ts";

describe("words of figures in the content", () => {
  it.each<[FigureId, zh: string, en: string]>([
    ["cq-consumer-loan-balance", "8922.53亿元", "892.253 billion yuan"],
    ["cq-retail-2025-12", "16688.50亿元", "1,668.85 billion yuan"],
    ["national-consumer-loans-2024", "21.01万亿元", "21.01 trillion yuan"],
    ["cfc-assets-2024", "超过1.38万亿元", "more than 1.38 trillion yuan"],
    ["relending-applications", "近600亿元", "nearly 60 billion yuan"],
    ["policy-measures", "19条举措", "19 measures"],
    ["design-only-western-city", "1个城市", "1 city"],
    ["youth-population-share", "28.35%", "28.35%"],
    ["performance-youth-share", "超过76%", "more than 76%"],
    ["youth-culture-spending-share", "高达40%", "as high as 40%"],
    ["mashang-revenue-growth-2022", "34.20%", "34.20%"],
    ["mashang-revenue-growth-2024", "−4.09%", "−4.09%"],
    ["shanghai-retail-sales-growth-2025q1", "−1.1%", "−1.1%"],
    ["national-online-microloan-company-count", "约180家公司", "about 180 companies"],
    ["cq-national-centres-target", "不低于15家设计中心", "at least 15 design centres"],
    ["relending-max-term", "不超过3年", "at most 3 years"],
    ["ccfi-questionnaires", "超过5000份问卷", "more than 5,000 questionnaires"],
    ["performance-shows-2024", "48.84万场", "488,400 performances"],
    ["performance-audience-2024", "17618.16万人次", "176.1816 million visits"],
    ["cq-tourists-2025", "超过5亿人次", "more than 500 million visits"],
    ["ccfi-chongqing-rank", "第三", "third"],
    ["ccfi-first-tier", "第一梯队", "the first tier"],
    ["ccfi-first-index", "首个", "the first"],
    ["ccfi-top-ten", "10个城市", "10 cities"],
    ["code-33618", "33618", "33618"],
    ["ccfi-release-date", "2025年6月6日", "June 6, 2025"],
    ["relending-end-year", "2027年", "2027"],
    ["life-circles-2027-target", "2027年末", "end of 2027"],
  ])("%s: %s, %s", (id, zh, en) => {
    expect({zh: words(figures[id], "zh"), en: words(figures[id], "en")}).toEqual({zh, en});
  });
});

describe("counts with their unit", () => {
  it.each<[number, UnitId, zh: string, en: string]>([
    [700, "questionnaire", "700份问卷", "700 questionnaires"],
    [1, "questionnaire", "1份问卷", "1 questionnaire"],
    [0, "city", "0个城市", "0 cities"],
    [12345, "person", "12345人", "12,345 people"],
    [10000, "person", "1万人", "10,000 people"],
    [3205.42e4, "person", "3205.42万人", "32.0542 million people"],
    [59520.8e8, "yuan", "59520.8亿元", "5,952.08 billion yuan"],
    [1e12, "yuan", "1万亿元", "1 trillion yuan"],
    [100, "percent", "100%", "100%"],
  ])("%d %s: %s, %s", (value, unit, zh, en) => {
    expect({zh: quantity(value, unit, "zh"), en: quantity(value, unit, "en")}).toEqual({zh, en});
  });
});

describe("periods", () => {
  it.each<[Period, zh: string, en: string]>([
    ["2024", "2024年", "2024"],
    ["2024-12-31", "2024年末", "end of 2024"],
    ["2025-06-30", "2025年6月末", "end of June 2025"],
    ["2024-02-29", "2024年2月末", "end of February 2024"],
    ["2023-02-27", "2023年2月27日", "February 27, 2023"],
    ["2025-09", "2025年9月", "September 2025"],
    ["2025-Q1", "2025年一季度", "Q1 2025"],
    ["2025-01/2025-06", "2025年1—6月", "January–June 2025"],
    ["2023/2027", "2023年至2027年", "2023–2027"],
    ["2024-11/2025-02", "2024年11月至2025年2月", "November 2024–February 2025"],
  ])("%s: %s, %s", (period, zh, en) => {
    expect({zh: periodWords(period, "zh"), en: periodWords(period, "en")}).toEqual({zh, en});
  });
});

it.each([
  [1, "第一", "first"],
  [10, "第十", "tenth"],
  [11, "第11", "11th"],
  [12, "第12", "12th"],
  [21, "第21", "21st"],
  [22, "第22", "22nd"],
  [23, "第23", "23rd"],
  [30, "第30", "30th"],
  [111, "第111", "111th"],
])("place %d: %s, %s", (place, zh, en) => expect([ordinal(place, "zh"), ordinal(place, "en")]).toEqual([zh, en]));

it("gives every number of a column the same scale", () => {
  const scale = scaleFor([1.3e12, 472.293e9], "en");
  expect(unitIn(scale, "yuan", "en")).toBe("billion yuan");
  expect(numberIn(1.3e12, scale, "en")).toBe("1,300");
  expect(numberIn(472.293e9, scale, "en")).toBe("472.293");
  expect(unitIn(scaleFor([1.3e12, 472.293e9], "zh"), "yuan", "zh")).toBe("亿元");
  expect(unitIn(scaleFor([6, 15], "en"), "centre", "en")).toBe("design centres");
});

it("never rounds, and keeps a printed zero", () => {
  expect(number(101.74e8, "zh")).toBe("101.74亿");
  expect(number(712.8e8, "zh", 2)).toBe("712.80亿");
  expect(number(0.1 + 0.2, "en")).toBe("0.3");
});

it("knows on which side a claim is open", () => {
  const bound = (is: Measure["is"]) => boundOf({...measure, is});
  expect([bound("more-than"), bound("at-least"), bound("up-to")]).toEqual(["lower", "lower", "upper"]);
  expect([bound("exact"), bound("about"), bound("nearly")]).toEqual([null, null, null]);
  expect(boundOf(rank)).toBeNull();
});

it("has a sign of its own for every claim", () => {
  const marks = Object.values(claimMarks);
  expect(new Set(marks).size).toBe(marks.length);
});

it("writes the date of a document as a day, at the end of a month too", () => {
  const both = (date: Moment) => [dateWords(date, "zh"), dateWords(date, "en")];
  expect(both("2023-07-31")).toEqual(["2023年7月31日", "July 31, 2023"]);
  expect(both("2024-12-31")).toEqual(["2024年12月31日", "December 31, 2024"]);
  expect(both("2022-12")).toEqual(["2022年12月", "December 2022"]);
  expect(both("2025")).toEqual(["2025年", "2025"]);
});
