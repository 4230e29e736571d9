/** Which of our sources a script is made from. */
import {existsSync, readFileSync} from "node:fs";
import {dirname, resolve} from "node:path";

/** Relative imports of a module, static and dynamic. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*"(\.[^"]+)"/g;

/** Returns the paths of a module and of all that it imports by relative paths, and what those import, sorted. */
export function sourcesOf(path) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, to] of readFileSync(file, "utf8").matchAll(IMPORT)) visit(resolve(dirname(file), to));
  };
  visit(resolve(path));
  return [...found].sort();
}
