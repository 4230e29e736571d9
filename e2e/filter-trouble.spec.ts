import {expect, test} from "@playwright/test";

test("where the word list does not arrive, the words in view are searched, and the page says so", async ({page}) => {
  await page.route("**/words.json", (route) => route.abort());
  await page.goto("/");
  await page.getByRole("searchbox").fill("设计之都");
  await expect(page.locator("[data-left]")).toContainText("搜索词表没能载入");
  await expect(page.locator('[data-panel="design-cities"]')).toBeVisible();
  await expect(page.locator('[data-panel="mashang"]')).toBeHidden();
});

test("where a picture does not arrive, the reader is told what to do", async ({page}) => {
  await page.route("**/panels/index-rank/zh.svg", (route) => route.abort());
  await page.goto("/");
  const one = page.locator('[data-panel="index-rank"]');
  await one.getByText("存图").click();
  await one.getByRole("button", {name: "PNG，2倍"}).click();
  await expect(page.locator("[data-toast]")).toContainText("图片没能生成");
});

test("where the options of a chart do not arrive, the server’s drawing stays", async ({page}) => {
  const asked = page.waitForRequest("**/panels/index-rank/zh.json");
  await page.route("**/panels/*/zh.json", (route) => route.fulfill({status: 503}));
  await page.goto("/");
  await asked;
  const one = page.locator('[data-panel="index-rank"]');
  await expect(one).toHaveAttribute("data-chart", "static");
  await expect(one.locator(".drawings svg:visible")).toBeVisible();
});
