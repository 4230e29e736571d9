/** A reader’s visit, as a browser makes it, with what each request brought. */
import {chromium} from "@playwright/test";
import type {Page} from "@playwright/test";
import {browserAt} from "./browser.ts";

/** A request of a visit. */
export interface Asked {
  /** Path and query, as sent. */
  path: string;
  status: number;
  /** On the wire: head and body, compressed as it came. */
  bytes: number;
}

/** The requests of a first visit, and of the same visit made again later. */
export interface Visit {
  first: Asked[];
  again: Asked[];
}

/** What a reader does: looks down the dashboard, filters, opens a panel and a figure, saves a picture. */
async function visit(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/`);
  await page.mouse.wheel(0, 1500);
  await page.locator("html[data-ready]").waitFor();
  await page.locator('[data-panel][data-chart="live"]').first().waitFor();
  await page.goto(`${site}/?theme=youth-economy`);
  await page.locator("html[data-ready]").waitFor();
  await page.goto(`${site}/panels/youth-shares/`);
  await page.mouse.wheel(0, 400);
  await page.locator('[data-panel][data-chart="live"]').first().waitFor();
  await page.goto(`${site}/figures/performance-youth-share/`);
  await page.mouse.wheel(0, 400);
  await page.goto(`${site}/panels/youth-shares/`);
  await page.locator("details.menu summary").first().click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('a[data-format="png"]').first().click(),
  ]);
  await file.path();
  await page.waitForLoadState("networkidle");
}

/**
 * Records a visit, twice with one browser. `site` is the address of a server, without a slash at its end; `asked` returns
 * what that server was asked for since the last time, after all of it is written down.
 */
export async function recordVisit(site: string, asked: () => Promise<Asked[]>): Promise<Visit> {
  const browser = await chromium.launch(await browserAt());
  const context = await browser.newContext({locale: "zh-CN", serviceWorkers: "block"});
  const record = async () => {
    await asked();
    const page = await context.newPage();
    await visit(page, site);
    await page.close();
    return asked();
  };
  try {
    return {first: await record(), again: await record()};
  } finally {
    await browser.close();
  }
}
