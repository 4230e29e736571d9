/** Building the site into out/, when it isn't built from the present sources. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fingerprint} from "./fingerprint.mjs";
import {OUT, SETUP, STAMP} from "./paths.mjs";
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
  const {code} = await runTool("next", ["build"], {env: {...BUILD_ENV, BUILD_ID: now.slice(0, 16)}});
  if (code !== 0)
    throw new Problem(
      "The pages could not be built: put right what Next.js reports above, then run the same command again.",
    );
  if (!existsSync(join(OUT, "index.html")))
    throw new Problem('The build wrote no out/index.html: check that next.config.ts says `output: "export"`.');
  // Loaded only now: its libraries may have been installed a moment ago.
  const {finishSite} = await import("./finish.mjs");
  await finishSite(OUT);
  mkdirSync(SETUP, {recursive: true});
  writeFileSync(STAMP, now);
  return true;
}
