/** What the offline copy of a built site holds, by language, and in which order it is fetched. */
import {existsSync, readFileSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {hashOf, partsOf} from "./worker/parts.mjs";

/**
 * No list is longer, in files and in bytes as they are sent: whoever reads one page of a large site has not asked for
 * all of it. What the lists leave out is kept once it has been opened.
 */
export const MOST_FILES = 1500;
export const MOST_BYTES = 10_000_000;
/** The index of the search and the filter's are kept at once as long as they are small. */
const MOST_CORE_DATA = 200_000;

const HOMES = {zh: "/", en: "/en/"};
export const LANGS = ["zh", "en"];
const OTHER = {zh: "en", en: "zh"};

/** Files named by their hash that programs are made of; maps and sources are for developers. */
const PROGRAM = /^\/_next\/static\/(chunks|media)\/.*\.(js|css|icc)$/;
/** What files are made with, but for the fonts of rare characters. */
const TOOLS = /^\/(wasm\/.+\.wasm|fonts\/(characters\.json|(drawn|site)-.+\.ttf))$/;
/** What is searched and filtered with. */
const INDEX = /^\/(search|words|filter)\b.*\.json$/;

const within = (text, pattern) => [...new Set(text.match(pattern))];

/** A built site as files by address; an address that ends in a slash is a page. */
export class Site {
  constructor(folder) {
    this.folder = folder;
    this.texts = new Map();
  }

  fileOf(path) {
    return join(this.folder, path.endsWith("/") ? `${path}index.html` : path);
  }

  has(path) {
    return existsSync(this.fileOf(path));
  }

  bytes(path) {
    return readFileSync(this.fileOf(path));
  }

  text(path) {
    if (!this.texts.has(path)) this.texts.set(path, this.bytes(path).toString());
    return this.texts.get(path);
  }

  /** As it is sent to a browser that takes Brotli; with a page, the data that no other page has. */
  sent(path) {
    const file = this.fileOf(path);
    const size = statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    const data = path.endsWith("/") ? partsOf(this.text(path)).filter((part) => part.includes("/static/pages/")) : [];
    return data.reduce((sum, part) => sum + this.sent(part), size);
  }

  /** The addresses of all files, sorted. Compressed forms have the address of what they are forms of. */
  files() {
    return readdirSync(this.folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath ?? entry.path, entry.name)
          .slice(this.folder.length)
          .replaceAll("\\", "/"),
      )
      .map((path) => (path.startsWith("/") ? path : `/${path}`))
      .sort();
  }
}

const langOf = (path) => (path.startsWith("/en/") ? "en" : "zh");
const isOf = (lang) => (path) => !new RegExp(`[/.]${OTHER[lang]}\\.`).test(path);

/** The pages of its own language that a page leads to, in its order; those for the frames of others are not for readers. */
function pagesFrom(site, path, lang) {
  const links = within(site.text(path), /(?<=\shref=")\/[^"#?]*\/(?=["#?])|(?<=\shref=")\/(?=["#?])/g);
  return links.filter((link) => langOf(link) === lang && !/^\/(en\/)?embed\//.test(link) && site.has(link));
}

/** The data that a page asks for, and the files that it offers; those of panels are made in the browser. */
const dataOf = (site, path) =>
  within(site.text(path), /(?<=\sdata-[\w-]+=")\/[^"]+\.json(?=")/g).filter((file) => site.has(file));
const offeredBy = (site, path) =>
  within(site.text(path), /(?<=\shref=")\/(?!panels\/)[^"#?]+\.(json|csv|xlsx|zip)(?=")/g).filter((file) =>
    site.has(file),
  );

/** Walks from a language's home page along its links, nearest first; yields pages, each with how far it is. */
function* walk(site, lang) {
  const seen = new Set([HOMES[lang]]);
  let ring = [...seen];
  for (let depth = 0; ring.length > 0; depth++) {
    const next = [];
    for (const path of ring) {
      yield {path, depth};
      for (const link of pagesFrom(site, path, lang)) {
        if (seen.has(link)) continue;
        seen.add(link);
        next.push(link);
      }
    }
    ring = next;
  }
}

/** What is in the search’s own program, and in no other that comes when it is asked for. */
const SEARCH = /search-dialog/;

/** The programs that a program names to bring them together when they are asked for. */
const groupsIn = (site, path) =>
  [...site.text(path).matchAll(/\[((?:"static\/chunks\/[^"]+",?)+)\]/g)].map(([, list]) =>
    list.match(/[^",]+/g).map((name) => `/_next/${name}`),
  );

/** The programs of the search, with those of its worker: pages bring them when somebody searches. */
function searchPrograms(site, home) {
  const shown = partsOf(site.text(home)).filter((path) => path.endsWith(".js"));
  const own = shown
    .flatMap((path) => groupsIn(site, path))
    .filter((group) => group.some((path) => SEARCH.test(site.text(path))))
    .flat();
  const named = (path) => site.text(path).match(/(?<=")static\/chunks\/[\w~.-]+\.js(?=")/g) ?? [];
  return [...own, ...own.flatMap(named).map((name) => `/_next/${name}`)];
}

/** What is kept of a language at once: the pages that work alone, and what is searched and filtered with. */
export function corePaths(site, lang, files) {
  const home = HOMES[lang];
  let room = MOST_CORE_DATA;
  const data = files.filter((path) => INDEX.test(path) && isOf(lang)(path) && (room -= site.sent(path)) >= 0);
  // Whoever goes to the other language is told in that language that it is not here.
  const pages = [home, `${home}briefing/`, ...LANGS.map((one) => `${HOMES[one]}offline/`)];
  return [...new Set([...pages, "/favicon.svg", ...searchPrograms(site, home), ...data])];
}

/** Yields what is to be kept of a language, the most wanted first; an address may come twice. */
function* wanted(site, lang, files) {
  yield* corePaths(site, lang, files);
  yield* files.filter((path) => PROGRAM.test(path));
  const offered = new Set();
  let tools = files.filter((path) => TOOLS.test(path) || (INDEX.test(path) && isOf(lang)(path)));
  for (const {path, depth} of walk(site, lang)) {
    // After the pages that the first one leads to.
    if (depth === 2) yield* tools.splice(0);
    yield path;
    yield* dataOf(site, path).filter(isOf(lang));
    for (const file of offeredBy(site, path)) offered.add(file);
  }
  yield* tools;
  yield* offered;
}

/** Returns the addresses of a list, within what lists may hold, and their bytes as they are sent. */
export function listedPaths(site, lang, files, most = {files: MOST_FILES, bytes: MOST_BYTES}) {
  const paths = new Set();
  let bytes = 0;
  for (const path of wanted(site, lang, files)) {
    if (paths.has(path)) continue;
    const more = site.sent(path);
    if (paths.size >= most.files || bytes + more > most.bytes) break;
    paths.add(path);
    bytes += more;
  }
  return {paths: [...paths], bytes};
}

/** Returns {address: beginning of its hash}; files named by their hash need none. */
export async function hashed(site, paths) {
  const entries = paths.map(async (path) => [path, PROGRAM.test(path) ? "" : await hashOf(site.bytes(path))]);
  return Object.fromEntries(await Promise.all(entries));
}
