/** The rows of the table as files: those that the filter leaves, in their order. Loaded when first asked for. */
import writeXlsx from "write-excel-file/universal";
import {quoted} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {bookSheet, head, text} from "../dataset/xlsx-cells.ts";
import {cell, recordColumn} from "../export/csv.ts";
import type {MadeFile} from "../export/files.ts";
import {canonicalOoxml} from "../export/ooxml.ts";
import {fileRecord, panelRecord, proposalRecord} from "../export/record.ts";
import type {FileRecord} from "../export/record.ts";
import {columnWords, sheetWords} from "../export/row-words.ts";
import {proposalEntry, proposalsPage} from "../routes.ts";
import {say} from "../strings.ts";
import {matrixPanel, proposalRow} from "./rows.ts";
import type {ProposalRow} from "./rows.ts";
import {tell} from "./words.ts";

export type ProposalFormat = "csv" | "xlsx" | "json";

interface Column {
  name: string;
  /** In digits, in a sheet. */
  width: number;
  of(row: ProposalRow): string | null;
}

/** Where the site is published is known from SITE_ADDRESS only; without it, the path is true. */
const address = (path: string) => `${(process.env.SITE_ADDRESS ?? "").replace(/\/$/, "")}${path}`;

const columnsIn = (lang: Lang): Column[] => [
  {name: tell.who[lang], width: 18, of: ({who}) => who},
  {name: tell.article[lang], width: 16, of: ({articleName}) => articleName},
  {name: tell.heading[lang], width: 20, of: ({headingName}) => headingName},
  {name: tell.kind[lang], width: 16, of: ({kindWords}) => kindWords},
  {name: tell.proposal[lang], width: 22, of: ({name}) => name},
  {name: tell.summary[lang], width: 50, of: ({summary}) => summary},
  // In quotation marks: a cue may begin with a sign that a spreadsheet would work out.
  {name: columnWords.cue[lang], width: 34, of: ({cue}) => cue && quoted(cue)},
  {name: columnWords.place[lang], width: 22, of: ({place}) => place},
  {name: columnWords.source[lang], width: 44, of: ({sourceName}) => sourceName},
  {name: tell.panelIds[lang], width: 24, of: ({panels}) => [...panels, matrixPanel].join("; ")},
  {name: tell.id[lang], width: 24, of: ({id}) => id},
  {name: tell.address[lang], width: 34, of: ({id}) => address(proposalEntry(lang, id))},
  {name: columnWords.edition[lang], width: 12, of: () => edition},
];

/** What the file was made from: of the panel with all of them, these. */
function recordOf(ids: readonly ProposalId[], filter: string | null, lang: Lang): FileRecord {
  const whole = panelRecord(matrixPanel, lang);
  const proposals = ids.map((id) => proposalRecord(id, lang));
  return fileRecord([{...whole, figures: [], proposals, part: filter ?? tell.all[lang]}]);
}

type Maker = (ids: readonly ProposalId[], filter: string | null, lang: Lang) => Promise<Uint8Array>;

const csv: Maker = async (ids, filter, lang) => {
  const columns = columnsIn(lang);
  const top = [...columns.map(({name}) => name), tell.filterSet[lang], recordColumn];
  const lines = ids.map((id, i) => {
    const row = proposalRow(id, lang);
    const record = i === 0 ? JSON.stringify(recordOf(ids, filter, lang)) : null;
    return [...columns.map(({of}) => of(row)), filter ?? tell.all[lang], record];
  });
  const content = [top, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
  return new TextEncoder().encode(`\ufeff${content}`);
};

const json: Maker = async (ids, filter, lang) => {
  const rows = ids.map((id) => {
    const row = proposalRow(id, lang);
    return {...row, panels: [...row.panels, matrixPanel], address: address(proposalEntry(lang, id))};
  });
  const content = {record: recordOf(ids, filter, lang), filter, rows};
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
};

const xlsx: Maker = async (ids, filter, lang) => {
  const columns = columnsIn(lang);
  const rows = ids.map((id) => proposalRow(id, lang));
  const about: readonly (readonly [string, string])[] = [
    [sheetWords.title[lang], tell.table[lang]],
    [sheetWords.text[lang], tell.text[lang]],
    [tell.filterSet[lang], filter ?? tell.all[lang]],
    [sheetWords.site[lang], say.site[lang]],
    [tell.address[lang], address(proposalsPage(lang))],
    [columnWords.edition[lang], edition],
    [sheetWords.verify[lang], sheetWords.verifyLine[lang]],
  ];
  const sheets = [
    bookSheet(
      tell.sheet[lang],
      columns.map(({width}) => width),
      [columns.map(({name}) => head(name)), ...rows.map((row) => columns.map(({of}) => text(of(row) ?? "")))],
      1,
    ),
    bookSheet(
      sheetWords.about[lang],
      [20, 100],
      about.map(([name, said]) => [head(name), text(said)]),
      0,
    ),
  ];
  const blob = await writeXlsx(sheets, {fontFamily: lang === "zh" ? "微软雅黑" : "Arial", fontSize: 10}).toBlob();
  const title = `${say.site[lang]} · ${tell.table[lang]}`;
  return canonicalOoxml(new Uint8Array(await blob.arrayBuffer()), {record: recordOf(ids, filter, lang), title, lang});
};

const makers: Record<ProposalFormat, {make: Maker; type: string}> = {
  csv: {make: csv, type: "text/csv;charset=utf-8"},
  xlsx: {make: xlsx, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
  json: {make: json, type: "application/json"},
};

/**
 * Recommendations as a file, in the order given; `filter` is what left only these, in words. The same bytes everywhere.
 */
export async function proposalsFile(
  ids: readonly ProposalId[],
  filter: string | null,
  lang: Lang,
  format: ProposalFormat,
): Promise<MadeFile> {
  const {make, type} = makers[format];
  return {name: `cfi-proposals-${lang}-${edition}.${format}`, type, bytes: await make(ids, filter, lang)};
}
