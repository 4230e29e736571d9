import {describe, expect, it} from "vitest";
import {check, content, rules} from "./check.ts";
import {pageFile} from "./checks/content.ts";
import type {Content} from "./checks/content.ts";
import {measure, only, rank, share} from "./checks/examples.ts";
import {
  chartsMeasureMagnitudes,
  idsAreUnique,
  isPeriod,
  locatorsExist,
  partsAddUp,
  periodsAreIso,
  sharesFit,
  sourcesExist,
  withoutMagnitude,
} from "./checks/figures.ts";
import {
  chartNamesFollowFigures,
  languagesComplete,
  languagesStateTheSame,
  marksFitTheLanguage,
  namesHoldNoDigits,
} from "./checks/texts.ts";
import {figuresAreShown, pageFiguresAreShown, panelsStandOnce, sourcesAreUsed} from "./checks/use.ts";
import {figures} from "./figures/index.ts";
import {panels} from "./panels/index.ts";
import {fig, t} from "./prose.ts";

describe("the content", () => {
  for (const rule of rules) it(rule.name, () => expect(rule(content)).toEqual([]));
});

const panelFile = "data/panels/policy.ts";
const policy = panels["policy-guidelines"];

describe("rules for figures", () => {
  it("names an unknown source", () => {
    expect(sourcesExist(only({...measure, cite: {...measure.cite, source: "nowhere"}}))).toEqual([
      "data/figures/page.ts: “it” cite.source: no source “nowhere”",
    ]);
    expect(sourcesExist(only({...measure, also: ["pbc-notice", "elsewhere"]}))).toEqual([
      "data/figures/page.ts: “it” also: no source “elsewhere”",
    ]);
  });

  it("names a place that our copy does not have", () => {
    expect(locatorsExist(only({...measure, cite: {...measure.cite, at: {article: "youth", paragraph: 40}}}))).toEqual([
      "data/figures/page.ts: “it” cite.at: “youth” has 8 text blocks, not “40”",
    ]);
    expect(locatorsExist({...only(measure), blocks: {design: 3}})).toContain(
      "data/figures/page.ts: “it” cite.at: no article “dialogue”",
    );
  });

  it("names a share over 100, and lets growth be", () => {
    expect(sharesFit(only({...share, value: 102}))).toEqual([
      "data/figures/page.ts: “it” value: a share of “102%” is over 100%",
    ]);
    expect(sharesFit(only({...share, value: -4}))).toEqual([
      "data/figures/page.ts: “it” value: a share of “-4%” is below 0%",
    ]);
    expect(sharesFit(only({...share, value: 102, label: {zh: "增速", en: "growth"}}))).toEqual([]);
  });

  it("names a period that is not ISO 8601", () => {
    expect(periodsAreIso(only({...measure, period: "2024-13"}))).toEqual([
      "data/figures/page.ts: “it” period: “2024-13” is not ISO 8601",
    ]);
    expect(["2024", "2024-Q3", "2024-02-29", "2025-01/2025-06", "2023/2027"].filter(isPeriod)).toHaveLength(5);
    expect(
      ["last year", "2025-02-29", "2024-Q5", "24", "2025/2024", "2024/", "2024-1", "1/2/3"].filter(isPeriod),
    ).toEqual([]);
  });

  it("names an id written twice", () => {
    const figureFiles = {[pageFile]: {twice: measure}, "data/figures/policy.ts": {twice: measure}};
    expect(idsAreUnique({...content, figureFiles})).toEqual([
      "data/figures/policy.ts: “twice” id: “twice” is already in data/figures/page.ts",
    ]);
    expect(idsAreUnique({...content, panelFiles: {[panelFile]: {policy}, "data/panels/b.ts": {policy}}})).toEqual([
      "data/panels/b.ts: “policy” id: “policy” is already in data/panels/policy.ts",
    ]);
  });

  it("names a rank where a magnitude is drawn", () => {
    const figureFiles = {[pageFile]: {...figures, "policy-measures": rank}};
    expect(chartsMeasureMagnitudes({...content, figureFiles, panelFiles: {[panelFile]: {policy}}})).toEqual([
      "data/panels/policy.ts: “policy” chart: “policy-measures” is “ordinal”, not a magnitude",
    ]);
    expect(withoutMagnitude(["nothing"], {})).toEqual(["“nothing” is “missing”, not a magnitude"]);
  });

  it("names growth where a share is drawn", () => {
    const chart = {kind: "share", figures: ["mashang-revenue-growth-2021"]} as const;
    expect(chartsMeasureMagnitudes({...content, panelFiles: {[panelFile]: {policy: {...policy, chart}}}})).toEqual([
      "data/panels/policy.ts: “policy” chart: “mashang-revenue-growth-2021” is growth, not a share",
    ]);
  });

  it("names parts that do not add up to the whole, and bounds among them", () => {
    const makeup = panels["index-makeup"];
    const with31 = {...figures, "ccfi-indicators-objective": {...measure, value: 31, unit: "indicator"} as const};
    const panelFiles = {[panelFile]: {makeup}};
    expect(partsAddUp({...content, panelFiles, figureFiles: {[pageFile]: with31}})).toEqual([
      "data/panels/policy.ts: “makeup” chart: the parts of “ccfi-indicators” add up to 34, not “33”",
    ]);
    const bound = {...figures, "ccfi-indicators-objective": {...measure, is: "at-least", value: 30} as const};
    expect(partsAddUp({...content, panelFiles, figureFiles: {[pageFile]: bound}})).toEqual([
      "data/panels/policy.ts: “makeup” chart: sum: “ccfi-indicators-objective” is “at-least” “30”, and a bound cannot be added up",
    ]);
  });
});

describe("rules for texts", () => {
  const texts = (thing: unknown, file = "data/figures/page.ts"): Content => ({
    ...content,
    texts: {[file]: {it: thing}},
  });

  it("names a missing language", () => {
    expect(languagesComplete(texts({label: {zh: "举措", en: " "}}))).toEqual([
      "data/figures/page.ts: “it” label: “举措” has no text in “en”",
    ]);
    expect(languagesComplete(texts({items: [{en: "work"}]}))).toEqual([
      "data/figures/page.ts: “it” items.0: “work” has no text in “zh”",
    ]);
    expect(languagesComplete(texts({text: {zh: t`举措${fig("policy-measures")}`, en: []}}))).toEqual([
      "data/figures/page.ts: “it” text: “举措19条举措” has no text in “en”",
    ]);
  });

  it("names a figure that one language leaves out", () => {
    expect(languagesStateTheSame(texts({text: {zh: t`有${fig("policy-measures")}`, en: t`None`}}))).toEqual([
      "data/figures/page.ts: “it” text: “en” does not state “policy-measures”",
    ]);
  });

  it.each([
    [{zh: "举措,措施", en: "a"}, ".zh: “举措,措施” has a mark in half width next to Chinese: 措,"],
    [{zh: "“好”", en: "it's"}, ".en: “it's” has a straight quotation mark or apostrophe: '"],
    [{zh: "好", en: "good 好"}, ".en: “good 好” has Chinese outside quotation marks: 好"],
  ])("names a mark of another language", (label, message) => {
    expect(marksFitTheLanguage(texts({label}))).toEqual([`data/figures/page.ts: “it” label${message}`]);
  });

  it("lets English quote Chinese", () => expect(marksFitTheLanguage(texts({zh: "好", en: "says “好”"}))).toEqual([]));

  it("names a digit in a recommendation or a heading", () => {
    expect(namesHoldNoDigits(texts({name: {zh: "前3条", en: "Three"}}, "data/proposals.ts"))).toEqual([
      "data/proposals.ts: “it” name.zh: number typed in “前3条”",
    ]);
    expect(namesHoldNoDigits(texts({blocks: [{heading: {zh: "三条", en: "3 points"}}]}))).toEqual([
      "data/figures/page.ts: “it” blocks.0.heading.en: number typed in “3 points”",
    ]);
  });

  it("names a number in a chart that none of its figures says", () => {
    const {chart} = panels.codes;
    if (chart.kind !== "tree") throw new Error("the panel of codes is a tree");
    const bad = {...panels.codes, chart: {...chart, root: {zh: "417代号", en: "Codes"}}};
    expect(chartNamesFollowFigures({...content, panelFiles: {[panelFile]: {bad}}})).toEqual([
      "data/panels/policy.ts: “bad” chart.root.zh: “417代号” says “417”, which no figure of the panel says",
    ]);
  });
});

describe("rules for use", () => {
  it("names a figure that is shown nowhere, and one that is listed as such but shown", () => {
    expect(figuresAreShown(only(measure))).toEqual(["data/figures/page.ts: “it” is neither drawn nor stated anywhere"]);
    expect(figuresAreShown({...only(measure), listedOnly: ["it"]})).toEqual([]);
    const shown = {...content, figureFiles: {[pageFile]: {"policy-measures": measure}}};
    expect(figuresAreShown({...shown, listedOnly: ["policy-measures"]})).toEqual([
      "data/figures/page.ts: “policy-measures” is shown, but stands in data/checks/listed.ts",
    ]);
  });

  it("names a figure of the page that no panel and no article shows", () => {
    expect(pageFiguresAreShown(only(measure))).toEqual([
      "data/figures/page.ts: “it” is shown by no panel and no article",
    ]);
  });

  it("names a panel that stands in no theme", () => {
    expect(panelsStandOnce({...content, panelFiles: {[panelFile]: {extra: policy}}})).toEqual([
      "data/panels/policy.ts: “extra” stands in “0” blocks of data/articles/themes.ts, not 1",
    ]);
  });
});

it("names a document that nothing rests on", () => {
  const sources = {...content.sources, attic: Object.values(content.sources)[0] as (typeof content.sources)[string]};
  expect(sourcesAreUsed({...content, sources})).toEqual(["data/sources.ts: nothing rests on “attic”"]);
});

it("checks everything at once", () =>
  expect(check(only({...measure, value: 18}))).toContain(
    "data/figures/page.ts: “it” value: the cue “推出19条举措” says 19, not “18”",
  ));
