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

/** Records a visit, twice with one browser. `site` is the address of a server, without a slash at its end. */
export async function recordVisit(site: string): Promise<Visit> {
  const browser = await chromium.launch(browserAt());
  const context = await browser.newContext({locale: "zh-CN"});
  const found: Promise<Asked | null>[] = [];
  context.on("requestfinished", (request) => {
    const asked = async (): Promise<Asked | null> => {
      const response = await request.response();
      if (!response || response.fromServiceWorker()) return null;
      const url = new URL(request.url());
      const sizes = await request.sizes();
      // What the browser took from its own store was not asked for.
      if (url.origin !== site || sizes.responseHeadersSize === 0) return null;
      const bytes = sizes.responseHeadersSize + sizes.responseBodySize;
      return {path: url.pathname + url.search, status: response.status(), bytes};
    };
    found.push(asked().catch(() => null));
  });
  const record = async () => {
    found.length = 0;
    const page = await context.newPage();
    await visit(page, site);
    const all = await Promise.all(found);
    await page.close();
    return all.filter((one) => one !== null);
  };
  try {
    return {first: await record(), again: await record()};
  } finally {
    await browser.close();
  }
}
