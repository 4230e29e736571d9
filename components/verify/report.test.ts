import {describe, expect, it} from "vitest";
import {edition} from "../../data/edition.ts";
import {panelIds} from "../../data/panels/index.ts";
import {largestFile} from "../export/read.ts";
import {fileRecord, panelRecord} from "../export/record.ts";
import type {FileRecord} from "../export/record.ts";
import type {Redrawn} from "../export/redraw.ts";
import {drawPicture, plainLook} from "../picture/picture.ts";
import {badge, contentLine} from "./judge.ts";
import {report, tame} from "./report.ts";
import {mostBytes, mostCharacters, mostPanels} from "./verdict.ts";
import type {Verdict} from "./verdict.ts";

const own = (change: (record: FileRecord) => void = () => {}): FileRecord => {
  const record = structuredClone(fileRecord([panelRecord("youth-shares", "zh")]));
  change(record);
  return record;
};
const json = (record: unknown) => new TextEncoder().encode(JSON.stringify({record}));
const svg = (record: FileRecord) => {
  const escaped = JSON.stringify(record).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  const xmlns = 'xmlns:cfi="urn:consumer-finance-index:record:1#"';
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata><cfi:record ${xmlns}>${escaped}</cfi:record></metadata></svg>`,
  );
};
const never = () => Promise.reject(new Error("not to be drawn"));
const check = (bytes: Uint8Array, pasted = false, drawn: () => Promise<Redrawn> = never) =>
  report({bytes, name: "x", pasted, lang: "en"}, drawn, () => {});

function asRecord(verdict: Verdict) {
  if (verdict.is !== "record") throw new Error(`a record expected, not ${verdict.trouble}`);
  return verdict;
}
const first = (record: FileRecord) => {
  const figure = record.panels[0]?.figures[0];
  if (!figure) throw new Error("a figure expected");
  return figure;
};

describe("a file’s report", () => {
  it("finds nothing changed in a file of today", async () => {
    const found = asRecord(await check(json(own())));
    expect(found).toMatchObject({kind: "json", damaged: false, drawing: "failed", more: 0});
    expect(found.edition).toEqual({then: edition, now: edition});
    expect(found.panels).toMatchObject([{panel: "youth-shares", state: "known", different: 0, contradictory: false}]);
    expect(found.panels[0]?.rows.every(({state, then, now}) => state === "unchanged" && then === now)).toBe(true);
    expect(badge(found)).toMatchObject({tone: "good"});
    expect(contentLine(found).words.en).toMatch(/^Every figure/);
  });

  it("puts the changed first, then and now, and counts them", async () => {
    const found = asRecord(
      await check(
        json(
          own((record) => {
            const last = record.panels[0]?.figures.at(-1);
            if (!last || !record.panels[0]) throw new Error("a figure expected");
            last.words = "超过78%";
            last.value = 78;
            last.period = "2019";
            record.panels[0].version = "0".repeat(16);
          }),
        ),
      ),
    );
    const [row] = found.panels[0]?.rows ?? [];
    expect(row).toMatchObject({state: "changed", then: "超过78%"});
    expect(row?.now).not.toBe("超过78%");
    // The value is told by its words, and these by the columns.
    expect(row?.fields.map(({field}) => field)).toEqual(["period"]);
    expect(found.panels[0]?.different).toBe(1);
    expect(badge(found).words.en).toBe("1 figure differs from today’s");
  });

  it("tells what was withdrawn, added and of another site", async () => {
    const found = asRecord(
      await check(
        json(
          own((record) => {
            const panel = record.panels[0];
            if (!panel) throw new Error("a panel expected");
            panel.version = "0".repeat(16);
            panel.figures.shift();
            first(record).id = "made-up";
            record.panels.push({...structuredClone(panel), panel: "other", figures: [{...first(record)}]});
          }),
        ),
      ),
    );
    const states = found.panels[0]?.rows.map(({state}) => state).filter((state) => state !== "unchanged");
    expect(states).toEqual(["withdrawn", "added", "added"]);
    expect(found.panels[1]).toMatchObject({panel: null, state: "unknown", called: "other"});
  });

  it("sees that a record with today’s version says something else", async () => {
    const found = asRecord(await check(json(own((record) => void (first(record).words = "超过96%")))));
    expect(found.panels[0]?.contradictory).toBe(true);
    expect(badge(found)).toMatchObject({tone: "bad"});
  });

  it("draws pictures again, and only those; what cannot be drawn fails alone", async () => {
    const steps: string[] = [];
    const question = {bytes: svg(own()), name: "x.svg", pasted: false, lang: "zh"} as const;
    const drawn = await report(
      question,
      async () => "altered",
      (step) => steps.push(step),
    );
    expect(drawn).toMatchObject({kind: "svg", drawing: "altered"});
    expect(badge(drawn)).toMatchObject({tone: "bad"});
    expect(steps).toEqual(["redrawing"]);
    expect(await report(question, never, () => {})).toMatchObject({is: "record", drawing: "failed"});
  });

  it("says how a picture was drawn", async () => {
    const look = {...plainLook, light: "dark", filter: "找：76"} as const;
    const picture = drawPicture("youth-shares", "zh", look);
    const record = fileRecord([panelRecord("youth-shares", "zh", {picture, look, ratio: null})]);
    const found = asRecord(await check(svg(record), false, async () => "as-exported"));
    expect(found.panels[0]?.look).toBe("As on the page, dark, filter: 找：76");
    expect(badge(found).words.en).toBe("Figures unchanged, picture as exported");
  });

  it("says why there is nothing to compare", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await check(new Uint8Array())).toMatchObject({trouble: "empty"});
    expect(await check(bytes("\u0001\u0002"))).toMatchObject({trouble: "not-ours"});
    expect(await check(bytes("<svg xmlns='http://www.w3.org/2000/svg'></svg>"))).toMatchObject({trouble: "no-record"});
    expect(await check(bytes("<svg xmlns='http://www.w3.org/2000/svg'></svg>"), true)).toMatchObject({
      trouble: "no-record-pasted",
    });
    expect(await check(bytes('{"a": '))).toMatchObject({trouble: "damaged"});
    expect(await check(json({schema: "consumer-finance-index/9"}))).toMatchObject({trouble: "newer"});
    expect(await check(json({schema: "x", panels: {length: 1e9}}))).toMatchObject({trouble: "bad-record"});
  });

  it("shows only so much of a long record", async () => {
    const many = fileRecord(Array.from({length: mostPanels + 5}, () => panelRecord(panelIds[0] ?? "codes", "zh")));
    const found = asRecord(await check(json(many)));
    expect(found.panels).toHaveLength(mostPanels);
    expect(found.more).toBe(5);
  });

  it("has the limit of the reader", () => expect(mostBytes).toBe(largestFile));
});

describe("text from a file", () => {
  it("neither turns what is beside it nor has no end", () => {
    expect(tame("a\u202eb\u2066c\u0000d\ne\u200b")).toBe("abc d e");
    expect([...tame("𠮷".repeat(1000))]).toHaveLength(mostCharacters + 1);
    expect(tame("超过76%，“约”")).toBe("超过76%，“约”");
  });
});
