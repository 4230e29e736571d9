/** Installing the dependencies, when what is installed isn't what package-lock.json lists. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {ROOT} from "./paths.mjs";
import {Problem} from "./problem.mjs";
import {run} from "./run.mjs";

/** What npm's errors tell of the cause, and what helps; the first that fits is shown. */
const CAUSES = [
  {sign: /spawn npm ENOENT/, advice: "npm, which comes with Node.js, is not on PATH: put it there"},
  {
    sign: /EUSAGE|in sync|EJSONPARSE|EINTEGRITY/,
    advice:
      "package-lock.json doesn't fit package.json (or a download doesn't fit its checksum): take both files from the " +
      "same commit, or, if you changed package.json, run `npm install` once",
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network/i,
    advice:
      "the package registry can't be reached: check the network connection, and the proxy and registry that " +
      "`npm config list` shows",
  },
  {
    sign: /E40[0-9]|ETARGET|E5\d\d/,
    advice: "the package registry refused or lacks a package: check which registry `npm config get registry` names",
  },
  {sign: /ENOSPC/, advice: "the disk is full: free some space (about 1 GB)"},
  {sign: /EACCES|EPERM/, advice: "npm may not write here: check who owns this folder and node_modules"},
];

/** Returns the packages of a lock file, by folder; none where the file is missing or can't be read. */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Returns whether all that package-lock.json lists is in node_modules. npm writes what it installed to
 * node_modules/.package-lock.json when it has finished, so an install that was interrupted counts as none. Packages for
 * other systems (optional ones) may be missing.
 */
export function isInstalled(root = ROOT) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  // Without a lock file that can be read, npm is left to say what is wrong with it.
  if (Object.keys(wanted).length === 0) return false;
  const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([folder, {version, optional, devOptional, peer, link}]) => {
    if (folder === "" || link) return true;
    const found = present[folder];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

/** Returns the command that runs npm: the npm that started this script, else the one on PATH. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return {command: process.execPath, before: [script], shell: false};
  // On Windows npm is a batch file, which only a shell starts.
  return {command: "npm", before: [], shell: process.platform === "win32"};
}

/** Returns the sentence that says what to do about npm's errors. */
function adviceFor(errors) {
  const cause = CAUSES.find(({sign}) => sign.test(errors));
  const advice =
    cause?.advice ?? "check the network connection, the registry (`npm config get registry`) and package-lock.json";
  return `The dependencies could not be installed: ${advice}; then run the same command again.`;
}

/**
 * Installs what package-lock.json lists, if it isn't installed, and lets no package run a script meanwhile. The build
 * needs some of the development dependencies (TypeScript), so they are always included. Throws a Problem when npm fails.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing the dependencies that package-lock.json lists …");
  const {command, before, shell} = npmCommand();
  const args = [...before, "ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  const {code, errors} = await run(command, args, {shell}).catch((error) => ({code: 1, errors: String(error)}));
  if (code !== 0) throw new Problem(adviceFor(errors));
}
