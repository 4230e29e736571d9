/** `npm run build`: builds the site into out/ if anything changed; `npm run build -- --force` builds it anyway. */
import {requireNode} from "./node-version.mjs";

requireNode();
// Loaded only now: an old Node may not even be able to read these.
const {runMain} = await import("./problem.mjs");
const {ensureInstalled} = await import("./install.mjs");
const {ensureBuilt} = await import("./site.mjs");

await runMain(async () => {
  await ensureInstalled();
  const built = await ensureBuilt({force: process.argv.includes("--force")});
  console.log(built ? "out/ is built." : "Nothing changed: out/ is up to date.");
});
