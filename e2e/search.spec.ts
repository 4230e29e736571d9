import AxeBuilder from "@axe-core/playwright";
import type {Locator, Page} from "@playwright/test";
import {expect, test} from "./reader.ts";
import {test as base} from "./watch.ts";

const words = {
  zh: {
    path: "/themes/youth-economy/",
    field: "搜索全站",
    equals: "数值等于76",
    pinyin: "拼音相符",
    similar: "拼写相近",
    cue: "原话",
  },
  en: {
    path: "/en/themes/youth-economy/",
    field: "Search the site",
    equals: "number equals 76",
    pinyin: "pinyin",
    similar: "spelled similarly",
    cue: "holds its printed words",
  },
} as const;
type Lang = keyof typeof words;

const field = (page: Page): Locator => page.locator('.search-dialog [role="combobox"]');
const options = (page: Page): Locator => page.locator('.search-dialog [role="option"]');
const result = (page: Page, id: string): Locator => page.locator(`.search-dialog [role="option"][data-id="${id}"]`);

/** Opens the search on a page that answers to its keys. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.locator("[data-find]").click();
  await expect(field(page)).toBeFocused();
  await expect(page.locator(".search-dialog [data-examples]")).toBeVisible();
}

for (const lang of Object.keys(words) as Lang[]) {
  const say = words[lang];
  test.describe(lang, () => {
    test("opens by / and Ctrl+K and the button; Escape gives the focus back", async ({page}) => {
      await page.goto(say.path);
      await expect(page.locator("html[data-ready]")).toBeAttached();
      const button = page.locator("[data-find]");
      for (const key of ["/", "Control+k", "Enter"]) {
        await button.focus();
        await page.keyboard.press(key);
        await expect(field(page)).toBeFocused();
        await expect(field(page)).toHaveValue("");
        await expect(field(page)).toHaveAccessibleName(say.field);
        await page.keyboard.press("Escape");
        await expect(page.locator(".search-dialog")).toHaveCount(0);
        await expect(button).toBeFocused();
      }
    });

    test("finds numbers, pinyin, slips and sentences, and says why", async ({page}) => {
      await open(page, say.path);
      const cases = [
        ["76", "performance-youth-share", say.equals],
        ["七成六", "performance-youth-share", say.equals],
        ["qnzb", "youth-population-share", say.pinyin],
        ["consumr finnace", "ccfi-first-index", say.similar],
        ["据统计，2024年演出市场青年消费人群超过76%，成为绝对主力。", "performance-youth-share", say.cue],
      ] as const;
      for (const [query, id, why] of cases) {
        await field(page).fill(query);
        await expect(result(page, id), query).toContainText(why);
        await expect(page.locator(".search-dialog [role=status]")).toContainText(/\d/);
      }
      await expect(result(page, "performance-youth-share").locator("mark").first()).toBeVisible();
    });

    test("Enter opens the exact mark, lit", async ({page}) => {
      await open(page, lang === "zh" ? "/sources/" : "/en/sources/");
      await field(page).fill("28.35");
      await expect(options(page).first()).toHaveAttribute("data-id", "youth-population-share");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(
        new RegExp(`${lang === "en" ? "/en" : ""}/panels/youth-shares/#youth-shares--youth-population-share$`),
      );
      await expect(page.locator('[data-figure="youth-population-share"][data-lit]').first()).toBeAttached();
    });

    test("jumps within a page that has the panel; Shift+Enter goes to the figure’s page", async ({page}) => {
      await open(page, say.path);
      await field(page).fill("28.35");
      await expect(options(page).first()).toHaveAttribute("data-id", "youth-population-share");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`${say.path}#youth-shares--youth-population-share$`));
      await page.keyboard.press("Control+k");
      await expect(page.locator(".search-suggestions .chip").first()).toHaveText("28.35");
      await page.locator(".search-suggestions .chip").first().click();
      await expect(options(page).first()).toHaveAttribute("data-id", "youth-population-share");
      await page.keyboard.press("Shift+Enter");
      await expect(page).toHaveURL(/\/figures\/youth-population-share\/$/);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test.describe(colorScheme, () => {
        test.use({colorScheme});
        test("axe finds nothing with results open, and nothing scrolls sideways on a phone", async ({page}) => {
          await page.setViewportSize({width: 320, height: 640});
          await open(page, say.path);
          await field(page).fill("消费");
          await expect(options(page).first()).toBeVisible();
          const {violations} = await new AxeBuilder({page}).include(".search-dialog").analyze();
          expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const box = page.locator(".search-dialog");
          expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
          expect((await box.boundingBox())?.width).toBeLessThanOrEqual(320);
        });
      });
    }
  });
}

test("arrows, Home and End walk the list; typing starts again at its head", async ({page}) => {
  await open(page, "/themes/policy/");
  await field(page).fill("重庆");
  const active = page.locator('.search-dialog [role="option"][aria-selected="true"]');
  const id = async (at: number) => (await options(page).nth(at).getAttribute("id")) ?? "";
  await expect(options(page)).toHaveCount(30);
  await expect(field(page)).toHaveAttribute("aria-activedescendant", await id(0));
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", await id(1));
  await page.keyboard.press("End");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", await id(29));
  await expect(options(page).nth(29)).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", await id(0));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", await id(0));
  await expect(active).toHaveCount(1);
});

test("while an input method composes, nothing is searched and Enter opens nothing", async ({page}) => {
  await open(page, "/themes/policy/");
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", {text: "qing nian", selectionStart: 9, selectionEnd: 9});
  await expect(field(page)).toHaveValue("qing nian");
  await expect(options(page)).toHaveCount(0);
  await field(page).dispatchEvent("keydown", {key: "Enter", isComposing: true});
  await expect(page).toHaveURL(/\/themes\/policy\/$/);
  await client.send("Input.insertText", {text: "青年"});
  await expect(field(page)).toHaveValue("青年");
  await expect(options(page).first()).toContainText("青年");
});

test("a slash in a field is a slash", async ({page}) => {
  await page.goto("/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  const filter = page.getByRole("searchbox");
  await filter.focus();
  await page.keyboard.type("a/b");
  await expect(filter).toHaveValue("a/b");
  await expect(page.locator(".search-dialog")).toHaveCount(0);
});

test("what was not found is said", async ({page}) => {
  await open(page, "/themes/policy/");
  await field(page).fill("量子纠缠");
  await expect(page.locator(".search-dialog [role=status]")).toContainText("没有找到");
  await expect(options(page)).toHaveCount(0);
});

base("where the index does not arrive, what was typed stays, and another try finds it", async ({page}) => {
  await page.route("**/search.json", (route) => route.abort());
  await page.goto("/themes/policy/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.locator("[data-find]").click();
  await field(page).fill("76");
  await expect(page.locator(".search-dialog [role=status]")).toContainText("没能载入");
  await page.unroute("**/search.json");
  await page.getByRole("button", {name: "再试一次"}).click();
  await expect(result(page, "performance-youth-share")).toBeVisible();
  await expect(field(page)).toHaveValue("76");
});

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});
  test("no search is offered", async ({page}) => {
    await page.goto("/");
    await expect(page.locator("[data-find]")).toBeHidden();
  });
});
