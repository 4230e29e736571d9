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
import {Missing, sheet} from "../dataset/field.ts";
import type {Sheet, Value} from "../dataset/field.ts";
import {figureTable} from "../dataset/figure-table.ts";
import {cell} from "../export/csv.ts";
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

/** A cell as the dataset’s own tables write it: nothing is the code that says why. */
const written = (value: Value): string =>
  cell(value instanceof Missing ? value.code : typeof value === "boolean" ? String(value) : value);

/** The columns of the dataset’s table of figures, then the items of a list and the further sources; one row. */
function csvOf(id: FigureId): string {
  const {columns, cells} = rowOf(id);
  const figure = figures[id];
  const items = (lang: Lang) => (figure.is === "list" ? figure.items.map((item) => item[lang]).join("; ") : "");
  const head = [...columns.map(({name}) => name), "items_zh", "items_en", "also", "edition", "version"];
  const [own = []] = cells;
  const row = [...own, items("zh"), items("en"), (figure.also ?? []).join("; "), edition, versionOf(id)];
  // Excel knows Chinese by the mark at the beginning.
  return `\ufeff${[head.map((name) => cell(name)), row.map(written)].map((line) => `${line.join(",")}\r\n`).join("")}`;
}

/** Every file of every figure, by its address on the site. The same content gives the same bytes. */
export const figureFiles = (): Map<string, string> =>
  new Map(
    figureIds.flatMap((id) => [
      [figureFile(id, "json"), jsonOf(id)],
      [figureFile(id, "csv"), csvOf(id)],
    ]),
  );
