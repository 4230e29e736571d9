import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, describe, expect, it} from "vitest";
import {langs} from "../../data/schema.ts";
import {numberedSources} from "../briefing/citations.ts";
import {columns} from "./columns.ts";
import {checkOoxml} from "./ooxml.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {rowsOf} from "./rows.ts";
import {numberFormat} from "./xlsx-sheets.ts";
import {xlsxFile} from "./xlsx.ts";

const has = (program: string): boolean => {
  try {
    execFileSync("which", [program]);
    return true;
  } catch {
    return false;
  }
};

const plain = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** The cells of a sheet by address: numbers as numbers, texts as texts; styled empty ones are null. */
function cellsOf(file: Uint8Array, sheet: number): Map<string, number | string | null> {
  const parts = unzipSync(file);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    plain(item.replace(/<[^>]+>/g, "")),
  );
  const found = text(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...found].map(([, at = "", attributes = "", inner = ""]) => {
      const value = /<v>(.*?)<\/v>/.exec(inner)?.[1];
      if (value === undefined) return [at, null];
      return [at, attributes.includes('t="s"') ? (strings[Number(value)] ?? null) : Number(value)];
    }),
  );
}

const letter = (id: (typeof columns)[number]["id"]) => {
  const at = columns.findIndex((column) => column.id === id);
  return (at > 25 ? "A" : "") + String.fromCharCode(65 + (at % 26));
};

describe("XLSX", () => {
  for (const lang of langs)
    it(`has typed numbers, empty cells for what is not stated, sources and record, ${lang}`, async () => {
      const file = await xlsxFile("youth-shares", lang);
      expect(checkOoxml(file)).toEqual([]);
      const cells = cellsOf(file, 1);
      const rows = rowsOf("youth-shares", lang);
      for (const [i, row] of rows.entries()) {
        expect(cells.get(`${letter("value")}${i + 2}`)).toBe(row.value);
        expect(cells.get(`${letter("upper")}${i + 2}`)).toBe(row.upper);
        expect(cells.get(`${letter("words")}${i + 2}`)).toBe(row.words);
        expect(cells.get(`${letter("address")}${i + 2}`)).toBe(row.address);
      }
      expect(rows.some(({upper, lower}) => upper === null && lower !== null)).toBe(true);
      const {list} = numberedSources({entries: [{panel: "youth-shares", note: "", version: ""}], lang});
      const sources = cellsOf(file, 2);
      for (const {number, words, url} of list) {
        expect(sources.get(`A${number + 1}`)).toBe(number);
        expect(sources.get(`C${number + 1}`)).toBe(words);
        expect(sources.get(`D${number + 1}`)).toBe(url);
      }
      const parts = unzipSync(file);
      const record = strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array());
      expect(plain(record.replace(/<[^>]+>/g, "").trim())).toBe(
        JSON.stringify(fileRecord([panelRecord("youth-shares", lang)])),
      );
      // Links lead where the cell says, and sources without an address have none.
      const links = strFromU8(parts["xl/worksheets/_rels/sheet2.xml.rels"] ?? new Uint8Array());
      expect([...links.matchAll(/Target="(http[^"]*)"/g)].map(([, url = ""]) => plain(url))).toEqual(
        list.flatMap(({url}) => url ?? []),
      );
      const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      expect(sheet).toContain('state="frozen"');
      expect(sheet.indexOf("<hyperlinks>")).toBeLessThan(sheet.indexOf("<pageMargins"));
    });

  it("keeps a number’s own decimals", () => {
    expect(numberFormat(28.35, "percent")).toBe("#,##0.00");
    expect(numberFormat(59520.8e8, "yuan")).toBe("#,##0");
    expect(numberFormat(3, null)).toBe("0");
  });

  it("is the same in every time zone", async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = "UTC";
      const one = await xlsxFile("mashang", "zh");
      expect(new Date(2026, 0).getTimezoneOffset()).toBe(0);
      process.env.TZ = "Asia/Shanghai";
      const two = await xlsxFile("mashang", "zh");
      expect(new Date(2026, 0).getTimezoneOffset()).toBe(-480);
      expect(Buffer.compare(one, two)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  const folder = mkdtempSync(join(tmpdir(), "cfi-xlsx-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it("opens in LibreOffice with its Chinese and its numbers", async (context) => {
    context.skip(!has("soffice"), "LibreOffice is not installed");
    const path = join(folder, "mashang.xlsx");
    writeFileSync(path, await xlsxFile("mashang", "zh"));
    // 44 comma, 34 quotation mark, 76 UTF-8; as shown in the cells.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
    execFileSync("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      folder,
      path,
    ]);
    const shown = readFileSync(join(folder, "mashang.csv"), "utf8");
    expect(shown).toContain('马上消费金融：营业收入,101.74亿元,"10,174,000,000",');
  });
});
