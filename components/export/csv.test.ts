import {describe, expect, it} from "vitest";
import {list, rank, share} from "../../data/checks/examples.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import {figuresOf, proposalsIn} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import {columns} from "./columns.ts";
import {cell, csvFile, recordColumn} from "./csv.ts";
import {jsonFile} from "./json.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {judgeRecord, judgeValue} from "./record-schema.ts";
import {columnWords} from "./row-words.ts";
import {numbers, rowsOf} from "./rows.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", {ignoreBOM: true, fatal: true}).decode(bytes);

/** Reads CSV as RFC 4180 says, by another way than it was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && bare === "" && quoted === undefined) break;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const columnOf = (id: (typeof columns)[number]["id"]) => columns.findIndex((column) => column.id === id);

describe("rows", () => {
  for (const lang of langs)
    it(`has every figure and recommendation of every panel, ${lang}`, () => {
      for (const id of panelIds)
        expect(rowsOf(id, lang).map((row) => row.id)).toEqual([
          ...figuresOf(panels[id]),
          ...proposalsIn(panels[id].chart),
        ]);
    });

  it.each([
    ["exact", {value: 76, lower: 76, upper: 76}],
    ["more-than", {value: 76, lower: 76, upper: null}],
    ["at-least", {value: 76, lower: 76, upper: null}],
    ["up-to", {value: 76, lower: null, upper: 76}],
    ["about", {value: 76, lower: null, upper: null}],
    ["nearly", {value: 76, lower: null, upper: null}],
  ] as const)("says of “%s” only what it says", (is, expected) => expect(numbers({...share, is})).toEqual(expected));

  it("bounds no rank and no list, and states no number of a recommendation", () => {
    expect(numbers(rank)).toEqual({value: 3, lower: null, upper: null});
    expect(numbers(list)).toEqual({value: 3, lower: null, upper: null});
    const said = panelIds.flatMap((id) => rowsOf(id, "zh")).filter((row) => row.claim === "proposal");
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(({value, lower, upper}) => value !== null || lower !== null || upper !== null)).toEqual([]);
  });
});

describe("CSV", () => {
  for (const lang of langs)
    it(`is what RFC 4180 says, with a byte order mark, and reads back whole, ${lang}`, () => {
      for (const id of panelIds) {
        const bytes = csvFile(id, lang);
        expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        const text = textOf(bytes).slice(1);
        expect(text.endsWith("\r\n")).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const [head = [], ...lines] = readCsv(text);
        const rows = rowsOf(id, lang);
        expect(head).toEqual([...columns.map((column) => columnWords[column.id][lang]), recordColumn]);
        expect(lines).toHaveLength(rows.length);
        for (const [i, row] of rows.entries()) {
          const line = lines[i] ?? [];
          expect(line).toHaveLength(head.length);
          expect(line[columnOf("id")]).toBe(row.id);
          expect(line[columnOf("words")]).toBe(row.words);
          const value = line[columnOf("value")] ?? "";
          expect(typeof row.value === "number" ? Number(value) : value).toBe(row.value ?? "");
          expect(line[columnOf("upper")]).toBe(row.upper === null ? "" : String(row.upper));
        }
        const record = lines[0]?.at(-1) ?? "";
        expect(judgeRecord(record)).toEqual({is: "record", record: fileRecord([panelRecord(id, lang)])});
        // Excel cuts cells that are longer.
        expect(record.length).toBeLessThan(32_767);
        expect(lines.slice(1).every((line) => line.at(-1) === "")).toBe(true);
      }
    });

  it("lets no text be worked out by a spreadsheet, and leaves numbers numbers", () => {
    expect(cell("=1+1")).toBe("'=1+1");
    expect(cell('@SUM(A1,"b")')).toBe('"\'@SUM(A1,""b"")"');
    expect(cell("\tx")).toBe("'\tx");
    expect(cell(-4.09)).toBe("-4.09");
    expect(cell(59520.8e8)).toBe("5952080000000");
    expect(cell(null)).toBe("");
    expect(cell("a, b")).toBe('"a, b"');
    const cells = panelIds.flatMap((id) => readCsv(textOf(csvFile(id, "en")).slice(1)).flat());
    expect(cells.filter((one) => /^[=+\-@\t\r]/.test(one) && Number.isNaN(Number(one)))).toEqual([]);
    // A cue keeps its minus sign, within quotation marks.
    const [row] = rowsOf("mashang", "en");
    if (!row) throw new Error("no row");
    expect(cell(columns[columnOf("cue")]?.of({...row, cue: "-4.09%"}, "en") ?? null)).toBe("“-4.09%”");
  });
});

describe("JSON", () => {
  it("has the record and the rows", () => {
    for (const id of panelIds) {
      const read: unknown = JSON.parse(textOf(jsonFile(id, "zh")));
      expect(read).toEqual({record: fileRecord([panelRecord(id, "zh")]), rows: rowsOf(id, "zh")});
      const {record} = read as {record: unknown};
      expect(judgeValue(record).is).toBe("record");
    }
  });
});
