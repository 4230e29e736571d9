import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {comparePage, isSame, reportLines, splitArticles, splitBlocks} from "./check-page.ts";
import type {PageCue, StoredPage} from "./check-page.ts";
import {longestCue} from "./checks/cues.ts";
import {openings, pageCues} from "./page-cues.ts";
import {pageIndex} from "./page-index-file.ts";
import {cueOffsets, pageText} from "./page.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** A page of our own making. */
const page = ["问答", "问：鱼有几条？", "答：池里有五条鱼。", "【建议】", "多养三条，少喂一次。", "随笔", "鱼在水里。"];
const stored = (blocks: readonly string[]) => blocks.map((text) => ({sha256: sha256(text), length: text.length}));
const kept: StoredPage = {
  dialogue: stored(page.slice(0, 3)),
  design: stored(page.slice(3, 5)),
  youth: stored(page.slice(5)),
};
const cues: PageCue[] = [
  {id: "fish", cue: "有五条鱼", at: {article: "dialogue", paragraph: 3}, offset: 4},
  {id: "more-fish", cue: "多养三条", at: {article: "design", paragraph: 2}, offset: 0},
];
const text = (blocks: readonly string[]) => blocks.join("\n\n");
const compare = (blocks: readonly string[]) => comparePage(text(blocks), kept, cues, sha256);
const without = (i: number) => page.filter((_, at) => at !== i);
const changed = (i: number, block: string) => page.map((old, at) => (at === i ? block : old));

describe("text blocks", () => {
  it("are what blank lines separate, trimmed, whatever ends a line", () => {
    expect(splitBlocks("\uFEFF\n\n 一 \r\n\r\n二\n再二\n \t\n\n\n三\r\r四")).toEqual(["一", "二\n再二", "三", "四"]);
    expect(splitBlocks("\n \n")).toEqual([]);
  });

  it("are divided among the articles by what these begin with", () => {
    const begin = {dialogue: ["问答"], design: ["建议", "【建议】"], youth: ["随笔"]};
    expect(splitArticles(text(page), begin)).toEqual({
      dialogue: page.slice(0, 3),
      design: page.slice(3, 5),
      youth: page.slice(5),
    });
    expect(() => splitArticles(text(page), {...begin, youth: ["杂文"]})).toThrow(
      new Error("no block is “杂文”, with which “youth” begins"),
    );
  });
});

describe("a copy of the page", () => {
  it("that is the same", () => {
    expect(isSame(compare(page))).toBe(true);
    expect(reportLines(compare(page))).toEqual([
      "7 of 7 text blocks are as stored.",
      "2 of 2 cues stand in their place.",
      "All match: this is the page that the figures were taken from.",
    ]);
  });

  it("that puts the articles in another order, with text around them", () => {
    const comparison = compare(["报头", ...page.slice(5), ...page.slice(0, 5)]);
    expect(isSame(comparison)).toBe(true);
    expect(reportLines(comparison)).toContain("Further blocks in the file, not compared: 1.");
  });

  it("that differs in one character, within a cue", () => {
    const comparison = compare(changed(2, "答：池里有六条鱼。"));
    expect(isSame(comparison)).toBe(false);
    expect(reportLines(comparison)).toEqual([
      "6 of 7 text blocks are as stored.",
      "  differs: dialogue, paragraph 3: 9 characters stored; nearest is block 3 of the file with 9",
      "1 of 2 cues stand in their place.",
      "  not found: “fish”: “有五条鱼” in dialogue, paragraph 3, after 4 characters; it stands nowhere else",
      "Something differs: see the lines above.",
    ]);
  });

  it("that has a character more before a cue", () => {
    expect(reportLines(compare(changed(2, "答：水池里有五条鱼。")))).toEqual([
      "6 of 7 text blocks are as stored.",
      "  differs: dialogue, paragraph 3: 9 characters stored; nearest is block 3 of the file with 10",
      "1 of 2 cues stand in their place.",
      "  not found: “fish”: “有五条鱼” in dialogue, paragraph 3, after 4 characters; it stands in block 3 of the file after 5 characters",
      "Something differs: see the lines above.",
    ]);
  });

  it("that lacks a block", () => {
    expect(reportLines(compare(without(4)))).toEqual([
      "6 of 7 text blocks are as stored.",
      "  missing: design, paragraph 2: 10 characters stored; no block of the file is left for it",
      "1 of 2 cues stand in their place.",
      "  not found: “more-fish”: “多养三条” in design, paragraph 2, after 0 characters; it stands nowhere else",
      "Something differs: see the lines above.",
    ]);
  });

  it("that is empty", () => {
    expect(comparePage("", kept, cues, sha256)).toMatchObject({blocks: 7, further: 0, missing: cues});
  });
});

const folder = new URL("../../shared/source/", import.meta.url);
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(".txt")) : undefined;
const reason = "no copy of the page in ../shared/source/";

describe.skipIf(file === undefined)(
  file === undefined ? `the newspaper page (skipped: ${reason})` : "the newspaper page",
  () => {
    const own = () => readFileSync(new URL(file ?? "", folder), "utf8");

    it("is as stored, every block and every cue", () => {
      expect(reportLines(comparePage(own(), pageText, pageCues, sha256))).toEqual([
        "43 of 43 text blocks are as stored.",
        `${pageCues.length} of ${pageCues.length} cues stand in their place.`,
        "All match: this is the page that the figures were taken from.",
      ]);
    });

    it("is told from a copy with one character changed", () => {
      const lines = reportLines(comparePage(own().replace("19条", "18条"), pageText, pageCues, sha256));
      expect(lines[1]).toMatch(
        /^ {2}differs: dialogue, paragraph 3: (\d+) characters stored; nearest is block 3 of the file with \1$/,
      );
      expect(lines[3]).toBe(
        `  not found: “policy-measures”: “推出19条举措” in dialogue, paragraph 3, after ${cueOffsets["policy-measures"]} characters; it stands nowhere else`,
      );
    });

    it("begins its articles as we expect", () => {
      const {dialogue, design, youth} = splitArticles(own(), openings);
      expect([dialogue, design, youth].map((blocks) => blocks.length)).toEqual(
        [pageText.dialogue, pageText.design, pageText.youth].map((blocks) => blocks.length),
      );
    });

    it("makes the index that is stored", () => {
      const plain = (module: string) => module.replace(/["\s,]/g, "");
      const module = readFileSync(new URL("page-index.ts", import.meta.url), "utf8");
      expect(plain(pageIndex(own(), sha256))).toBe(plain(module));
    });
  },
);

it("prints fragments of the page only, each with a place of its own", () => {
  expect(pageCues.filter(({cue}) => [...cue].length > longestCue)).toEqual([]);
  expect(pageCues.filter(({offset}) => offset < 0)).toEqual([]);
});

it("stores no text of the page", () => {
  expect(readFileSync(new URL("page-index.ts", import.meta.url), "utf8")).not.toMatch(/\p{Script=Han}/u);
});
