/** Counting tests over both runners. Counts are {passed, failed, skipped: [{name, why}]}, why null where none is told. */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {RESULTS} from "./paths.mjs";
import {UNIT_REPORT} from "./unit-report.mjs";

export const E2E_REPORT = join(RESULTS, "e2e.json");

const NONE = {passed: 0, failed: 0, skipped: []};

/** Returns what a report file holds, or null where the runner wrote none. */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Returns all specs of a suite of Playwright's report and of the suites in it. */
function specsOf({specs = [], suites = []}) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Returns why a test of Playwright's report was skipped, or null. */
function whySkipped({annotations, results}) {
  const all = [...annotations, ...results.flatMap((result) => result.annotations ?? [])];
  return all.find(({type, description}) => ["skip", "fixme"].includes(type) && description)?.description ?? null;
}

/** Returns the counts of Playwright's report. An error outside all tests, as in the config, counts as a failure. */
export function countPlaywright(report) {
  const tests = specsOf(report).flatMap(({title, tests}) => tests.map((test) => ({title, ...test})));
  const withStatus = (...statuses) => tests.filter(({status}) => statuses.includes(status));
  return {
    passed: withStatus("expected", "flaky").length,
    failed: withStatus("unexpected").length + report.errors.length,
    skipped: withStatus("skipped").map((test) => ({name: test.title, why: whySkipped(test)})),
  };
}

/** Returns the counts over the reports that were written. */
export function countAll() {
  const e2e = readReport(E2E_REPORT);
  const parts = [readReport(UNIT_REPORT) ?? NONE, e2e ? countPlaywright(e2e) : NONE];
  return {
    passed: parts.reduce((sum, {passed}) => sum + passed, 0),
    failed: parts.reduce((sum, {failed}) => sum + failed, 0),
    skipped: parts.flatMap(({skipped}) => skipped),
  };
}

/** Returns the line with the totals, in the plain form that CI reads. */
export function totalsLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** Returns the line that says how many tests were skipped and why, each reason once. */
export function skippedLine({skipped}) {
  const reasons = new Set(skipped.map(({name, why}) => why ?? `no reason told: ${name}`));
  return `skipped: ${skipped.length}${reasons.size > 0 ? ` (${[...reasons].join("; ")})` : ""}`;
}
