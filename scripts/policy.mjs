/** The step of a build that writes the pages' policy. */
import {join} from "node:path";
import {Problem} from "./problem.mjs";
import {runInParts} from "./run.mjs";

/** Writes the policy into every page under a folder. Throws a Problem where a page holds what none may. */
export async function placePolicies(folder) {
  if (!(await runInParts(join("scripts", "policy.ts"), [folder])))
    throw new Problem("The pages' policy could not be written: put right what is reported above.");
}
