/**
 * The check of Node's version. It runs before any other script is loaded, on a Node that may be old, so it uses only
 * what old versions know.
 */
import {readFileSync} from "node:fs";

/** Returns the first two numbers of a version such as "20.9" or ">=20.9.1". */
function majorMinor(version) {
  return version.match(/\d+/g).slice(0, 2).map(Number);
}

/** Returns whether version `have` is at least version `least`. */
export function isAtLeast(have, least) {
  const [haveMajor, haveMinor] = majorMinor(have);
  const [leastMajor, leastMinor = 0] = majorMinor(least);
  return haveMajor > leastMajor || (haveMajor === leastMajor && haveMinor >= leastMinor);
}

/** Returns the least version of Node that package.json accepts, such as "20.9". */
function leastVersion() {
  const {engines} = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return engines.node.replace(/[^\d.]/g, "");
}

/** Ends the process with a sentence when this Node is older than `least` (by default, what package.json asks for). */
export function requireNode(least = leastVersion()) {
  if (isAtLeast(process.versions.node, least)) return;
  console.error(
    `This needs Node.js ${least} or newer, and you are running ${process.versions.node}. ` +
      "Install the current long-term release from https://nodejs.org/ (or, with nvm: nvm install --lts), " +
      "then run the same command again.",
  );
  process.exit(1);
}
