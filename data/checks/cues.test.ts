import {describe, expect, it} from "vitest";
import type {Content} from "./content.ts";
import {cuesAreShort, cuesSayWhatFiguresSay} from "./cues.ts";
import {cueing, list, measure, only, rank, share} from "./examples.ts";

describe("rules for cues", () => {
  it("names a cue over 30 characters, or empty", () => {
    const cue = "一二三四五六七八九十".repeat(3) + "长";
    expect(cuesAreShort({...cueing(measure, cue), proposals: {}})).toEqual([
      `data/figures/page.ts: “it” cite.cue: “${cue}” has 31 characters, over 30`,
    ]);
    expect(cuesAreShort({...cueing(measure, " "), proposals: {}})).toEqual([
      "data/figures/page.ts: “it” cite.cue: “ ” is empty",
    ]);
  });

  const cases: [name: string, bad: Content, message: string][] = [
    ["another number", only({...measure, value: 18}), "value: the cue “推出19条举措” says 19, not “18”"],
    ["no number", cueing(measure, "推出举措"), "value: the cue “推出举措” says no number, not “19”"],
    ["another claim", only({...share, is: "exact"}), "is: the cue “超过76%” says more-than, not “exact”"],
    ["no %", cueing(share, "超过76"), "unit: the cue “超过76” has no %, not “percent”"],
    ["a %", cueing(measure, "19%"), "unit: the cue “19%” has a %, not “measure”"],
    [
      "wording that is not there",
      cueing({...measure, wording: "reaches"}, "为19条"),
      "wording: the cue “为19条” has no 达, so it does not say “reaches”",
    ],
    ["another place", only({...rank, value: 2}), "value: the cue “位列全国第三” says place 3, not “2”"],
    ["a count for a place", cueing(rank, "三个"), "value: the cue “三个” says place no number, not “3”"],
    [
      "a tier that is not there",
      only({...rank, as: "tier"}),
      "as: the cue “位列全国第三” has no 梯队, so it does not say “tier”",
    ],
    [
      "a list of another length",
      cueing(list, "四个环节"),
      "items: the cue “四个环节” counts 4 and names none, not “3”",
    ],
    ["a list unnamed", cueing(list, "其他"), "items: the cue “其他” counts nothing and names none, not “3”"],
    [
      "a list in another order",
      cueing(list, "创业、就业"),
      "items: the cue “创业、就业” names them in another order than “就业、创业、保障”",
    ],
    [
      "another code",
      cueing({...rank, is: "code", value: "416"}, "“33618”"),
      "value: the cue ““33618”” does not say “416”",
    ],
    [
      "another date",
      cueing({...rank, is: "date", value: "2025-06-06"}, "6月7日"),
      "value: the cue “6月7日” does not say “2025-06-06”",
    ],
  ];
  it.each(cases)("names %s", (_, bad, message) => {
    expect(cuesSayWhatFiguresSay(bad)).toEqual([`data/figures/page.ts: “it” ${message}`]);
  });

  it.each([
    ["a reached value", cueing({...measure, wording: "reaches"}, "高达19条")],
    ["a tier", cueing({...rank, value: 1, as: "tier"}, "国内第一梯队")],
    ["a list by its last point", cueing(list, "三是推进“保障”")],
    ["a list in two parts", cueing(list, "“两区一高地”")],
    ["a list by some of its names", cueing(list, "就业、保障")],
    ["a date by its year", cueing({...rank, is: "date", value: "2027-12-31"}, "2027年底前")],
  ] as const)("accepts %s", (_, good) => expect(cuesSayWhatFiguresSay(good)).toEqual([]));
});
