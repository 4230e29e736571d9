/** Cells and rows of the workbook. */
import type {CellObject, Sheet as BookSheet} from "write-excel-file/universal";
import type {Text} from "../../data/schema.ts";
import {asWritten, numberFormat} from "../export/xlsx-sheets.ts";
import {Missing} from "./field.ts";
import type {Value} from "./field.ts";

/** A null is what a wider cell covers. */
export type Row = (CellObject | null)[];

const line = {bottomBorderColor: "#ddd7c9", bottomBorderStyle: "thin"} as const;
const body = {alignVertical: "top", wrap: true, textColor: "#1d1b18", ...line} as const;

export const text = (value: string): CellObject =>
  value === "" ? {...body} : {...body, value: asWritten(value), type: String, format: "@"};
export const head = (value: string): CellObject => ({
  ...text(value),
  fontWeight: "bold",
  backgroundColor: "#efebdf",
  bottomBorderColor: "#5f5a51",
});
export const both = ({zh, en}: Text): string => `${zh}\n${en}`;

/** A value as it is typed; a code for what is missing is faint. `plain`: a number that counts nothing. */
export function cell(value: Value, plain: boolean): CellObject {
  if (value instanceof Missing) return {...text(value.code), textColor: "#6b655b"};
  if (typeof value === "boolean") return {...body, value, type: Boolean, align: "left"};
  if (typeof value === "string") return text(value);
  return {...body, value, type: Number, align: "right", format: numberFormat(value, plain ? null : "yuan")};
}

/** How many lines a text takes in a column so many digits wide; a Chinese character is as wide as two. */
export function linesIn(content: unknown, width: number): number {
  if (typeof content !== "string") return 1;
  const lines = content.split("\n").map((one) => {
    const han = one.match(/[^\u0000-\u04ff\u2010-\u201f]/g)?.length ?? 0;
    return Math.max(1, Math.ceil((han * 2.1 + (one.length - han)) / (width - 1)));
  });
  return lines.reduce((sum, n) => sum + n, 0);
}

/** The most that a row of a sheet may be high, in points. */
const highest = 400;

/** Rows with their heights: not every program finds the height of wrapped text by itself. */
const high = (rows: readonly Row[], widths: readonly number[]): Row[] =>
  rows.map((cells) => {
    const lines = cells.map((one, i) => {
      const width = widths.slice(i, i + (one?.columnSpan ?? 1)).reduce((sum, n) => sum + n, 0);
      return linesIn(one?.value, width);
    });
    const [first, ...rest] = cells;
    return first ? [{...first, height: Math.min(highest, Math.max(1, ...lines) * 14.5 + 5)}, ...rest] : [];
  });

/** A sheet from its rows; the first `sticky` of them, and then the first column, stay in sight. */
export const bookSheet = (
  name: string,
  widths: readonly number[],
  rows: readonly Row[],
  sticky: number,
): BookSheet<Blob> => ({
  sheet: name,
  orientation: "landscape",
  ...(sticky > 0 && {stickyRowsCount: sticky, stickyColumnsCount: 1}),
  columns: widths.map((width) => ({width})),
  data: high(rows, widths),
});
