import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {nodeTools} from "../../scripts/tools.ts";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {drawPicture, plainLook} from "../picture/picture.ts";
import type {Look} from "../picture/picture.ts";
import {purpose} from "../picture/purposes.ts";
import {crc32} from "./chunks.ts";
import {headerOf, pixelsOf} from "./pixels.ts";
import {pngFile, readChunks, tagPng} from "./png.ts";
import {citationOf, fileRecord, panelRecord} from "./record.ts";
import type {Tools} from "./tools.ts";

const hasExiftool = spawnSync("exiftool", ["-ver"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "cfi-png-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
/** Vitest’s own comparison of long arrays takes seconds. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
let tools: Tools;
beforeAll(async () => {
  tools = await nodeTools();
});

interface Case {
  panel: PanelId;
  lang: Lang;
  look: Look;
  ratio: number | null;
  /** Pixels to the metre, worked out by hand: dots an inch by 39.37. */
  metre: number;
}
const cases: Case[] = [
  {panel: "youth-shares", lang: "zh", look: plainLook, ratio: null, metre: 7559},
  {panel: "index-rank", lang: "en", look: {...plainLook, purpose: "slide", light: "dark"}, ratio: 1, metre: 3780},
  {panel: "cq-loans", lang: "zh", look: {...plainLook, purpose: "column"}, ratio: null, metre: 11811},
  {
    panel: "retail-2025",
    lang: "en",
    look: {...plainLook, purpose: "half", transparent: true},
    ratio: null,
    metre: 11811,
  },
  {panel: "codes", lang: "zh", look: {...plainLook, purpose: "tall", filter: "主题：金融"}, ratio: 3, metre: 11339},
];

describe("a PNG", () => {
  for (const {panel, lang, look, ratio, metre} of cases)
    it(`of ${panel} in ${lang} as ${look.purpose} has its size, is not blank, and tells what it is`, async (context) => {
      const file = await pngFile(panel, lang, look, ratio, tools);
      const picture = drawPicture(panel, lang, look);
      const by = ratio ?? purpose(look.purpose).ratio;
      const read = readChunks(file);
      expect(read?.damaged).toBe(false);
      const chunks = read?.chunks ?? [];
      const header = headerOf(chunks);
      expect(Math.abs((header?.width ?? 0) - picture.width * by)).toBeLessThan(1);
      expect(Math.abs((header?.height ?? 0) - picture.height * by)).toBeLessThan(1);
      expect(chunks.slice(0, 3).map(({type}) => type)).toEqual(["IHDR", "pHYs", "iTXt"]);

      const pixels = pixelsOf(chunks) ?? new Uint8Array(0);
      const colours = new Set<number>();
      const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
      for (let i = 0; i < words.length; i += 7) colours.add(words[i] ?? 0);
      expect(colours.size).toBeGreaterThan(50);
      expect(words[0] === 0).toBe(look.transparent);

      context.skip(!hasExiftool, "exiftool is not installed");
      const path = join(folder, `${panel}.png`);
      writeFileSync(path, file);
      const told: unknown = JSON.parse(
        execFileSync("exiftool", ["-json", "-a", "-G1", "-all", "-validate", path]).toString(),
      );
      const record = fileRecord([panelRecord(panel, lang, {picture, look, ratio: by})]);
      const title = plain(panels[panel].title[lang], lang);
      expect(told).toMatchObject([
        {
          "PNG-pHYs:PixelsPerUnitX": metre,
          "PNG-pHYs:PixelsPerUnitY": metre,
          "PNG-pHYs:PixelUnits": "meters",
          "PNG:Title": title,
          "PNG:Description": picture.alt,
          "PNG:Author": record.site,
          "PNG:Source": citationOf(record),
          "XMP-dc:Title": title,
          "ExifTool:Validate": "OK",
        },
      ]);
    });

  it("is the same each time, and tagged anew keeps one of each", async () => {
    const once = await pngFile("mashang", "zh", plainLook, 1, tools);
    expect(same(await pngFile("mashang", "zh", plainLook, 1, tools), once)).toBe(true);
    const picture = drawPicture("mashang", "zh", plainLook);
    const record = fileRecord([panelRecord("mashang", "zh", {picture, look: plainLook, ratio: 1})]);
    expect(same(tagPng(once, {record, alt: picture.alt, ratio: 1}), once)).toBe(true);
  });

  it("is not tagged where it is broken", async () => {
    const record = fileRecord([panelRecord("mashang", "zh")]);
    const broken = (await pngFile("mashang", "zh", plainLook, 1, tools)).slice(0, -20);
    expect(() => tagPng(broken, {record, alt: "", ratio: 1})).toThrow("no sound PNG");
    expect(() => tagPng(new Uint8Array(4), {record, alt: "", ratio: 1})).toThrow("no sound PNG");
  });

  it("names a character that no font has", async () => {
    const look = {...plainLook, filter: "\u{20bb7}"};
    await expect(pngFile("mashang", "zh", look, 1, tools)).rejects.toThrow("U+20BB7");
  });
});

it("computes checksums as the standard does", () =>
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));
