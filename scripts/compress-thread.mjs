/** A thread of compress.mjs: takes files from the common list until there are none, and tells how many bytes they were. */
import {readFileSync, writeFileSync} from "node:fs";
import {parentPort, workerData} from "node:worker_threads";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";

const LEAST_BYTES = 1024;

/** Returns a content's Brotli form. */
function toBrotli(content, quality) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, {params});
}

/** Returns a content's gzip form, for what doesn't take Brotli. */
function toGzip(content, quality) {
  const best = quality === constants.BROTLI_MAX_QUALITY;
  return gzipSync(content, {level: best ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION});
}

/** Writes a file's .br and .gz beside it, where they are smaller. Returns its size and that of its .br. */
function compressFile(path, quality) {
  const content = readFileSync(path);
  if (content.length < LEAST_BYTES) return {before: content.length, after: content.length};
  const brotli = toBrotli(content, quality);
  const gzipped = toGzip(content, quality);
  if (brotli.length < content.length) writeFileSync(`${path}.br`, brotli);
  if (gzipped.length < content.length) writeFileSync(`${path}.gz`, gzipped);
  return {before: content.length, after: Math.min(brotli.length, content.length)};
}

const {jobs, next} = workerData;
const total = {before: 0, after: 0};
for (let job = jobs[Atomics.add(next, 0, 1)]; job; job = jobs[Atomics.add(next, 0, 1)]) {
  const {before, after} = compressFile(job.path, job.quality);
  total.before += before;
  total.after += after;
}
parentPort.postMessage(total);
