import AxeBuilder from "@axe-core/playwright";
import type {Locator, Page} from "@playwright/test";
import {panelCount} from "./counts.ts";
import {expect, kindsOfPage, panel, test} from "./reader.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({colorScheme});
    for (const path of kindsOfPage) {
      test(`axe finds nothing: ${path}`, async ({page}) => {
        await page.goto(path);
        await expect(page.locator("html[data-ready]")).toBeAttached();
        const first = page.locator("[data-panel]").first();
        if ((await first.count()) > 0) await expect(first).toHaveAttribute("data-chart", "live", {timeout: 15_000});
        const {violations} = await new AxeBuilder({page}).analyze();
        expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}

test("axe finds nothing in an open card, menu and table", async ({page}) => {
  await page.goto("/themes/youth-economy/");
  const one = panel(page, "youth-shares");
  await expect(one).toHaveAttribute("data-chart", "live", {timeout: 15_000});
  await one.locator("details.data summary").click();
  await one.getByText("导出", {exact: true}).click();
  await page.locator(".prose a.mention").first().focus();
  await expect(page.locator(".card")).toBeVisible();
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

/** Presses Tab until an element has the focus; fails where it is no tab stop. */
async function tabTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("Tab does not lead there");
}

test("with the keyboard alone: skip link, filter, table, image", async ({page}) => {
  await page.goto("/");
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.all}`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", {name: "跳到正文"})).toBeFocused();
  await page.keyboard.press("Enter");
  const chip = page.locator(".chip[data-theme=policy]");
  await tabTo(page, chip);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.policy}`);
  const one = panel(page, "relending");
  await tabTo(page, one.locator("details.data summary"));
  await page.keyboard.press("Enter");
  await expect(one.locator("tbody tr").first()).toBeVisible();
  await tabTo(page, one.locator("details.menu summary"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/^cfi-relending-zh/);
});

for (const width of [320, 390, 768, 1360, 1920]) {
  test(`nothing scrolls sideways at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    for (const path of kindsOfPage) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}
