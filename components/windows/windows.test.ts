import {describe, expect, it} from "vitest";
import {articleIds} from "../../data/articles/index.ts";
import {figureIds} from "../../data/figures/index.ts";
import {panelIds} from "../../data/panels/index.ts";
import {proposalIds} from "../../data/proposals.ts";
import {panelsOf} from "../../data/query.ts";
import {sourceIds} from "../../data/sources.ts";
import {themeIds} from "../../data/themes.ts";
import {articleAddresses, articleAt} from "./articles.ts";
import {
  articleListWindows,
  articleWindows,
  dashboardWindows,
  pageIn,
  panelsInOrder,
  places,
  proposalAt,
  proposalWindows,
  restsOf,
  sourceAt,
  sourceWindows,
  themeWindows,
} from "./lists.ts";
import {windowSizes} from "./sizes.ts";
import {pagesBeside, placesOf, windowsOf} from "./windows.ts";

const numbers = (n: number) => Array.from({length: n}, (_, i) => i);

describe("windows", () => {
  it("hold all, in order, none twice, at most so many each", () => {
    const windows = windowsOf(numbers(10_000), 30);
    expect(windows).toHaveLength(334);
    expect(windows.flatMap(({items}) => items)).toEqual(numbers(10_000));
    expect(Math.max(...windows.map(({items}) => items.length))).toBe(30);
    expect(windows[1]).toMatchObject({page: 2, pages: 334, from: 31, to: 60, of: 10_000});
    expect(windows.at(-1)).toMatchObject({page: 334, from: 9991, to: 10_000});
  });
  it("are one, and empty, for a list without items", () =>
    expect(windowsOf([], 30)).toEqual([{items: [], page: 1, pages: 1, from: 0, to: 0, of: 0}]));
  it("are one for a list that just fits, two for one more", () => {
    expect(windowsOf(numbers(30), 30)).toHaveLength(1);
    expect(windowsOf(numbers(31), 30)).toHaveLength(2);
  });
  it("are cut by what an item counts for; one that counts for nothing takes a place", () => {
    const windows = windowsOf([3, 3, 0, 0, 0, 2, 9], 6, (n) => n);
    expect(windows.map(({items}) => items)).toEqual([[3, 3], [0, 0, 0, 2], [9]]);
    expect(windows.map(({from, to, of}) => [from, to, of])).toEqual([
      [1, 6, 17],
      [7, 8, 17],
      [9, 17, 17],
    ]);
  });
  it("tell where each item stands", () => {
    const at = placesOf(windowsOf(numbers(2_500), 40));
    expect([at.get(0), at.get(39), at.get(40), at.get(2_499), at.get(2_500)]).toEqual([1, 1, 2, 63, undefined]);
  });
  it("link to the first, the last and those beside, with the gaps between", () => {
    expect(pagesBeside(1, 1)).toEqual([1]);
    expect(pagesBeside(1, 5)).toEqual([1, 2, 3, null, 5]);
    expect(pagesBeside(30, 63)).toEqual([1, null, 28, 29, 30, 31, 32, null, 63]);
    expect(pagesBeside(63, 63)).toEqual([1, null, 61, 62, 63]);
  });
});

describe("the lists of the site", () => {
  it("have every panel once, however small the windows", () => {
    for (const size of [1, 5, windowSizes.panels]) {
      const told = dashboardWindows(size).flatMap(({items}) => items.flatMap(({block}) => block.panels));
      expect(told.toSorted()).toEqual(panelsInOrder.toSorted());
      for (const {items} of dashboardWindows(size))
        expect(items.reduce((sum, {block}) => sum + block.panels.length, 0)).toBeLessThanOrEqual(size);
    }
    expect(new Set(panelsInOrder)).toEqual(new Set(panelIds));
  });
  it("say in each window of a theme whether the theme begins there", () => {
    const begun = dashboardWindows(3).flatMap(({items}) => items.flatMap(({theme, first}) => (first ? [theme] : [])));
    expect(begun).toEqual(themeIds);
  });
  it("have all panels of a theme on its pages", () => {
    for (const theme of themeIds)
      for (const size of [2, windowSizes.panels]) {
        const ids = themeWindows(theme, size).flatMap(({items}) =>
          items.flatMap((part) => ("block" in part ? part.block.panels : part.others)),
        );
        expect(new Set(ids)).toEqual(new Set(panelsOf(theme)));
        expect(ids).toHaveLength(panelsOf(theme).length);
      }
  });
  it("have each source once, each figure once under its source, and each recommendation once", () => {
    expect(places.sources().flat()).toEqual(sourceIds);
    expect(sourceWindows.flatMap(({items}) => items.flatMap(({figures}) => figures)).toSorted()).toEqual(
      figureIds.toSorted(),
    );
    expect(places.proposals().flat()).toEqual(proposalIds);
    expect(places.panels().flat()).toEqual(panelsInOrder);
  });
  it("lead to the window where an entry stands", () => {
    const far = sourceWindows.at(-1)?.items.at(-1)?.id ?? sourceIds[0]!;
    const page = sourceWindows.length;
    expect(sourceAt("en", far)).toBe(page === 1 ? `/en/sources/#${far}` : `/en/sources/page/${page}/#${far}`);
    expect(sourceAt("zh", sourceIds[0]!)).toBe(`/sources/#${sourceIds[0]}`);
    expect(proposalAt("zh", proposalIds[0]!)).toBe(`/proposals/#${proposalIds[0]}`);
  });
  it("are each whole on one page with the present content, which reads as it always did", () => {
    expect(panelIds.length).toBeLessThanOrEqual(windowSizes.panels);
    for (const windows of [dashboardWindows(), sourceWindows, proposalWindows, articleListWindows])
      expect(windows).toHaveLength(1);
    for (const theme of themeIds) expect(themeWindows(theme)).toHaveLength(1);
    for (const article of articleIds) expect(articleWindows(article)).toHaveLength(1);
  });
});

describe("the addresses of windows", () => {
  it("are those of the list, then page by page", () => {
    expect(restsOf(windowsOf(numbers(61), 30))).toEqual([[], ["page", "2"], ["page", "3"]]);
    for (const [i, rest] of restsOf(windowsOf(numbers(200), 2)).entries()) expect(pageIn(rest)).toBe(i + 1);
    expect(pageIn(undefined)).toBe(1);
  });
  it.each([[["page"]], [["page", "1"]], [["page", "02"]], [["page", "-2"]], [["page", "2", "x"]], [["seite", "2"]]])(
    "do not have a second form: %j",
    (rest) => expect(pageIn(rest)).toBeNull(),
  );
  it("below the articles tell windows of the list from articles and their windows", () => {
    expect(articleAt(undefined)).toEqual({article: null, page: 1});
    expect(articleAt(["page", "2"])).toEqual({article: null, page: 2});
    expect(articleAt(["youth"])).toEqual({article: "youth", page: 1});
    expect(articleAt(["youth", "page", "3"])).toEqual({article: "youth", page: 3});
    expect(articleAt(["nothing"])).toBeNull();
    expect(articleAt(["youth", "3"])).toBeNull();
    for (const path of articleAddresses()) expect(articleAt(path)).not.toBeNull();
    expect(articleIds).not.toContain("page");
  });
});
