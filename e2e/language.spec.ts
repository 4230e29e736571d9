import {panelCount} from "./counts.ts";
import {expect, live, shown, test} from "./reader.ts";
import {watchedPage} from "./watch.ts";

test("the other language opens at the same panel with the same filter", async ({page}) => {
  await page.goto("/?theme=youth-economy");
  await expect(shown(page)).toHaveCount(panelCount.youth);
  await live(page, "audience-ages");
  await page.locator('[data-panel="audience-ages"]').evaluate((one) => one.scrollIntoView({behavior: "instant"}));
  await page.locator("header.site .switches a").evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/\?theme=youth-economy#audience-ages$/);
  await expect(shown(page)).toHaveCount(panelCount.youth);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator('[data-panel="audience-ages"]')).toBeInViewport();
});

test("the sources keep their place too", async ({page}) => {
  await page.goto("/sources/#cyd-2024-01");
  await page.locator("header.site .switches a").evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/sources\/#/);
  // The page may still be on its way there.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test("every page has its counterpart", async ({page, request}) => {
  for (const path of ["/", "/themes/policy/", "/articles/", "/articles/design/", "/sources/"]) {
    await page.goto(path);
    const other = await page.locator("header.site .switches a").getAttribute("href");
    expect(other).toBe(`/en${path}`);
    expect((await request.get(other ?? "")).status()).toBe(200);
  }
});

test("light and dark are kept, and applied before the first paint", async ({browser, baseURL, watched}) => {
  const page = await watchedPage(browser, baseURL ?? "", watched);
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("combobox", {name: "明暗"}).selectOption("dark");
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  // Without any script but the one in the page’s head, what is painted first is what stays.
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("/en/sources/");
  expect(await ground()).toBe(dark);
  await page.unroute("**/*.js");
  await page.reload();
  await page.getByRole("combobox", {name: "Light or dark"}).selectOption("system");
  await expect(page.locator("html")).not.toHaveAttribute("data-light");
  await page.close();
});

test("what is missing is said in both languages", async ({browser, baseURL, watched}) => {
  const page = await watchedPage(browser, baseURL ?? "", watched);
  const answer = await page.goto("/nowhere/");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", {name: "没有这个页面"})).toBeVisible();
  await expect(page.getByRole("heading", {name: "There is no such page"})).toBeVisible();
  await page.close();
});
