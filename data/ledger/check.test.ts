import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {brokenSeals, impossibleEntries, rewritten, sealed, stillThere, unrecorded, vanished} from "./check.ts";
import type {Event} from "./entry.ts";
import {events, mended, now, statement} from "./examples.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const reason = {zh: "有误。", en: "It was wrong."};
const entries = sealed(events, "", sha256);
const at = (i: number) => `data/ledger/entries.ts, entry ${i}:`;

it("finds nothing wrong with a ledger that is complete", () => {
  expect(brokenSeals(entries, sha256)).toEqual([]);
  expect(impossibleEntries(events)).toEqual([]);
  expect(unrecorded(events, now)).toEqual([]);
  expect(vanished(events, now)).toEqual([]);
});

describe("an entry that is not what it was", () => {
  const broken = (i: number, id: string) => [
    `${at(i)} figure “${id}” or an entry above it was altered, removed or put in`,
  ];

  it("is named where its content was altered", () => {
    const altered = entries.map((entry) =>
      entry.act === "corrected" ? {...entry, says: {...entry.says, value: 17}} : entry,
    );
    expect(brokenSeals(altered, sha256)).toEqual(broken(4, "measures"));
    expect(
      brokenSeals(
        entries.map((entry, i) => (i === 1 ? {...entry, id: "another"} : entry)),
        sha256,
      ),
    ).toEqual(broken(2, "another"));
  });

  it("is named where one above it was removed", () => {
    expect(brokenSeals(entries.toSpliced(0, 1), sha256)).toEqual(broken(1, "other"));
    expect(brokenSeals(entries.toSpliced(3, 1), sha256)).toEqual(broken(4, "measures"));
  });

  it("is named where two changed places", () => {
    const [first, second, ...rest] = entries;
    if (!first || !second) throw new Error("the example has entries");
    expect(brokenSeals([second, first, ...rest], sha256)).toEqual(broken(1, "other"));
  });

  it("is named against an earlier ledger, even where all was sealed anew", () => {
    const lines = ["a", "b", "c"];
    expect(rewritten(lines, ["a", "b", "c", "d"], "commit 1")).toEqual([]);
    expect(rewritten(lines, ["a", "c"], "commit 1")).toEqual([
      "data/ledger/entries.ts: entry 2 is not what it was in commit 1: b…",
    ]);
    expect(rewritten(lines, ["a", "b"], "commit 1")).toEqual([
      "data/ledger/entries.ts: entry 3 is not what it was in commit 1: c…",
    ]);
  });
});

describe("an entry that cannot be", () => {
  const day = "2030-04-01";
  const fault = (event: Event) => impossibleEntries([...events, event]);

  it("names an id that is published again", () => {
    expect(fault({day, act: "published", kind: "figure", id: "steps", says: statement})).toEqual([
      `${at(7)} figure “steps” was published on 2030-03-01; an id is never used again`,
    ]);
    expect(fault({day, act: "published", kind: "figure", id: "measures", says: statement})).toEqual([
      `${at(7)} figure “measures” was renamed on 2030-03-01; an id is never used again`,
    ]);
    expect(fault({day, act: "published", kind: "figure", id: "other", says: statement})).toEqual([
      `${at(7)} figure “other” was withdrawn on 2030-03-01; an id is never used again`,
    ]);
  });

  it("lets another kind of thing have the same id", () =>
    expect(fault({day, act: "published", kind: "panel", id: "steps", name: reason})).toEqual([]));

  it("names a new id that is taken", () => {
    expect(fault({day, act: "renamed", kind: "figure", id: "steps", to: "other", reason})).toEqual([
      `${at(7)} figure “steps” cannot be renamed “other”, which was withdrawn on 2030-03-01; an id is never used again`,
    ]);
  });

  it("names a change to what was never published, or is retired", () => {
    expect(fault({day, act: "corrected", kind: "figure", id: "never", says: statement, reason})).toEqual([
      `${at(7)} figure “never” cannot be corrected: it was never published`,
    ]);
    expect(fault({day, act: "withdrawn", kind: "figure", id: "other", reason})).toEqual([
      `${at(7)} figure “other” cannot be withdrawn: it was withdrawn on 2030-03-01`,
    ]);
  });

  it("names a change without a reason, or without a change", () => {
    expect(fault({day, act: "withdrawn", kind: "figure", id: "steps", reason: {zh: "有误。", en: " "}})).toEqual([
      `${at(7)} figure “steps” is withdrawn without a reason in each language`,
    ]);
    expect(fault({day, act: "corrected", kind: "figure", id: "steps", says: mended, reason})).toEqual([
      `${at(7)} figure “steps” is corrected to what it said before`,
    ]);
  });

  it("names a day before the one above it", () =>
    expect(fault({day: "2030-01-31", act: "published", kind: "panel", id: "late", name: reason})).toEqual([
      `${at(7)} panel “late” is dated 2030-01-31, before the entry above it, 2030-03-01`,
    ]));
});

describe("what the ledger does not hold", () => {
  it("names a changed figure with its old and its new value, and what to run", () => {
    expect(unrecorded(events, {...now, figure: {steps: statement}})).toEqual([
      "figure “steps” no longer says what was published on 2030-03-01 (words: “18条举措” / “18 measures” → “19条举措” / “19 measures”; value: 18 → 19); " +
        'if that is meant, run: npm run ledger -- --reason "…" --reason-en "…"',
    ]);
  });

  it("names what else a figure says: claim, unit, period, base, status, source, place, cue, label", () => {
    const changes: Partial<typeof mended>[] = [
      {is: "at-least"},
      {unit: "area"},
      {period: null},
      {base: {zh: "全国", en: "China"}},
      {status: "target"},
      {source: "copy"},
      {at: {article: "youth", paragraph: 4}},
      {cue: null},
      {label: {zh: "举措", en: "steps"}},
    ];
    for (const change of changes) {
      const [said = ""] = unrecorded(events, {...now, figure: {steps: {...mended, ...change}}});
      expect(said).toContain(`(${Object.keys(change).join()}: `);
    }
  });

  it("names a figure or a panel that is not entered", () => {
    const more = {...now, figure: {...now.figure, fresh: statement}, panel: {...now.panel, added: reason}};
    expect(unrecorded(events, more)).toEqual([
      "figure “fresh” is not in the ledger; run: npm run ledger",
      "panel “added” is not in the ledger; run: npm run ledger",
    ]);
  });

  it("names a retired id that is used again", () => {
    expect(unrecorded(events, {...now, figure: {...now.figure, other: statement, measures: mended}})).toEqual([
      "figure “other” was withdrawn on 2030-03-01; an id is never used again, so give it another",
      "figure “measures” was renamed on 2030-03-01; an id is never used again, so give it another",
    ]);
  });

  it("names an id that vanished without a word", () => {
    expect(vanished(events, {...now, figure: {}, panel: {}})).toEqual([
      'panel “panel” was published on 2030-01-01 and is gone; its address must still lead somewhere. Run: npm run ledger -- --reason "…" --reason-en "…" --withdraw panel:panel, or --rename panel:panel=<its new id>',
      'figure “steps” was published on 2030-03-01 and is gone; its address must still lead somewhere. Run: npm run ledger -- --reason "…" --reason-en "…" --withdraw figure:steps, or --rename figure:steps=<its new id>',
    ]);
  });

  it("names what is to be retired and is still there", () => {
    const retired = [
      {kind: "figure", id: "steps"},
      {kind: "panel", id: "gone"},
    ] as const;
    expect(stillThere(retired, now)).toEqual(["figure “steps” is still in the content; take it out first"]);
  });
});
