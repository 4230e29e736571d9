/**
 * The service worker of a built site, and the lists of what it keeps: the last step of a build, or
 * `node scripts/worker.mjs <folder>`; with --off, a worker that deletes all copies. The same pages give the same worker,
 * byte for byte.
 */
import {createHash} from "node:crypto";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {compressFolder} from "./compress.mjs";
import {partsOf} from "./worker/parts.mjs";
import {LANGS, Site, corePaths, hashed, listedPaths} from "./worker-lists.mjs";

const WORKER = "sw.js";
/** Named by their hash, so that servers and browsers keep them for good. */
const LISTS = "/_next/static/offline";
const source = (name) => fileURLToPath(new URL(`worker/${name}.ts`, import.meta.url));

/** What no copy ever holds; a change of these alone makes no new version. */
const NEVER_KEPT = /^\/panels\/.*\.(svg|csv|xlsx)$|\.(png|pdf|map|txt|xml|ts)$/;

/** What a worker knows that keeps nothing. */
const NOTHING = {version: "", core: {}, lists: {}};

const sha256 = (...contents) => {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 16);
};

/** Returns what changes with the worker's program, and with any file that a copy may hold, listed or not. */
function versionOf(site, files, program) {
  const hash = createHash("sha256").update(program);
  for (const path of files) {
    if (NEVER_KEPT.test(path) || path === `/${WORKER}` || path.startsWith(`${LISTS}/`)) continue;
    // The name of a file under /_next/static/ has its content in it.
    hash.update(`${path}\0${path.startsWith("/_next/static/") ? "" : sha256(readFileSync(join(site.folder, path)))}\0`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Returns how many bytes are sent for what is kept at once, with all that its pages cannot be shown without. */
function coreBytes(site, core) {
  const parts = core.filter((path) => path.endsWith("/")).flatMap((path) => partsOf(site.text(path)));
  const shared = new Set(parts.filter((part) => !part.includes("/static/pages/")));
  return [...core, ...shared].reduce((sum, path) => sum + site.sent(path), 0);
}

/** Returns a worker's program, with what it must know written into it. */
async function bundle(name, known) {
  const {outputFiles} = await build({
    entryPoints: [source(name)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    define: {BUILD: JSON.stringify(known), "process.env.NODE_ENV": '"production"'},
  });
  return outputFiles[0].text;
}

/** Writes files, {address: text}, under a folder, with their compressed forms. */
async function place(folder, files) {
  const making = mkdtempSync(join(tmpdir(), "worker-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(making, path)), {recursive: true});
    writeFileSync(join(making, path), text);
  }
  await compressFolder(making);
  cpSync(making, folder, {recursive: true});
  rmSync(making, {recursive: true});
}

/**
 * Writes the service worker, /sw.js, of a built site. Returns its version and, by language, how many files and bytes (as
 * they are sent) are kept at once (core) and in all. It must come last: it goes by the bytes of all other files.
 */
export async function makeWorker(folder) {
  const site = new Site(resolve(folder));
  const files = site.files();
  const program = await bundle("worker", NOTHING);
  const known = {version: versionOf(site, files, program), core: {}, lists: {}};
  const written = {};
  const sizes = {};
  for (const lang of LANGS) {
    const core = corePaths(site, lang, files);
    const {paths, bytes} = listedPaths(site, lang, files);
    const text = JSON.stringify({bytes, files: await hashed(site, paths)});
    known.core[lang] = await hashed(site, core);
    known.lists[lang] = `${LISTS}/${lang}-${sha256(text)}.json`;
    written[known.lists[lang]] = text;
    sizes[lang] = {core: coreBytes(site, core), files: paths.length, bytes};
  }
  await place(folder, {...written, [WORKER]: await bundle("worker", known)});
  return {version: known.version, ...sizes};
}

/**
 * Puts a worker in the place of a site's own that deletes readers' copies and takes itself off: the way back, if a copy
 * should ever do harm.
 */
export async function makeLeaver(folder) {
  await place(resolve(folder), {[WORKER]: await bundle("leave", NOTHING)});
}

/** Returns in words what makeWorker made. */
export function workerWords({version, ...sizes}) {
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  const each = Object.entries(sizes).map(
    ([lang, {core, files, bytes}]) =>
      `${lang}: ${megabytes(core)} at once, ${megabytes(bytes)} in ${files} files in all`,
  );
  return `Offline copy ${version} (${each.join("; ")}).`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, option] = process.argv.slice(2);
  if (folder && option === "--off") await makeLeaver(folder);
  else if (folder) console.log(workerWords(await makeWorker(folder)));
  else {
    console.error("Name the folder of a built site: node scripts/worker.mjs <folder> [--off]");
    process.exitCode = 2;
  }
}
