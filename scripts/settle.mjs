/**
 * Taking out of the built pages what only scripts need. Next.js writes into each page the data that React takes it over
 * with, as scripts, and calls for its own scripts at once. Here the data goes to a file of its own, named by its hash, and
 * one constant script in the page (loader.js) brings everything when it is wanted.
 */
import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {transform} from "esbuild";
import {Problem} from "./problem.mjs";

const DATA = "_next/static/pages";
const words = {
  zh: {failed: "这页的互动部分没有载入，文字和图仍可阅读。", again: "再试一次"},
  en: {
    failed: "The interactive part of this page did not load; text and charts can still be read.",
    again: "Try again",
  },
};

const external = /<script src="(\/_next\/static\/chunks\/[^"]+)"(?: id="[^"]*")? async=""(?: id="[^"]*")?><\/script>/g;
const inline =
  /<script(?: id="_R_")?>((?:\(globalThis\["TURBOPACK"\]|\(self\.__next_f=|self\.__next_f\.push)[\s\S]*?)<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*\/>/g;

/**
 * Takes the scripts out of a page. Returns the page without them, the addresses of those it calls for, and the text of
 * those that stand in it. Throws a Problem where some of what Next.js writes was not recognised.
 */
export function takeScripts(html, name) {
  const called = [...html.matchAll(external)].map(([, src]) => src);
  const data = [...html.matchAll(inline)].map(([, text]) => text);
  const page = html.replace(external, "").replace(inline, "").replace(preload, "");
  const left = /__next_f|<script[^>]* async/.test(page);
  if (left || called.length === 0 || data.length === 0)
    throw new Problem(`${name}: the scripts that Next.js writes are not as scripts/settle.mjs knows them.`);
  return {page, called: [...new Set(called)], data: data.join(";\n")};
}

/** Returns the loader as it stands in pages: small, and without anything that could end its element. */
export async function loaderText() {
  const source = readFileSync(fileURLToPath(new URL("loader.js", import.meta.url)), "utf8");
  const {code} = await transform(source, {minify: true, target: "es2022", charset: "utf8", legalComments: "none"});
  return code.trim();
}

/** Two pages of different kinds: what both call for, every page does, and it is fetched before it is wanted. */
const kinds = ["index.html", join("sources", "index.html")];

/** Returns the addresses of the scripts that all pages under a folder share. */
function sharedScripts(folder) {
  const [one, other] = kinds.map((name) => takeScripts(readFileSync(join(folder, name), "utf8"), name).called);
  return new Set(one.filter((src) => other.includes(src)));
}

/** Returns the loader's element for a page; `data-ahead` counts out which of the files are fetched ahead. */
function loaderElement(loader, lang, files, shared) {
  const {failed, again} = words[lang];
  const ahead = files.flatMap((src, i) => (shared.has(src) ? [i] : []));
  return `<script data-scripts="${files.join(" ")}" data-ahead="${ahead.join(" ")}" data-failed="${failed}" data-again="${again}">${loader}</script>`;
}

/** Settles all pages under a folder. Returns how many. Throws a Problem where a page is not as expected. */
export async function settlePages(folder) {
  const loader = await loaderText();
  const shared = sharedScripts(folder);
  mkdirSync(join(folder, DATA), {recursive: true});
  const pages = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith(".html"));
  for (const name of pages) {
    const path = join(folder, name);
    const {page, called, data} = takeScripts(readFileSync(path, "utf8"), name);
    const file = `${DATA}/${createHash("sha256").update(data).digest("hex").slice(0, 16)}.js`;
    writeFileSync(join(folder, file), data);
    const lang = /<html[^>]* lang="en"/.test(page) ? "en" : "zh";
    const [head, ...rest] = page.split("</head>");
    if (rest.length === 0) throw new Problem(`${name}: the page has no end of its head.`);
    const element = loaderElement(loader, lang, [`/${file}`, ...called], shared);
    writeFileSync(path, `${head}${element}</head>${rest.join("</head>")}`);
  }
  return pages.length;
}
