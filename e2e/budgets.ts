/** What a page of each kind may weigh, and what the built ones do. Bytes are those that are sent, compressed with Brotli. */
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join, sep} from "node:path";
import {fileURLToPath} from "node:url";

export const out = fileURLToPath(new URL("../out", import.meta.url));

/** The parts of a page's weight. */
export interface Weight {
  html: number;
  css: number;
  /** The scripts that a page loads by itself, its reader having done nothing. */
  js: number;
  /** All scripts that the page has at its reader's first sign. */
  all: number;
}

/** A kind of page and its budget. */
export interface Kind {
  name: string;
  /** Which addresses are of this kind; the first kind that fits has a page. */
  is: RegExp;
  most: Weight;
}

/** What any page may have of styles: all pages share one sheet. */
const css = 12_000;
/** What pages that wait for a sign may fetch before it: what all pages share. */
const ahead = 130_000;
const kind = (name: string, is: RegExp, html: number, all: number, js = ahead): Kind => ({
  name,
  is,
  most: {html, css, js, all},
});

/** Little above what the pages weigh, so that whatever makes one heavier is a decision. */
export const kinds: readonly Kind[] = [
  kind("dashboard, Chinese", /^\/$/, 60_000, 148_000),
  kind("dashboard, English", /^\/en\/$/, 60_000, 148_000),
  kind("404", /404(\.html|\/)$|_not-found/, 3_000, 138_000),
  kind("theme", /^(\/en)?\/themes\//, 35_000, 148_000),
  kind("article", /^(\/en)?\/articles\//, 23_000, 142_000),
  kind("panel", /^(\/en)?\/panels\//, 17_000, 149_000),
  kind("figure", /^(\/en)?\/figures\//, 9_000, 150_000),
  kind("proposals", /^(\/en)?\/proposals\//, 16_000, 157_000),
  kind("sources", /^(\/en)?\/sources\//, 18_000, 141_000),
  kind("data", /^(\/en)?\/data\//, 12_000, 153_000),
  kind("briefing", /^(\/en)?\/briefing\//, 4_000, 194_000, 194_000),
  kind("offline", /^(\/en)?\/offline\//, 4_000, 141_000),
  kind("verify", /^(\/en)?\/verify\//, 5_000, 152_000, 152_000),
  kind("embed", /^(\/en)?\/embed\//, 13_000, 133_000, 133_000),
];

/** Every page that was built, by its address. */
export function builtPages(): string[] {
  const files = readdirSync(out, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
  return files
    .map(
      (name) =>
        `/${name
          .split(sep)
          .join("/")
          .replace(/(^|\/)index\.html$/, "$1")}`,
    )
    .sort();
}

/** The bytes that are sent for a file of the site. */
function sent(path: string): number {
  const file = join(out, decodeURIComponent(path));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The addresses that a page names in the attributes that make a browser load something. */
function loadedBy(html: string): {css: string[]; js: string[]; all: string[]} {
  // A browser that knows modules passes over what is for those that do not.
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag));
  const value = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const css = tags.filter((tag) => value(tag, "rel") === "stylesheet").flatMap((tag) => value(tag, "href") ?? []);
  const linked = tags.flatMap((tag) =>
    /^<link/.test(tag)
      ? /^(modulepreload|preload)$/.test(value(tag, "rel") ?? "")
        ? (value(tag, "href") ?? [])
        : []
      : /\ssrc="/.test(tag)
        ? (value(tag, "src") ?? [])
        : [],
  );
  // The loader brings what its element names: some before the first sign, all where the page wants them at once.
  const loader = tags.find((tag) => value(tag, "data-scripts") !== undefined) ?? "";
  const later = value(loader, "data-scripts")?.split(" ") ?? [];
  const early =
    value(loader, "data-ahead")
      ?.split(" ")
      .flatMap((i) => later[Number(i)] ?? []) ?? [];
  const js = [...linked, ...(/<main[^>]* data-at-once/.test(html) ? later : early)];
  const own = (list: readonly string[], end: RegExp) => [...new Set(list.filter((path) => end.test(path)))];
  return {css: own(css, /\.css$/), js: own(js, /\.js$/), all: own([...linked, ...later], /\.js$/)};
}

/** What a built page weighs, and the scripts it loads by itself. */
export function weigh(page: string): Weight & {scripts: string[]} {
  const file = page.endsWith("/") ? `${page}index.html` : page;
  const {css, js, all} = loadedBy(readFileSync(join(out, decodeURIComponent(file)), "utf8"));
  const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + sent(path), 0);
  return {html: sent(file), css: sum(css), js: sum(js), all: sum(all), scripts: js};
}

/** A sentence for each part of a page's weight that is over its kind's. */
export function overweight(page: string, weight: Weight, {name, most}: Kind): string[] {
  const names = {html: "HTML", css: "CSS", js: "JavaScript before a sign", all: "JavaScript in all"} as const;
  return (Object.keys(names) as (keyof Weight)[])
    .filter((part) => weight[part] > most[part])
    .map((part) => `${page} (${name}): ${names[part]} ${weight[part]} B, at most ${most[part]} B`);
}
