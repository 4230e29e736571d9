import type {Page} from "@playwright/test";
import {expect, test} from "./watch.ts";

async function choose(page: Page, entry: string): Promise<void> {
  await expect(page.locator("html[data-ready]")).toBeAttached();
  const menu = page.locator('[data-panel="youth-shares"] details.menu');
  await menu.locator("summary").click();
  await menu.locator(entry).click();
}
const toast = (page: Page) => page.locator("[data-toast]");

test("where a program or a font does not arrive, the reader is told what to do, and the next try succeeds", async ({
  page,
}) => {
  for (const missing of ["**/wasm/resvg.wasm", "**/fonts/drawn-bold.ttf", "**/fonts/characters.json"]) {
    await page.route(missing, (route) => route.abort());
    await page.goto("/");
    await choose(page, "[data-more]");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", {name: "保存"}).click();
    await expect(dialog.getByRole("status").last()).toContainText("请检查网络后再试", {timeout: 30_000});
    await page.unroute(missing);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", {name: "保存"}).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.png$/);
  }
});

test("where the worker does not arrive, the reader is told", async ({page}) => {
  await page.route("**/*worker*", (route) => route.abort());
  await page.goto("/en/");
  await choose(page, "[data-make=docx]");
  await expect(toast(page)).toContainText("Check the network and try again");
});

test("where the export code does not arrive, the reader is told, and ready files still download", async ({page}) => {
  await page.goto("/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await choose(page, "[data-more]");
  await expect(toast(page)).toContainText("导出程序没能载入");
  await page.context().setOffline(false);
  const menu = page.locator('[data-panel="youth-shares"] details.menu');
  await menu.locator("summary").click();
  const [file] = await Promise.all([page.waitForEvent("download"), menu.getByRole("link", {name: "PDF"}).click()]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
});

test("where a module of an exporter does not arrive, the next try succeeds", async ({page}) => {
  await page.goto("/");
  await choose(page, "[data-make=docx]");
  await expect(toast(page)).toContainText("已存", {timeout: 30_000});
  await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
  await choose(page, "[data-make=pptx]");
  await expect(toast(page)).toContainText("请检查网络后再试", {timeout: 30_000});
  await page.unroute("**/_next/static/chunks/*.js");
  await choose(page, "[data-make=pptx]");
  await expect(toast(page)).toContainText("已存", {timeout: 30_000});
});
