/**
 * A table as CSV (RFC 4180) in UTF-8. Without a byte order mark, which readers of data packages take for a part of the
 * first name; for Excel there is a workbook.
 */
import {cell} from "../export/csv.ts";
import {Missing} from "./field.ts";
import type {Sheet, Value} from "./field.ts";

const written = (value: Value): string => {
  if (value instanceof Missing) return value.code;
  return typeof value === "boolean" ? String(value) : cell(value);
};

/** Numbers in full, in the base unit; what is missing as its code; no text that a spreadsheet would work out. */
export const csvOf = ({columns, cells}: Sheet): string =>
  [columns.map(({name}) => name), ...cells.map((row) => row.map(written))]
    .map((line) => `${line.join(",")}\r\n`)
    .join("");
