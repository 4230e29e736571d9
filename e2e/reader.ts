/** A page as a reader opens it: any console error, page error or request to another host fails the test. */
import type {Locator, Page} from "@playwright/test";
import {test as base, expect} from "./watch.ts";

export const test = base.extend<{troubles: string[]}>({
  troubles: [
    async ({page, baseURL}, use) => {
      const troubles: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => troubles.push(`page: ${error.message}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:"].includes(url.protocol) && url.origin !== baseURL)
          troubles.push(`request to another host: ${request.url()}`);
        if (request.resourceType() === "font") troubles.push(`font download: ${request.url()}`);
      });
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    {auto: true},
  ],
});
export {expect};

export const panel = (page: Page, id: string): Locator => page.locator(`[data-panel="${id}"]`);

/** Panels that the filter leaves. */
export const shown = (page: Page): Locator => page.locator("[data-panel]:visible");

/** Waits until ECharts has taken a panel over. */
export async function live(page: Page, id: string): Promise<Locator> {
  const one = panel(page, id);
  await one.scrollIntoViewIfNeeded();
  await expect(one).toHaveAttribute("data-chart", "live", {timeout: 15_000});
  return one;
}

/** The mark of a figure in the drawing that is seen. */
export const mark = (one: Locator, figure: string): Locator =>
  one
    .locator(
      `.live:not(.waiting) svg [data-figure="${figure}"]:not(text), .drawings:not(.replaced) svg:visible [data-figure="${figure}"]:not(text)`,
    )
    .first();

/** Every kind of page, in both languages. */
export const kindsOfPage = [
  "/",
  "/themes/youth-economy/",
  "/articles/",
  "/articles/dialogue/",
  "/sources/",
  "/proposals/",
  "/figures/performance-youth-share/",
  "/panels/youth-shares/",
  "/data/",
  "/verify/",
  "/briefing/",
].flatMap((path) => [path, `/en${path}`]);
