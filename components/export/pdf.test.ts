import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from "vitest";
import {nodeTools} from "../../scripts/tools.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {alternative} from "../alternative.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {numberedSources} from "../briefing/citations.ts";
import {MissingGlyph} from "./fonts.ts";
import {pdfFile} from "./pdf.ts";
import {fileRecord, panelRecord} from "./record.ts";
import type {Tools} from "./tools.ts";

const missing = ["pdfinfo", "pdftotext", "pdffonts", "pdfimages", "pdftoppm"].filter(
  (name) => spawnSync(name, ["-v"]).error,
);
const hasExiftool = spawnSync("exiftool", ["-ver"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "cfi-pdf-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
// A PDF takes a tenth of a second, but these may share two cores with all other tests.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});
let tools: Tools;
beforeAll(async () => {
  tools = await nodeTools();
});

const alone = (panel: PanelId, lang: Lang): Briefing => ({
  title: "",
  lang,
  light: "light",
  orientation: "portrait",
  entries: [{panel, note: "", version: ""}],
});

const five: Briefing = {
  title: "R&D <五张图> “重庆”",
  lang: "zh",
  light: "light",
  orientation: "portrait",
  entries: [
    {panel: "youth-shares", note: "　　引用时请保留“超过”二字。\n第二段：夔州与潼南。", version: ""},
    {panel: "index-rank", note: "", version: ""},
    {panel: "performance-market", note: "编者另有说明 & <见附页>", version: ""},
    {panel: "design-centres", note: "", version: ""},
    {panel: "retail-2025", note: "", version: ""},
  ],
};

let files = 0;
function saved(bytes: Uint8Array): string {
  const path = join(folder, `${(files += 1)}.pdf`);
  writeFileSync(path, bytes);
  return path;
}
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, {encoding: "utf8", maxBuffer: 1e8, env: {...process.env, TZ: "UTC"}});
const bare = (text: string) => text.replace(/[\s“”"’'\u00a0]/g, "");

/** The texts of a key in a PDF’s dictionaries, which pdfkit leaves unpacked: UTF-16 with a mark, or Latin. */
function textsOf(file: Uint8Array, key: string): string[] {
  const source = Buffer.from(file).toString("latin1");
  return [...source.matchAll(new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`, "g"))].map(([, raw = ""]) => {
    const codes: Record<string, string> = {n: "\n", r: "\r", t: "\t", b: "\b", f: "\f"};
    const text = raw.replace(/\\([\s\S])/g, (_, char: string) => codes[char] ?? char);
    if (!text.startsWith("\u00fe\u00ff")) return text;
    return Buffer.from(text.slice(2), "latin1").swap16().toString("utf16le");
  });
}

describe("a briefing as a PDF", () => {
  let bytes: Uint8Array;
  let path: string;
  beforeAll(async () => {
    bytes = await pdfFile(five, tools);
    path = saved(bytes);
  });
  beforeEach((context) => context.skip(missing.length > 0, `${missing.join(", ")} missing`));

  it("is tagged, titled, dated by its data and A4", () => {
    const info = run("pdfinfo", path);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +R&D <五张图> “重庆”$/m);
    expect(info).toMatch(/^CreationDate: +Mon Nov 23 00:00:00 2026 UTC$/m);
    expect(info).toMatch(/^ModDate: +Mon Nov 23 00:00:00 2026 UTC$/m);
    expect(info).toMatch(/^Page size: .*\(A4\)$/m);
    expect(info).toMatch(/^PDF version: +1\.7$/m);
    expect(edition).toBe("2026-11-23");
    const source = Buffer.from(bytes).toString("latin1");
    expect(source).toMatch(/\/Lang \(zh-CN\)/);
    expect(source).toMatch(/\/DisplayDocTitle true/);
  });

  it("gives its words to those who search and copy", () => {
    const text = bare(run("pdftotext", path, "-"));
    const wanted = five.entries.flatMap(({panel, note}) => [
      plain(panels[panel].title.zh, "zh"),
      ...panels[panel].cues.map((cue) => figures[cue].cite.cue ?? ""),
      ...note.split("\n").map((line) => line.trim()),
    ]);
    const {list} = numberedSources(five);
    const sources = list.map(({number, words}) => `[${number}]${words}`);
    expect([...wanted, ...sources, five.title].map(bare).filter((one) => !text.includes(one))).toEqual([]);
  });

  it("holds subsets of its fonts and no image", () => {
    const fonts = run("pdffonts", path).trim().split("\n").slice(2);
    expect(fonts).toHaveLength(2);
    for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+NotoSansSC-\w+ +CID TrueType +Identity-H +yes yes yes/);
    expect(run("pdfimages", "-list", path).trim().split("\n").slice(2)).toEqual([]);
  });

  it("has its hatching as shapes, since patterns turn black in a minified program", () => {
    expect(five.entries.some(({panel}) => panel === "youth-shares")).toBe(true);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("/PatternType");
  });

  it("leads to every source that has an address, and to no other", () => {
    const found = run("pdfinfo", "-url", path)
      .split("\n")
      .slice(1)
      .flatMap((line) => line.trim().split(/\s+/).slice(2));
    const addresses = numberedSources(five).list.flatMap(({url}) => (url === null ? [] : [new URL(url).href]));
    expect(new Set(found)).toEqual(new Set(addresses));
    expect(run("pdfinfo", "-dests", path).trim().split("\n").slice(1)).toHaveLength(five.entries.length);
  });

  it("says what its parts are, and describes each picture", () => {
    const tags = run("pdfinfo", "-struct-text", path);
    const count = (name: string) => tags.match(new RegExp(`^ *${name}\\b`, "gm"))?.length;
    expect(["H1", "TOCI", "Sect", "Figure", "Caption"].map(count)).toEqual([1, 5, 5, 5, 5]);
    expect(count("H2")).toBe(7);
    expect(textsOf(bytes, "Alt")).toEqual(five.entries.map(({panel}) => alternative(panels[panel], "zh")));
    const bookmarks = textsOf(bytes, "Title");
    for (const {panel} of five.entries) expect(bookmarks).toContain(plain(panels[panel].title.zh, "zh"));
  });

  it("carries its record, which another program reads", (context) => {
    context.skip(!hasExiftool, "no exiftool");
    const [read] = JSON.parse(run("exiftool", "-j", "-struct", "-XMP:all", path)) as Record<string, string>[];
    const record = fileRecord(five.entries.map(({panel}) => panelRecord(panel, "zh")));
    expect(JSON.parse(read?.["Record"] ?? "null")).toEqual(record);
    expect(read?.["Title"]).toBe(five.title);
    expect(run("exiftool", "-validate", "-warning", "-a", path)).toMatch(/Validate *: OK/);
  });

  it("is the same file each time and in every time zone", async () => {
    const before = process.env.TZ;
    try {
      for (const zone of ["Asia/Shanghai", "America/Los_Angeles"]) {
        process.env.TZ = zone;
        expect(Buffer.compare(await pdfFile(five, tools), bytes)).toBe(0);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it("has an ID of its own for other words", async () => {
    const other = await pdfFile({...five, entries: five.entries.map((entry) => ({...entry, note: ""}))}, tools);
    const id = (file: Uint8Array) => /\/ID \[<(\w+)>/.exec(Buffer.from(file).toString("latin1"))?.[1];
    expect(id(bytes)).toMatch(/^[\da-f]{32}$/);
    expect(id(other)).not.toBe(id(bytes));
  });
});

/** What the text of a PDF has to say of panels. */
const wordsOf = (list: readonly PanelId[], lang: Lang) =>
  list.flatMap((id) => [
    plain(panels[id].title[lang], lang),
    plain(panels[id].measure[lang], lang),
    ...panels[id].cues.map((cue) => figures[cue].cite.cue ?? ""),
    ...numberedSources(alone(id, lang)).list.map(({words}) => words),
  ]);

describe("panels as a PDF", () => {
  beforeEach((context) => context.skip(missing.length > 0, `${missing.join(", ")} missing`));
  const absent = (path: string, wanted: readonly string[]) => {
    const text = bare(run("pdftotext", path, "-"));
    return wanted.filter((one) => !text.includes(bare(one)));
  };
  for (const lang of langs)
    it(`all together have headlines, words and sources, ${lang}`, async () => {
      const entries = panelIds.map((panel) => ({panel, note: "", version: ""}));
      const all: Briefing = {title: "", lang, light: "dark", orientation: "landscape", entries};
      const path = saved(await pdfFile(all, tools));
      expect(absent(path, wordsOf(panelIds, lang))).toEqual([]);
      expect(run("pdfimages", "-list", path).trim().split("\n").slice(2)).toEqual([]);
    });

  it("alone fit one page where they can, under their own title", async () => {
    const file = await pdfFile(alone("audience-ages", "en"), tools);
    const path = saved(file);
    expect(absent(path, [...wordsOf(["audience-ages"], "en"), edition])).toEqual([]);
    const info = run("pdfinfo", path);
    expect(info).toMatch(/^Pages: +1$/m);
    expect(/^Title: +(.*)$/m.exec(info)?.[1]).toBe(plain(panels["audience-ages"].title.en, "en"));
    expect(file.length).toBeLessThan(100_000);
  });

  it("are painted on a dark ground where that is wanted", async () => {
    const corner = async (light: Briefing["light"]) => {
      const path = saved(await pdfFile({...alone("cq-loans", "zh"), light}, tools));
      run("pdftoppm", "-r", "10", "-f", "1", "-l", "1", path, path);
      const pixels = readFileSync(`${path}-1.ppm`);
      return [...pixels.subarray(pixels.length - 3)];
    };
    expect(await corner("dark")).toEqual([0x20, 0x1e, 0x1a]);
    expect(await corner("light")).toEqual([255, 255, 255]);
  });
});

it("names a character that no font has, and the note that it stands in", async () => {
  const note = {...five, entries: [{panel: "youth-shares" as const, note: "吉字的异体𠮷", version: ""}]};
  const failed = await pdfFile(note, tools).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(MissingGlyph);
  expect(String(failed)).toContain("𠮷");
  expect(String(failed)).toContain("U+20BB7");
  expect(String(failed)).toContain(plain(panels["youth-shares"].title.zh, "zh"));
  await expect(pdfFile({...five, title: "笑😀"}, tools)).rejects.toThrow("简报标题");
});
