/** `npm start`: installs and builds what is missing or has changed, then serves the site. */
import {requireNode} from "./node-version.mjs";

requireNode();
// Loaded only now: an old Node may not even be able to read these, and the server's library may have to be installed.
const {runMain} = await import("./problem.mjs");
const {ensureInstalled} = await import("./install.mjs");
const {ensureBuilt} = await import("./site.mjs");

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const {serve} = await import("./server.mjs");
  await serve();
});
