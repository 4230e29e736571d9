import {describe, expect, it} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import {compareRecord, isUnchanged, today} from "./compare.ts";
import type {Content} from "./compare.ts";
import {fileRecord, panelRecord} from "./record.ts";
import type {FigureRecord, FileRecord, PanelRecord} from "./record.ts";

const then = panelRecord("youth-shares", "zh");
const older = (change: Partial<PanelRecord>): FileRecord => fileRecord([{...then, version: "0".repeat(16), ...change}]);
const changed = (id: string, change: Partial<FigureRecord>) =>
  then.figures.map((figure) => (figure.id === id ? {...figure, ...change} : figure));
const one = (record: FileRecord, content?: Content) => {
  const [panel] = compareRecord(record, content);
  if (!panel) throw new Error("no panel");
  return panel;
};
const item = (record: FileRecord, id: string, content?: Content) =>
  one(record, content).items.find((figure) => figure.id === id);

describe("what is as it was", () => {
  for (const lang of langs)
    it(`is said to be unchanged in ${lang}, panel by panel`, () => {
      const panels = compareRecord(fileRecord(panelIds.map((id) => panelRecord(id, lang))));
      expect(isUnchanged(panels)).toBe(true);
      expect(panels.filter(({contradictory}) => contradictory)).toEqual([]);
    });
});

describe("what has changed", () => {
  it("is named field by field, in the words of the record", () => {
    const figures = changed("performance-youth-share", {
      value: 78,
      words: "超过78%",
      period: "2023",
      base: null,
      cue: null,
      standing: "not-found",
      doubt: null,
    });
    const found = item(older({figures}), "performance-youth-share");
    expect(found?.state).toBe("changed");
    const now = then.figures.find(({id}) => id === "performance-youth-share");
    expect(found?.changes).toEqual([
      {field: "words", then: "超过78%", now: "超过76%"},
      {field: "period", then: "2023年", now: "2024年"},
      {field: "base", then: "未给出", now: now?.base},
      {field: "cue", then: "未存原话", now: now?.cue},
      {field: "standing", then: "未查到原始出处", now: "已溯源，但年份或口径不同"},
      ...(now?.doubt ? [{field: "doubt", then: "无", now: now.doubt}] : []),
    ]);
    expect(isUnchanged(compareRecord(older({figures})))).toBe(false);
  });

  it("shows a value that its words do not", () => {
    const found = item(older({figures: changed("performance-youth-share", {value: 78})}), "performance-youth-share");
    expect(found?.changes).toEqual([{field: "value", then: "78 percent", now: "76 percent"}]);
  });

  it("is told from figures withdrawn, taken off the panel, or added since", () => {
    const [first, ...rest] = then.figures;
    if (!first) throw new Error("no figure");
    const elsewhere = panelRecord("cq-loans", "zh").figures[0];
    if (!elsewhere) throw new Error("no figure");
    const record = older({figures: [...rest, {...first, id: "toString"}, elsewhere]});
    expect(item(record, "toString")?.state).toBe("withdrawn");
    expect(item(record, elsewhere.id)).toMatchObject({state: "unchanged", shown: false});
    expect(one(record).added).toEqual([{id: first.id, name: first.name, words: first.words}]);
  });

  it("in a record that claims today’s version contradicts it", () => {
    const edited = changed("performance-youth-share", {value: 96, words: "超过96%"});
    expect(one(fileRecord([{...then, figures: edited}])).contradictory).toBe(true);
    expect(one(fileRecord([{...then, figures: then.figures.slice(1)}])).contradictory).toBe(true);
    expect(one(older({figures: edited})).contradictory).toBe(false);
  });

  it("includes what recommendations say", () => {
    const panel = panelRecord("ecosystem", "en");
    const [first, ...rest] = panel.proposals;
    if (!first) throw new Error("no recommendation");
    const record = fileRecord([{...panel, version: "0".repeat(16), proposals: [{...first, by: "Somebody"}, ...rest]}]);
    expect(item(record, first.id)?.changes).toEqual([{field: "by", then: "Somebody", now: first.by}]);
  });
});

describe("panels", () => {
  it("that are gone are told from those that never were", () => {
    const without: Content = {...today, panels: panelIds.filter((id) => id !== "youth-shares")};
    expect(one(older({}), without)).toMatchObject({state: "withdrawn", now: null});
    const strange = then.figures.map((figure) => ({...figure, id: `strange-${figure.id}`}));
    expect(one(older({panel: "constructor", figures: strange}))).toMatchObject({state: "unknown", now: null});
  });

  it("under another name are found by what they show", () => {
    const found = one(older({panel: "shares-of-youth"}));
    expect(found).toMatchObject({state: "renamed", now: "youth-shares", title: {then: then.title, now: then.title}});
  });
});
