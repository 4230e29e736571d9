/**
 * Puts a build in the place of the one that is served, at once and whole: `node scripts/deploy/publish.mjs <out> <root>
 * [--keep-days 30] [--reload "nginx -s reload"] [--listen 8080] [--brotli yes|no] [--https] [--at /srv/site]`.
 *
 *   <root>/current                a link to the release that is served, swapped by one rename
 *   <root>/releases/<version>/    a build without its hashed files; version is the hash of all its files
 *   <root>/static/                hashed files of this and of earlier releases, for readers who still have their pages
 *   <root>/manifests/             what each release is made of, and since when it is no longer served
 *   <root>/site.conf              the server's configuration (scripts/deploy/nginx.mjs); --at says where the server
 *                                 will see the root, if it is elsewhere
 *
 * Everything new stands on the disk before the link turns. Until then whatever fails, a full disk with it, leaves what is
 * served as it was. Files that are as in the release before are the same file, with its date, so that a browser which
 * has them is told “not modified”.
 */
import {execSync} from "node:child_process";
import {existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, statfsSync} from "node:fs";
import {symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {SCRIPT_HASHES} from "../headers.mjs";
import {Problem, runMain} from "../problem.mjs";
import {hasBrotli, hashesOf, siteConf} from "./nginx.mjs";
import {dropOld, linkOrCopy, listFiles, place, readManifests, SHARED, versionOf} from "./releases.mjs";

const DAY = 86_400_000;

/** Returns the version that is served, or null where none is. */
export function currentVersion(root) {
  const link = join(root, "current");
  return lstatSync(link, {throwIfNoEntry: false})?.isSymbolicLink() ? readlinkSync(link).split("/").pop() : null;
}

/** Throws a Problem where a folder isn't a whole build. */
function checkBuild(out) {
  for (const name of ["index.html", "404.html", SCRIPT_HASHES])
    if (!existsSync(join(out, name))) throw new Problem(`${out} has no ${name}: give the folder of a finished build.`);
}

/** Throws a Problem where the disk has no room for so many bytes and some to spare. */
function checkRoom(root, bytes) {
  const {bavail, bsize} = statfsSync(root);
  const free = bavail * bsize;
  if (bytes > free) throw Object.assign(new Error(`${bytes} bytes are needed and ${free} free`), {code: "ENOSPC"});
}

/** Writes a file so that who reads it meanwhile has the whole of the old one or of the new one. */
function replace(path, content) {
  try {
    writeFileSync(`${path}.next`, content);
    renameSync(`${path}.next`, path);
  } catch (error) {
    rmSync(`${path}.next`, {force: true});
    throw error;
  }
}

/** Puts a release's files in place beside what is served. Returns what undoes it. Throws what the disk says. */
function putFiles({out, root, version, files, before}) {
  const staged = join(root, "releases", `.${version}`);
  const release = join(root, "releases", version);
  const added = [];
  const undo = () => {
    for (const path of [staged, release, ...added]) rmSync(path, {recursive: true, force: true});
  };
  try {
    const isNew = ({path}) => !existsSync(join(root, "static", path));
    const shared = files.filter(({path}) => path.startsWith(SHARED));
    const own = files.filter(({path}) => !path.startsWith(SHARED));
    const copied = [...shared.filter(isNew), ...own.filter(({path, hash}) => before?.files[path] !== hash)];
    checkRoom(
      root,
      copied.reduce((sum, {size}) => sum + size, 0),
    );
    rmSync(staged, {recursive: true, force: true});
    for (const file of shared.filter(isNew)) place(join(out, file.path), join(root, "static", file.path), added);
    for (const {path, hash} of own) {
      const earlier = before?.files[path] === hash ? join(root, "releases", before.version, path) : null;
      linkOrCopy(earlier, join(out, path), join(staged, path));
    }
    renameSync(staged, release);
    return undo;
  } catch (error) {
    undo();
    throw error;
  }
}

/** Writes the server's configuration and has it read, where it has changed. Throws a Problem where it is not taken. */
function configure(root, hashes, {reload, at, ...server}) {
  const path = join(root, "site.conf");
  const former = existsSync(path) ? readFileSync(path, "utf8") : null;
  const conf = siteConf({root: at ?? root, hashes, ...server});
  if (conf === former) return;
  replace(path, conf);
  if (!reload) return;
  try {
    execSync(reload, {stdio: ["ignore", "ignore", "pipe"]});
  } catch (error) {
    if (former === null) rmSync(path);
    else replace(path, former);
    throw new Problem(`The server did not take its new configuration: ${String(error.stderr ?? error).trim()}`);
  }
}

/** Turns the link, which from one moment to the next leads to the new release. */
function turn(root, version) {
  const next = join(root, "current.next");
  rmSync(next, {force: true});
  symlinkSync(join("releases", version), next);
  renameSync(next, join(root, "current"));
}

/** Does the publishing, alone in the root. Returns what publish returns. */
function publishAlone(out, root, {keepDays, now, ...server}) {
  const files = listFiles(out);
  const version = versionOf(files);
  const manifests = readManifests(root);
  const former = currentVersion(root);
  if (version === former) return {version, former, copied: false};
  const before = manifests.find((one) => one.version === former) ?? null;
  const there = existsSync(join(root, "releases", version));
  const undo = there ? () => undefined : putFiles({out, root, version, files, before});
  const scripts = hashesOf(out);
  try {
    const kept = manifests.filter((one) => one.version === former || (one.retired ?? 0) > now - keepDays * DAY);
    // While the link turns, pages of both builds are answered: the policy in the headers has to know the scripts of both.
    configure(root, [...new Set([...scripts, ...kept.flatMap((one) => one.scripts)])].sort(), server);
    const manifest = {version, scripts, retired: null, files: Object.fromEntries(files.map((f) => [f.path, f.hash]))};
    replace(join(root, "manifests", `${version}.json`), JSON.stringify(manifest));
    if (before) replace(join(root, "manifests", `${former}.json`), JSON.stringify({...before, retired: now}));
    turn(root, version);
  } catch (error) {
    undo();
    throw error;
  }
  dropOld(root, version, now - keepDays * DAY);
  return {version, former, copied: !there};
}

/**
 * Publishes a build. Returns {version, former, copied}: what is served now, what was before (or null), and whether its
 * files had to be copied. Throws a Problem, with what was served still being served, where it can't.
 */
export function publish(out, root, options = {}) {
  checkBuild(out);
  for (const folder of ["releases", "static", "manifests"]) mkdirSync(join(root, folder), {recursive: true});
  const lock = join(root, ".publishing");
  try {
    mkdirSync(lock);
  } catch {
    throw new Problem(`Another build is being published in ${root}; if none is, remove ${lock}.`);
  }
  try {
    return publishAlone(out, resolve(root), {keepDays: 30, now: Date.now(), brotli: hasBrotli(), ...options});
  } catch (error) {
    if (!["ENOSPC", "EDQUOT"].includes(error.code)) throw error;
    throw new Problem(`The disk of ${root} is full, and what was served still is: ${error.message}.`);
  } finally {
    rmSync(lock, {recursive: true, force: true});
  }
}

/** Reads the arguments, publishes, and says so. */
function main() {
  const text = {type: "string"};
  const options = {"keep-days": text, reload: text, listen: text, brotli: text, at: text, https: {type: "boolean"}};
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  const [out, root] = positionals;
  if (!out || !root) throw new Problem("Name both folders: node scripts/deploy/publish.mjs <out> <root>");
  const {"keep-days": days = "30", brotli, ...server} = values;
  const chosen = brotli === undefined ? {} : {brotli: brotli === "yes"};
  const {version, former} = publish(out, root, {keepDays: Number(days), ...server, ...chosen});
  console.log(
    version === former ? `${version} is served already.` : `${version} is served now, after ${former ?? "none"}.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await runMain(async () => {
    main();
  });
