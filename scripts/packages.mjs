/** The packages that package-lock.json lists, what they need, and which of them reach a reader. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {ROOT} from "./paths.mjs";

/** What the code that readers run, and the data and fonts they get, come from; with all that these need. */
const IN_THE_SITE = [
  "@expo-google-fonts/noto-sans-sc",
  "@floating-ui/dom",
  "@noble/hashes",
  "@resvg/resvg-wasm",
  "client-zip",
  "docx",
  "echarts",
  "echarts-for-react",
  "fflate",
  "harfbuzzjs",
  "minisearch",
  "next",
  "nuqs",
  "pdfkit",
  "pinyin-pro",
  "pptxgenjs",
  "react",
  "react-dom",
  "svg-to-pdfkit",
  "tailwindcss",
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
  "write-excel-file",
  "zod",
  "zrender",
];

/** What packages of the site need only where they build or serve: their own tools, no part of a page. */
const NEVER_IN_THE_SITE = ["@next/env", "@types/node", "baseline-browser-mapping", "caniuse-lite", "postcss", "sharp"];

/** Development packages without which the site is not built. */
const BUILDERS = ["esbuild", "htmlparser2", "tsx", "typescript"];

/** Returns package-lock.json, parsed. */
export function readLock(root = ROOT) {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
}

/** Returns the name of the package at a folder of the lock file, as node_modules/a/node_modules/@b/c. */
function nameAt(folder) {
  return folder.split("node_modules/").at(-1);
}

/** Returns the folder whose package an import of `name` finds from a folder, as Node looks for it; null where none. */
function resolveFrom(packages, folder, name) {
  // From a/node_modules/b, Node looks in a/node_modules/b/node_modules, then a/node_modules, then node_modules.
  const parts = folder === "" ? [] : folder.split("/node_modules/");
  for (let depth = parts.length; depth >= 0; depth--) {
    const within = parts.slice(0, depth).join("/node_modules/");
    const candidate = `${within && `${within}/`}node_modules/${name}`;
    if (packages[candidate]) return candidate;
  }
  return null;
}

/** Returns the folders of all that a package of the lock file asks for and gets. */
function neededBy(packages, folder) {
  const {dependencies, optionalDependencies, peerDependencies} = packages[folder];
  const names = Object.keys({...dependencies, ...optionalDependencies, ...peerDependencies});
  return names.map((name) => resolveFrom(packages, folder, name)).filter((found) => found !== null);
}

/** Returns the folders that can be reached from those of some packages, leaving out packages by name. */
function reachable(packages, names, without = []) {
  const seen = new Set();
  const visit = (folder) => {
    if (seen.has(folder) || without.includes(nameAt(folder))) return;
    seen.add(folder);
    neededBy(packages, folder).forEach(visit);
  };
  for (const name of names) if (packages[`node_modules/${name}`]) visit(`node_modules/${name}`);
  return seen;
}

/**
 * Returns all packages of a lock file, sorted by folder, as {folder, name, version, licence, integrity, bundled,
 * hasScript, optional, where, needs}: `where` is "site" for what readers get some part of, "build" for what makes it,
 * "tests" for what only tests; `needs` are the folders of what it asks for; `optional` is true for what is not
 * installed everywhere. The licence is as the package states it, null where it states none.
 */
export function listPackages(lock = readLock()) {
  const {packages} = lock;
  const site = reachable(packages, IN_THE_SITE, NEVER_IN_THE_SITE);
  const builders = reachable(packages, BUILDERS);
  const whereIs = (folder, {dev, devOptional, optional}) => {
    if (site.has(folder) && !optional && !devOptional) return "site";
    return (dev || devOptional) && !builders.has(folder) ? "tests" : "build";
  };
  return Object.keys(packages)
    .filter((folder) => folder !== "")
    .sort()
    .map((folder) => {
      const entry = packages[folder];
      return {
        folder,
        name: entry.name ?? nameAt(folder),
        version: entry.version,
        licence: typeof entry.license === "string" ? entry.license : null,
        integrity: entry.integrity ?? null,
        bundled: Boolean(entry.inBundle),
        hasScript: Boolean(entry.hasInstallScript),
        optional: Boolean(entry.optional),
        where: whereIs(folder, entry),
        needs: neededBy(packages, folder),
      };
    });
}
