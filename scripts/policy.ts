/**
 * Writes into every built page the policy that it is read under, and beside the pages what servers need to say the same:
 * `tsx scripts/policy.ts <folder> [<part> <parts>]`, side by side for each part of the pages. What may run is not
 * whatever stands in the pages: it is the few texts of components/early.ts and the loader, and a page that holds any other
 * script, a handler or a `javascript:` link is a mistake that stops the build.
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
 * Writes the policies into every so-manieth page under a folder. Returns into how many.
 * @throws an error that names the page and what in it may not stand there
 */
export function writePolicies(folder: string, allowed: ReadonlySet<string>, part = 0, parts = 1): number {
  const pages = readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .sort()
    .filter((_, i) => i % parts === part);
  for (const name of pages) {
    const path = join(folder, name);
    writeFileSync(path, withPolicy(readFileSync(path, "utf8"), name, allowed).html);
  }
  return pages.length;
}

/** Writes for the servers which scripts may stand in a page. Returns their hashes. */
export function writeHashes(folder: string, allowed: ReadonlySet<string>): string[] {
  const scripts = [...allowed].map(hashOf).sort();
  writeFileSync(join(folder, SCRIPT_HASHES), `${JSON.stringify({scripts})}\n`);
  return scripts;
}

/** Whether this file is what was started, rather than a part of something else. */
const started = process.argv[1]?.endsWith("policy.ts") ?? false;
const [folder = "", part = "0", parts = "1"] = process.argv.slice(2);
if (started && folder === "") {
  console.error("Name a folder: tsx scripts/policy.ts <folder> [<part> <parts>]");
  process.exitCode = 2;
} else if (started) {
  try {
    const allowed = await ownScripts();
    const pages = writePolicies(folder, allowed, Number(part), Number(parts));
    const hashes = part === "0" ? writeHashes(folder, allowed) : null;
    console.log(
      `Wrote the policy into ${pages} pages${hashes ? `: ${hashes.length} scripts may run that stand in a page` : ""}.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
