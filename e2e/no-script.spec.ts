import {panelCount} from "./counts.ts";
import {expect, panel, test} from "./reader.ts";

test.use({javaScriptEnabled: false});

for (const path of ["/", "/en/"]) {
  test(`without a script every chart is seen and every table can be opened: ${path}`, async ({page}) => {
    await page.goto(path);
    const panels = page.locator("[data-panel]");
    await expect(panels).toHaveCount(panelCount.all);
    for (const one of await panels.all()) {
      await expect(one.getByRole("img")).toHaveAttribute("aria-label", /来源：|Source: /);
      await expect(one.locator(".drawings svg:visible")).toHaveCount(1);
      const box = await one.locator(".drawings svg:visible").boundingBox();
      expect(box?.height).toBeGreaterThan(40);
    }
    const table = panel(page, "youth-shares").locator("details.data");
    await table.locator("summary").click();
    await expect(table.locator("tbody tr").first()).toBeVisible();
  });
}

test("the chips are links to the theme pages", async ({page}) => {
  await page.goto("/");
  await page
    .getByRole("link", {name: /青春经济/})
    .first()
    .click();
  await expect(page).toHaveURL("/themes/youth-economy/");
  await expect(page.locator("[data-panel]:visible")).toHaveCount(panelCount.youth);
});

test("buttons that need a script are not shown, the SVG can still be saved", async ({page}) => {
  await page.goto("/");
  const one = panel(page, "index-rank");
  await one.getByText("导出", {exact: true}).click();
  await expect(one.getByRole("button")).toHaveCount(0);
  await expect(one.getByRole("link", {name: "SVG矢量图"})).toBeVisible();
});
