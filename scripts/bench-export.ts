/**
 * `npm run bench:export [-- drawing|page] [rounds]`: our pictures against a headless Chromium’s, then what a reader of
 * the built site waits for. Ratios mean more than times: both sides run in turn, on the same busy machine.
 */
import {panelIds} from "../data/panels/index.ts";
import {compareDrawing} from "./bench/drawing.ts";
import {measurePage} from "./bench/page.ts";
import {findBrowser} from "./browser.mjs";
import {ensureBuilt} from "./site.mjs";

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 3);
const part = args.find((arg) => arg === "drawing" || arg === "page");

const browser = await findBrowser();
if (!browser) {
  console.error("There is no browser to compare with: install Chromium or Chrome, or let CHROME_PATH name one.");
  process.exitCode = 1;
} else {
  if (part !== "page")
    await compareDrawing(
      browser.path,
      // Every third: all kinds of chart are among them.
      panelIds.filter((_, i) => i % 3 === 0),
      rounds,
    );
  if (part !== "drawing") {
    await ensureBuilt();
    await measurePage(browser.path);
  }
}
