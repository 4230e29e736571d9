/** What a built site weighs. */
import {existsSync, readFileSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

/** In bytes, but for the number of pages. */
export interface Weights {
  pages: number;
  /** All files of out/, their compressed forms included. */
  all: number;
  /** As sent with Brotli, for the Chinese dashboard. */
  html: number;
  /** Programs and data that its loader names, as sent. */
  scripts: number;
  /** What a search loads first, and all slices it may load after that, as sent. */
  searchFirst: number;
  searchAll: number;
  /** The same of the filter. */
  filterAll: number;
}

/** The bytes of a file as a browser that takes Brotli gets it; 0 where there is none. */
function sent(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return existsSync(file) ? statSync(file).size : 0;
}

const plain = (name: string): boolean => !/\.(br|gz)$/.test(name);

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const sentUnder = (folder: string): number => sum(filesUnder(folder).filter(plain).map(sent));

/** Weighs the site in a folder. */
export function weigh(out: string): Weights {
  const all = filesUnder(out);
  const dashboard = join(out, "index.html");
  const html = readFileSync(dashboard, "utf8");
  const scripts = new Set(html.match(/\/_next\/static\/[\w./~-]+\.js/g) ?? []);
  return {
    pages: all.filter((file) => file.endsWith(".html")).length,
    all: sum(all.map((file) => statSync(file).size)),
    html: sent(dashboard),
    scripts: sum([...scripts].map((address) => sent(join(out, address)))),
    searchFirst: sent(join(out, "search.json")),
    searchAll: sent(join(out, "search.json")) + sentUnder(join(out, "search")),
    filterAll: sentUnder(join(out, "filter")),
  };
}
