/** A panel’s rows as CSV (RFC 4180), in UTF-8 with a byte order mark, by which Excel knows Chinese. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {columns} from "./columns.ts";
import type {Content} from "./columns.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {columnWords} from "./row-words.ts";
import {rowsOf} from "./rows.ts";

/** The heading of the last column, in every language; the first row under it has the file’s record. */
export const recordColumn = "record (JSON)";

const quote = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * What a spreadsheet may take for a formula (OWASP, CSV injection): signs at the beginning of a cell, those of full
 * width too; and after a semicolon, tab or line end, where a program that parts cells there sees another beginning.
 */
const begins = "(^|[;\\t\\r\\n])(\\s*)";
const signs = "[=+\\-@\\t\\r\\n＝＋－＠]";
const formula = new RegExp(`${begins}('*)(?=${signs})`, "g");
const guarded = new RegExp(`${begins}'('*)(?=${signs})`, "g");

/** A text with an apostrophe before whatever a spreadsheet may take for a formula. */
export const guard = (text: string): string => text.replace(formula, "$1$2'$3");
/** The text that was guarded: one apostrophe less wherever there is one before a sign. */
export const unguarded = (text: string): string => text.replace(guarded, "$1$2$3");

/** The record as JSON in which no sign stands where it could begin a formula: written by its number, it reads the same. */
const recordText = (record: object): string =>
  JSON.stringify(record).replace(
    new RegExp(`;(\\s*)(${signs})`, "g"),
    (_, space: string, sign: string) => `;${space}\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A cell. Numbers are written in full, without grouping, and stay numbers; a text that looks like a formula is guarded. */
export function cell(content: Content): string {
  if (content === null) return "";
  if (typeof content === "number") return String(Number(content.toPrecision(12)));
  return quote(guard(content));
}

/** The table of a panel as CSV. The same bytes everywhere. */
export function csvFile(panel: PanelId, lang: Lang, address?: string): Uint8Array {
  const record = recordText(fileRecord([panelRecord(panel, lang, null, address)]));
  const head = [...columns.map(({id}) => columnWords[id][lang]), recordColumn];
  const lines = rowsOf(panel, lang, address).map((row, i) => [
    ...columns.map((column) => cell(column.of(row, lang))),
    i === 0 ? quote(record) : "",
  ]);
  const text = [head.map(cell), ...lines].map((line) => `${line.join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\ufeff${text}`);
}
