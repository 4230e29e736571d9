/** The description of the tables as a Frictionless Data Package (tabular, version 1, which most readers know). */
import {edition} from "../../data/edition.ts";
import {sourceWords} from "../../data/cite.ts";
import {sourceIds, sources} from "../../data/sources.ts";
import {digest} from "../export/record.ts";
import {datasetVersion} from "./dataset.ts";
import {missingCodes} from "./field.ts";
import type {Sheet} from "./field.ts";
import {inBoth} from "./schema.ts";
import {datasetId, datasetWords} from "./words.ts";

type Descriptor = Readonly<Record<string, unknown>>;

const titleOf = ({zh, en}: {zh: string; en: string}): string => `${en} / ${zh}`;

function fieldOf(column: Sheet["columns"][number]): Descriptor {
  const {name, type, format, title, description, required, unique, enum: allowed} = column;
  const constraints = {...(required && {required}), ...(unique && {unique}), ...(allowed && {enum: allowed})};
  return {
    name,
    type,
    ...(format && {format}),
    title: titleOf(title),
    description: inBoth(description),
    ...(Object.keys(constraints).length > 0 && {constraints}),
  };
}

const foreignKeysOf = ({columns}: Sheet): Descriptor[] =>
  columns.flatMap(({name, refers}) =>
    refers ? [{fields: name, reference: {resource: refers[0], fields: refers[1]}}] : [],
  );

function resourceOf(sheet: Sheet, csv: string): Descriptor {
  const keys = foreignKeysOf(sheet);
  return {
    name: sheet.name,
    path: `${sheet.name}.csv`,
    profile: "tabular-data-resource",
    title: titleOf(sheet.title),
    description: inBoth(sheet.description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: new TextEncoder().encode(csv).length,
    hash: `sha256:${digest(csv)}`,
    dialect: {delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true},
    schema: {
      fields: sheet.columns.map(fieldOf),
      primaryKey: sheet.key,
      ...(keys.length > 0 && {foreignKeys: keys}),
      missingValues: Object.keys(missingCodes),
    },
  };
}

/** The descriptor for the CSV of each table. Cues belong to their publishers, which no licence of ours can change. */
export const dataPackage = (tables: readonly (readonly [Sheet, string])[]): Descriptor => ({
  profile: "tabular-data-package",
  name: datasetId,
  title: titleOf(datasetWords.title),
  description: inBoth(datasetWords.description),
  version: datasetVersion(),
  edition,
  licenses: [
    {
      name: "MIT",
      title: "MIT License: code and our own words only; see rights",
      path: "https://opensource.org/license/mit",
    },
  ],
  rights: datasetWords.rights,
  missingValueCodes: missingCodes,
  escaping: datasetWords.escaping,
  keywords: ["consumer finance", "Chongqing", "消费金融", "重庆"],
  sources: sourceIds.map((id) => ({
    title: sourceWords(id, "zh"),
    ...(sources[id].url !== null && {path: sources[id].url}),
  })),
  resources: tables.map(([sheet, csv]) => resourceOf(sheet, csv)),
});
