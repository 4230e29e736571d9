import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {afterAll, describe, expect, it} from "vitest";
import {edition} from "../../data/edition.ts";
import {closeParts, openParts} from "../export/ooxml-parts.ts";
import {checkOoxml} from "../export/ooxml.ts";
import {readRecord} from "../export/read.ts";
import {datasetVersion} from "./dataset.ts";
import {examples, siteMark} from "./examples.ts";
import {datasetFiles, entryOf, namedFiles} from "./files.ts";
import {pageWords} from "./page-words.ts";
import {sheetNamed, sheets} from "./tables.ts";
import {sheetNames, workbook} from "./xlsx.ts";

const files = await namedFiles();
const folder = mkdtempSync(join(tmpdir(), "cfi-data-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const bytesOf = (name: string): Uint8Array => {
  const content = files.get(name);
  if (content === undefined) throw new Error(`no file ${name}`);
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
};

const runs = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, {stdio: "ignore"});
    return true;
  } catch {
    return false;
  }
};

describe("the files of the dataset", () => {
  it("have addresses under /data/, and version.json knows each of them but itself", async () => {
    expect([...(await datasetFiles()).keys()]).toEqual([...files.keys()].map((name) => `/data/${name}`));
    const version = JSON.parse(String(files.get("version.json"))) as Record<string, unknown>;
    const entries = [...files].filter(([name]) => name !== "version.json");
    expect(version).toEqual({
      version: datasetVersion(),
      edition,
      files: Object.fromEntries(entries.map(([name, content]) => [name, entryOf(content)])),
    });
  });

  it("are all told of on the page", () => {
    const told = [...Object.keys(pageWords.kinds), ...sheets.map(({name}) => `${name}.csv`)];
    expect(told.filter((name) => !name.endsWith(".xml")).sort()).toEqual([...files.keys()].sort());
  });

  it("are in the ZIP as they are beside it", () => {
    const parts = unzipSync(bytesOf("dataset.zip"));
    expect(Object.keys(parts).sort()).toEqual(
      [...files.keys()].filter((name) => /\.(csv|json)$/.test(name) && name !== "version.json").sort(),
    );
    for (const [name, bytes] of Object.entries(parts)) expect(Buffer.compare(bytes, bytesOf(name)), name).toBe(0);
  });

  it("have a ZIP that unzip finds no fault in", (context) => {
    context.skip(!runs("unzip", "-v"), "unzip is not installed");
    const path = join(folder, "dataset.zip");
    writeFileSync(path, bytesOf("dataset.zip"));
    expect(execFileSync("unzip", ["-t", path], {encoding: "utf8"})).toContain("No errors detected");
  });

  it("are the same in every time zone", async () => {
    const zone = process.env.TZ;
    const made = async (at: string) => {
      process.env.TZ = at;
      return [await workbook(), closeParts(openParts(bytesOf("dataset.zip")))].map((bytes) => entryOf(bytes).sha256);
    };
    try {
      const one = await made("UTC");
      expect(new Date(2026, 0).getTimezoneOffset()).toBe(0);
      expect(await made("Asia/Shanghai")).toEqual(one);
      expect(one).toEqual([entryOf(bytesOf("dataset.xlsx")).sha256, entryOf(bytesOf("dataset.zip")).sha256]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("the workbook", () => {
  it("has nothing to repair, and a record that can be checked later", () => {
    expect(checkOoxml(bytesOf("dataset.xlsx"))).toEqual([]);
    expect(readRecord(bytesOf("dataset.xlsx"), "dataset.xlsx")).toMatchObject({trouble: "none", record: {edition}});
  });

  it("opens in LibreOffice with its sheets, numbers and codes", (context) => {
    context.skip(!runs("soffice", "--version"), "LibreOffice is not installed");
    const path = join(folder, "dataset.xlsx");
    writeFileSync(path, bytesOf("dataset.xlsx"));
    // 44 comma, 34 quotation mark, 76 UTF-8; as shown in the cells; -1: every sheet, to a file of its own.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, path]);
    for (const name of sheetNames.slice(1)) {
      const [head = "", ...rows] = readFileSync(join(folder, `dataset-${name}.csv`), "utf8")
        .trim()
        .split("\n");
      expect(head, name).toBe(
        sheetNamed(name)
          .columns.map((column) => column.name)
          .join(","),
      );
      expect(rows, name).toHaveLength(sheetNamed(name).cells.length);
    }
    const shown = readFileSync(join(folder, "dataset-figures.csv"), "utf8");
    expect(shown).toContain("mashang-revenue-growth-2024,");
    expect(shown).toContain(",exact,-4.09,,-4.09,");
    expect(shown).toMatch(/,more-than,76,,76,FALSE,not-stated,not-stated,percent,/);
  });
});

describe("the examples", () => {
  for (const {id, code, columns} of examples)
    it(`${id}: every address and every column that it names is there`, () => {
      expect(code).toContain(siteMark);
      const named = [...code.matchAll(/\/data\/([\w.-]+)/g)].map(([, name = ""]) => name);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !files.has(name))).toEqual([]);
      for (const [table, names] of Object.entries(columns)) {
        expect(named).toContain(`${table}.csv`);
        const there = sheetNamed(table).columns.map((column) => column.name);
        for (const name of names) {
          expect(code).toMatch(new RegExp(`(\\b|_)${name}\\b`));
          expect(there).toContain(name);
        }
      }
      // A name in quotation marks that no table has is a misspelt one.
      const columnsThere = sheets.flatMap((sheet) => sheet.columns.map((column) => column.name));
      const quoted = [...code.matchAll(/"(?:source_)?([a-z]+_(?:zh|en|start|end))"/g)].map(([, name = ""]) => name);
      expect(quoted.filter((name) => !columnsThere.includes(name))).toEqual([]);
    });

  it("r: Rscript can read it", (context) => {
    context.skip(!runs("Rscript", "--version"), "R is not installed");
    const path = join(folder, "example.r");
    writeFileSync(path, examples.find(({id}) => id === "r")?.code ?? "");
    expect(runs("Rscript", "-e", `invisible(parse("${path}", encoding = "UTF-8"))`)).toBe(true);
  });

  it("python, pandas: Python can read them", (context) => {
    context.skip(!runs("python3", "--version"), "Python is not installed");
    for (const {id, code} of examples.filter((one) => one.id.startsWith("p")))
      expect(runs("python3", "-c", `import ast, sys; ast.parse(sys.argv[1])`, code), id).toBe(true);
  });

  it("excel: the sheets of the workbook are the tables", () => {
    expect(sheetNames).toEqual(["about", ...sheets.map(({name}) => name)]);
    // What Excel takes for the name of a sheet.
    for (const name of sheetNames) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});
