/** Building the site into out/, when it isn't built from the present sources. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fingerprint} from "./fingerprint.mjs";
import {DOCUMENTS, OUT, SETUP, STAMP} from "./paths.mjs";
import {Problem} from "./problem.mjs";
import {runTool} from "./run.mjs";

/** Whatever the shell has set, the build is a production one (Next.js fails oddly otherwise) and reports to nobody. */
const BUILD_ENV = {NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1"};

/** Returns whether out/ was built, and compressed, from the sources with this fingerprint. */
function isBuilt(now) {
  return existsSync(join(OUT, "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === now;
}

/** Throws a Problem where SITE_ADDRESS is set and is no address: pictures print it, and links start with it. */
function checkAddress() {
  const address = process.env.SITE_ADDRESS;
  if (address && !(URL.canParse(address) && /^https?:\/\//.test(address)))
    throw new Problem(`SITE_ADDRESS is "${address}": give the whole address of the site, as https://example.org.`);
}

/** Writes what stands beside the pages into a folder of its own. Returns what `run` does; its errors are not shown. */
function writeDocuments() {
  rmSync(DOCUMENTS, {recursive: true, force: true});
  return runTool("tsx", [join("scripts", "documents.ts"), DOCUMENTS], {quiet: true});
}

/**
 * Builds out/ and compresses it, unless nothing changed since it was built (`force` builds all the same). Returns
 * whether it built. Throws a Problem when the build fails.
 */
export async function ensureBuilt({force = false} = {}) {
  checkAddress();
  const now = fingerprint();
  if (!force && isBuilt(now)) return false;
  // Both go first, so that a build that is interrupted leaves nothing that could pass for a finished one.
  rmSync(STAMP, {force: true});
  rmSync(OUT, {recursive: true, force: true});
  console.log("Building the pages …");
  // Both read the same content, and neither needs all cores all the time.
  const [pages, documents] = await Promise.all([
    runTool("next", ["build"], {env: {...BUILD_ENV, BUILD_ID: now.slice(0, 16)}}),
    writeDocuments(),
  ]);
  if (pages.code !== 0)
    throw new Problem(
      "The pages could not be built: put right what Next.js reports above, then run the same command again.",
    );
  if (!existsSync(join(OUT, "index.html")))
    throw new Problem('The build wrote no out/index.html: check that next.config.ts says `output: "export"`.');
  // What is wrong with the content, Next.js has shown already.
  if (documents.code !== 0) {
    process.stderr.write(documents.errors);
    throw new Problem("The documents beside the pages could not be written: put right what is reported above.");
  }
  // Loaded only now: its libraries may have been installed a moment ago.
  const {finishSite} = await import("./finish.mjs");
  await finishSite(OUT, DOCUMENTS);
  mkdirSync(SETUP, {recursive: true});
  writeFileSync(STAMP, now);
  return true;
}
