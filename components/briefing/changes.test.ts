import {describe, expect, it} from "vitest";
import {isPanel} from "../../data/panels/index.ts";
import {blank, edit, exported, insert, isEmpty, landing, move, remove} from "./changes.ts";
import {limits} from "./schema.ts";
import type {Kept} from "./schema.ts";

const of = (...panels: string[]): Kept =>
  panels.reduce((briefing, panel) => insert(briefing, {panel, note: `note of ${panel}`, version: ""}), blank("en"));
const order = ({entries}: Kept) => entries.map(({panel}) => panel).join("");

describe("an entry", () => {
  it("is added once, at the end or at a place", () => {
    expect(order(of("a", "b", "a"))).toBe("ab");
    expect(order(insert(of("a", "b"), {panel: "c", note: "", version: ""}, 1))).toBe("acb");
    expect(order(insert(of("a"), {panel: "c", note: "", version: ""}, 9))).toBe("ac");
  });
  it("finds no room past the limit", () => {
    const full = of(...Array.from({length: limits.entries}, (_, i) => `p${i}`));
    expect(insert(full, {panel: "more", note: "", version: ""})).toBe(full);
  });
  it("goes, and comes back to its place with its note", () => {
    const before = of("a", "b", "c");
    const gone = remove(before, "b");
    expect(order(gone)).toBe("ac");
    expect(remove(gone, "b")).toBe(gone);
    expect(insert(gone, {panel: "b", note: "note of b", version: ""}, 1)).toEqual(before);
  });
  it.each([
    ["a", 2, "bca"],
    ["c", 0, "cab"],
    ["b", 2, "acb"],
    ["b", 1, "abc"],
    ["a", -1, "abc"],
    ["c", 9, "abc"],
    ["x", 0, "abc"],
  ])("moves: %s to %i gives %s", (panel, to, expected) => {
    const before = of("a", "b", "c");
    const after = move(before, panel, to);
    expect(order(after)).toBe(expected);
    if (expected === "abc") expect(after).toBe(before);
    expect(order(before)).toBe("abc");
  });
  it("is changed alone", () => {
    const after = edit(of("a", "b"), "b", {note: "new"});
    expect(after.entries.map(({note}) => note)).toEqual(["note of a", "new"]);
  });
});

it("an empty briefing has neither title nor panels", () => {
  expect(isEmpty(blank("zh"))).toBe(true);
  expect(isEmpty({...blank("zh"), title: "x"})).toBe(false);
  expect(isEmpty(of("a"))).toBe(false);
});

it("what is exported has no withdrawn panels and no stray spaces", () => {
  const kept = {...of("index-rank", "long-gone"), title: "  T "};
  expect(exported(kept, isPanel)).toEqual({
    title: "T",
    lang: "en",
    light: "light",
    orientation: "portrait",
    entries: [{panel: "index-rank", note: "note of index-rank", version: ""}],
  });
});

describe("a dragged item lands", () => {
  // Three items of unequal height with gaps of ten.
  const boxes = [
    {top: 0, height: 100},
    {top: 110, height: 300},
    {top: 420, height: 50},
  ];
  it.each([
    [0, 0, 0],
    [0, 100, 0],
    [0, 170, 1],
    [0, 340, 1],
    [0, 350, 2],
    [0, 9999, 2],
    [2, -100, 2],
    [2, -170, 1],
    [2, -380, 0],
    [1, -70, 0],
    [1, -50, 1],
    [1, 40, 2],
    [7, 40, 7],
  ])("from %i by %i px at %i", (from, by, to) => expect(landing(boxes, from, by)).toBe(to));
});
