/** Finds our record in a table of text: in the column that is headed so, whatever a spreadsheet put between cells. */
import {longestRecord} from "./read-xml.ts";

/** The rows under the heading in which the record is looked for. */
const mostRows = 50;

/** The first rows of a table (RFC 4180), with cells parted by a character. */
function rows(text: string, parted: string, many: number): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && found.length < many) {
    let cell = "";
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      // Cut off: what is left of the cell will not be a record.
      if (end < 0) end = text.length;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const end = /[\r\n]/.test(text[at] ?? "") || text[at] === parted ? at : at + untilEnd(text, at, parted);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === parted) {
      at += 1;
      continue;
    }
    while (at < text.length && text[at] !== "\n") at += 1;
    at += 1;
    found.push(row);
    row = [];
  }
  return found;
}

/** How many characters stand before the end of a cell without quotation marks. */
function untilEnd(text: string, from: number, parted: string): number {
  let at = from;
  while (at < text.length && text[at] !== parted && text[at] !== "\r" && text[at] !== "\n") at += 1;
  return at - from;
}

/** The JSON of the record in a CSV; null where there is none. Never throws. */
export function recordInCsv(text: string): string | null {
  for (const parted of [",", ";", "\t"]) {
    const [head = [], ...body] = rows(text.replace(/^\ufeff/, ""), parted, mostRows);
    const column = head.findIndex((name) => /^record\b/.test(name.trim()));
    if (column < 0) continue;
    const json = body.map((row) => row[column] ?? "").find((content) => content !== "");
    return json !== undefined && json.length <= longestRecord ? json : null;
  }
  return null;
}
