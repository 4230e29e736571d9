/** Compressing the built files once, so that the server sends small files without compressing any itself. */
import {readdir} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {extname, join, relative, sep} from "node:path";
import {Worker} from "node:worker_threads";
import {constants} from "node:zlib";

const KINDS = new Set([".html", ".js", ".css", ".svg", ".json", ".txt", ".xml", ".csv", ".ttf", ".wasm"]);
/** Slow, and right for what is made once and sent often. */
export const highest = constants.BROTLI_MAX_QUALITY;

/** Nearly as small for a page (a tenth larger), and a hundred times as fast. */
const swift = 5;
/** So many files can wait for the highest quality: that takes about a minute on two cores. */
const FEW = 4000;

/**
 * Returns the quality for each of these paths under a folder. Where they are few, the highest. Where a site has grown to
 * tens of thousands of pages, that would take an hour: then what every reader loads keeps it (styles, programs, and pages
 * that stand no deeper than a language or a list), and the many pages of one figure or panel are compressed swiftly.
 */
export function qualitiesFor(folder, paths) {
  if (paths.length <= FEW) return () => highest;
  return (path) => {
    const parts = relative(folder, path).split(sep);
    if (parts[0] === "_next") return parts.includes("pages") ? swift : highest;
    const depth = parts.length - (parts[0] === "en" ? 1 : 0);
    return depth <= 2 && parts.at(-1) === "index.html" ? highest : swift;
  };
}

/** Returns the paths of the files under a folder that are of a kind worth compressing. */
async function filesToCompress(folder) {
  const entries = await readdir(folder, {withFileTypes: true});
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesToCompress(path);
      return KINDS.has(extname(entry.name)) ? [path] : [];
    }),
  );
  return lists.flat();
}

/**
 * Compresses all files under a folder that are worth it. `qualityOf` a path is the quality of its Brotli form; where it is
 * left out, `qualitiesFor` decides. Returns how many there are, and their bytes before and after. As many threads as there
 * are cores take one file after the other, the slowest first, so that none is left alone with them at the end.
 */
export async function compressFolder(folder, qualityOf) {
  const paths = await filesToCompress(folder);
  const of = qualityOf ?? qualitiesFor(folder, paths);
  const jobs = paths.map((path) => ({path, quality: of(path)})).sort((a, b) => b.quality - a.quality);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const totals = await Promise.all(
    Array.from({length: Math.min(availableParallelism(), jobs.length)}, () => {
      const thread = new Worker(new URL("compress-thread.mjs", import.meta.url), {workerData: {jobs, next}});
      return new Promise((resolve, reject) => thread.on("message", resolve).on("error", reject));
    }),
  );
  const sum = (what) => totals.reduce((all, total) => all + total[what], 0);
  return {files: jobs.length, before: sum("before"), after: sum("after")};
}
