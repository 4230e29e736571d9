import {describe, expect, it} from "vitest";
import {langs} from "../../data/schema.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {SourceId} from "../../data/sources.ts";
import {themeIds} from "../../data/themes.ts";
import type {ThemeId} from "../../data/themes.ts";
import {matching} from "../matching.ts";
import type {ClaimId, Filter} from "../matching.ts";
import {panelsInOrder} from "../windows/lists.ts";
import {windowsOf} from "../windows/windows.ts";
import {choices, filterFiles, sliceCount, slicesWith, traitsOf, traitsSlice, wordsSlice} from "./index-files.ts";
import {pack, unpack} from "./slices.ts";
import type {Known} from "./slices.ts";

const claims: readonly ClaimId[] = ["exact", "more-than", "about", "ordinal", "list"];
const none: Filter = {themes: [], claim: null, source: null, words: ""};

/** Made-up panels: each fifth has a theme, each third of those another one too; each source has forty. */
const made: Known[] = Array.from({length: 10_000}, (_, i) => ({
  id: `panel-${i}` as PanelId,
  title: `面板${i}，“${i % 100}%”`,
  themes: [themeIds[i % 5], ...(i % 3 === 0 ? [themeIds[(i + 1) % 5]] : [])] as ThemeId[],
  claims: claims.filter((_, n) => (i >> n) % 2 === 0),
  sources: [`source-${i % 250}` as SourceId, ...(i % 7 === 0 ? ["everyones" as SourceId] : [])],
}));
const nameOf = (id: SourceId) => `name of ${id}`;
const slices = windowsOf(made, 250).map(({items}) => pack(items, nameOf));
const wordsOf = (id: PanelId) => (Number(id.slice(6)) % 2 === 0 ? "even 76%" : "odd 176");

describe("slices of ten thousand panels", () => {
  it("are read as they were written", () => expect(slices.flatMap(unpack)).toEqual(made));
  it("are each small: none grows with the others", () => {
    const sizes = slices.map((slice) => JSON.stringify(slice).length);
    expect(sizes).toHaveLength(40);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });
  it("name a source once each", () => expect(slices[0]?.sources).toContainEqual(["everyones", "name of everyones"]));

  const all = slices.flatMap(unpack);
  const count = (filter: Partial<Filter>) => matching(all, {...none, ...filter}, wordsOf).length;
  it("are counted true by theme, claim, source and words, alone and together", () => {
    const first = themeIds[0]!;
    expect(count({})).toBe(10_000);
    expect(count({themes: [first]})).toBe(made.filter(({themes}) => themes.includes(first)).length);
    expect(count({themes: themeIds})).toBe(10_000);
    expect(count({source: "source-7" as SourceId})).toBe(40);
    expect(count({claim: "exact"})).toBe(5_000);
    expect(count({words: "76"})).toBe(5_000);
    expect(count({words: "176 odd"})).toBe(5_000);
    const together = made.filter(
      ({themes, sources}, i) => themes.includes(first) && sources.includes("everyones" as SourceId) && i % 2 === 0,
    );
    expect(count({themes: [first], source: "everyones" as SourceId, words: "even"})).toBe(together.length);
    expect(together.length).toBeGreaterThan(0);
    expect(count({source: "source-250" as SourceId})).toBe(0);
  });
  it("leave the order of the corpus", () => {
    const found = matching(all, {...none, claim: "about"}, wordsOf).map((id) => Number(id.slice(6)));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });
});

describe("the index of the site", () => {
  it("has every panel in one slice, in the order of the dashboard", () => {
    const listed = Array.from({length: sliceCount}, (_, i) => unpack(traitsSlice(i, "zh"))).flat();
    expect(listed.map(({id}) => id)).toEqual(panelsInOrder);
    for (const {id, themes, claims: made_, sources} of listed)
      expect({id, themes, claims: made_, sources}).toEqual(traitsOf(id));
    expect(Array.from({length: sliceCount}, (_, i) => Object.keys(wordsSlice(i))).flat()).toEqual(panelsInOrder);
  });
  it("knows which slices a page needs first", () => {
    expect(slicesWith(panelIds)).toEqual(Array.from({length: sliceCount}, (_, i) => i));
    expect(slicesWith([])).toEqual([]);
  });
  it("is one small file each with the present content", () => {
    expect(sliceCount).toBe(1);
    for (const lang of langs) expect(JSON.stringify(traitsSlice(0, lang)).length).toBeLessThan(10_000);
  });
  it("offers every source that a panel rests on, as long as they are few", () => {
    const used = new Set(panelIds.flatMap((id) => traitsOf(id).sources));
    expect(new Set(choices("zh").sources.map(({id}) => id))).toEqual(used);
    expect(choices("en").moreSources).toBe(false);
  });
  it("can be written out, file by file", () => {
    expect(filterFiles.size).toBeGreaterThan(0);
    for (const [address, make] of filterFiles) {
      expect(address).toMatch(/^\/filter\/\d+\/[a-z.]+\.json$/);
      expect(JSON.stringify(make())).not.toContain("undefined");
    }
  });
});
