import AxeBuilder from "@axe-core/playwright";
import {execFileSync} from "node:child_process";
import {readFile} from "node:fs/promises";
import type {Locator, Page} from "@playwright/test";
import {proposalCount as all} from "./counts.ts";
import {expect, panel, test} from "./reader.ts";

const languages = [
  {
    path: "/proposals/",
    who: "提出者",
    article: "文章",
    heading: "题目",
    words: "找词",
    clear: "清除筛选",
    name: "主张",
  },
  {
    path: "/en/proposals/",
    who: "Speaker",
    article: "Article",
    heading: "Heading",
    words: "Words",
    clear: "Clear filter",
    name: "Proposal",
  },
] as const;

const rows = (page: Page): Locator => page.locator("[data-proposals] tbody tr:visible");
const status = (page: Page): Locator => page.locator("[data-left]");
const idsOf = (page: Page) => rows(page).evaluateAll((list) => list.map(({id}) => id));

/** Opens the page and waits until its table answers. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(status(page)).toHaveAttribute("data-left", /\d/);
}

/** What a press of a button saves, once the page has announced it. */
async function saved(page: Page, format: string): Promise<{name: string; path: string}> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".proposal-save").getByRole("button", {name: format}).click(),
  ]);
  return {name: download.suggestedFilename(), path: await download.path()};
}

for (const {path, who, article, heading, words, clear, name} of languages)
  test.describe(path, () => {
    test.describe("without a script", () => {
      test.use({javaScriptEnabled: false});
      test("is whole: the matrix, and every entry with its words and place", async ({page}) => {
        await page.goto(path);
        await expect(panel(page, "who-proposes-what").locator(".drawings svg:visible")).toHaveCount(1);
        await expect(rows(page)).toHaveCount(all);
        await expect(rows(page).locator("q.cue")).toHaveCount(all);
        await expect(rows(page).locator(".place a")).toHaveCount(all);
        await expect(page.locator("#youth-need-cycle .judgement")).toBeVisible();
        await expect(page.locator("#design-plan .judgement")).toHaveCount(0);
        await expect(page.locator("main select:visible")).toHaveCount(0);
      });
    });

    test("narrows by person, article, heading and words; the address holds it and Back undoes it", async ({page}) => {
      await open(page, path);
      await page.getByRole("combobox", {name: who, exact: true}).selectOption("sun-lei");
      await expect(rows(page)).toHaveCount(7);
      await page.getByRole("combobox", {name: heading}).selectOption("ecosystem");
      await expect(rows(page)).toHaveCount(4);
      await expect(status(page)).toContainText(`${all}`);
      await page.reload();
      await expect(rows(page)).toHaveCount(4);
      await expect(page).toHaveURL(`${path}?by=sun-lei&heading=ecosystem`);
      await page.goBack();
      await expect(rows(page)).toHaveCount(7);
      await page.getByRole("combobox", {name: article}).selectOption("design");
      await expect(rows(page)).toHaveCount(0);
      await expect(status(page)).toContainText(/没有符合的主张|Nothing fits/);
      await page.getByRole("button", {name: clear}).click();
      await expect(rows(page)).toHaveCount(all);
      await page.getByRole("searchbox", {name: words}).fill("心价比");
      expect(await idsOf(page)).toEqual(["youth-feature-self"]);
    });

    test("is sorted with the keyboard alone: up, down, then as on the page", async ({page}) => {
      await open(page, path);
      const before = await idsOf(page);
      const head = page.locator('th[data-column="name"]');
      const button = head.getByRole("button", {name});
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(head).toHaveAttribute("aria-sort", "ascending");
      await expect(page).toHaveURL(`${path}?sort=name`);
      const names = await rows(page).locator(".entry").allTextContents();
      const language = path.startsWith("/en") ? "en-GB" : "zh-CN";
      const compare = new Intl.Collator(language, {numeric: true}).compare;
      expect(names).toEqual([...names].sort(compare));
      await expect(button).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(head).toHaveAttribute("aria-sort", "descending");
      await page.keyboard.press("Space");
      await expect(head).not.toHaveAttribute("aria-sort");
      expect(await idsOf(page)).toEqual(before);
    });

    test("an entry’s address leads to it, lit; a filter that hides it says so", async ({page}) => {
      await open(page, `${path}#design-incubators`);
      await expect(page.locator("#design-incubators")).toBeInViewport();
      await expect(page.locator("tr:target")).toHaveAttribute("id", "design-incubators");
      await page.goto(`${path}?by=sun-lei#design-incubators`);
      await expect(status(page)).toContainText(/被筛选隐去了|The filter hides/);
    });

    test("what is shown leaves as CSV, XLSX and JSON, with the filter written out", async ({page}) => {
      await open(page, `${path}?by=huang-xiao&sort=-name`);
      const wanted = await idsOf(page);
      const csv = await saved(page, "CSV");
      expect(csv.name).toMatch(/^cfi-proposals-(zh|en)-[\d-]+\.csv$/);
      const lines = (await readFile(csv.path, "utf8")).trim().split("\r\n");
      expect(lines.slice(1).map((line) => wanted.findIndex((id) => line.includes(id)))).toEqual(
        wanted.map((_, i) => i),
      );
      expect(lines.slice(1).every((line) => /提出者：黄潇|Speaker: Huang Xiao/.test(line))).toBe(true);
      const json = await saved(page, "JSON");
      const content = JSON.parse(await readFile(json.path, "utf8")) as {filter: string; rows: {id: string}[]};
      expect(content.rows.map(({id}) => id)).toEqual(wanted);
      expect(content.filter).toMatch(/黄潇|Huang Xiao/);
      const xlsx = await saved(page, "XLSX");
      const sheet = execFileSync("unzip", ["-p", xlsx.path, "xl/worksheets/sheet1.xml"], {encoding: "utf8"});
      expect(sheet.match(/<row /g)).toHaveLength(wanted.length + 1);
    });

    for (const colorScheme of ["light", "dark"] as const)
      test.describe(colorScheme, () => {
        test.use({colorScheme});
        test("axe finds nothing, filtered and sorted, wide and narrow", async ({page}) => {
          for (const width of [1360, 390]) {
            await page.setViewportSize({width, height: 900});
            await open(page, `${path}?article=youth&sort=-name#youth-support-guidance`);
            const {violations} = await new AxeBuilder({page}).analyze();
            expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
          }
        });
      });

    for (const width of [320, 390, 768, 1920])
      test(`nothing goes sideways at ${width} px`, async ({page}) => {
        await page.setViewportSize({width, height: 800});
        await open(page, path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const row of [rows(page).first(), rows(page).last()]) {
          const box = await row.boundingBox();
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        }
      });
  });

test("a mark of the matrix and its row light each other", async ({page}) => {
  await open(page, "/proposals/");
  await page.locator("#sun-cycle").hover();
  await expect(
    panel(page, "who-proposes-what").locator('svg:visible [data-proposal="sun-cycle"]').first(),
  ).toHaveAttribute("data-lit", "");
});
