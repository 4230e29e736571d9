/** The typed side of probe.js, which is in every page that the bench opens. */
import {fileURLToPath} from "node:url";
import type {Browser, BrowserContextOptions, Page} from "@playwright/test";

/** What an act took, in milliseconds. */
export interface Taken {
  paint: number;
  settled: number;
  frame: number;
}
/** Charts in the first view and in all, with when their number last changed, and the first paint. */
interface Seen {
  inView: number;
  inViewAt: number | null;
  all: number;
  allAt: number | null;
  fcp: number | null;
}
interface Probe {
  settle: (quiet: number, patience: number) => Promise<Taken>;
  charts: () => number;
  seen: () => Seen;
  drawnTwice: () => number;
}
declare global {
  var bench: Probe;
}

const script = fileURLToPath(new URL("probe.js", import.meta.url));
const patience = 60_000;

/** A page with the probe in it, in a context of its own; closing the page's context ends both. */
export async function probedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1350, height: 940}, ...options});
  if (options.javaScriptEnabled !== false) await context.addInitScript({path: script});
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return page;
}

/** Waits until a page has not changed for a while. Returns what the reader's last act took. */
export const settle = (page: Page, quiet = 700): Promise<Taken> =>
  page.evaluate(([still, long]) => bench.settle(still, long), [quiet, patience] as const);

export const chartsIn = (page: Page): Promise<number> => page.evaluate(() => bench.charts());
export const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => bench.seen());
export const drawnTwice = (page: Page): Promise<number> => page.evaluate(() => bench.drawnTwice());
