import type {Page} from "@playwright/test";
import {expect, test} from "./watch.ts";
import {panelCount} from "./counts.ts";

// The reader’s first sign, for which the page’s scripts wait.
test.beforeEach(({page}) =>
  page.addInitScript(() => addEventListener("load", () => dispatchEvent(new Event("wheel")))),
);

test("where the word list does not arrive, the words in view are searched, and the page says so", async ({page}) => {
  await page.route("**/words.json", (route) => route.abort());
  await page.goto("/");
  await page.getByRole("searchbox").fill("设计之都");
  await expect(page.locator("[data-left]")).toContainText("搜索词表没能载入");
  await expect(page.locator('[data-panel="design-cities"]')).toBeVisible();
  await expect(page.locator('[data-panel="mashang"]')).toBeHidden();
});

/** The page has taken its time: everything asked for was answered, and the browser went idle twice. */
const settled = async (page: Page) => {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestIdleCallback(() => requestIdleCallback(() => requestAnimationFrame(() => done()))),
      ),
  );
};

test("where the options of a chart do not arrive, the server’s drawing stays", async ({page}) => {
  await page.route("**/panels/*/zh.option.json", (route) => route.fulfill({status: 503}));
  const answered = page.waitForResponse("**/panels/index-rank/zh.option.json");
  await page.goto("/");
  expect((await answered).status()).toBe(503);
  await settled(page);
  const one = page.locator('[data-panel="index-rank"]');
  await expect(one).toHaveAttribute("data-chart", "static");
  await expect(one.locator(".drawings svg:visible")).toBeVisible();
});

test("where ECharts itself does not arrive, the page stays as it is", async ({page}) => {
  let lost = 0;
  let loaded = false;
  await page.route("**/*.js", (route) => {
    if (!loaded) return route.continue();
    lost += 1;
    return route.abort();
  });
  // The page is idle only when told to be, so that it is known which scripts come late.
  await page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (then) => waiting.push(then);
    Object.assign(window, {
      beIdle: () => {
        for (const then of waiting.splice(0)) then({didTimeout: false, timeRemaining: () => 50});
      },
    });
  });
  await page.goto("/", {waitUntil: "networkidle"});
  loaded = true;
  const beIdle = () => page.evaluate(() => (window as unknown as {beIdle: () => void}).beIdle());
  // The page asks to be called when idle once it has hydrated, and again after each call.
  const lostWhenIdle = async () => {
    await beIdle();
    return lost;
  };
  await expect.poll(lostWhenIdle).toBeGreaterThan(0);
  await expect(page.locator("[data-panel]")).toHaveCount(panelCount.all);
  await expect(page.locator('[data-panel="index-rank"] .drawings svg:visible')).toBeVisible();
});
