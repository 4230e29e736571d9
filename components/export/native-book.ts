/** The workbook inside a native chart: what it draws, and beside it what was printed, claim and all. */
import type {Lang, Text} from "../../data/schema.ts";
import type {NativeChart} from "./native.ts";
import {closeParts, contentTypes, declaration, setText} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {xml} from "./xmp.ts";

export const sheet = "Sheet1";
const printed: Text = {zh: "原文说法", en: "As stated"};

/** 0 is A, 25 is Z. */
export const column = (n: number): string => String.fromCharCode(65 + n);

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rels = (list: readonly [type: string, target: string][]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The bytes of the workbook: categories in A, a column a series, and last what was printed. Gaps are empty cells. */
export function workbook({categories, series, printed: words}: NativeChart, lang: Lang): Uint8Array {
  const texts: string[] = [];
  const shared = (text: string): number => {
    const at = texts.indexOf(text);
    return at >= 0 ? at : texts.push(text) - 1;
  };
  const cell = (x: number, y: number, value: string | number | null): string => {
    if (value === null) return "";
    const ref = `${column(x)}${y}`;
    return typeof value === "number"
      ? `<c r="${ref}"><v>${value}</v></c>`
      : `<c r="${ref}" t="s"><v>${shared(value)}</v></c>`;
  };
  const rows: (string | number | null)[][] = [
    ["", ...series.map(({name}) => name), printed[lang]],
    ...categories.map((name, i) => [name, ...series.map(({values}) => values[i]?.value ?? null), words[i] ?? null]),
  ];
  const data = rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((value, x) => cell(x, y + 1, value === "" ? null : value)).join("")}</row>`,
    )
    .join("");
  const parts: Parts = new Map();
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  setText(
    parts,
    contentTypes,
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`,
  );
  setText(parts, "_rels/.rels", rels([["officeDocument", "xl/workbook.xml"]]));
  setText(
    parts,
    "xl/_rels/workbook.xml.rels",
    rels([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
  );
  setText(
    parts,
    "xl/workbook.xml",
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  setText(
    parts,
    "xl/worksheets/sheet1.xml",
    `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:${column(series.length + 1)}${rows.length}"/>` +
      `<cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="${series.length + 2}" width="22" customWidth="1"/></cols>` +
      `<sheetData>${data}</sheetData></worksheet>`,
  );
  setText(parts, "xl/styles.xml", declaration + styles);
  setText(
    parts,
    "xl/sharedStrings.xml",
    `${declaration}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">` +
      `${texts.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join("")}</sst>`,
  );
  return closeParts(parts);
}
