import {describe, expect, it} from "vitest";
import {figureIds} from "../../data/figures/index.ts";
import {figureAddresses, figureAt} from "./at.ts";

const retired = {
  renamed: {"old-name": {to: "code-416"}, "older-name": {to: "gone"}},
  withdrawn: {gone: {day: "2027-01-01", reason: {zh: "误收", en: "taken in by mistake"}}},
};

describe("what stands at an address", () => {
  it("is every figure there is, at its own id", () => {
    expect(figureIds.filter((id) => figureAt(id)?.is !== "figure")).toEqual([]);
    expect(figureAddresses().slice(0, figureIds.length)).toEqual(figureIds);
  });

  it("is the way on, where an id was given up", () => {
    expect(figureAt("old-name", retired)).toEqual({is: "renamed", to: "code-416"});
    expect(figureAt("older-name", retired)).toEqual({is: "renamed", to: "gone"});
  });

  it("is what was withdrawn, which keeps its page", () =>
    expect(figureAt("gone", retired)).toEqual({is: "withdrawn", id: "gone"}));

  it("is nothing where there never was a figure, nor at the names that every object has", () => {
    for (const id of ["never-was", "constructor", "toString"]) expect(figureAt(id, retired), id).toBeNull();
  });

  it("has a page each, once", () => {
    const all = figureAddresses(retired);
    expect(all).toEqual([...figureIds, "old-name", "older-name", "gone"]);
    expect(figureAddresses({renamed: {"code-416": {to: "x"}}, withdrawn: {}})).toEqual(figureIds);
  });
});
