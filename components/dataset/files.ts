/** Every file of the dataset by its address on the site; addresses never change meaning. */
import {edition} from "../../data/edition.ts";
import {closeParts} from "../export/ooxml-parts.ts";
import {digest} from "../export/record.ts";
import {dataFile} from "../routes.ts";
import {csvOf} from "./csv.ts";
import {dataset, datasetVersion} from "./dataset.ts";
import {dataPackage} from "./package.ts";
import {datasetSchema} from "./schema.ts";
import {sheets} from "./tables.ts";
import {workbook} from "./xlsx.ts";

export interface FileEntry {
  bytes: number;
  sha256: string;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** What version.json says of a file. */
export const entryOf = (content: string | Uint8Array): FileEntry => {
  const bytes = bytesOf(content);
  return {bytes: bytes.length, sha256: digest(bytes)};
};

/** The package as one ZIP: what describes the tables, the tables, and the same as JSON with its schema. */
const packed = (files: ReadonlyMap<string, string>): Uint8Array =>
  closeParts(new Map([...files].map(([name, content]) => [name, bytesOf(content)])));

async function made(): Promise<Map<string, string | Uint8Array>> {
  const tables = sheets.map((sheet) => [sheet, csvOf(sheet)] as const);
  const texts = new Map<string, string>([
    ...tables.map(([{name}, csv]): [string, string] => [`${name}.csv`, csv]),
    ["dataset.json", json(dataset())],
    ["schema.json", json(datasetSchema())],
    ["datapackage.json", json(dataPackage(tables))],
  ]);
  const files = new Map<string, string | Uint8Array>([
    ...texts,
    ["dataset.xlsx", await workbook()],
    ["dataset.zip", packed(texts)],
  ]);
  const listed = Object.fromEntries([...files].map(([name, content]) => [name, entryOf(content)]));
  return files.set("version.json", json({version: datasetVersion(), edition, files: listed}));
}

let kept: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;

/** The files of the dataset by name, made once. The same content gives the same bytes. */
export const namedFiles = (): Promise<ReadonlyMap<string, string | Uint8Array>> => (kept ??= made());

/** The same by address: "/data/figures.csv". */
export const datasetFiles = async (): Promise<Map<string, string | Uint8Array>> =>
  new Map([...(await namedFiles())].map(([name, content]) => [dataFile(name), content]));
