import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {blank, edit, insert, move, remove} from "./changes.ts";
import {merge} from "./merge.ts";
import {limits, readValue} from "./schema.ts";
import type {Kept} from "./schema.ts";

const entry = (panel: string, note = "") => ({panel, note, version: "ab"});
const of = (...panels: string[]): Kept => panels.reduce((all, panel) => insert(all, entry(panel)), blank("zh"));
const ids = ({entries}: Kept) => entries.map(({panel}) => panel);
const noteOf = ({entries}: Kept, panel: string) => entries.find((one) => one.panel === panel)?.note;

const base = of("a", "b", "c");

describe("two changes of one briefing", () => {
  it("both additions are in it, each behind what it stood behind", () => {
    const mine = insert(base, entry("x"), 1);
    const theirs = insert(base, entry("y"));
    expect(ids(merge(base, mine, theirs).briefing)).toEqual(["a", "x", "b", "c", "y"]);
  });
  it("both removals hold", () => {
    expect(ids(merge(base, remove(base, "a"), remove(base, "c")).briefing)).toEqual(["b"]);
  });
  it("what one removed and the other wrote to stays", () => {
    const written = edit(base, "a", {note: "words"});
    expect(noteOf(merge(base, remove(base, "a"), written).briefing, "a")).toBe("words");
    expect(noteOf(merge(base, written, remove(base, "a")).briefing, "a")).toBe("words");
  });
  it("notes on different panels, and an order, all hold", () => {
    const mine = edit(base, "a", {note: "mine"});
    const theirs = move(edit(base, "b", {note: "theirs"}), "c", 0);
    const {briefing, clashes} = merge(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(ids(briefing)).toEqual(["c", "a", "b"]);
    expect([noteOf(briefing, "a"), noteOf(briefing, "b")]).toEqual(["mine", "theirs"]);
  });
  it("the same note and title written otherwise: both texts are kept, and it is told", () => {
    const mine = {...edit(base, "a", {note: "mine"}), title: "M"};
    const theirs = {...edit(base, "a", {note: "theirs"}), title: "T"};
    const {briefing, clashes} = merge(base, mine, theirs);
    expect(noteOf(briefing, "a")).toBe("theirs\nmine");
    expect(briefing.title).toBe("T / M");
    expect(clashes).toEqual(["a", null]);
  });
  it("a text that goes on from the other holds both already", () => {
    const {briefing, clashes} = merge(base, edit(base, "a", {note: "one two"}), edit(base, "a", {note: "one"}));
    expect(noteOf(briefing, "a")).toBe("one two");
    expect(clashes).toEqual([]);
  });
});

describe("any two changes", () => {
  const panel = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const change = fc.oneof(
    panel.map((id) => (now: Kept) => insert(now, entry(id))),
    panel.map((id) => (now: Kept) => remove(now, id)),
    fc.tuple(panel, fc.string({maxLength: 8})).map(
      ([id, note]) =>
        (now: Kept) =>
          edit(now, id, {note}),
    ),
    fc.tuple(panel, fc.nat(5)).map(
      ([id, to]) =>
        (now: Kept) =>
          move(now, id, to),
    ),
  );
  const changed = (from: Kept) => fc.array(change, {maxLength: 6}).map((all) => all.reduce((now, by) => by(now), from));

  it("make a briefing that can be read, with every panel that either added and no text lost", () => {
    fc.assert(
      fc.property(changed(base), changed(base), (mine, theirs) => {
        const {briefing} = merge(base, mine, theirs);
        expect(readValue(JSON.parse(JSON.stringify(briefing))).wrong).toBeNull();
        for (const side of [mine, theirs])
          for (const {panel: id, note} of side.entries) {
            if (!ids(base).includes(id)) expect(ids(briefing)).toContain(id);
            if (note !== (noteOf(base, id) ?? "")) expect(noteOf(briefing, id)).toContain(note);
          }
      }),
      {numRuns: 500},
    );
  });
  it("are as one where the other tab did nothing", () => {
    fc.assert(
      fc.property(changed(base), (other) => {
        expect(merge(base, base, other).briefing).toEqual(other);
        expect(new Set(ids(merge(base, other, base).briefing))).toEqual(new Set(ids(other)));
      }),
    );
  });
  it("keep within the limits", () => {
    const many = (name: string) => of(...Array.from({length: limits.entries}, (_, i) => `${name}-${i}`));
    expect(merge(blank("zh"), many("x"), many("y")).briefing.entries).toHaveLength(limits.entries);
    const long = (letter: string) => edit(base, "a", {note: letter.repeat(limits.note)});
    expect(noteOf(merge(base, long("x"), long("y")).briefing, "a")).toHaveLength(limits.note);
  });
});
