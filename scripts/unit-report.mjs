/**
 * A Vitest reporter that writes the counts to test-results/unit.json. Vitest's own JSON report leaves out the notes of
 * skipped tests, `context.skip(condition, "why")`, which this is for.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {RESULTS} from "./paths.mjs";

export const UNIT_REPORT = join(RESULTS, "unit.json");

/** Returns how many failures of a file or group belong to no test: an import that throws, or a hook. */
function failuresOutsideTests(module) {
  const groups = [module, ...module.children.allSuites()];
  return groups.filter((group) => group.errors().length > 0).length;
}

export default class UnitReporter {
  /** Called by Vitest at the end of a run. */
  onTestRunEnd(modules) {
    const results = modules.flatMap((module) =>
      Array.from(module.children.allTests(), (test) => ({name: test.fullName, ...test.result()})),
    );
    const count = (state) => results.filter((result) => result.state === state).length;
    const report = {
      passed: count("passed"),
      failed: count("failed") + modules.reduce((sum, module) => sum + failuresOutsideTests(module), 0),
      skipped: results.filter(({state}) => state === "skipped").map(({name, note}) => ({name, why: note ?? null})),
    };
    mkdirSync(RESULTS, {recursive: true});
    writeFileSync(UNIT_REPORT, JSON.stringify(report, null, 2));
  }
}
