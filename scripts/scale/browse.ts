/** How a built site answers in a browser: first view, filter and search. Nothing is slowed down; the median counts. */
import {chromium} from "@playwright/test";
import type {Page} from "@playwright/test";
import {probedPage, settle} from "../bench-page/probe.ts";
import {serveFolder} from "../bench-page/server.ts";
import {median} from "../bench/figures.ts";
import {findBrowser} from "../browser.mjs";

/** In milliseconds. */
export interface Answers {
  lcp: number;
  /** From a click or key until the page has painted what it changed; and the longest frame in between. */
  filter: number;
  filterFrame: number;
  search: number;
  searchFrame: number;
  /** Until a query’s first answers are painted; the others may still be on their way. */
  searchFirst: number;
}

const rounds = 5;
/** Words of the made-up corpus, and two numbers that are in it often. */
const queries = ["合成贷款", "synthetic retail", "Synthetic City 12", "hecheng", "76"];

/** When the largest thing of the first view was painted. */
const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );

/** Gives the page the first sign of a reader, and waits until it has all it wants. */
async function wake(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 1);
  await page.locator("[data-left]").waitFor({state: "attached"});
  await settle(page);
}

async function filtering(page: Page): Promise<{settled: number; frame: number}[]> {
  const taken: {settled: number; frame: number}[] = [];
  const chips = page.locator("button.chip[data-theme]");
  const field = page.locator(".filter-form input[type=search]");
  for (let round = 0; round < rounds; round++) {
    for (const chip of [chips.nth(round % 5), chips.nth(round % 5)]) {
      await chip.click();
      taken.push(await settle(page, 300));
    }
    await field.fill(queries[round] ?? "");
    taken.push(await settle(page, 300));
    await field.fill("");
    await settle(page, 300);
  }
  return taken;
}

/** Resolves with how long after the next input the page has painted answers to a query. */
const firstAnswers = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        let began = 0;
        addEventListener("input", ({timeStamp}) => (began = timeStamp), {once: true, capture: true});
        const watch = new MutationObserver(() => {
          const told = document.querySelector<HTMLElement>(".search-status")?.dataset.found;
          if (told !== asked || !document.querySelector('.search-dialog [role="option"]')) return;
          watch.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        });
        watch.observe(document.body, {subtree: true, childList: true, attributes: true});
      }),
    query,
  );

async function searching(page: Page): Promise<{first: number; settled: number; frame: number}[]> {
  const taken: {first: number; settled: number; frame: number}[] = [];
  await page.keyboard.press("Control+k");
  const field = page.locator('.search-dialog [role="combobox"]');
  await field.waitFor();
  // The first search also waits for the index; it is not among those that count.
  await field.fill("合成");
  await page.locator('.search-status[data-found="合成"]').waitFor();
  await settle(page);
  for (const query of queries) {
    const first = firstAnswers(page, query);
    await field.fill(query);
    // Slices may take longer to come than the page would otherwise be taken to rest.
    const seen = await first;
    taken.push({first: seen, ...(await settle(page, 700))});
    await field.fill("");
    await settle(page, 300);
  }
  return taken;
}

/** Opens a built site in a browser. @throws where there is no browser. */
export async function browse(out: string): Promise<Answers> {
  const found = await findBrowser();
  if (!found) throw new Error("no browser to measure in: set CHROME_PATH");
  const server = await serveFolder(out);
  const browser = await chromium.launch({executablePath: found.path});
  try {
    const paints: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await probedPage(browser);
      await page.goto(server.origin, {waitUntil: "load"});
      paints.push(await largestPaint(page));
      await page.context().close();
    }
    const page = await probedPage(browser);
    await page.goto(server.origin);
    await wake(page);
    const filter = await filtering(page);
    const search = await searching(page);
    return {
      lcp: median(paints),
      filter: median(filter.map(({settled}) => settled)),
      filterFrame: Math.max(...filter.map(({frame}) => frame)),
      searchFirst: median(search.map(({first}) => first)),
      search: median(search.map(({settled}) => settled)),
      searchFrame: Math.max(...search.map(({frame}) => frame)),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
