/** What a page of each kind may weigh, and what the built ones do. Bytes are those that are sent, compressed with Brotli. */
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join, sep} from "node:path";
import {fileURLToPath} from "node:url";

export const out = fileURLToPath(new URL("../out", import.meta.url));

export interface Weight {
  html: number;
  css: number;
  /** The scripts that a page loads by itself, its reader having done nothing. */
  js: number;
}

interface Kind {
  name: string;
  /** Which addresses are of this kind; the first kind that fits has a page. */
  is: RegExp;
  most: Weight;
}

/** Little above what the pages weigh, so that what makes one heavier is a decision. */
export const kinds: readonly Kind[] = [
  {name: "dashboard, Chinese", is: /^\/$/, most: {html: 60_000, css: 16_000, js: 130_000}},
  {name: "dashboard, English", is: /^\/en\/$/, most: {html: 60_000, css: 16_000, js: 130_000}},
  {name: "404", is: /404(\.html|\/)$|_not-found/, most: {html: 6_000, css: 16_000, js: 130_000}},
  {name: "theme", is: /^(\/en)?\/themes\//, most: {html: 60_000, css: 16_000, js: 130_000}},
  {name: "article", is: /^(\/en)?\/articles\//, most: {html: 60_000, css: 16_000, js: 130_000}},
  {name: "panel", is: /^(\/en)?\/panels\//, most: {html: 30_000, css: 16_000, js: 130_000}},
  {name: "figure", is: /^(\/en)?\/figures\//, most: {html: 30_000, css: 16_000, js: 130_000}},
  {name: "proposals", is: /^(\/en)?\/proposals\//, most: {html: 60_000, css: 16_000, js: 130_000}},
  {name: "sources", is: /^(\/en)?\/sources\//, most: {html: 60_000, css: 16_000, js: 130_000}},
  {name: "data", is: /^(\/en)?\/data\//, most: {html: 30_000, css: 16_000, js: 130_000}},
  {name: "briefing", is: /^(\/en)?\/briefing\//, most: {html: 30_000, css: 16_000, js: 130_000}},
  {name: "verify", is: /^(\/en)?\/verify\//, most: {html: 30_000, css: 16_000, js: 130_000}},
  {name: "embed", is: /^(\/en)?\/embed\//, most: {html: 30_000, css: 16_000, js: 130_000}},
  {name: "window", is: /^(\/en)?\/panels-?\d|\/page\//, most: {html: 60_000, css: 16_000, js: 130_000}},
];

/** Every page that was built, by its address. */
export function builtPages(): string[] {
  const files = readdirSync(out, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
  return files.map((name) => `/${name.split(sep).join("/").replace(/(^|\/)index\.html$/, "$1")}`).sort();
}

/** The bytes that are sent for a file of the site. */
function sent(path: string): number {
  const file = join(out, decodeURIComponent(path));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The addresses that a page names in the attributes that make a browser load something. */
function loadedBy(html: string): {css: string[]; js: string[]} {
  // A browser that knows modules passes over what is for those that do not.
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag));
  const value = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const css = tags.filter((tag) => value(tag, "rel") === "stylesheet").flatMap((tag) => value(tag, "href") ?? []);
  const js = tags.flatMap((tag) => {
    if (/^<link/.test(tag)) return /^(modulepreload|preload)$/.test(value(tag, "rel") ?? "") ? (value(tag, "href") ?? []) : [];
    // The loader brings what its element names.
    return [...(value(tag, "data-scripts")?.split(" ") ?? []), ...(/\ssrc="/.test(tag) ? [value(tag, "src") ?? ""] : [])];
  });
  const own = (list: readonly string[], end: RegExp) => [...new Set(list.filter((path) => end.test(path)))];
  return {css: own(css, /\.css$/), js: own(js, /\.js$/)};
}

/** What a built page weighs, and the scripts it loads by itself. */
export function weigh(page: string): Weight & {scripts: string[]} {
  const file = page.endsWith("/") ? `${page}index.html` : page;
  const {css, js} = loadedBy(readFileSync(join(out, decodeURIComponent(file)), "utf8"));
  const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + sent(path), 0);
  return {html: sent(file), css: sum(css), js: sum(js), scripts: js};
}

/** The text of a built file. */
export const builtText = (path: string): string => readFileSync(join(out, path), "utf8");
