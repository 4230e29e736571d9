/** The files of published builds: what each is made of, and which are still of use. */
import {createHash} from "node:crypto";
import {copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";

/** Files whose names have their content's hash, which all releases share. */
export const SHARED = "_next/static/";

/** Returns the paths of all files under a folder, with slashes, sorted. */
function pathsIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** Returns the files of a build, sorted: their paths, sizes and SHA-256 hashes. */
export function listFiles(out) {
  return pathsIn(out).map((path) => {
    const content = readFileSync(join(out, path));
    return {path, size: content.length, hash: createHash("sha256").update(content).digest("hex")};
  });
}

/** Returns the name of a build: of the same files, the same name. */
export function versionOf(files) {
  const hash = createHash("sha256");
  for (const {path, hash: content} of files) hash.update(`${path}\0${content}\n`);
  return hash.digest("hex").slice(0, 16);
}

/** Returns the manifests of the releases in a root: [{version, scripts, retired, files: {path: hash}}]. */
export function readManifests(root) {
  const folder = join(root, "manifests");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** Puts a hashed file among the shared ones, whole or not at all, and notes it in `added`. Throws what the disk says. */
export function place(from, to, added) {
  mkdirSync(dirname(to), {recursive: true});
  added.push(`${to}.next`, to);
  copyFileSync(from, `${to}.next`);
  renameSync(`${to}.next`, to);
}

/** Puts a file of a release in place: as the same file as an earlier release's, or copied. Throws what the disk says. */
export function linkOrCopy(earlier, from, to) {
  mkdirSync(dirname(to), {recursive: true});
  if (earlier !== null && existsSync(earlier)) linkSync(earlier, to);
  else copyFileSync(from, to);
}

/**
 * Removes releases that were last served before a time (milliseconds since 1970), and the hashed files that none of the
 * rest has.
 */
export function dropOld(root, current, before) {
  const manifests = readManifests(root);
  const isOld = ({version, retired}) => version !== current && retired !== null && retired < before;
  for (const {version} of manifests.filter(isOld)) {
    rmSync(join(root, "releases", version), {recursive: true, force: true});
    rmSync(join(root, "manifests", `${version}.json`), {force: true});
  }
  const wanted = new Set(manifests.filter((one) => !isOld(one)).flatMap(({files}) => Object.keys(files)));
  const shared = join(root, "static");
  for (const path of pathsIn(shared)) if (!wanted.has(path)) rmSync(join(shared, path));
}
