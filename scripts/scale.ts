/**
 * What growth costs: `npm run scale -- 10000` makes a corpus of so many figures, a quarter as many panels and a fortieth
 * as many articles, all of them made up and saying so, in .scale/10000; builds it there with the build of the site; and
 * measures. Several numbers are done in turn. Prints a table with all sizes measured so far, and with which power of N
 * each value grows. `--tree` only writes the tree, `--no-browser` leaves out what needs one, `--table` only prints.
 */
import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {browse} from "./scale/browse.ts";
import {build} from "./scale/build.ts";
import {linkFolder} from "./scale/link.ts";
import {table} from "./scale/table.ts";
import type {Measured} from "./scale/table.ts";
import {writeTree} from "./scale/tree.ts";
import {weigh} from "./scale/weigh.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const place = join(root, ".scale");
const results = join(place, "results");
const flag = {type: "boolean", default: false} as const;
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {tree: flag, table: flag, "no-browser": flag},
});

/** Runs a script of a tree, of which only the errors are shown. @throws where it fails. */
const run = (script: string): void => {
  execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
    stdio: ["ignore", "ignore", "inherit"],
  });
};

/** Writes the tree of a size with its ledger, sound by the real rules. @throws where it is not. */
function tree(n: number): string {
  const folder = join(place, String(n));
  writeTree(folder, n);
  linkFolder(join(root, "node_modules"), join(folder, "node_modules"));
  run(join(folder, "scripts/scale/enter.ts"));
  run(join(folder, "scripts/scale/sound.ts"));
  return folder;
}

async function measure(n: number): Promise<void> {
  const folder = tree(n);
  if (values.tree) return console.log(`The tree is in ${folder}.`);
  const built = await build(folder);
  const out = join(folder, "out");
  const answers = values["no-browser"] ? null : await browse(out);
  const measured: Measured = {n, day: new Date().toISOString().slice(0, 10), built, weights: weigh(out), answers};
  mkdirSync(results, {recursive: true});
  writeFileSync(join(results, `${n}.json`), JSON.stringify(measured, null, 2));
}

const asked = positionals.map(Number);
if (asked.some((n) => !(Number.isInteger(n) && n >= 40 && n % 4 === 0)) || (asked.length === 0 && !values.table)) {
  console.error("Give the number of figures, a multiple of four from forty on: npm run scale -- 100 1000 10000");
  process.exitCode = 2;
} else {
  if (!values.table) for (const n of asked) await measure(n);
  if (existsSync(results))
    console.log(
      `\n${table(readdirSync(results).map((name) => JSON.parse(readFileSync(join(results, name), "utf8")) as Measured))}`,
    );
}
