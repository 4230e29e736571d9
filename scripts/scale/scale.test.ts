import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {qualitiesFor, highest} from "../compress.mjs";
import {corpus, sizes} from "./corpus.ts";
import {kinds} from "./panels.ts";
import {swapped, union} from "./swap.ts";
import {exponent, table} from "./table.ts";
import {writeTree} from "./tree.ts";

const n = 120;
const count = (files: object) =>
  Object.values(files).reduce((sum: number, all: object) => sum + Object.keys(all).length, 0);

describe("a made-up corpus", () => {
  const made = corpus(n);
  const figures = Object.values(made.figures).flatMap((file) => Object.values(file));

  it("has n figures, a quarter as many panels, a fortieth as many articles", () => {
    expect([figures.length, count(made.panels), Object.keys(made.articles).length]).toEqual([n, n / 4, n / 40]);
    expect(sizes(10_000)).toMatchObject({figures: 10_000, panels: 2500, articles: 250});
  });

  it("has every kind of claim and of chart", () => {
    const claims = ["exact", "about", "nearly", "more-than", "at-least", "up-to", "ordinal", "list", "code", "date"];
    expect(new Set(figures.map(({is}) => is))).toEqual(new Set(claims));
    const drawn = Object.values(made.panels).flatMap((file) => Object.values(file).map(({chart}) => chart.kind));
    expect(new Set(drawn)).toEqual(new Set(kinds));
    expect(kinds).toHaveLength(12);
  });

  it("says of every figure and source that it is made up, in both languages", () => {
    const names = [
      ...figures.map(({subject}) => subject),
      ...Object.values(made.sources).map(({publisher}) => publisher),
      ...Object.values(made.people),
    ];
    expect(names.filter(({zh, en}) => !zh.includes("合成") || !/synthetic/i.test(en))).toEqual([]);
  });

  it("follows from its seed", () => {
    expect(JSON.stringify(corpus(n))).toBe(JSON.stringify(made));
    expect(JSON.stringify(corpus(n, 2))).not.toBe(JSON.stringify(made));
  });
});

describe("a tree with it", () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "scale-")));
  const [tree = "", again = ""] = folders;
  beforeAll(() => {
    for (const folder of folders) writeTree(folder, n);
    symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(tree, "node_modules"));
  });
  afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

  const hashes = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")])
        .sort(),
    );
  const run = (script: string) =>
    execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), join(tree, script)], {
      stdio: ["ignore", "ignore", "pipe"],
    });

  it("is the same in two runs, byte for byte", () => expect(hashes(tree)).toEqual(hashes(again)));
  it("holds nothing of the real content", () => {
    const ids = readFileSync(join(tree, "data/figures/page.ts"), "utf8");
    expect(ids).not.toMatch(/policy-departments|重庆/);
    expect(readFileSync(join(tree, "data/ledger/entries.ts"), "utf8")).not.toContain("hash");
  });
  // These come after: the ledger is entered in one of the two trees.
  it("passes the rules of the real content", () => expect(() => run("scripts/scale/sound.ts")).not.toThrow());
  it("has a ledger that can be entered", () => {
    expect(() => run("scripts/scale/enter.ts")).not.toThrow();
    expect(
      readFileSync(join(tree, "data/ledger/entries.ts"), "utf8").split('\\"act\\":\\"published\\"').length,
    ).toBeGreaterThan(n);
  });
});

describe("taking the place of a constant", () => {
  const text = 'const a = 1;\nexport const b = {\n  c: 2,\n} as const;\ntype D =\n  | "e";\n';
  it("leaves the rest as it is", () => {
    expect(swapped(text, "a", "const a = 3;")).toBe(text.replace("a = 1", "a = 3"));
    expect(swapped(text, "b", "B")).toBe('const a = 1;\nB\ntype D =\n  | "e";\n');
    expect(swapped(text, "D", "")).toBe("const a = 1;\nexport const b = {\n  c: 2,\n} as const;\n\n");
  });
  it("says where there is none", () => expect(() => swapped(text, "x", "")).toThrow(/nothing begins with/));
  it("writes ids as a type", () => expect([union([]), union(["a", "b"])]).toEqual(["never", '"a" | "b"']));
});

describe("the table", () => {
  const measured = (size: number, seconds: number) => ({
    n: size,
    day: "2026-11-23",
    built: {seconds, processor: seconds, memory: 1e9, phases: [{name: "compile", seconds}]},
    weights: {pages: size, all: 1, html: 1000, scripts: 1, searchFirst: 1, searchAll: 1, filterAll: 1},
    answers: null,
  });
  it("gives the power of N with which a value grows", () => {
    expect(exponent({n: 10, value: 2}, {n: 100, value: 200})).toBeCloseTo(2);
    expect(exponent({n: 10, value: 0}, {n: 100, value: 200})).toBeNull();
    const text = table([measured(1000, 50), measured(100, 5)]);
    expect(text).toContain("| build, s | 5 | 50 | 1.00 |");
    expect(text).toContain("| dashboard HTML, KB br | 1.0 | 1.0 | 0.00 |");
    expect(text).toContain("| filter, ms |  |  |  |");
  });
});

describe("the quality of compression", () => {
  const many = Array.from({length: 5000}, (_, i) => `/o/figures/f${i}/index.html`);
  const of = (path: string, paths = many) => qualitiesFor("/o", paths)(path);
  it("is the highest while files are few", () => expect(of("/o/figures/f1/index.html", ["a"])).toBe(highest));
  it("stays so for what every reader loads", () => {
    const kept = ["/o/index.html", "/o/en/index.html", "/o/en/sources/index.html", "/o/_next/static/chunks/a.js"];
    expect(kept.map((path) => of(path))).toEqual(kept.map(() => highest));
  });
  it("is lower for the many pages of one thing", () => {
    const swift = ["/o/figures/f1/index.html", "/o/en/panels/p/index.html", "/o/_next/static/pages/a.js"];
    expect(swift.map((path) => of(path))).toEqual(swift.map(() => 5));
  });
});
