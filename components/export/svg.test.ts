import {execFileSync, spawnSync} from "node:child_process";
import {unzlibSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {nodeTools} from "../../scripts/tools.ts";
import {panelIds} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import {drawPicture, plainLook} from "../picture/picture.ts";
import {recordInXml} from "./read-xml.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {outlinedFile, svgFile} from "./svg.ts";
import {lettersOf} from "./tools.ts";
import {textIn} from "./tools.ts";
import type {Tools} from "./tools.ts";
import {woff} from "./woff.ts";

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
let tools: Tools;
beforeAll(async () => {
  tools = await nodeTools();
});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** TrueType out of a WOFF, by the specification’s table directory. */
function unpacked(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const many = view.getUint16(12);
  const font = new Uint8Array(view.getUint32(16));
  const out = new DataView(font.buffer);
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, many);
  let at = 12 + many * 16;
  for (let i = 0; i < many; i++) {
    const [tag = 0, from = 0, packed = 0, length = 0, sum = 0] = [0, 4, 8, 12, 16].map((k) =>
      view.getUint32(44 + i * 20 + k),
    );
    const data = file.subarray(from, from + packed);
    [tag, sum, at, length].forEach((field, k) => out.setUint32(12 + i * 16 + k * 4, field));
    font.set(packed < length ? unzlibSync(data) : data, at);
    at += (length + 3) & ~3;
  }
  return font;
}

/** The codes that a font maps to glyphs: its cmap subtable of format 4 (OpenType specification, “cmap”). */
function charactersOf(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const entry = Array.from({length: view.getUint16(4)}, (_, i) => 12 + i * 16).find(
    (at) => view.getUint32(at) === 0x636d6170,
  );
  const cmap = view.getUint32((entry ?? 0) + 8);
  const table = Array.from({length: view.getUint16(cmap + 2)}, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8)).find(
    (at) => view.getUint16(at) === 4,
  );
  if (table === undefined) throw new Error("no subtable of format 4");
  const segments = view.getUint16(table + 6) / 2;
  return Array.from({length: segments}, (_, i) => {
    const last = view.getUint16(table + 14 + i * 2);
    const first = view.getUint16(table + 16 + segments * 2 + i * 2);
    return last === 0xffff ? [] : Array.from({length: last - first + 1}, (_, k) => first + k);
  }).flat();
}

const fontsIn = (svg: string) =>
  [...svg.matchAll(/font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]+)\) format\("woff"\)/g)].map(
    ([, weight, data = ""]) => {
      const file = new Uint8Array(Buffer.from(data, "base64"));
      // Chromium refuses a font whose last table does not fill whole fours of bytes.
      expect(file.length % 4).toBe(0);
      return {weight, font: unpacked(file)};
    },
  );
const codes = (letters: string) => [...letters].map((char) => char.codePointAt(0) ?? 0);

describe("the glyphs of an SVG", () => {
  for (const lang of langs)
    it(`are all there, and none more, in ${lang}`, async () => {
      for (const panel of ["youth-shares", "ecosystem"] as const) {
        const svg = text(await svgFile(panel, lang, plainLook, tools));
        const letters = lettersOf(drawPicture(panel, lang, plainLook).svg);
        const fonts = fontsIn(svg);
        expect(fonts.map(({weight}) => weight)).toEqual(["400", "700"]);
        expect(charactersOf(fonts[0]?.font ?? new Uint8Array(0))).toEqual(codes(letters.regular));
        expect(charactersOf(fonts[1]?.font ?? new Uint8Array(0))).toEqual(codes(letters.bold));
      }
    });

  it("are told apart by weight on text elements only, in every picture", () => {
    for (const panel of panelIds)
      for (const lang of langs) {
        const {svg} = drawPicture(panel, lang, plainLook);
        const elsewhere = [...svg.matchAll(/<(?!text\b)\w+[^>]*font-weight[^>]*>/g)].map(String);
        expect(elsewhere).toEqual([]);
        const letters = lettersOf(svg);
        expect(new Set(letters.regular + letters.bold)).toEqual(new Set(textIn(svg)));
      }
  });

  it("are an error where there is none", async () => {
    const look = {...plainLook, filter: "\u{20bb7}"};
    await expect(svgFile("mashang", "zh", look, tools)).rejects.toThrow("U+20BB7");
    await expect(outlinedFile("mashang", "zh", look, tools)).rejects.toThrow("U+20BB7");
  });
});

describe("an SVG", () => {
  for (const [name, make] of [
    ["with text", svgFile],
    ["with outlines", outlinedFile],
  ] as const)
    it(`${name} is sound XML with title, description, language and record`, async (context) => {
      const look = {...plainLook, light: "dark", transparent: true} as const;
      const file = await make("cq-institutions", "zh", look, tools);
      const picture = drawPicture("cq-institutions", "zh", look);
      const svg = text(file);
      expect(svg).toMatch(/^<svg [^>]*xml:lang="zh-CN"[^>]* ?role="img"[^>]*><title>/);
      expect(svg).toMatch(/^<svg [^>]*viewBox="/);
      const record = fileRecord([panelRecord("cq-institutions", "zh", {picture, look, ratio: null})]);
      expect(JSON.parse(recordInXml(svg) ?? "null")).toEqual(record);
      expect(Buffer.compare(await make("cq-institutions", "zh", look, tools), file)).toBe(0);
      expect(svg.includes("<text")).toBe(make === svgFile);
      context.skip(!hasXmllint, "xmllint is not installed");
      const ask = (query: string) =>
        execFileSync("xmllint", ["--nonet", "--xpath", query, "-"], {input: file, stdio: ["pipe", "pipe", "pipe"]})
          .toString()
          .trim();
      expect(ask("string(/*/*[local-name()='title'])")).toBe(picture.title);
      expect(ask("string(/*/*[local-name()='desc'])")).toBe(picture.alt);
      expect(JSON.parse(ask("string(//*[local-name()='record'])"))).toEqual(record);
    });
});

it("packs no other font than TrueType", () =>
  expect(() => woff(Uint8Array.of(0x4f, 0x54, 0x54, 0x4f, 0, 0, 0, 0, 0, 0, 0, 0))).toThrow("not a TrueType font"));
