/** Compressing the built files once, so that the server sends small files without compressing any itself. */
import {readdir, readFile, writeFile} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {extname, join, relative, sep} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

const KINDS = new Set([".html", ".js", ".css", ".svg", ".json", ".txt", ".xml", ".csv", ".ttf", ".wasm"]);
const LEAST_BYTES = 1024;
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

/** Returns a content's Brotli form. */
function toBrotli(content, quality) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return promisify(brotliCompress)(content, {params});
}

/** Returns a content's gzip form, for what doesn't take Brotli. */
function toGzip(content, quality) {
  const level = quality === highest ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION;
  return promisify(gzip)(content, {level});
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

/** Writes a file's .br and .gz beside it, where they are smaller. Returns its size and that of its .br. */
async function compressFile(path, quality) {
  const content = await readFile(path);
  if (content.length < LEAST_BYTES) return {before: content.length, after: content.length};
  const [brotli, gzipped] = await Promise.all([toBrotli(content, quality), toGzip(content, quality)]);
  if (brotli.length < content.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < content.length) await writeFile(`${path}.gz`, gzipped);
  return {before: content.length, after: Math.min(brotli.length, content.length)};
}

/**
 * Compresses all files under a folder that are worth it. `qualityOf` a path is the quality of its Brotli
 * form; where it is left out, `qualitiesFor` decides. Returns how many there are, and their bytes before and after. zlib works on threads of its own, so as many
 * files at once as there are cores keep all cores busy and little in memory.
 */
export async function compressFolder(folder, qualityOf) {
  const queue = await filesToCompress(folder);
  const quality = qualityOf ?? qualitiesFor(folder, queue);
  const total = {files: queue.length, before: 0, after: 0};
  const worker = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const {before, after} = await compressFile(path, quality(path));
      total.before += before;
      total.after += after;
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
  return total;
}
