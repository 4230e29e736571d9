import {createHash} from "node:crypto";
import {renderToStaticMarkup} from "react-dom/server";
import {describe, expect, it} from "vitest";
import {figureIds, figures} from "../../data/figures/index.ts";
import {words} from "../../data/format.ts";
import {historyIn, historyOf} from "../../data/ledger.ts";
import {sealed} from "../../data/ledger/check.ts";
import {events, mended, statement} from "../../data/ledger/examples.ts";
import {FigureHistory, History} from "./figure-history.tsx";
import {RenamedPage} from "./renamed.tsx";
import {differences} from "./told.ts";
import {FormerSources, nameOf, WithdrawnNotice} from "./withdrawn.tsx";

const ledger = sealed(events, "", (text) => createHash("sha256").update(text, "utf8").digest("hex"));
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("the history of a figure", () => {
  it("is one sentence where nothing changed", () => {
    const history = ledger.slice(0, 1);
    expect(renderToStaticMarkup(<History history={history} lang="zh" />)).toBe("<p>首见于2030-01-01版，此后未改。</p>");
    expect(text(renderToStaticMarkup(<History history={history} lang="en" />))).toBe(
      "First published in the edition of 2030-01-01; unchanged since.",
    );
  });

  it("is a list of what was said when, what changed and why", () => {
    const html = renderToStaticMarkup(<History history={historyIn(ledger, "steps")} lang="en" />);
    const rows = html.split("<li>").slice(1).map(text);
    expect(rows).toEqual([
      "2030-01-01 · First published: 19 measures",
      "2030-02-01 · Corrected: 18 measures Value: 19 measures → 18 measures Reason: Miscounted.",
      "2030-03-01 · Renamed: 18 measures The id became “steps” Reason: Miscounted.",
    ]);
  });

  it("is nothing for an id that was never published", () =>
    expect(renderToStaticMarkup(<FigureHistory id="nothing" lang="zh" />)).toBe(""));

  it("of every figure ends with the value it has", () => {
    for (const id of figureIds) {
      const html = renderToStaticMarkup(<FigureHistory id={id} lang="en" />);
      const last = [...html.matchAll(/<strong>(.*?)<\/strong>/g)].at(-1)?.[1];
      expect(html, id).not.toBe("");
      if (historyOf(id).length > 1) expect(last, id).toBe(words(figures[id], "en"));
    }
  });
});

describe("what changed", () => {
  it("names each part, and the language where only the other one changed", () => {
    const after = {
      ...statement,
      label: {...statement.label, en: "steps"},
      base: {zh: "全国", en: "China"},
      period: null,
      cue: null,
      source: "no-such-document",
    };
    expect(differences(statement, after, "zh")).toEqual([
      {field: "label", name: "指标（英文）", from: "measures", to: "steps", lang: "en"},
      {field: "base", name: "口径", from: "无", to: "全国", lang: "zh"},
      {field: "period", name: "时点", from: "2025年6月", to: "时点未给出", lang: "zh"},
      {field: "source", name: "来源", from: "notice", to: "no-such-document", lang: "zh"},
      {field: "cue", name: "原话", from: "「推出19条举措」", to: "未存原话", lang: "zh"},
    ]);
  });

  it("says how a value is kept only where its words stayed the same", () => {
    expect(differences(statement, mended, "en").map(({name}) => name)).toEqual(["Value"]);
    expect(differences(statement, {...statement, unit: "area"}, "en")).toEqual([
      {field: "unit", name: "How it is recorded", from: "exact 19 measure", to: "exact 19 area", lang: "en"},
    ]);
  });
});

describe("what stands at an address that is used no more", () => {
  it("leads to the new one without a script", () => {
    const html = renderToStaticMarkup(<RenamedPage from="/en/figures/old/" to="/en/figures/new/" lang="en" />);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/en/figures/new/"/>');
    expect(html).toContain('<link rel="canonical" href="/en/figures/new/"/>');
    expect(html).toContain('<a href="/en/figures/new/">/en/figures/new/</a>');
  });

  it("says what a withdrawn figure said, when it was withdrawn and why", () => {
    const history = historyIn(ledger, "other");
    const name = nameOf("figure", "other", history, "en");
    const html = renderToStaticMarkup(<WithdrawnNotice history={history} name={name} lang="en" />);
    expect(html).toContain("<h1>A notice: measures</h1>");
    expect(text(html)).toContain("Withdrawn on 2030-03-01");
    expect(text(html)).toContain("Reason: Miscounted.");
    expect(html).toContain("<del>19 measures</del>");
    expect(html.split("<li>")).toHaveLength(3);
  });

  it("is not taken for withdrawn where it is not", () => {
    const history = historyIn(ledger, "steps");
    expect(renderToStaticMarkup(<WithdrawnNotice history={history} name="steps" lang="zh" />)).toBe("");
  });

  it("keeps the anchors of documents that were taken off the list", () => {
    const html = renderToStaticMarkup(<FormerSources lang="zh" />);
    expect(html).toContain('<li id="time-weekly">时代周报');
    expect(html).toContain("2026-11-23撤下。");
  });
});
