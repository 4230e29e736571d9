/**
 * Writes the documents that stand beside the pages: `tsx scripts/documents.ts <folder>`. Tables of the whole dataset
 * and its description, each figure as data, the feeds of changes, what embeds are announced by, the index of the search. The same content gives the same bytes.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {datasetFiles} from "../components/dataset/files.ts";
import {oembedFiles} from "../components/embed/oembed.ts";
import {figureFiles} from "../components/figure/files.ts";
import {feedFiles} from "../components/history/feed.ts";
import {searchFiles} from "../components/search/index-file.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** All documents by their address on the site. */
async function documents(): Promise<Files[]> {
  return [await datasetFiles(), figureFiles(), feedFiles(), oembedFiles(), searchFiles()];
}

/** Writes documents under a folder. */
function writeAll(folder: string, files: Files): void {
  for (const [address, content] of files) {
    const file = join(folder, address);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}

const [folder = ""] = process.argv.slice(2);
if (folder === "") {
  console.error("Name a folder: tsx scripts/documents.ts <folder>");
  process.exitCode = 2;
} else {
  for (const files of await documents()) writeAll(folder, files);
}
