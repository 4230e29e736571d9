import {describe, expect, it} from "vitest";
import {fieldIds, field, kindOf, personIds, proposalIds, saidUnder, speakersIn} from "../../data/proposals.ts";
import {choose, nextSort} from "./choose.ts";
import type {Choice, Entry} from "./choose.ts";
import {proposalRow} from "./rows.ts";

const entries: Entry[] = proposalIds.map((id) => {
  const {by, who, article, articleName, heading, headingName, name, summary, cue, place} = proposalRow(id, "zh");
  const text = [who, articleName, headingName, name, summary, cue, place].join(" ");
  return {id, by, article, heading, text, keys: {by: who, article: articleName, heading: headingName, name, place}};
});
const all: Choice = {by: null, article: null, heading: null, q: "", sort: null};
const found = (choice: Partial<Choice>) => choose(entries, {...all, ...choice}, "zh");

describe("what a filter leaves", () => {
  it("is everything, in the order of the page, where none is set", () => expect(found({})).toEqual(proposalIds));
  it("is what all of it fits", () => {
    expect(found({by: "sun-lei", heading: "products"})).toEqual(["sun-livelihood", "sun-monitoring", "sun-cycle"]);
    expect(found({by: "sun-lei", article: "design"})).toEqual([]);
    expect(found({article: "youth"})).toHaveLength(proposalIds.filter((id) => id.startsWith("youth-")).length);
  });
  it("has every word, wherever in the row", () => {
    expect(found({q: "链 数据"})).toEqual(["huang-chain-technology", "huang-chain-policy"]);
    expect(found({q: "量子纠缠"})).toEqual([]);
  });
});

describe("the order", () => {
  it("is by pinyin, and back to front", () => {
    const up = found({sort: "by"});
    const down = found({sort: "-by"});
    expect(up[0]).toBe("huang-settings");
    expect(down[0]).toBe("design-plan");
    expect([...up].sort()).toEqual([...down].sort());
  });
  it("keeps alike rows as on the page", () =>
    expect(found({by: "huang-xiao", sort: "-by"})).toEqual(found({by: "huang-xiao"})));
  it("knows the tenth block from the first", () => {
    const places = found({article: "design", sort: "place"}).map(
      (id) => entries.find((one) => one.id === id)?.keys.place,
    );
    expect(places[0]).toContain("第5段");
    expect(places.at(-1)).toContain("第12段");
  });
  it("goes up, down, and back to the page", () => {
    expect(nextSort(null, "name")).toBe("name");
    expect(nextSort("name", "name")).toBe("-name");
    expect(nextSort("-name", "name")).toBeNull();
    expect(nextSort("-name", "by")).toBe("by");
  });
});

describe("who says what", () => {
  it("is as the headline of the matrix has it: of twelve headings, two with two voices", () => {
    const voices = fieldIds.map((id) => personIds.filter((by) => typeof saidUnder(id, by) !== "string").length);
    expect(voices).toHaveLength(12);
    expect(voices.filter((many) => many === 2)).toHaveLength(2);
    expect(voices.filter((many) => many === 1)).toHaveLength(10);
  });
  it("tells silence from absence and from a gap in our copy", () => {
    expect(saidUnder("protection", "sun-lei")).toBe("cut");
    expect(saidUnder("protection", "yan-and-wu")).toBe("elsewhere");
    expect(speakersIn("dialogue")).toEqual(["huang-xiao", "sun-lei"]);
  });
  it("tells advice from judgement", () => {
    const judged = proposalIds.filter((id) => kindOf(id) === "judgement");
    expect(new Set(judged.map((id) => proposalRow(id, "en").heading))).toEqual(new Set(["needs", "features"]));
    expect(judged.every((id) => field(proposalRow(id, "en").heading).judgement)).toBe(true);
  });
});
