/** A page before and while its scripts come: nothing runs unasked, and nothing that a reader does meanwhile is lost. */
import {expect, live, panel, test} from "./reader.ts";

test.use({sign: false});

const answering = (page: import("@playwright/test").Page) => expect(page.locator("html[data-ready]")).toBeAttached();

for (const path of ["/", "/en/"]) {
  test(`${path} shows all its charts, and runs no script of its own before a sign`, async ({page}) => {
    await page.goto(path, {waitUntil: "networkidle"});
    await expect(page.locator('[data-panel="index-rank"] svg:visible')).toHaveCount(1);
    await expect(page.locator("html[data-ready]")).not.toBeAttached();
    // Fetched, for the first sign, but not part of the page; ECharts is not even fetched.
    await expect(page.locator("link[rel=preload][as=script]")).not.toHaveCount(0);
    expect(await page.locator("script[src]:not([nomodule])").count()).toBe(0);
    await page.mouse.wheel(0, 10);
    await answering(page);
    await live(page, "index-rank");
  });
}

test("a click before the scripts are there is done when they are", async ({page}) => {
  await page.goto("/");
  // As a program clicks that steers the page: without a pointer, and once.
  await panel(page, "index-rank").locator("[data-cite]").first().dispatchEvent("click");
  await expect(page.locator("dialog[open]")).toHaveCount(1);
});

test("the first key may already ask for the search", async ({page}) => {
  await page.goto("/en/");
  await page.keyboard.press("/");
  await expect(page.locator("dialog[open] [role=combobox]")).toBeFocused();
});

test("the light that is chosen first is the one that is taken", async ({page}) => {
  await page.goto("/");
  await page.locator(".switches select").selectOption("dark");
  await expect(page.locator('html[data-light="dark"]')).toBeAttached();
  await expect(page.locator(".switches select")).toHaveValue("dark");
});

test("a mention that is clicked first lights its mark", async ({page}) => {
  await page.goto("/");
  await page.locator("main a.mention").first().click();
  await expect(page.locator(".card:visible")).toHaveCount(1);
});

test("an address with a filter is answered without a sign", async ({page}) => {
  await page.goto("/?theme=youth-economy");
  await expect(panel(page, "index-rank")).toBeHidden();
  await expect(panel(page, "youth-shares")).toBeVisible();
});

test("where the scripts do not arrive, the page says so, keeps its links, and tries again", async ({
  page,
  troubles,
}) => {
  let broken = true;
  await page.route("**/_next/static/pages/*.js", (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/en/");
  await page.mouse.wheel(0, 10);
  const said = page.locator("[data-missing]");
  await expect(said).toContainText("did not load");
  // The browser notes in its console what was not loaded.
  expect(troubles.splice(0)).toEqual(["console: Failed to load resource: net::ERR_FAILED"]);
  broken = false;
  await said.getByRole("button").click();
  await answering(page);
  await expect(said).toHaveCount(0);
});
