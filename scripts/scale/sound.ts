/** Whether the content of this tree passes the rules of `data/check.ts`: prints what does not, and ends with 1. */
import {check, content} from "../../data/check.ts";

const faults = check(content);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
