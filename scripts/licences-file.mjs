/**
 * `npm run licences`: writes THIRD-PARTY.md, which names all packages that the site is made from, and holds the
 * licences of those that readers get some part of, as these licences ask. The build puts it beside the pages.
 */
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {EXCEPTIONS} from "./licences-policy.mjs";
import {exceptionFor, licenceOf} from "./licences.mjs";
import {listPackages} from "./packages.mjs";
import {ROOT} from "./paths.mjs";

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** The file's place in the project. */
export const THIRD_PARTY = join(ROOT, "THIRD-PARTY.md");

/** Returns the licence texts that an installed package comes with, as [{file, text}], sorted. */
function textsOf(folder) {
  const read = (path) =>
    readFileSync(join(ROOT, folder, path), "utf8")
      .replace(/\r\n?/g, "\n")
      .trim();
  const here = readdirSync(join(ROOT, folder), {withFileTypes: true}).filter(({name}) => LICENCE_FILE.test(name));
  const files = here.filter((one) => one.isFile() && !/\.(js|ts)$/.test(one.name)).map(({name}) => name);
  const further = here
    .filter((one) => one.isDirectory())
    .flatMap(({name}) => readdirSync(join(ROOT, folder, name)).map((file) => `${name}/${file}`));
  return [...files, ...further].sort().map((file) => ({file, text: read(file)}));
}

/** Returns packages by name and version, each once however often it is installed, sorted. */
function unique(packages) {
  const byKey = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Returns a package as a line of a list. */
function lineOf(one) {
  return `- ${one.name} ${one.version} (${licenceOf(one)})`;
}

/** Returns a text between fences that it does not hold itself. */
function fenced(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({length}) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Returns the texts of packages, each text once under all whose it is, as parts of a page. */
function noticesOf(packages) {
  const byText = new Map();
  for (const one of packages) {
    for (const {text} of textsOf(one.folder)) byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  return [...byText].map(([text, owners]) => {
    const names = [...new Set(owners.map(({name, version}) => `${name} ${version}`))];
    return `### ${names.join(", ")}\n\n${fenced(text)}`;
  });
}

/** Returns the line of a package that comes without a text of its licence, with where it says who made it. */
function withoutText(one) {
  const {author, repository} = JSON.parse(readFileSync(join(ROOT, one.folder, "package.json"), "utf8"));
  const maker = (typeof author === "string" ? author : author?.name)?.replace(/\s*[<(].*$/, "");
  const place = (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+/, "");
  return `${lineOf(one)}${maker ? `, by ${maker}` : ""}${place ? `, ${place}` : ""}`;
}

/** Returns the whole file for the packages of the lock file, from what is installed: the same on every system. */
export function thirdParty(packages = listPackages()) {
  const site = unique(packages.filter(({where}) => where === "site"));
  const build = unique(packages.filter(({where}) => where === "build"));
  const bare = site.filter(({folder}) => textsOf(folder).length === 0);
  const excepted = build.filter((one) => exceptionFor(one));
  const lines = [
    "# Packages of others",
    "Made by `npm run licences` from package-lock.json and the packages themselves; a test holds that it is current.",
    "## In the site",
    "Readers get code, data or letters of these.",
    site.map(lineOf).join("\n"),
    "## Only where the site is built",
    "These run when the site is made, and leave nothing in it; each is installed with its licence’s text. Those for other systems are not installed everywhere.",
    build.map(lineOf).join("\n"),
    "## Not under a licence that is allowed by itself",
    EXCEPTIONS.map(({packages: which, why}) => {
      const names = excepted.filter(({name}) => which.test(name)).map(({name}) => name);
      return `- ${names.join(", ")}: ${why}`;
    }).join("\n"),
    "## Without a text of their own",
    "These name their licence and come without its text: MIT and ISC read as below, and MPL 2.0 is at " +
      "https://www.mozilla.org/MPL/2.0/; the source is where the package says.",
    bare.map(withoutText).join("\n"),
    "## The texts",
    ...noticesOf(site),
  ];
  return `${lines.join("\n\n")}\n`;
}

/** Writes the same text into a built site as licences.txt. Returns its bytes. */
export function placeLicences(out) {
  const text = thirdParty();
  writeFileSync(join(out, "licences.txt"), text);
  return Buffer.byteLength(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = thirdParty();
  writeFileSync(THIRD_PARTY, text);
  console.log(`THIRD-PARTY.md: ${text.split("\n").length} lines.`);
}
