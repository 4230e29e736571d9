/** The sheets of a panel’s workbook: its rows, its sources, and how to read and check it. */
import type {CellObject, Sheet} from "write-excel-file/universal";
import {edition} from "../../data/edition.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {numberedSources} from "../briefing/citations.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import {columns} from "./columns.ts";
import type {Content} from "./columns.ts";
import {versionOf} from "./record.ts";
import {columnWords, sheetWords} from "./row-words.ts";
import type {ColumnId} from "./row-words.ts";
import {rowsOf} from "./rows.ts";
import type {Row} from "./rows.ts";

/** A sheet and the links in it, for which the library has no word. */
export interface Linked {
  sheet: Sheet<Blob>;
  links: readonly {cell: string; url: string}[];
  /** How many pages wide it prints. */
  pages: number;
}

const ink = "#1d1b18";
const line = {bottomBorderColor: "#ddd7c9", bottomBorderStyle: "thin"} as const;
const body = {alignVertical: "top", wrap: true, textColor: ink, ...line} as const;
const link = {textColor: "#1e5d66", textDecoration: {underline: true}} as const;

const head = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: "bold",
  alignVertical: "center",
  wrap: true,
  textColor: ink,
  backgroundColor: "#efebdf",
  bottomBorderColor: "#5f5a51",
  bottomBorderStyle: "thin",
});
/** A workbook reads _x0041_ as the character of that number (ECMA-376, part 1, §22.9.2.19), unless the mark itself is written so. */
export const asWritten = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");

const text = (value: string): CellObject => ({...body, value: asWritten(value), type: String, format: "@"});
const linked = (url: string | null): CellObject => (url ? {...text(url), ...link} : {...body});

/** A number’s format: its own decimals, and thousands apart where it counts something; places in an order are plain. */
export function numberFormat(value: number, unit: Row["unit"]): string {
  const decimals = String(Number(value.toPrecision(12))).split(".")[1]?.length ?? 0;
  const whole = unit === null ? "0" : "#,##0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

function cell(content: Content, unit: Row["unit"]): CellObject {
  if (content === null) return {...body};
  if (typeof content === "string") return text(content);
  const value = Number(content.toPrecision(12));
  return {...body, value, type: Number, align: "right", format: numberFormat(value, unit)};
}

/** How many lines a text takes in a column so many digits wide; a Chinese character is as wide as two. */
function linesIn(content: unknown, width: number): number {
  if (typeof content !== "string") return 1;
  const han = content.match(/[^\u0000-\u04ff\u2010-\u201f]/g)?.length ?? 0;
  return Math.ceil((han * 2.1 + (content.length - han) * 0.95) / (width - 1));
}

/** Rows with their heights: not every program finds the height of wrapped text by itself. */
const high = (rows: readonly CellObject[][], widths: readonly number[]): CellObject[][] =>
  rows.map((cells) => {
    const lines = Math.max(1, ...cells.map(({value}, i) => linesIn(value, widths[i] ?? 20)));
    const [first, ...rest] = cells;
    return first ? [{...first, height: lines * 14.5 + 5}, ...rest] : [];
  });

/** A sheet from its rows; the first `sticky` of them stay in sight. */
function sheetOf(name: string, widths: readonly number[], rows: CellObject[][], sticky: number): Sheet<Blob> {
  return {
    sheet: name,
    orientation: "landscape",
    ...(sticky > 0 && {stickyRowsCount: sticky, stickyColumnsCount: 1}),
    columns: widths.map((width) => ({width})),
    data: high(rows, widths),
  };
}

const numeric: readonly ColumnId[] = ["value", "lower", "upper"];

function figureSheet(panel: PanelId, lang: Lang, address: string): Linked {
  const rows = rowsOf(panel, lang, address);
  const letter = String.fromCharCode(65 + columns.findIndex(({id}) => id === "url"));
  const data = [
    columns.map(({id}): CellObject => ({
      ...head(columnWords[id][lang]),
      ...(numeric.includes(id) && {align: "right"}),
      ...(id === "unit" && {align: "left", indent: 1}),
    })),
    ...rows.map((row) =>
      columns.map(({id, of}): CellObject => {
        if (id === "url") return linked(row.url);
        return {...cell(of(row, lang), row.unit), ...(id === "unit" && {align: "left", indent: 1})};
      }),
    ),
  ];
  const widths = columns.map(({width}) => width);
  return {
    sheet: sheetOf(sheetWords.figures[lang], widths, data, 1),
    links: rows.flatMap(({url}, i) => (url ? [{cell: `${letter}${i + 2}`, url}] : [])),
    pages: 3,
  };
}

function sourceSheet(panel: PanelId, lang: Lang): Linked {
  const rows = rowsOf(panel, lang);
  const {list} = numberedSources({entries: [{panel, note: "", version: ""}], lang});
  const names = [sheetWords.number, columnWords.seen, columnWords.source, columnWords.url];
  const data = [
    names.map((name) => head(name[lang])),
    ...list.map(({number, id, words, url}): CellObject[] => [
      {...cell(number, null), align: "left"},
      text(rows.find(({source}) => source === id)?.seen ?? ""),
      text(words),
      linked(url),
    ]),
  ];
  return {
    sheet: sheetOf(sheetWords.sources[lang], [7, 20, 60, 60], data, 1),
    links: list.flatMap(({url}, i) => (url ? [{cell: `D${i + 2}`, url}] : [])),
    pages: 1,
  };
}

function aboutSheet(id: PanelId, lang: Lang, address: string): Linked {
  const {title, measure, text: main, note} = panels[id];
  const lines: readonly (readonly [string, string])[] = [
    [sheetWords.title[lang], plain(title[lang], lang)],
    [sheetWords.measure[lang], plain(measure[lang], lang)],
    [sheetWords.text[lang], plain(main[lang], lang)],
    ...(note ? [[sheetWords.note[lang], plain(note[lang], lang)] as const] : []),
    [sheetWords.how[lang], sheetWords.howLine[lang]],
    [sheetWords.site[lang], say.site[lang]],
    [columnWords.address[lang], address],
    [columnWords.edition[lang], edition],
    [columnWords.version[lang], versionOf(id)],
    [sheetWords.verify[lang], sheetWords.verifyLine[lang]],
  ];
  const data = lines.map(([name, said]): CellObject[] => [{...head(name), alignVertical: "top"}, text(said)]);
  return {sheet: sheetOf(sheetWords.about[lang], [20, 100], data, 0), links: [], pages: 1};
}

/** The sheets of a panel: figures, sources, and what they are. */
export const sheetsOf = (panel: PanelId, lang: Lang, address = shortAddress(panel, lang)): Linked[] => [
  figureSheet(panel, lang, address),
  sourceSheet(panel, lang),
  aboutSheet(panel, lang, address),
];
