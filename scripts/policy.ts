/**
 * Writes into every built page the policy that it is read under, and beside the pages what servers need to say the same:
 * `tsx scripts/policy.ts <folder>`. What may run is not whatever stands in the pages: it is the few texts of
 * components/early.ts and the loader, and a page that holds any other script, a handler or a `javascript:` link is a
 * mistake that stops the build.
 */
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {early, earlyInFrame} from "../components/early.ts";
import {pagePolicy, SCRIPT_HASHES} from "./headers.mjs";
import {scan} from "./policy-scan.ts";
import {loaderText} from "./settle.mjs";

/** The scripts that may stand in a page, whole. */
export const ownScripts = async (): Promise<ReadonlySet<string>> =>
  new Set([early, earlyInFrame("zh"), earlyInFrame("en"), await loaderText()]);

/** The hash of a script’s text, as a policy names it. */
export const hashOf = (script: string): string => `sha256-${createHash("sha256").update(script).digest("base64")}`;

const ourMeta = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/;
/** Where it has to stand: before anything that it is to govern. What says how the page is written may come first. */
const start = /<head[^>]*>(<meta charset="[^"]*"\s*\/?>)?/i;

/**
 * A page with its policy, and the hashes of its scripts. Asked twice, it is the same.
 * @throws an error that names the page and what in it may not stand there
 */
export function withPolicy(html: string, name: string, allowed: ReadonlySet<string>): {html: string; hashes: string[]} {
  const {scripts, refused} = scan(html);
  if (refused[0] !== undefined) throw new Error(`${name} holds ${refused[0]}, which no page may hold.`);
  const strange = scripts.find((script) => !allowed.has(script));
  if (strange !== undefined)
    throw new Error(`${name} holds a script that is none of the site’s own, starting with: ${strange.slice(0, 120)}`);
  const hashes = [...new Set(scripts.map(hashOf))].sort();
  const bare = html.replace(ourMeta, "");
  if (!start.test(bare)) throw new Error(`${name} has no head for its policy to stand in.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}"/>`;
  return {html: bare.replace(start, (head) => head + meta), hashes};
}

/**
 * Writes the policies under a folder. Returns how many pages there are, and the hashes of all their scripts.
 * @throws an error that names the page and what in it may not stand there
 */
export function writePolicies(folder: string, allowed: ReadonlySet<string>): {pages: number; hashes: string[]} {
  const pages = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
  const all = new Set<string>();
  for (const name of pages) {
    const path = join(folder, name);
    const {html, hashes} = withPolicy(readFileSync(path, "utf8"), name, allowed);
    writeFileSync(path, html);
    for (const hash of hashes) all.add(hash);
  }
  const hashes = [...all].sort();
  writeFileSync(join(folder, SCRIPT_HASHES), `${JSON.stringify({scripts: hashes})}\n`);
  return {pages: pages.length, hashes};
}

/** Whether this file is what was started, rather than a part of something else. */
const started = process.argv[1]?.endsWith("policy.ts") ?? false;
const [folder = ""] = process.argv.slice(2);
if (started && folder === "") {
  console.error("Name a folder: tsx scripts/policy.ts <folder>");
  process.exitCode = 2;
} else if (started) {
  try {
    const {pages, hashes} = writePolicies(folder, await ownScripts());
    console.log(`Wrote the policy into ${pages} pages: ${hashes.length} scripts may run that stand in a page.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
