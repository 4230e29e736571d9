import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {plainText, sumOf} from "../check-page.ts";
import type {PageCue, StoredPage} from "../check-page.ts";
import {readCopy} from "./copy.ts";
import {reportLines, reportOn} from "./report.ts";
import type {Stored} from "./report.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** A page of our own making. */
const page = [
  "问答",
  "问：鱼有几条？",
  "答：池里有五条鱼，有九成是红的。",
  "【建议】",
  "一是多养三条，少喂一次。",
  "随笔",
  "鱼在水里。",
];
const blocksOf = (blocks: readonly string[]) =>
  blocks.map(plainText).map((text) => ({sha256: sha256(text), length: text.length, sum: sumOf(text)}));
const kept: StoredPage = {
  dialogue: blocksOf(page.slice(0, 3)),
  design: blocksOf(page.slice(3, 5)),
  youth: blocksOf(page.slice(5)),
};
const cues: PageCue[] = [
  {id: "fish", cue: "池里有五条鱼", at: {article: "dialogue", paragraph: 3}, offset: 2},
  {id: "red", cue: "有九成", at: {article: "dialogue", paragraph: 3}, offset: 9},
  {id: "more-fish", cue: "多养三条", at: {article: "design", paragraph: 2}, offset: 2},
];
const stored: Stored = {
  page: kept,
  cues,
  claiming: new Set(["fish", "red", "more-fish"]),
  others: [],
  words: [
    {words: ["一是"], why: {zh: "标出次序。", en: "Orders the points."}},
    {words: ["少喂一次"], why: {zh: "说法。", en: "A manner of speaking."}},
  ],
  restated: [],
};
const reportOf = (text: string, of: Stored = stored) => reportOn(readCopy([text], "text"), of, sha256);
const lines = (text: string, of?: Stored) => reportLines(reportOf(text, of));
const text = (blocks: readonly string[]) => blocks.join("\n\n");
const changed = (i: number, block: string) => text(page.map((old, at) => (at === i ? block : old)));

describe("a copy that is the same", () => {
  const same = [
    "7 of 7 text blocks are as stored.",
    "3 of 3 cues stand in their place.",
    "3 of 5 numbers in the articles are claimed by a figure.",
    "  no figure, 1×: 一是: Orders the points.",
    "  no figure, 1×: 少喂一次: A manner of speaking.",
    "All match: this is the page that the figures were taken from, and every number of it is accounted for.",
  ];

  it("is told", () => expect(lines(text(page))).toEqual(same));
  it("whatever its lines, spaces and widths of characters", () =>
    expect(lines(`\uFEFF${[...text(page)].join(" \r\n").replace("：", ":").replace("五", "五\u3000")}`)).toEqual(same));
  it("in another order, with text around it", () => {
    const report = reportOf(text(["报头第2版", ...page.slice(5), ...page.slice(0, 5)]));
    expect(report).toMatchObject({ok: true, further: 5});
    expect(reportLines(report)).toContain("  outside the articles: “2” in “报头第2版随笔鱼在水”, line 1 of the file");
    expect(reportLines(report)).toContain("Further text in the file, not compared: 5 characters with 1 number.");
  });
  it("is found on the pages of a PDF", () => {
    const copy = readCopy([text(page.slice(0, 3)), text(page.slice(3))], "pdf");
    const report = reportOn(copy, stored, sha256);
    expect(report.ok).toBe(true);
    expect(report.blocks.at(-1)?.spot).toEqual({page: 2, line: 7});
  });
});

describe("a copy that differs", () => {
  it("in one character, within a cue", () => {
    const report = lines(changed(2, "答：池里有六条鱼，有九成是红的。"));
    expect(report).toContain("6 of 7 text blocks are as stored.");
    expect(report).toContain(
      "  differs: dialogue, paragraph 3: 16 characters stored, 16 in its place, line 5 of the file; the difference stands before “有九成”",
    );
    expect(report).toContain(
      "  not in its place: “fish”: “池里有五条鱼” in dialogue, paragraph 3; nearest is “池里有六条鱼”, line 5 of the file, 1 character away",
    );
    expect(report).toContain(
      "  open: “六” in “?答:池里有六条鱼,有九成”, line 5 of the file: no figure claims it and no reason is listed",
    );
    expect(report.at(-1)).toBe("Something differs or is open: see the lines above.");
  });

  it("by characters put in between two cues, which are still found", () => {
    const report = lines(changed(2, "答：池里有五条鱼，大家说有九成是红的。"));
    expect(report).toContain(
      "  differs: dialogue, paragraph 3: 16 characters stored, 19 in its place, line 5 of the file; the difference stands after “池里有五条鱼” and before “有九成”",
    );
    expect(report).toContain("3 of 3 cues stand in their place.");
  });

  it("where no cue is: nothing tells where", () =>
    expect(lines(changed(2, "答：池里有五条鱼，有九成是白的。"))).toContain(
      "  differs: dialogue, paragraph 3: 16 characters stored, 16 in its place, line 5 of the file",
    ));

  it("by lacking a block", () => {
    const report = lines(text(page.slice(0, 4).concat(page.slice(5))));
    expect(report).toContain("  missing: design, paragraph 2: 12 characters stored; nothing in the file stands for it");
    expect(report).toContain(
      "  not in its place: “more-fish”: “多养三条” in design, paragraph 2; nothing like it stands anywhere",
    );
  });

  it("by a cue that has moved to another block", () => {
    const moved = text(page.map((block, i) => ({4: "一是少喂一次。", 6: "鱼在水里，多养三条。"})[i] ?? block));
    expect(lines(moved)).toContain(
      "  not in its place: “more-fish”: “多养三条” in design, paragraph 2; it stands elsewhere, line 13 of the file",
    );
  });

  it("by being empty", () => {
    const report = reportOf("");
    expect(report.ok).toBe(false);
    expect(report.blocks.every(({state}) => state === "missing")).toBe(true);
    expect(report.cues.every(({state}) => state === "missing")).toBe(true);
  });
});

describe("numbers", () => {
  it("without a figure or a reason fail a copy that is the same in all else", () => {
    const report = reportOf(text(page), {...stored, words: stored.words.slice(0, 1)});
    expect(report.ok).toBe(false);
    expect(reportLines(report)).toContain(
      "  open: “一” in “养三条,少喂一次。随笔鱼在”, line 9 of the file: no figure claims it and no reason is listed",
    );
  });
  it("of a cue that claims none stay open", () =>
    expect(reportOf(text(page), {...stored, claiming: new Set(["fish", "red"])}).ok).toBe(false));
  it("that say a figure again name it", () => {
    const restated = [{words: "少喂一次", figure: "policy-measures", says: "value"}] as const;
    const {numbers, ok} = reportOf(text(page), {...stored, restated});
    expect(ok).toBe(true);
    expect(numbers.find(({printed, words}) => printed === "一" && words.includes("喂"))).toMatchObject({
      figure: "policy-measures",
      why: "says the value of “policy-measures” again",
    });
  });
});
