import {describe, expect, it} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {articlesWith, neighbours} from "./places.ts";

describe("a panel’s neighbours", () => {
  it("lead from the panel that opens the dashboard through all panels, each once", () => {
    const walked = ["index-rank"];
    for (let {next} = neighbours("index-rank"); next; {next} = neighbours(next)) walked.push(next);
    expect(walked.toSorted()).toEqual(panelIds.toSorted());
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
