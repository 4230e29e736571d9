/**
 * `npm run serve`: the server alone, for an out/ that is built. --port or PORT names the port, HOST the address to
 * listen at (127.0.0.1 unless it is set), and --strict-port takes no other port than that.
 */
import {requireNode} from "./node-version.mjs";

requireNode();
const {runMain} = await import("./problem.mjs");
const {serve} = await import("./server.mjs");

await runMain(() => serve());
