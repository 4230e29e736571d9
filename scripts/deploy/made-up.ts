/** A made-up build, small and with every kind of file, for the tests of publishing and serving. */
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {brotliCompressSync, gzipSync} from "node:zlib";
import {withPolicy} from "../policy.ts";

const early = "document.title";
const chunk = (build: string) => `_next/static/chunks/${build}.js`;

const page = (build: string, words: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${words}</title><script>${early}</script></head>` +
  `<body><p>${build} ${"word ".repeat(300)}</p><script src="/${chunk(build)}"></script></body></html>`;

/** Writes a build under a folder, its pages and chunk telling which one it is. Returns the folder. */
export function madeUpBuild(folder: string, build: string): string {
  const files: Record<string, string> = {
    "index.html": page(build, "home"),
    "404.html": page(build, "missing"),
    "articles/index.html": page(build, "articles"),
    "en/index.html": page(build, "home"),
    "embed/a/index.html": page(build, "a panel"),
    "en/embed/a/index.html": page(build, "a panel"),
    "embed.js": `"embed"; ${"//".repeat(600)}`,
    [chunk(build)]: `"${build}"; ${"//".repeat(600)}`,
    "_next/static/chunks/same.css": "a{}",
    "panels/a/zh.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "panels/a/zh.pdf": "%PDF",
    "panels/a/zh.png": "png",
    "panels/a/zh.xlsx": "PK",
    "data/a.csv": "a,b\n",
    "data/a.json": `{"build": "${build}"}`,
    "data/changes.xml": "<feed/>",
    "data/oembed.xml": "<oembed/>",
    "data/all.zip": "PK",
    "wasm/a.wasm": "asm",
    "fonts/OFL.txt": "a licence",
    "fonts/a.ttf": "a font",
    "odd.unknown": "bytes",
  };
  const hashes = new Set<string>();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    const made = name.endsWith(".html") ? withPolicy(content, name, new Set([early])) : {html: content, hashes: []};
    for (const hash of made.hashes) hashes.add(hash);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, made.html);
    if (made.html.length < 1024) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(made.html));
    writeFileSync(`${path}.gz`, gzipSync(made.html));
  }
  writeFileSync(join(folder, "script-hashes.json"), JSON.stringify({scripts: [...hashes]}));
  return folder;
}
