/** The fonts of exported files in Node: cut from the font package at each use, so that nothing can be out of date. */
import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {subsetter} from "../components/export/subset.ts";
import {readyPanels} from "../components/export/stands-ready.ts";
import {lettersOf} from "../components/export/tools.ts";
import {filterWords} from "../components/export/filter-words.ts";
import {drawPicture, plainLook} from "../components/picture/picture.ts";
import {claimNames} from "../data/format.ts";
import {langs} from "../data/schema.ts";
import {themeIds} from "../data/themes.ts";
import {weights} from "../components/export/fonts.ts";
import type {Characters, Fonts, Tier, Weight} from "../components/export/fonts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

/** The path of a file in an installed package, whatever the package lets be imported. */
export const packageFile = (name: string, file: string): string => {
  const folder = require.resolve.paths(name)?.map((base) => join(base, name));
  const found = folder?.find((path) => readdirSyncOrNull(path) !== null);
  if (!found) throw new Error(`the package ${name} is not installed: run npm ci`);
  return join(found, file);
};

function readdirSyncOrNull(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

const files: Record<Weight, string> = {
  regular: "400Regular/NotoSansSC_400Regular.ttf",
  bold: "700Bold/NotoSansSC_700Bold.ttf",
};

/** A font of the package, with all its glyphs. */
export const wholeFont = (weight: Weight): Uint8Array =>
  readFileSync(packageFile("@expo-google-fonts/noto-sans-sc", files[weight]));

/** The licence that has to go with the fonts. */
export const fontLicence = (): string =>
  readFileSync(packageFile("@expo-google-fonts/noto-sans-sc", "LICENSE_FONT"), "utf8");

/** The program that cuts fonts, as bytes. */
export const subsetProgram = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(dirname(fileURLToPath(import.meta.resolve("harfbuzzjs"))), "harfbuzz-subset.wasm")));

/** The hanzi of GB 2312 in one of its two levels, read out of the standard’s code table. */
function hanzi(level: 1 | 2): string {
  const [first, last] = level === 1 ? [0xb0, 0xd7] : [0xd8, 0xf7];
  const decoder = new TextDecoder("gbk");
  const rows = Array.from({length: last - first + 1}, (_, i) => first + i);
  const cells = Array.from({length: 94}, (_, i) => 0xa1 + i);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))))
    .filter((char) => /^\p{Script=Han}$/u.test(char))
    .join("");
}

/** Characters that readers may need in notes beside the hanzi: Latin letters, punctuation, arrows, circled digits. */
const latin = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");
const further =
  "\u00a0·×÷±°§©®é‐‑–—‘’“”…‰′″※←↑→↓≈≠≤≥≲≳∶√∞■□▲△▼▽◆◇○●◎★☆、。〈〉《》「」『』【】〔〕〖〗！＂＃＄％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］｛｜｝～￥" +
  "①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ㎡℃０１２３４５６７８９";

/** Every character that the content and the interface are written with, read out of their sources. */
function siteText(): string {
  const folders = ["data", "components"];
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
        .filter((name) => /\.tsx?$/.test(name) && !/\.test(-d)?\.tsx?$/.test(name))
        .sort()
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    )
    .join("");
}

/**
 * What pictures write, by weight: in regular, all that panels say; in bold, headlines and what charts emphasise, found
 * by drawing once each panel whose files stand ready. A character that this misses costs a larger font, never a glyph.
 */
function drawnText(): Record<Weight, string> {
  const drawn: Record<Weight, string> = {regular: "", bold: ""};
  for (const lang of langs) {
    // A filter is written out too: its themes and claims; its sources are those of the panels.
    const themes = themeIds.join(",");
    const filter = Object.keys(claimNames)
      .map((claim) => filterWords(`theme=${themes}&claim=${claim}&q=0`, lang))
      .join("");
    for (const id of readyPanels) {
      const letters = lettersOf(drawPicture(id, lang, {...plainLook, filter}).svg);
      for (const weight of weights) drawn[weight] += letters[weight];
    }
  }
  return drawn;
}

const sorted = (text: string, has: (char: string) => boolean): string =>
  [...new Set(text)]
    .filter((char) => char >= " " && has(char))
    .sort()
    .join("");

let kept: Promise<{fonts: Record<Tier, Fonts>; characters: Characters}> | null = null;

/** All tiers of the fonts, and which characters each has. */
export function allFonts(): Promise<{fonts: Record<Tier, Fonts>; characters: Characters}> {
  kept ??= makeFonts();
  return kept;
}

async function makeFonts(): Promise<{fonts: Record<Tier, Fonts>; characters: Characters}> {
  const subset = await subsetter(subsetProgram());
  const sources = {regular: wholeFont("regular"), bold: wholeFont("bold")};
  const present = charactersOf(sources.regular);
  const has = (char: string) => present.has(char.codePointAt(0) ?? 0);
  const site = sorted(siteText() + latin + further, has);
  const common = sorted(site + hanzi(1), has);
  const drawn = drawnText();
  const characters: Characters = {
    drawn: {regular: sorted(drawn.regular + latin, has), bold: sorted(drawn.bold + latin, has)},
    site,
    common,
    full: sorted(common + hanzi(2), has),
  };
  const cut = (texts: Readonly<Record<Weight, string>>): Fonts => ({
    regular: subset(sources.regular, texts.regular),
    bold: subset(sources.bold, texts.bold),
  });
  const both = (text: string) => cut({regular: text, bold: text});
  return {
    characters,
    fonts: {
      drawn: cut(characters.drawn),
      site: both(site),
      common: both(common),
      full: both(characters.full),
    },
  };
}

/** Where the tables of a TrueType font begin, by name. */
function tablesOf(font: Uint8Array, view: DataView): (name: string) => number {
  const entries = Array.from({length: view.getUint16(4)}, (_, i) => 12 + i * 16);
  const found = new Map(
    entries.map((at) => [String.fromCharCode(...font.subarray(at, at + 4)), view.getUint32(at + 8)]),
  );
  return (name) => {
    const start = found.get(name);
    if (start === undefined) throw new Error(`the font has no ${name} table`);
    return start;
  };
}

/** The glyph of each code in a TrueType font: its cmap table, format 12 (OpenType specification, “cmap”). */
function glyphsOf(view: DataView, cmap: number): Map<number, number> {
  const subtables = Array.from({length: view.getUint16(cmap + 2)}, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
  const table = subtables.find((at) => view.getUint16(at) === 12);
  if (table === undefined) throw new Error("the font has no cmap subtable of format 12");
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint32(table + 12); i++) {
    const group = table + 16 + i * 12;
    const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/**
 * The width of each code’s glyph in a TrueType font, in thousandths of an em (OpenType specification, “hmtx”): those
 * beyond the last one listed are as wide as that.
 */
export function advancesOf(font: Uint8Array): Map<number, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(font, view);
  const [em, listed, widths] = [view.getUint16(table("head") + 18), view.getUint16(table("hhea") + 34), table("hmtx")];
  const width = (glyph: number) => (view.getUint16(widths + Math.min(glyph, listed - 1) * 4) * 1000) / em;
  return new Map([...glyphsOf(view, table("cmap"))].map(([code, glyph]) => [code, width(glyph)]));
}

/** The codes that a TrueType font has glyphs for. */
export const charactersOf = (font: Uint8Array): Set<number> => new Set(advancesOf(font).keys());
