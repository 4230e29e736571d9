/** Reads the record out of a file that somebody brings: nothing in it is trusted, expanded without limit or run. */
import {readChunks, signature, startsWith, textOf} from "./chunks.ts";
import {recordInCsv} from "./read-csv.ts";
import {isWholePdf, recordInPdf} from "./read-pdf.ts";
import {decoded, longestRecord, recordInXml} from "./read-xml.ts";
import {entriesOf, unpacked} from "./read-zip.ts";
import type {Budget, Entry} from "./read-zip.ts";
import type {FileRecord} from "./record.ts";
import {judgeRecord, judgeValue} from "./record-schema.ts";
import type {Judged} from "./record-schema.ts";

export type FileKind = "png" | "svg" | "pdf" | "pptx" | "docx" | "xlsx" | "csv" | "json" | "zip" | "unknown";

/**
 * no-record: a file of a kind that we make, without a record; damaged: cut off or changed in transit, in which case the
 * record may still be there; not-ours: of no kind that we make; bad-record: a record that is not in our form; newer: one
 * that a later version of the site wrote.
 */
export type Trouble = "none" | "no-record" | "damaged" | "too-large" | "not-ours" | "bad-record" | "newer";

export interface Reading {
  kind: FileKind;
  record: FileRecord | null;
  trouble: Trouble;
}

/** The largest file that is looked into; a ZIP of every panel in every format has about half of it. */
export const largestFile = 64 * 1024 * 1024;
/** JSON and tables of ours have under a megabyte; to read them, all of them is taken apart. */
const longestText = 2 * longestRecord;
const largestInside = 24 * 1024 * 1024;
const mostInside = 400;

/** A reading of a file in which the JSON of a record was found, or none. */
function reading(kind: FileKind, json: string | null, whole: boolean): Reading {
  return json === null ? without(kind, whole) : judged(kind, judgeRecord(json), whole);
}

const without = (kind: FileKind, whole: boolean): Reading => ({
  kind,
  record: null,
  trouble: whole ? "no-record" : "damaged",
});

function judged(kind: FileKind, found: Judged, whole: boolean): Reading {
  if (found.is === "record") return {kind, record: found.record, trouble: whole ? "none" : "damaged"};
  return {kind, record: null, trouble: !whole ? "damaged" : found.is === "newer" ? "newer" : "bad-record"};
}

function readPng(bytes: Uint8Array): Reading {
  const read = readChunks(bytes);
  if (!read) return {kind: "unknown", record: null, trouble: "not-ours"};
  const xmp = textOf(read.chunks, "XML:com.adobe.xmp", longestRecord * 2);
  return reading("png", xmp === null ? null : recordInXml(xmp), !read.damaged);
}

function readJson(text: string): Reading {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return without("json", true);
    if ("record" in value) return judged("json", judgeValue(value.record), true);
    return "schema" in value ? judged("json", judgeValue(value), true) : without("json", true);
  } catch {
    return without("json", false);
  }
}

/** The panels of several records in one, each once. */
function merged(records: readonly FileRecord[]): FileRecord | null {
  const [first] = records;
  if (!first || records.length === 1) return first ?? null;
  const panels = new Map(
    records.flatMap((record) =>
      record.panels.map((panel) => [`${panel.panel} ${panel.lang} ${panel.version}`, {...panel, drawing: null}]),
    ),
  );
  return {...first, panels: [...panels.values()].slice(0, 200)};
}

/** What files within a file say together. */
function readInside(kind: FileKind, entries: readonly Entry[], budget: Budget): Reading {
  let whole = budget.depth > 0;
  const records: FileRecord[] = [];
  budget.depth -= 1;
  for (const entry of entries.slice(0, whole ? mostInside : 0)) {
    const bytes = unpacked(entry, largestInside, budget);
    const inner = bytes && read(bytes, entry.name, budget);
    whole &&= inner !== null && inner.trouble !== "damaged";
    if (inner?.record) records.push(inner.record);
  }
  budget.depth += 1;
  const record = merged(records);
  return record ? {kind, record, trouble: whole ? "none" : "damaged"} : without(kind, whole);
}

const officeFolders = {pptx: "ppt/", docx: "word/", xlsx: "xl/"} as const;

/** Office renumbers the part; where a program dropped it, the pictures inside still have records of their own. */
function readOffice(kind: keyof typeof officeFolders, entries: readonly Entry[], budget: Budget): Reading {
  let damaged = false;
  let seen: Reading | null = null;
  for (const entry of entries.filter(({name}) => /^customXml\/item\d*\.xml$/.test(name)).slice(0, 50)) {
    const bytes = unpacked(entry, longestRecord * 2, budget);
    damaged ||= bytes === null;
    const json = bytes && recordInXml(decoded(bytes));
    if (json) seen = reading(kind, json, true);
    if (seen?.record) return seen;
  }
  const pictures = entries.filter(({name}) => /\/media\/[^/]+\.(png|svg)$/.test(name));
  const inside = readInside(kind, pictures, budget);
  if (inside.record) return inside;
  return seen ?? without(kind, !damaged && inside.trouble !== "damaged");
}

const insideNames = /\.(png|svg|pdf|pptx|docx|xlsx|csv|json)$/i;

function readZip(bytes: Uint8Array, name: string, budget: Budget): Reading {
  const entries = entriesOf(bytes);
  const named = /\.(pptx|docx|xlsx)$/i.exec(name)?.[1]?.toLowerCase() as keyof typeof officeFolders | undefined;
  if (!entries) return without(named ?? "zip", false);
  const kinds = Object.keys(officeFolders) as (keyof typeof officeFolders)[];
  const isOffice = entries.some((entry) => entry.name === "[Content_Types].xml");
  const kind = kinds.find((one) => isOffice && entries.some((entry) => entry.name.startsWith(officeFolders[one])));
  if (kind) return readOffice(kind, entries, budget);
  return readInside(
    "zip",
    entries.filter((entry) => insideNames.test(entry.name)),
    budget,
  );
}

function readText(bytes: Uint8Array, name: string): Reading | null {
  const start = decoded(bytes.subarray(0, 65_536))
    .replace(/^\ufeff/, "")
    .trimStart();
  const isJson = /^[{[]/.test(start);
  if (bytes.length > longestText && (isJson || /\.csv$/i.test(name)))
    return {kind: isJson ? "json" : "csv", record: null, trouble: "too-large"};
  if (isJson) return readJson(decoded(bytes).replace(/^\ufeff/, ""));
  if (start.startsWith("<") && start.includes("<svg")) {
    const text = decoded(bytes);
    return reading("svg", recordInXml(text), /<\/svg>\s*$/.test(text.slice(-200)));
  }
  if (bytes.length > longestText) return null;
  const json = recordInCsv(decoded(bytes));
  return json !== null || /\.csv$/i.test(name) ? reading("csv", json, true) : null;
}

function read(bytes: Uint8Array, name: string, budget: Budget): Reading {
  if (startsWith(bytes, signature)) return readPng(bytes);
  if (/%PDF-\d/.test(String.fromCharCode(...bytes.subarray(0, 1_024))))
    return reading("pdf", recordInPdf(bytes), isWholePdf(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, name, budget);
  return readText(bytes, name) ?? {kind: "unknown", record: null, trouble: "not-ours"};
}

/** What a file says it was made from. The name helps only where the content leaves its kind open. Never throws. */
export function readRecord(bytes: Uint8Array, name: string): Reading {
  if (bytes.length > largestFile) return {kind: "unknown", record: null, trouble: "too-large"};
  try {
    return read(bytes, name, {left: largestFile * 1.25, depth: 3});
  } catch {
    return {kind: "unknown", record: null, trouble: "damaged"};
  }
}
