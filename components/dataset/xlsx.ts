/** The dataset as one workbook: a sheet that explains it, then a sheet a table. */
import writeXlsx from "write-excel-file/universal";
import type {Feature, Sheet as BookSheet} from "write-excel-file/universal";
import {edition} from "../../data/edition.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {Text} from "../../data/schema.ts";
import {canonicalOoxml} from "../export/ooxml.ts";
import {fileRecord, panelRecord} from "../export/record.ts";
import {columnWords} from "../export/row-words.ts";
import {claimMeanings} from "./claims.ts";
import {datasetVersion} from "./dataset.ts";
import {missingCodes} from "./field.ts";
import type {FieldType, Sheet} from "./field.ts";
import {pageWords} from "./page-words.ts";
import {sheets} from "./tables.ts";
import {datasetWords} from "./words.ts";
import {bookSheet, both, cell, head, text} from "./xlsx-cells.ts";
import type {Row} from "./xlsx-cells.ts";

/** How wide a column is, in digits: by its longest text, for sentences no more than some lines. */
function widthOf(index: number, {cells}: Sheet): number {
  const longest = Math.max(0, ...cells.map((row) => (typeof row[index] === "string" ? row[index].length : 0)));
  if (longest > 60) return 56;
  return longest > 26 ? 34 : 20;
}

const isNumber = (type: FieldType | "text"): boolean => type === "number" || type === "integer";

/** A table under the names of its columns, in one row, so that pivots and look-ups find them. */
function tableSheet(sheet: Sheet): BookSheet<Blob> {
  const rows = [
    sheet.columns.map(({name, type}) => ({...head(name), ...(isNumber(type) && {align: "right" as const})})),
    ...sheet.cells.map((row) => row.map((value, i) => cell(value, sheet.columns[i]?.type === "integer"))),
  ];
  const widths = sheet.columns.map((_, i) => widthOf(i, sheet));
  return bookSheet(sheet.name, widths, rows, 1);
}

const aboutWidths = [24, 24, 14, 34, 70];
/** A name, and words as wide as the rest. */
const wide = (name: string, said: string): Row => [head(name), {...text(said), columnSpan: 4}, null, null, null];
const title = (name: Text): Row => [{...head(both(name)), columnSpan: 5}, null, null, null, null];

const coded = (name: Text, of: Readonly<Record<string, Text>>): Row[] => [
  title(name),
  ...Object.entries(of).map(([code, said]) => wide(code === "" ? both(pageWords.emptyCell) : code, both(said))),
];

/** What the dataset is, what its codes and claims mean, and every field of every table. */
function aboutSheet(): BookSheet<Blob> {
  const names = [pageWords.table, pageWords.field, pageWords.type, pageWords.means, pageWords.description];
  const fields = sheets.flatMap(({name, columns}) =>
    columns.map((column): Row => [
      text(name),
      text(column.name),
      text(column.type),
      text(both(column.title)),
      text(both(column.description)),
    ]),
  );
  const rows: Row[] = [
    wide(both(datasetWords.title), both(datasetWords.description)),
    wide(both(columnWords.version), datasetVersion()),
    wide(both(columnWords.edition), edition),
    wide(both(pageWords.rights), both(datasetWords.rights)),
    ...coded(pageWords.missing, missingCodes),
    ...coded(pageWords.claims, claimMeanings),
    title(pageWords.fields),
    names.map((name) => head(both(name))),
    ...fields,
  ];
  return bookSheet("about", aboutWidths, rows, 0);
}

/** A page that is printed has room for so many digits. */
const pageWidth = 170;

/** Printed as many pages wide as its columns need, each with the names of the columns and the first column. */
function finish(books: readonly BookSheet<Blob>[]): Feature<Blob> {
  const titles = books.flatMap(({sheet = ""}, i) =>
    i === 0
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${sheet}'!$A:$A,'${sheet}'!$1:$1</definedName>`,
  );
  const pages = ({columns = []}: BookSheet<Blob>): number => {
    const width = columns.reduce((sum, column) => sum + (column?.width ?? 0), 0);
    return Math.ceil(width / pageWidth);
  };
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (book) =>
            book.replace("</sheets>", () => `</sheets><definedNames>${titles.join("")}</definedNames>`),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, {sheetIndex}) => {
            const book = books[sheetIndex];
            return xml
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace("<pageSetup ", `<pageSetup fitToWidth="${book ? pages(book) : 1}" fitToHeight="0" `);
          },
        },
      },
    },
  };
}

/** The names of the sheets, in their order. */
export const sheetNames: readonly string[] = ["about", ...sheets.map(({name}) => name)];

/** The workbook. The same bytes everywhere. */
export async function workbook(): Promise<Uint8Array> {
  const books = [aboutSheet(), ...sheets.map(tableSheet)];
  const options = {fontFamily: "微软雅黑", fontSize: 10, features: [finish(books)]};
  const blob = await writeXlsx(books, options).toBlob();
  return canonicalOoxml(new Uint8Array(await blob.arrayBuffer()), {
    // Of all panels, so that the page that checks files can say what has changed since.
    record: fileRecord(panelIds.map((id) => panelRecord(id, "zh"))),
    title: datasetWords.title.zh,
    lang: "zh",
  });
}
