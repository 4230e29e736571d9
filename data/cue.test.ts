import {describe, expect, it} from "vitest";
import {chineseNumeral, namesIn, readCue} from "./cue.ts";
import type {Reading} from "./cue.ts";

it.each([
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["十九", 19],
  ["三十三", 33],
  ["一百零五", 105],
  ["二〇二四", 2024],
  ["三点", null],
  ["", null],
])("%s is %s", (text, value) => expect(chineseNumeral(text)).toBe(value));

/** What a cue says, without where it was read. */
const said = (cue: string) => readCue(cue).map(({value, is, percent}) => `${is} ${value}${percent ? "%" : ""}`);

describe("numbers in cues", () => {
  it.each([
    ["推出19条举措", ["exact 19"]],
    ["8922.53亿元", ["exact 892253000000"]],
    ["占全国同业29.1%", ["exact 29.1%"]],
    ["占比44％", ["exact 44%"]],
    ["青年消费人群超过76%", ["more-than 76%"]],
    ["青年客群占比超90%", ["more-than 90%"]],
    ["有效问卷逾700份", ["more-than 700"]],
    ["接待国内游客突破5亿人次", ["more-than 500000000"]],
    ["票房破260亿元", ["more-than 26000000000"]],
    ["贷款 5,700 多笔", ["more-than 5700"]],
    ["30余家", ["more-than 30"]],
    ["双双突破万亿元", ["more-than 1000000000000"]],
    ["资产规模已超 1.38 万亿元", ["more-than 1380000000000"]],
    ["近 600 亿元", ["nearly 60000000000"]],
    ["从业人员近7000人", ["nearly 7000"]],
    ["青年户籍人口约900万人", ["about 9000000"]],
    ["100家左右", ["about 100"]],
    ["建成15家以上国家级工业设计中心", ["at-least 15"]],
    ["不低于20%", ["at-least 20%"]],
    ["最长使用期限不超过3年", ["up-to 3"]],
    ["-4.09%", ["exact -4.09%"]],
    ["同比下降1.1%", ["exact -1.1%"]],
    ["十八个“新星”产业集群", ["exact 18"]],
    ["三十三项指标", ["exact 33"]],
    ["两端发力", ["exact 2"]],
    ["“六区一高地”建设", ["exact 6", "exact 1"]],
    ["位列全国第三", ["ordinal 3"]],
    ["排名国内首位", ["ordinal 1"]],
    ["全球第六个", ["ordinal 6"]],
    ["没有数字", []],
  ])("%s: %j", (cue, expected) => expect(said(cue)).toEqual(expected));

  it.each([
    ["472.293 billion yuan", ["exact 472293000000"]],
    ["total was 1,619.0 billion yuan", ["exact 1619000000000"]],
    ["exceeds 1.3 trillion yuan", ["more-than 1300000000000"]],
    ["top 1.55 trillion yuan", ["more-than 1550000000000"]],
    ["around 180 online microloan", ["about 180"]],
    ["nearly 60 cities", ["nearly 60"]],
    ["at least 15", ["at-least 15"]],
    ["up to three years", ["up-to 3"]],
    ["to 33.5 percent", ["exact 33.5%"]],
    ["a 1.1% decline", ["exact -1.1%"]],
    ["across six areas", ["exact 6"]],
    ["ranked second nationwide", ["ordinal 2"]],
    ["rose to first place", ["ordinal 1"]],
    ["tens of thousands", []],
  ])("%s: %j", (cue, expected) => expect(said(cue)).toEqual(expected));

  it("keeps 达 apart: it stresses a value and bounds nothing", () => {
    const reaches = (cue: string) => readCue(cue).map(({is, reaches: so}: Reading) => [is, so]);
    expect(reaches("贡献度高达40%")).toEqual([["exact", true]]);
    expect(reaches("达到40%")).toEqual([["exact", true]]);
    expect(reaches("为40%")).toEqual([["exact", false]]);
  });
});

it.each([
  ["“就业—创业—保障”协同", ["就业", "创业", "保障协同"]],
  ["领军型、骨干型、成长型3档", ["领军型", "骨干型", "成长型"]],
  ["机构实力、产业生态和市场环境", ["机构实力", "产业生态", "市场环境"]],
])("names in %s", (cue, names) => expect(namesIn(cue)).toEqual(names));
