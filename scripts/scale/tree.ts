/** A copy of the project with a made-up corpus in the place of its content. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {fileURLToPath} from "node:url";
import {changes} from "./content.ts";
import {corpus} from "./corpus.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is not part of the site, or is made anew. */
const left = new Set([".git", ".next", ".scale", ".setup", ".ci", "e2e", "node_modules", "out", "test-results"]);
/** Tests are of the real content, and so are the drawings that they compare with. */
const isOfTests = (path: string): boolean =>
  /\.test(-d)?\.(tsx?|mjs)$/.test(path) ||
  basename(path) === "snapshots" ||
  path.endsWith(join("components", "attack"));

/** Takes what an earlier run left, but for what a build may use again. */
function clear(folder: string): void {
  if (!existsSync(folder)) return;
  const kept = new Set(["node_modules", ".setup"]);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), {recursive: true});
}

/** Writes the project with a corpus of n figures to a folder. The same n and seed give the same bytes. */
export function writeTree(folder: string, n: number, seed = 1): void {
  clear(folder);
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(root))
    if (!left.has(name) && !name.endsWith(".tsbuildinfo"))
      cpSync(join(root, name), join(folder, name), {recursive: true, filter: (path) => !isOfTests(path)});
  for (const [path, make] of changes(corpus(n, seed))) {
    const file = join(folder, path);
    writeFileSync(file, make(existsSync(file) ? readFileSync(file, "utf8") : ""));
  }
}
