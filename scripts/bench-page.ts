/**
 * `npm run bench:page [-- name=folder … --runs 5 --presets mobile,desktop --only lighthouse|browser --pages /,/en/
 * --out file.json]`: our site, and any others that stand built in folders, measured side by side: by Lighthouse, in turn
 * (A B C A B C), and by a browser that does what readers do. `ours=folder` takes a built site of ours from elsewhere.
 * Ratios mean more than times: all sides run on the same busy machine.
 */
import {writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {parseArgs} from "node:util";
import {chromium} from "@playwright/test";
import {act} from "./bench-page/acting.ts";
import {runLighthouse} from "./bench-page/lighthouse.ts";
import {onPhone, weigh, withoutScripts} from "./bench-page/loading.ts";
import {serveFolder, warm} from "./bench-page/server.ts";
import {tables} from "./bench-page/table.ts";
import type {Measured, Preset, Target} from "./bench-page/types.ts";
import {verdicts} from "./bench-page/verdicts.ts";
import {findBrowser} from "./browser.mjs";
import {OUT} from "./paths.mjs";
import {ensureBuilt} from "./site.mjs";

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    runs: {type: "string", default: "5"},
    presets: {type: "string", default: "mobile,desktop"},
    only: {type: "string", default: ""},
    pages: {type: "string", default: "/,/en/"},
    out: {type: "string", default: "test-results/bench-page.json"},
  },
});
const presets = values.presets.split(",").filter((name): name is Preset => name === "mobile" || name === "desktop");
const phoneRuns = 3;

/** The folders to serve by the name of their site; ours first, built if it must be. */
async function folders(): Promise<Map<string, string>> {
  const given = new Map(
    positionals.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]),
  );
  if (!given.has("ours")) await ensureBuilt();
  return new Map([["ours", OUT], ...given]);
}

/** Serves the sites. Returns the pages to measure: of ours those that were asked for, of others the first. */
async function targets(sites: ReadonlyMap<string, string>): Promise<{list: Target[]; close: () => void}> {
  const list: Target[] = [];
  const ends: (() => void)[] = [];
  for (const [name, folder] of sites) {
    const {origin, close} = await serveFolder(folder);
    ends.push(close);
    const own = name === "ours";
    for (const path of own ? values.pages.split(",") : ["/"])
      list.push({name: own ? `${name} ${path}` : name, own, url: origin + path});
  }
  await Promise.all(list.map(({url}) => warm(url)));
  return {list, close: () => ends.forEach((end) => end())};
}

/** One run of Lighthouse for each page in turn, as often as asked; a run that fails is said and left out. */
async function measureWithLighthouse(all: readonly Measured[], browserPath: string): Promise<void> {
  for (let run = 1; run <= Number(values.runs); run++)
    for (const preset of presets)
      for (const {target, runs} of all)
        try {
          const one = await runLighthouse(target.url, preset, browserPath);
          (runs[preset] ??= []).push(one);
          console.log(
            `${preset} ${run} ${target.name}: ${one.performance}, FCP ${one.fcp.toFixed(0)}, LCP ${one.lcp.toFixed(0)}, TBT ${one.tbt.toFixed(0)}`,
          );
        } catch (error) {
          console.log(`${preset} ${run} ${target.name}: failed, ${String(error).split("\n")[0]}`);
        }
}

async function measureInBrowser(all: readonly Measured[], browserPath: string): Promise<void> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({executablePath: browserPath, args});
  for (const one of all)
    try {
      const {target} = one;
      const [bare, weight] = [await withoutScripts(browser, target.url), await weigh(browser, target.url)];
      const phone = [];
      for (let run = 0; run < phoneRuns; run++) phone.push(await onPhone(browser, target.url));
      one.seen = {withoutScripts: bare, weight, phone, ...(await act(browser, target))};
      console.log(`browser ${target.name}: done`);
    } catch (error) {
      console.log(`browser ${one.target.name}: failed, ${String(error).split("\n")[0]}`);
    }
  await browser.close();
}

const found = await findBrowser();
if (!found) {
  console.error("There is no browser to measure with: install Chromium or Chrome, or let CHROME_PATH name one.");
  process.exitCode = 1;
} else {
  const {list, close} = await targets(await folders());
  const all: Measured[] = list.map((target) => ({target, runs: {}, seen: null}));
  if (values.only !== "browser") await measureWithLighthouse(all, found.path);
  if (values.only !== "lighthouse") await measureInBrowser(all, found.path);
  close();
  console.log(tables(all));
  console.log(`\n${verdicts(all).join("\n")}`);
  const about = {date: new Date().toISOString(), browser: found.version, processors: cpus().map(({model}) => model)};
  writeFileSync(values.out, `${JSON.stringify({...about, pages: all}, null, 1)}\n`);
  console.log(`\nAll numbers: ${values.out}`);
}
