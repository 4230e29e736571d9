/**
 * `tsx scripts/bench-filter.ts [folder] [rounds] [path]`: how the filter of a built site answers with every chart of the
 * page live, click by click and key by key, in an unthrottled Chromium. The folder is out/ unless one is given, the path
 * that of the dashboard. Prints medians, the slowest and the longest frame in milliseconds; `work` is the time of the
 * processor in the page's main thread, for which other programs on the machine do not count.
 */
import {chromium} from "@playwright/test";
import type {CDPSession, Locator, Page} from "@playwright/test";
import {drawnTwice, probedPage, settle} from "./bench-page/probe.ts";
import type {Taken as Probed} from "./bench-page/probe.ts";
import {serveFolder} from "./bench-page/server.ts";
import {median} from "./bench/figures.ts";
import {findBrowser} from "./browser.mjs";
import {OUT} from "./paths.mjs";

const [folder = OUT, asked = "3", path = "/"] = process.argv.slice(2);
const rounds = Number(asked);
const typed = ["76", "消费贷款", "consumer", "8922.53"];
/** The page has rested when nothing has changed for so long, in milliseconds. */
const rest = 300;

interface Taken extends Probed {
  work: number;
}

/** The main thread's own time since the page began, in milliseconds. */
async function spent(session: CDPSession): Promise<number> {
  const {metrics} = await session.send("Performance.getMetrics");
  return (metrics.find(({name}) => name === "TaskDuration")?.value ?? NaN) * 1000;
}

/** Gives the page the first sign of a reader, and waits for its filter. */
async function wake(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(600, 400);
  await page.locator("[data-left]").waitFor({state: "attached"});
  await settle(page);
}

/** Brings every panel into view, so that its chart is live. @returns how many are */
async function wakeCharts(page: Page): Promise<number> {
  for (const panel of await page.locator("[data-panel]").all()) {
    await panel.scrollIntoViewIfNeeded();
    await panel
      .and(page.locator("[data-chart=live]"))
      .waitFor({timeout: 15_000})
      .catch(() => undefined);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await settle(page);
  return page.locator("[data-chart=live]").count();
}

/** Does something once the page rests. @returns what it took until it rested again */
async function take(page: Page, act: () => Promise<unknown>): Promise<Taken> {
  await settle(page, rest);
  const before = await spent(session);
  await act();
  const taken = await settle(page, rest);
  return {...taken, work: (await spent(session)) - before};
}

/** Every theme on and off, and two at a time. */
async function clicks(page: Page, from: number): Promise<Taken[]> {
  const chips: Locator[] = await page.locator("button.chip[data-theme]").all();
  const order = chips.flatMap((chip, i) => [chip, chips[(i + 1) % chips.length] ?? chip, chip]);
  await page.evaluate((top) => scrollTo(0, top), from);
  const taken: Taken[] = [];
  for (const chip of [...order, page.locator(".filter-form .clear")])
    if (await chip.isVisible()) taken.push(await take(page, () => chip.click({noWaitAfter: true})));
  return taken;
}

/** Each key of some words, and the field emptied after each. */
async function keys(page: Page): Promise<Taken[]> {
  const field = page.locator(".filter-form input[type=search]");
  const taken: Taken[] = [];
  for (const word of typed) {
    await field.focus();
    for (const key of word) taken.push(await take(page, () => page.keyboard.insertText(key)));
    taken.push(await take(page, () => field.fill("")));
  }
  return taken;
}

function print(name: string, taken: readonly Taken[]): void {
  const figures = (list: readonly number[]) =>
    `${median(list).toFixed(0).padStart(5)} ${Math.max(...list)
      .toFixed(0)
      .padStart(7)}`;
  const columns = (["paint", "settled", "frame", "work"] as const).map((one) => figures(taken.map((all) => all[one])));
  console.log(`${name.padEnd(34)} ${String(taken.length).padStart(5)}  ${columns.join("   ")}`);
}

const found = await findBrowser();
if (!found) throw new Error("no browser to measure in: set CHROME_PATH");
const server = await serveFolder(folder);
const browser = await chromium.launch({executablePath: found.path});
const page = await probedPage(browser);
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable", {timeDomain: "threadTicks"});
await page.goto(`${server.origin}${path}`);
await wake(page);
const cold = await clicks(page, 0);
const live = await wakeCharts(page);
const lists: Record<string, Taken[]> = {
  "clicks, charts live": [],
  "clicks, from far down": [],
  "keys, charts live": [],
};
// The first letter ever also waits for the words.
const first = await take(page, () => page.locator(".filter-form input[type=search]").fill("7"));
await page.locator(".filter-form input[type=search]").fill("");
for (let round = 0; round < rounds; round++) {
  lists["clicks, charts live"]?.push(...(await clicks(page, 0)));
  lists["clicks, from far down"]?.push(...(await clicks(page, 3000)));
  lists["keys, charts live"]?.push(...(await keys(page)));
}
const all = await page.locator(".filter-form .chip").first().locator("small").textContent();
console.log(`${path}: ${await page.locator("[data-panel]").count()} panels on the page of ${all}, ${live} charts live`);
console.log(`${"".padEnd(34)} ${"acts".padStart(5)}        paint         settled           frame            work`);
console.log(`${"".padEnd(40)}  ${Array(4).fill("median slowest").join("  ")}`);
print("clicks, before charts are live", cold);
print("first letter, with the words loaded", [first]);
for (const [name, taken] of Object.entries(lists)) print(name, taken);
console.log(`drawn twice: ${await drawnTwice(page)}`);
await browser.close();
server.close();
