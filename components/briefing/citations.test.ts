import {describe, expect, it} from "vitest";
import {panelIds, panels} from "../../data/panels/index.ts";
import {sourcesOf} from "../../data/query.ts";
import {marks, numberedSources} from "./citations.ts";

const entries = (["youth-shares", "audience-ages", "youth-shares"] as const).map((panel) => ({
  panel,
  note: "",
  version: "",
}));

describe("sources of a briefing", () => {
  it("are numbered in the order of first use, each once", () => {
    const {list, of} = numberedSources({entries, lang: "zh"});
    const first = sourcesOf(panels["youth-shares"]);
    expect(list.slice(0, first.length).map(({id}) => id)).toEqual(first);
    expect(list.map(({number}) => number)).toEqual(list.map((_, i) => i + 1));
    expect(of("youth-shares")).toEqual(first.map((_, i) => i + 1));
    expect(of("audience-ages").every((number) => number >= 1 && number <= list.length)).toBe(true);
    expect(of("codes").length).toBeLessThan(sourcesOf(panels["codes"]).length);
  });

  it("read alike only once", () => {
    const all = panelIds.map((panel) => ({panel, note: "", version: ""}));
    const {list, numberOf} = numberedSources({entries: all, lang: "zh"});
    const words = list.map((source) => `${source.words} ${source.url ?? ""}`);
    expect(new Set(words).size).toBe(words.length);
    for (const panel of panelIds) for (const id of sourcesOf(panels[panel])) expect(numberOf(id)).toBeGreaterThan(0);
  });
});

it("prints numbers in brackets, runs of them shortened", () => {
  expect(marks([])).toBe("");
  expect(marks([2])).toBe("[2]");
  expect(marks([1, 2])).toBe("[1, 2]");
  expect(marks([1, 2, 3, 5, 7, 8])).toBe("[1–3, 5, 7, 8]");
});
