/** Compressing the built files once, so that the server sends small files without compressing any itself. */
import {readdir, readFile, writeFile} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {extname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

const KINDS = new Set([".html", ".js", ".css", ".svg", ".json", ".txt", ".xml"]);
const LEAST_BYTES = 1024;

/** Returns a text's Brotli form at the highest quality: it is made once and sent often. */
function toBrotli(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return promisify(brotliCompress)(content, {params});
}

/** Returns a text's gzip form, for what doesn't take Brotli. */
function toGzip(content) {
  return promisify(gzip)(content, {level: constants.Z_BEST_COMPRESSION});
}

/** Returns the paths of the files under a folder that are of a kind worth compressing. */
async function textFiles(folder) {
  const entries = await readdir(folder, {withFileTypes: true});
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return textFiles(path);
      return KINDS.has(extname(entry.name)) ? [path] : [];
    }),
  );
  return lists.flat();
}

/** Writes a file's .br and .gz beside it, where they are smaller. Returns its size and that of its .br. */
async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < LEAST_BYTES) return {before: content.length, after: content.length};
  const [brotli, gzipped] = await Promise.all([toBrotli(content), toGzip(content)]);
  if (brotli.length < content.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < content.length) await writeFile(`${path}.gz`, gzipped);
  return {before: content.length, after: Math.min(brotli.length, content.length)};
}

/**
 * Compresses all texts under a folder. Returns how many there are, and their bytes before and after. zlib works on
 * threads of its own, so as many files at once as there are cores keep all cores busy and little in memory.
 */
export async function compressFolder(folder) {
  const queue = await textFiles(folder);
  const total = {files: queue.length, before: 0, after: 0};
  const worker = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const {before, after} = await compressFile(path);
      total.before += before;
      total.after += after;
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
  return total;
}
