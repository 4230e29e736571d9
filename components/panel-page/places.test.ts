import {describe, expect, it} from "vitest";
import type {Block} from "../../data/articles/article.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import {panelIds} from "../../data/panels/index.ts";
import {themeIds} from "../../data/themes.ts";
import {articlesWith, neighbours} from "./places.ts";

describe("a panel’s neighbours", () => {
  it("lead through all panels once, in the order in which the dashboard tells them", () => {
    const walked = [panelIds[0]];
    for (let next = neighbours(panelIds[0] ?? "index-rank").next; next; next = neighbours(next).next) walked.push(next);
    const blocks = themeIds.flatMap((theme): readonly Block[] => themeTexts[theme].blocks);
    expect(walked).toEqual(blocks.flatMap(({panels}) => panels));
  });

  it("know each other", () => {
    for (const id of panelIds) {
      const {previous, next} = neighbours(id);
      if (previous) expect(neighbours(previous).next).toBe(id);
      if (next) expect(neighbours(next).previous).toBe(id);
    }
    expect(neighbours("index-rank").previous).toBeNull();
  });
});

it("names the articles that tell a panel, and none for one that only a theme tells", () => {
  expect(articlesWith("youth-shares")).toEqual(["youth"]);
  expect(panelIds.filter((id) => articlesWith(id).length === 0)).not.toEqual([]);
});
