/**
 * `npm test`: sets up like `npm start`, finds a browser, then runs the stages in order up to the first that fails.
 * Arguments name the stages to run: format, types, unit, build, e2e (with build), reproduce (with build).
 */
import {requireNode} from "./node-version.mjs";

// More than package.json asks for: Vitest's bundler needs it.
requireNode("20.19");
const {rmSync} = await import("node:fs");
const {createServer} = await import("node:net");
const {Problem, runMain} = await import("./problem.mjs");
const {ensureInstalled} = await import("./install.mjs");
const {ensureBuilt} = await import("./site.mjs");
const {findBrowser, ensureChineseGlyphs} = await import("./browser.mjs");
const {checkers, describeCheckers} = await import("./checkers.mjs");
const {countAll, skippedLine, totalsLine, E2E_REPORT} = await import("./counts.mjs");
const {compareWithOut, mustBeTheSame} = await import("./reproduce.mjs");
const {runTool} = await import("./run.mjs");
const {UNIT_REPORT} = await import("./unit-report.mjs");

const NO_BROWSER =
  "There is no browser for these tests: install Chromium or Chrome, or let CHROME_PATH name one, then run `npm test` again.";

/** What the stages need beyond the dependencies; set by setUp. */
let browser = null;

/** Runs a dependency's program. Throws a Problem when it fails; its own output has said why. */
async function mustPass(tool, args, options) {
  const {code} = await runTool(tool, args, options);
  if (code !== 0) throw new Problem(`${tool} ended with exit code ${code}.`);
}

/** Checks the types, after Next.js has written those of the routes and of its own globals, which git doesn't hold. */
async function checkTypes() {
  await mustPass("next", ["typegen"], {env: {NEXT_TELEMETRY_DISABLED: "1"}});
  await mustPass("tsc", ["-p", "."]);
}

/** Runs the tests that need no browser. The filters are parts of paths, so the browser tests are excluded by name. */
async function runUnitTests() {
  const reporters = ["--reporter=default", "--reporter=./scripts/unit-report.mjs"];
  // Some make whole decks and have LibreOffice open them: slow is no failure, only silence is.
  const patience = ["--testTimeout=300000", "--hookTimeout=300000"];
  await mustPass("vitest", ["run", "data", "components", "scripts", "--exclude=e2e/**", ...patience, ...reporters]);
}

/** Builds the site, if anything changed. */
async function build() {
  if (!(await ensureBuilt())) console.log("Nothing changed: out/ is up to date.");
}

/** Returns a port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const {port} = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

/** Runs the browser tests against a server of their own. */
async function runBrowserTests() {
  if (!browser) throw new Problem(NO_BROWSER);
  const env = {CHROME_PATH: browser.path, E2E_PORT: await freePort()};
  await mustPass("playwright", ["test", "--config", "e2e/playwright.config.ts"], {env});
}

const STAGES = [
  {name: "format", title: "Formatting (prettier)", work: () => mustPass("prettier", ["--check", "."])},
  {name: "types", title: "Types (tsc)", work: checkTypes},
  {name: "unit", title: "Unit tests (Vitest)", work: runUnitTests},
  {name: "build", title: "Build (Next.js)", work: build},
  {name: "e2e", title: "Browser tests (Playwright)", work: runBrowserTests, needs: ["build"]},
  {
    name: "reproduce",
    title: "The same build again, elsewhere",
    work: async () => mustBeTheSame(await compareWithOut()),
    needs: ["build"],
  },
];

/** Returns the stages that the arguments name, with those they need; all of them where there are no arguments. */
function chosenStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0)
    throw new Problem(`There is no stage "${unknown[0]}": the stages are ${STAGES.map(({name}) => name).join(", ")}.`);
  if (names.length === 0) return STAGES;
  const wanted = new Set(names.flatMap((name) => [name, ...(STAGES.find((stage) => stage.name === name).needs ?? [])]));
  return STAGES.filter(({name}) => wanted.has(name));
}

/** Returns the seconds since a time of performance.now(), to read. */
function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Installs and finds all that the stages need, and removes the reports of an earlier run. */
async function setUp(stages) {
  console.log("== Set-up");
  const start = performance.now();
  await ensureInstalled();
  if (stages.some(({name}) => name === "e2e")) {
    browser = await findBrowser();
    ensureChineseGlyphs();
  }
  if (stages.some(({name}) => ["unit", "e2e"].includes(name))) console.log(describeCheckers(checkers()));
  for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, {force: true});
  console.log(`== Set-up: done in ${secondsSince(start)}`);
}

/** Runs a stage. Returns {title, outcome, passed}, outcome being a text with the time it took. */
async function runStage({title, work}) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const problem = await work().then(
    () => null,
    (error) => error,
  );
  if (problem) console.error(problem instanceof Problem ? problem.message : problem);
  const outcome = `${problem ? "FAILED" : "passed"} in ${secondsSince(start)}`;
  console.log(`== ${title}: ${outcome}`);
  return {title, outcome, passed: !problem};
}

/** Runs stages up to the first that fails. Returns what became of each. */
async function runStages(stages) {
  const results = [];
  for (const stage of stages) {
    const failed = results.some(({passed}) => !passed);
    results.push(failed ? {title: stage.title, outcome: "not run", passed: false} : await runStage(stage));
  }
  return results;
}

/** Prints what became of each stage, then the totals; the last line says what was skipped and why. */
function printSummary(results) {
  const counts = countAll();
  console.log("\n== Summary");
  for (const {title, outcome} of results) console.log(`${title}: ${outcome}`);
  console.log(totalsLine(counts));
  console.log(skippedLine(counts));
}

await runMain(async () => {
  const stages = chosenStages(process.argv.slice(2));
  await setUp(stages);
  const results = await runStages(stages);
  printSummary(results);
  process.exitCode = results.every(({passed}) => passed) ? 0 : 1;
});
