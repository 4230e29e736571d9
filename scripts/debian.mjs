/** Installing Debian's packages, where that is possible without asking anybody. */
import {existsSync} from "node:fs";
import {capture, which} from "./run.mjs";

const APT_ENV = {DEBIAN_FRONTEND: "noninteractive"};
const MINUTE = 60_000;

let listsAreFresh = false;

/** Returns whether this is root on Debian or a system made from it. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && which("apt-get") !== null;
}

/** Runs apt-get silently. Returns whether it succeeded; says so with its last lines where it didn't. */
function aptGet(args) {
  const {ok, errors} = capture("apt-get", args, {env: APT_ENV, timeout: 15 * MINUTE});
  if (!ok) console.log(`apt-get ${args.join(" ")} failed: ${errors.split("\n").slice(-3).join(" ")}`);
  return ok;
}

/**
 * Installs packages by name; `recommended` says whether with what they recommend. Returns whether they are installed.
 */
export function install(packages, {recommended = true} = {}) {
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  listsAreFresh ||= aptGet(["-qq", "update"]);
  return aptGet(["-qq", "install", "-y", ...(recommended ? [] : ["--no-install-recommends"]), ...packages]);
}
