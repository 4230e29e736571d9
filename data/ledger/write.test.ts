import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {impossibleEntries, sealed, unrecorded, vanished} from "./check.ts";
import type {Event} from "./entry.ts";
import {events, mended, now, statement} from "./examples.ts";
import {additions, appended, linesIn} from "./write.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const day = "2030-05-01";
const reason = {zh: "来源更正。", en: "Corrected by its source."};
const told = {day, reason: null, renames: [], withdrawals: []} as const;

describe("what is to be added", () => {
  it("is nothing where the ledger is complete", () =>
    expect(additions(events, now, told)).toEqual({events: [], unexplained: []}));

  it("is what is new, without a reason", () => {
    const panel = {...now.panel, fresh: reason};
    expect(additions(events, {...now, panel}, told)).toEqual({
      events: [{day, act: "published", kind: "panel", id: "fresh", name: reason}],
      unexplained: [],
    });
  });

  it("is what changed, and asks why", () => {
    const changed = {...now, figure: {steps: statement}};
    const line = "figure “steps”: words: “18条举措” / “18 measures” → “19条举措” / “19 measures”; value: 18 → 19";
    expect(additions(events, changed, told).unexplained).toEqual([line]);
    const {events: more, unexplained} = additions(events, changed, {...told, reason});
    expect(unexplained).toEqual([]);
    expect(more).toEqual([{day, act: "corrected", kind: "figure", id: "steps", says: statement, reason}]);
    expect(unrecorded([...events, ...more], changed)).toEqual([]);
  });

  it("leaves other changes for the next run", () => {
    const two: Event[] = [...events, {day, act: "published", kind: "figure", id: "second", says: statement}];
    const changed = {...now, figure: {steps: statement, second: mended}};
    const more = additions(two, changed, {...told, reason, only: ["figure:second"]}).events;
    expect(more.map(({id}) => id)).toEqual(["second"]);
  });

  it("renames and withdraws, and enters what a renamed figure then says otherwise", () => {
    const renames = [{kind: "figure", id: "steps", to: "moves"}] as const;
    const withdrawals = [{kind: "panel", id: "panel"}] as const;
    const changed = {...now, figure: {moves: statement}, panel: {}};
    expect(additions(events, changed, {...told, renames, withdrawals}).unexplained).toEqual([
      "figure “steps”: renamed",
      "panel “panel”: withdrawn",
      "figure “moves”: words: “18条举措” / “18 measures” → “19条举措” / “19 measures”; value: 18 → 19",
    ]);
    const all = [...events, ...additions(events, changed, {...told, reason, renames, withdrawals}).events];
    expect([...impossibleEntries(all), ...unrecorded(all, changed), ...vanished(all, changed)]).toEqual([]);
  });
});

describe("the file", () => {
  const empty = "// Kept.\nexport const entries = [\n];\n";

  it("grows at its end and keeps every line that it had", () => {
    const entries = sealed(events, "", sha256);
    const once = appended(empty, entries.slice(0, 2));
    const twice = appended(once, entries.slice(2));
    expect(twice).toBe(appended(empty, entries));
    expect(linesIn(twice).slice(0, 2)).toEqual(linesIn(once));
    expect(linesIn(twice)).toHaveLength(entries.length);
    expect(twice.startsWith("// Kept.\n") && twice.endsWith("\n];\n")).toBe(true);
  });

  it("holds entries that read back as they were", () => {
    const entries = sealed(events, "", sha256);
    const read: unknown = JSON.parse(`[${linesIn(appended(empty, entries)).join("").replace(/,$/, "")}]`);
    expect(read).toEqual(entries);
  });

  it("is refused where its list has no end", () => expect(() => appended("[]", [])).toThrow("does not end with “];”"));
});
