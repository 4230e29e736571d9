/**
 * `npm run reproduce`: builds the last commit twice, from two clean clones at different paths, in different time zones
 * and languages, and compares what came of it byte for byte. `--linked` takes the packages that are installed here
 * instead of installing them anew. Exit code 0: the same; 1: what differs is named.
 */
import {spawnSync} from "node:child_process";
import {
  linkSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  readlinkSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {OUT, ROOT} from "./paths.mjs";
import {Problem, runMain} from "./problem.mjs";
import {run} from "./run.mjs";

/** Two places as far apart as clocks go; in Turkish, even capital letters are others. */
const PLACES = [
  {folder: "here", env: {TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C"}},
  {
    folder: join("elsewhere", "and deeper"),
    env: {TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8"},
  },
];
/** What no clean copy of the project has. */
const NOT_SOURCE = new Set([".git", ".next", ".scale", ".setup", "node_modules", "out", "test-results"]);

/** Returns the paths of all files under a folder, with forward slashes, sorted. */
function filesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort();
}

/** Returns how two contents differ, as a few words, or null where they do not. */
function differenceOf(one, other) {
  if (one.equals(other)) return null;
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at++;
  const sizes = one.length === other.length ? "" : ` (${one.length} and ${other.length} bytes)`;
  const near = (bytes) => JSON.stringify(bytes.subarray(Math.max(at - 20, 0), at + 40).toString("latin1"));
  return `differs from byte ${at} on${sizes}: ${near(one)} and ${near(other)}`;
}

/** Returns a line for each file that two folders do not share byte for byte; none where they are the same. */
export function differences(one, other) {
  const [first, second] = [filesIn(one), filesIn(other)];
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return [
    ...first.filter((path) => !inSecond.has(path)).map((path) => `${path}: only in the first`),
    ...second.filter((path) => !inFirst.has(path)).map((path) => `${path}: only in the second`),
    ...first
      .filter((path) => inSecond.has(path))
      .map((path) => [path, differenceOf(readFileSync(join(one, path)), readFileSync(join(other, path)))])
      .filter(([, difference]) => difference !== null)
      .map(([path, difference]) => `${path}: ${difference}`),
  ];
}

/** Makes a folder's copy out of further names for the same files, or of copies where the system allows none. */
function linkFolder(from, to) {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/** Gives a copy of the project the packages that are installed here. */
function linkPackages(folder) {
  linkFolder(join(ROOT, "node_modules"), join(folder, "node_modules"));
}

/** Clones the last commit into a folder. Throws a Problem where this is no clone itself. */
function cloneTo(folder) {
  const {status, stderr} = spawnSync("git", ["clone", "--quiet", "--local", ROOT, folder], {encoding: "utf8"});
  if (status !== 0) throw new Problem(`The last commit could not be cloned: ${stderr ?? "git is missing"}`);
}

/** Builds a copy of the project as its place has it. Throws a Problem when that fails. */
async function buildIn(folder, env) {
  console.log(`Building in ${folder}, ${env.TZ}, ${env.LANG} …`);
  const {code} = await run(process.execPath, [join(folder, "scripts", "build.mjs")], {env, cwd: folder});
  if (code !== 0) throw new Problem(`The build in ${folder} failed.`);
  return join(folder, "out");
}

/** Does some work with a new folder, which is gone afterwards. Returns what the work does. */
async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "cfi-again-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * Builds the sources as they are now once more, at another path, in another time zone and language, without anything
 * that an earlier build has kept, and returns a line for each file that is not as in out/. Throws a Problem where that
 * build fails.
 */
export async function compareWithOut() {
  return withFolder(async (folder) => {
    const [, {folder: name, env}] = PLACES;
    const copy = join(folder, name);
    for (const entry of readdirSync(ROOT))
      if (!NOT_SOURCE.has(entry)) cpSync(join(ROOT, entry), join(copy, entry), {recursive: true});
    linkPackages(copy);
    return differences(OUT, await buildIn(copy, env));
  });
}

/** Builds two clean clones of the last commit, and returns a line for each file in which they differ. */
async function compareClones(linked) {
  return withFolder(async (folder) => {
    const built = [];
    for (const {folder: name, env} of PLACES) {
      const clone = join(folder, name);
      cloneTo(clone);
      if (linked) linkPackages(clone);
      built.push(await buildIn(clone, env));
    }
    const [one, other] = built;
    console.log(`Compared ${filesIn(one).length} files.`);
    return differences(one, other);
  });
}

/** Throws a Problem that names what differs, where something does. */
export function mustBeTheSame(found) {
  if (found.length === 0) return;
  const shown = found.slice(0, 20);
  const more = found.length > shown.length ? `\n… and ${found.length - shown.length} more` : "";
  throw new Problem(`Two builds of the same sources are not the same:\n${shown.join("\n")}${more}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await runMain(async () => {
    mustBeTheSame(await compareClones(process.argv.includes("--linked")));
    console.log("Both are the same, byte for byte.");
  });
