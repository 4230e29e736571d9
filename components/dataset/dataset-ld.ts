/** The dataset in the terms of schema.org, with its files. */
import type {DataDownload, Dataset, PropertyValue} from "schema-dts";
import {edition} from "../../data/edition.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {units} from "../../data/schema.ts";
import type {Figure, Lang} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import {dataFile, dataPage} from "../routes.ts";
import {published} from "./address.ts";
import {datasetVersion} from "./dataset.ts";
import type {FileEntry} from "./files.ts";
import {context, datasetName, tag} from "./json-ld.ts";
import type {Described} from "./json-ld.ts";
import {datasetId, datasetWords} from "./words.ts";

/** What a file is, by its ending. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const download = (name: string, {bytes, sha256}: FileEntry): DataDownload => ({
  "@type": "DataDownload",
  name,
  contentUrl: published(dataFile(name)),
  encodingFormat: mediaTypes[name.replace(/^.*\./, "")] ?? "application/octet-stream",
  contentSize: `${bytes} B`,
  sha256,
});

/** What is measured, each once with its unit. */
function variables(lang: Lang): PropertyValue[] {
  const found = new Map<string, PropertyValue>();
  for (const id of figureIds) {
    const figure: Figure<SourceId> = figures[id];
    if (!("unit" in figure) || figure.is === "list") continue;
    const unit = lang === "zh" ? units[figure.unit].zh : units[figure.unit].en[1];
    const name = figure.label[lang];
    found.set(`${name} ${unit}`, {"@type": "PropertyValue", name, unitText: unit});
  }
  return [...found.values()];
}

/** The dataset as its page describes it. Its licence is said in words: cues belong to their publishers. */
export const datasetLd = (lang: Lang, files: ReadonlyMap<string, FileEntry>): Described<Dataset> => ({
  ...context,
  "@type": "Dataset",
  "@id": datasetName(),
  identifier: datasetId,
  name: datasetWords.title[lang],
  description: datasetWords.description[lang],
  url: published(dataPage(lang)),
  version: datasetVersion(),
  dateModified: edition,
  inLanguage: ["zh-CN", "en"],
  isAccessibleForFree: true,
  license: {
    "@type": "CreativeWork",
    "@id": `${published(dataPage(lang))}#rights`,
    text: datasetWords.rights[lang],
    inLanguage: tag(lang),
  },
  variableMeasured: variables(lang),
  distribution: [...files].map(([name, entry]) => download(name, entry)),
});
