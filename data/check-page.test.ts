import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {plainText, splitArticles, splitBlocks, sumOf} from "./check-page.ts";
import {longestCue} from "./checks/cues.ts";
import {readCopy} from "./page-check/copy.ts";
import {reportLines, reportOn} from "./page-check/report.ts";
import {openings, pageCues} from "./page-cues.ts";
import {pageIndex} from "./page-index-file.ts";
import {storedPage} from "./page-stored.ts";
import {numberWords, restated} from "./page-words.ts";
import {pageText} from "./page.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** A page of our own making. */
const page = ["问答", "问：鱼有几条？", "答：池里有五条鱼。", "【建议】", "多养三条，少喂一次。", "随笔", "鱼在水里。"];
const text = (blocks: readonly string[]) => blocks.join("\n\n");

describe("a text as it is compared", () => {
  it("has no white space and no doubles of characters", () =>
    expect(plainText(" 鱼\u3000有５条\n（⽣）")).toBe("鱼有5条(生)"));
  it("has a sum that one character changes", () => expect(sumOf("五条鱼")).not.toBe(sumOf("六条鱼")));
});

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

const folder = new URL("../../shared/source/", import.meta.url);
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(".txt")) : undefined;
const reason = "no copy of the page in ../shared/source/";

describe.skipIf(file === undefined)(
  file === undefined ? `the newspaper page (skipped: ${reason})` : "the newspaper page",
  () => {
    const own = () => readFileSync(new URL(file ?? "", folder), "utf8");

    const report = (copy: string) => reportOn(readCopy([copy], "text"), storedPage, sha256);

    it("is as stored, every block and every cue, and every number is accounted for", () => {
      const lines = reportLines(report(own()));
      expect(lines.slice(0, 2)).toEqual([
        "43 of 43 text blocks are as stored.",
        `${pageCues.length} of ${pageCues.length} cues stand in their place.`,
      ]);
      expect(lines.filter((line) => line.startsWith("  open"))).toEqual([]);
      expect(report(own()).ok).toBe(true);
    });

    it("is told from a copy with one character changed", () => {
      const lines = reportLines(report(own().replace("19条", "18条")));
      expect(lines[1]).toMatch(/^ {2}differs: dialogue, paragraph 3: (\d+) characters stored, \1 in its place/);
      expect(lines.find((line) => line.includes("“policy-measures”"))).toMatch(
        /nearest is “推出18条举措”.*, 1 character away$/,
      );
    });

    it("has every word that explains a numeral", () => {
      const all = plainText(own());
      const words = [...numberWords.flatMap((one) => one.words), ...restated.map((one) => one.words)];
      expect(words.filter((word) => !all.includes(plainText(word)))).toEqual([]);
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
