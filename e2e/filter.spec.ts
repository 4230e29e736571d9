import {panelCount} from "./counts.ts";
import {expect, panel, shown, test} from "./reader.ts";

const {all} = panelCount;

test.beforeEach(async ({page}) => {
  await page.goto("/");
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${all}`);
});

test("a theme leaves its panels only, announces how many, and is in the address", async ({page}) => {
  await page.locator(".chip[data-theme=youth-economy]").click();
  await expect(page.getByRole("status").filter({hasText: "剩"})).toHaveText(`剩${panelCount.youth}个面板，共${all}个`);
  const ids = await shown(page).evaluateAll((list) => list.map((one) => one.getAttribute("data-panel")));
  expect(ids).toEqual([
    "youth-shares",
    "youth-population",
    "performance-market",
    "audience-ages",
    "youth-features",
    "who-proposes-what",
  ]);
  await expect(page).toHaveURL(/\?theme=youth-economy$/);
  await expect(page.locator("section.theme:visible")).toHaveCount(2);
});

test("themes combine; reload keeps the filter and Back undoes it", async ({page}) => {
  await page.locator(".chip[data-theme=policy]").click();
  await expect(shown(page)).toHaveCount(panelCount.policy);
  await page.locator(".chip[data-theme=design-capital]").click();
  await expect(shown(page)).toHaveCount(panelCount.policyOrDesign);
  await page.reload();
  await expect(shown(page)).toHaveCount(panelCount.policyOrDesign);
  await expect(page.locator(".chip[data-theme=design-capital]")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(shown(page)).toHaveCount(panelCount.policy);
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
});

test("76 finds the panels with 76%, not those with 136.76", async ({page}) => {
  await page.getByRole("searchbox").fill("76");
  await expect(panel(page, "youth-shares")).toBeVisible();
  await expect(panel(page, "audience-ages")).toBeVisible();
  await expect(panel(page, "policy-guidelines")).toBeHidden();
  await expect(page).toHaveURL(/q=76/);
});

test("Back undoes the words", async ({page}) => {
  await page.getByRole("searchbox").pressSequentially("8922");
  await expect(panel(page, "cq-loans")).toBeVisible();
  await expect(panel(page, "design-cities")).toBeHidden();
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
});

test("words are searched in both languages", async ({page}) => {
  await page.getByRole("searchbox").fill("micro-lenders");
  await expect(panel(page, "cq-institutions")).toBeVisible();
  await expect(panel(page, "design-cities")).toBeHidden();
});

test("kind of claim and source narrow further", async ({page}) => {
  await page.getByRole("combobox", {name: "说法"}).selectOption("code");
  await expect(shown(page)).toHaveCount(1);
  await expect(panel(page, "codes")).toBeVisible();
  await page.getByRole("button", {name: "清除筛选"}).click();
  await page.getByRole("combobox", {name: "来源"}).selectOption("cns-2025-01");
  await expect(panel(page, "performance-market")).toBeVisible();
  await expect(panel(page, "index-rank")).toBeHidden();
});

test("nothing found says how to widen", async ({page}) => {
  await page.getByRole("searchbox").fill("量子纠缠");
  await expect(page.getByRole("status").filter({hasText: "没有符合的面板"})).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator("main table:visible")).toHaveCount(0);
  await page.getByRole("button", {name: "清除筛选"}).click();
  await expect(shown(page)).toHaveCount(all);
});

test("where the filter hides the panel that the link points to, the page says so", async ({page}) => {
  await page.goto("/?theme=policy#youth-shares");
  await expect(page.locator("[data-left]")).toContainText("链接所指的面板被筛选隐去了");
  await page.getByRole("button", {name: "清除筛选"}).click();
  await expect(page.locator("[data-left]")).not.toContainText("隐去");
});

test("unknown values in the address are ignored", async ({page}) => {
  await page.goto("/?theme=weather,policy&claim=perhaps&source=nobody");
  await expect(shown(page)).toHaveCount(panelCount.policy);
  await page.goto("/?theme=weather");
  await expect(shown(page)).toHaveCount(all);
});
