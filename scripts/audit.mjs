/**
 * `npm run audit`: asks the package registry whether anything is known against the packages that the site is made
 * from. Exit code 0: nothing; 1: something, which it names; 2: the registry did not answer, so nothing is known.
 */
import {fileURLToPath} from "node:url";
import {npmCommand} from "./install.mjs";
import {capture} from "./run.mjs";

/** One try and a short wait: a registry that can't answer is to say so, not to hold up the tests. */
const ONCE = ["--fetch-retries=0", "--fetch-timeout=20000"];

/** Returns what npm printed as JSON, or null where it printed none. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Returns what an answer of `npm audit --json` says, as `audit` does; `errors` are npm's own words. */
export function readAudit(printed, errors = "") {
  const answer = parsed(printed);
  if (!answer?.metadata?.vulnerabilities) {
    const why = errors.match(/\b\d{3} [A-Z][\w ]+(?= - )|ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT/)?.[0];
    return {asked: false, why: why ?? "it gave no answer that can be read", found: []};
  }
  const found = Object.values(answer.vulnerabilities ?? {}).map(
    ({name, severity, range}) => `${name} ${range}: ${severity}`,
  );
  return {asked: true, why: null, found};
}

/**
 * Asks the registry that npm uses, about the production packages alone. Returns {asked, why, found}: whether it
 * answered, why it did not, and a line for each package that something is known against.
 */
export function audit() {
  const {command, before, shell} = npmCommand();
  const args = [...before, "audit", "--omit=dev", "--json", ...ONCE];
  const {printed, errors} = capture(command, args, {timeout: 60_000, shell});
  return readAudit(printed, errors);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {asked, why, found} = audit();
  if (!asked) console.error(`The registry could not be asked: ${why}.`);
  else console.log(found.length > 0 ? found.join("\n") : "Nothing is known against the production packages.");
  process.exitCode = asked ? Math.min(found.length, 1) : 2;
}
