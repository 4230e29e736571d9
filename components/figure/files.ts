/** The files of each figure: all that is known of it, for programs and for sheets. */
import {edition} from "../../data/edition.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {historyOf} from "../../data/ledger.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {standingFound} from "../../data/standing.ts";
import {published} from "../dataset/address.ts";
import {csvOf} from "../dataset/csv.ts";
import {none, sheet} from "../dataset/field.ts";
import type {Sheet, Value} from "../dataset/field.ts";
import {figureTable} from "../dataset/figure-table.ts";
import {digest, figureRecord} from "../export/record.ts";
import {figurePage} from "../routes.ts";
import {figureFile} from "./address.ts";

/** The beginning of a SHA-256 of all content that a figure’s files are made from, but for the ledger. */
function versionOf(id: FigureId): string {
  const {cite, also = []} = figures[id];
  const cited = [cite.source, ...also].map((source) => [source, sources[source]]);
  return digest(JSON.stringify([id, figures[id], standingFound(id), cited])).slice(0, 16);
}

/** The figure’s row in the dataset’s table of figures. */
const rowOf = (id: FigureId): Sheet => sheet({...figureTable, rows: [id]});

const inBoth = <T>(of: (lang: Lang) => T) => Object.fromEntries(langs.map((lang) => [lang, of(lang)]));

/**
 * {edition, version, address, figure, also, see, record, history}: `figure` is the row of the dataset, `also` the
 * sources that print the same, `see` the figures found behind it, `record` what exported files remember of it in each
 * language, `history` every statement published of it.
 */
function jsonOf(id: FigureId): string {
  const content = {
    edition,
    version: versionOf(id),
    address: inBoth((lang) => published(figurePage(lang, id))),
    figure: rowOf(id).objects[0],
    also: figures[id].also ?? [],
    see: standingFound(id)?.see ?? [],
    record: inBoth((lang) => figureRecord(id, lang)),
    history: historyOf(id),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Columns that the dataset keeps in tables of their own, or says once for all: in a file of one figure they go along. */
function besides(id: FigureId): [name: string, value: Value][] {
  const figure = figures[id];
  const items = (lang: Lang) => (figure.is === "list" ? figure.items.map((item) => item[lang]).join("; ") : none);
  const also = figure.also ?? [];
  return [
    ["items_zh", items("zh")],
    ["items_en", items("en")],
    ["also", also.length > 0 ? also.join("; ") : none],
    ["edition", edition],
    ["version", versionOf(id)],
  ];
}

/** One row: the columns of the dataset’s table of figures, then those besides. Excel knows Chinese by its first mark. */
function csvFile(id: FigureId): string {
  const {columns, cells, ...table} = rowOf(id);
  const more = besides(id);
  const said = {title: {zh: "", en: ""}, description: {zh: "", en: ""}, type: "string"} as const;
  return `\ufeff${csvOf({
    ...table,
    columns: [...columns, ...more.map(([name]) => ({...said, name}))],
    cells: cells.map((row) => [...row, ...more.map(([, value]) => value)]),
  })}`;
}

/** Every file of every figure, by its address on the site. The same content gives the same bytes. */
export const figureFiles = (): Map<string, string> =>
  new Map(
    figureIds.flatMap((id) => [
      [figureFile(id, "json"), jsonOf(id)],
      [figureFile(id, "csv"), csvFile(id)],
    ]),
  );
