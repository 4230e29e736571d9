import {Readable} from "node:stream";
import tableschema from "tableschema";
import {describe, expect, it} from "vitest";
import {digest} from "../export/record.ts";
import {csvOf} from "./csv.ts";
import {Missing, missingCodes} from "./field.ts";
import type {Value} from "./field.ts";
import {dataPackage} from "./package.ts";
import {sheetNamed, sheets} from "./tables.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    primaryKey: string[];
    foreignKeys?: {fields: string; reference: {resource: string; fields: string}}[];
    missingValues: string[];
  };
}

const tables = sheets.map((sheet) => [sheet, csvOf(sheet)] as const);
const described: unknown = JSON.parse(JSON.stringify(dataPackage(tables)));
const {resources, ...about} = described as Record<string, unknown> & {resources: Resource[]};
const csv = new Map(tables.map(([{name}, text]) => [name, text]));

/** A table as the Frictionless authors’ reader takes it. */
const opened = (name: string, schema: object, text = csv.get(name) ?? "") =>
  tableschema.Table.load(() => Readable.from([Buffer.from(text)]), {schema, strict: true});

/** The rows of the tables that a table refers to, as their texts. */
async function relationsOf({schema}: Resource): Promise<Record<string, object[]>> {
  const names = (schema.foreignKeys ?? []).map(({reference}) => reference.resource);
  const entries = names.map(async (name): Promise<[string, object[]]> => {
    const found = resources.find((one) => one.name === name);
    return [name, await (await opened(name, found?.schema ?? {})).read({keyed: true, cast: true})];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** What a reader of the package should find in a cell. */
function expected(value: Value, type: string): unknown {
  if (value instanceof Missing) return null;
  if (typeof value !== "string") return value;
  if (type === "date") return value;
  return /^[=+\-@]/.test(value) ? `'${value}` : value;
}

/** Dates come as the day’s beginning in local time. */
const found = (value: unknown): unknown =>
  value instanceof Date
    ? [value.getFullYear(), value.getMonth() + 1, value.getDate()].map((n) => String(n).padStart(2, "0")).join("-")
    : value;

describe("the data package", () => {
  it("says what the specification asks of a tabular package", () => {
    expect(about).toMatchObject({profile: "tabular-data-package", name: expect.stringMatching(/^[-a-z0-9._/]+$/)});
    expect(about.licenses).toEqual([expect.objectContaining({name: "MIT", path: expect.stringMatching(/^https:/)})]);
    for (const resource of resources) {
      expect(resource).toMatchObject({profile: "tabular-data-resource", encoding: "utf-8", mediatype: "text/csv"});
      expect(resource.name).toMatch(/^[-a-z0-9._]+$/);
      // Beside the description; the specification allows neither absolute paths nor steps upwards.
      expect(resource.path).toBe(`${resource.name}.csv`);
      const text = csv.get(resource.name) ?? "";
      expect(resource.bytes).toBe(Buffer.byteLength(text));
      expect(resource.hash).toBe(`sha256:${digest(text)}`);
      expect(resource.schema.missingValues).toEqual(Object.keys(missingCodes));
    }
    expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length);
  });

  for (const resource of resources)
    it(`describes ${resource.name} so that the Frictionless reader finds every value and every relation`, async () => {
      const schema = await tableschema.Schema.load(resource.schema);
      expect(schema.errors.map(String)).toEqual([]);
      const table = await opened(resource.name, resource.schema);
      const {columns, cells} = sheetNamed(resource.name);
      const rows = await table.read({keyed: true, cast: true});
      expect(rows.map((row) => Object.values(row).map(found))).toEqual(
        cells.map((row) => row.map((value, i) => expected(value, columns[i]?.type ?? ""))),
      );
      // With relations, keys that point nowhere are errors.
      await (
        await opened(resource.name, resource.schema)
      ).read({
        keyed: true,
        cast: true,
        relations: await relationsOf(resource),
      });
      const keys = rows.map((row) => JSON.stringify(resource.schema.primaryKey.map((name) => row[name])));
      expect(new Set(keys).size).toBe(keys.length);
    });

  it("would not pass with a value that its field does not allow, or a key that points nowhere", async () => {
    const figures = resources.find(({name}) => name === "figures");
    if (!figures) throw new Error("no figures");
    const text = csv.get("figures") ?? "";
    const read = async (altered: string) =>
      (await opened("figures", figures.schema, altered)).read({
        keyed: true,
        cast: true,
        relations: await relationsOf(figures),
      });
    await expect(read(text.replace(",more-than,", ",rather-more,"))).rejects.toThrow();
    await expect(read(text.replace(",dialogue-page,", ",no-such-page,"))).rejects.toThrow();
    await expect(read(text.replace(/\r\n[^,]+,/, "\r\n,"))).rejects.toThrow();
  });
});

describe("CSV", () => {
  it("has no byte order mark, ends its lines as RFC 4180 says and holds nothing that a spreadsheet works out", () => {
    for (const [{name, columns}, text] of tables) {
      expect(text.startsWith(columns[0]?.name ?? ""), name).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(text).not.toMatch(/(^|,|\n)"?[=+@\t]/);
      expect(text).not.toMatch(/(^|,|\n)"?-(?!\d+(\.\d+)?(,|\r))/);
    }
  });

  it("writes numbers in full and in the base unit", () => {
    const {columns, cells} = sheetNamed("figures");
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const text = csv.get("figures") ?? "";
    expect(text).not.toMatch(/,-?\d+(\.\d+)?e[+-]?\d+,/);
    const row = cells.find((one) => one[at("id")] === "mashang-revenue-growth-2024");
    expect(row?.[at("value")]).toBe(-4.09);
    expect(text).toContain(",exact,-4.09,,-4.09,true,-4.09,true,percent,");
  });
});
