import {describe, expect, it} from "vitest";
import type {Chart} from "./chart.ts";
import {figureIds} from "./figures/index.ts";
import {panelIds, panels} from "./panels/index.ts";
import {fig, t} from "./prose.ts";
import {figuresIn, figuresOf, panelsOf, proposalsIn, sourcesOf} from "./query.ts";
import {themeIds} from "./themes.ts";

const name = {zh: "名", en: "name"};

describe("what a chart draws", () => {
  it.each<[string, Chart, figures: string[], proposals: string[]]>([
    [
      "places, their names and their tier, each once",
      {
        kind: "strip",
        of: "ccfi-city-count",
        rows: [
          {name, ranks: ["ccfi-chongqing-rank"], top: "ccfi-top-ten", tier: "ccfi-first-tier-cities"},
          {name, ranks: ["ccfi-chongqing-rank"]},
        ],
      },
      ["ccfi-chongqing-rank", "ccfi-top-ten", "ccfi-first-tier-cities"],
      [],
    ],
    [
      "counts and their kinds",
      {
        kind: "counts",
        rows: [{figure: "ccfi-indicators", parts: ["ccfi-indicators-objective", "ccfi-indicators-subjective"]}],
      },
      ["ccfi-indicators", "ccfi-indicators-objective", "ccfi-indicators-subjective"],
      [],
    ],
    [
      "the groups of amounts in order",
      {
        kind: "amounts",
        groups: [
          {name, figures: ["mashang-revenue-2022"]},
          {name, figures: ["mashang-revenue-2021"]},
        ],
      },
      ["mashang-revenue-2022", "mashang-revenue-2021"],
      [],
    ],
    [
      "a tree from the root down, and its recommendations apart",
      {
        kind: "tree",
        root: name,
        figure: "six-dimensions",
        branches: [{name, figure: "three-grips", leaves: ["design-plan", {name, figure: "code-416"}, {name}]}],
      },
      ["six-dimensions", "three-grips", "code-416"],
      ["design-plan"],
    ],
    [
      "a matrix without its empty cells",
      {kind: "matrix", missing: name, columns: [name, name], rows: [{name, cells: ["huang-credit", null]}]},
      [],
      ["huang-credit"],
    ],
    [
      "a flow by its recommendation",
      {kind: "flow", from: name, to: name, proposal: "huang-institutions", links: []},
      [],
      ["huang-institutions"],
    ],
    ["tiles as listed", {kind: "tiles", figures: ["code-416", "relending-rate"]}, ["code-416", "relending-rate"], []],
  ])("%s", (_, chart, figures, proposals) => {
    expect(figuresIn(chart)).toEqual(figures);
    expect(proposalsIn(chart)).toEqual(proposals);
  });
});

const panel = {...panels.relending, chart: {kind: "tiles", figures: ["code-416"]}} as const;

it("lists the figures of a panel: drawn, then cued, then stated, each once", () => {
  const prose = {zh: t`${fig("relending-term")}`, en: t`${fig("code-416")}${fig("relending-term")}`};
  const {note: _, ...rest} = panel;
  expect(figuresOf({...rest, title: prose, measure: prose, text: prose, cues: ["relending-rate"]})).toEqual([
    "code-416",
    "relending-rate",
    "relending-term",
  ]);
});

it("lists the documents of a panel, those of its recommendations included, each once", () => {
  expect(sourcesOf(panels["design-directions"])).toEqual(["design-page"]);
  expect(sourcesOf(panels["policy-guidelines"]).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
});

it("finds every panel under one of its themes at least, in the order of the panels", () => {
  expect([...new Set(themeIds.flatMap(panelsOf))].sort()).toEqual([...panelIds].sort());
  for (const theme of themeIds) {
    const places = panelsOf(theme).map((id) => panelIds.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

it("knows every figure that a panel shows", () => {
  for (const id of panelIds) expect(figureIds).toEqual(expect.arrayContaining(figuresOf(panels[id])));
});
