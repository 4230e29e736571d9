import {readFile} from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type {Locator, Page} from "@playwright/test";
import {briefing, open as openBriefing} from "./desk.ts";
import {panelCount} from "./counts.ts";
import {expect, panel, test} from "./reader.ts";

const languages = [
  {lang: "zh", root: "/", cite: "引用", copy: "复制", copied: "已复制：", site: "消费金融指数看板"},
  {lang: "en", root: "/en/", cite: "Cite", copy: "Copy", copied: "Copied: ", site: "Consumer Finance Index Dashboard"},
] as const;

/** The page listens: before that, a click would do nothing. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/** A panel’s own button opens the dialog. */
async function citing(page: Page, id: string): Promise<Locator> {
  await panel(page, id).locator(`.tools > [data-cite="panel:${id}"]`).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("[data-cite-style]")).toBeVisible();
  return dialog;
}

const lines = (box: Locator) => box.locator("p").allInnerTexts();
const clipboard = (page: Page, type: "text/plain" | "text/html") =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? await (await item.getType(wanted)).text() : null;
  }, type);

async function saved(page: Page, button: Locator): Promise<{name: string; text: string}> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8")};
}

for (const {lang, root, cite, copy, copied, site} of languages)
  test.describe(lang, () => {
    test.use({permissions: ["clipboard-read", "clipboard-write"]});

    test("from a panel: the style, the part, the copy, the files", async ({page, baseURL}) => {
      await open(page, `${root}themes/youth-economy/`);
      const dialog = await citing(page, "youth-shares");
      await expect(dialog).toHaveAccessibleName(cite);
      const box = dialog.locator("[data-cite-style]");
      const all = await lines(box);
      expect(all[0]).toBe("[1] 荣继伟, 李江博. 以青春经济激活城市消费新动能[N]. 重庆日报, [出版日期不详].");
      expect(all.at(-1)).toContain(`${site}. `);
      expect(all.at(-1)).toContain(`${baseURL}${root}panels/youth-shares/.`);
      await dialog.getByRole("button", {name: copy, exact: true}).click();
      await expect(dialog.getByRole("status")).toHaveText(new RegExp(`^${copied}GB/T 7714—2015`));
      expect((await clipboard(page, "text/plain"))?.split("\n")).toEqual(all);

      await dialog.getByRole("radio").nth(1).check();
      await expect(box.locator("p")).toHaveCount(all.length - 1);
      await dialog.getByRole("combobox").selectOption("apa");
      await dialog.getByRole("button", {name: copy, exact: true}).click();
      await expect(dialog.getByRole("status")).toContainText("APA");
      expect(await clipboard(page, "text/plain")).toContain("Rong, J., & Li, J. (n.d.).");
      expect(await clipboard(page, "text/html")).toContain("<i>Chongqing Daily</i>");

      for (const [ending, start] of [
        ["bib", "@article{youth-page,"],
        ["ris", "TY  - NEWS\r\n"],
        ["json", "[\n  {"],
      ] as const) {
        const file = await saved(page, dialog.locator(`[data-cite-save]`).filter({hasText: `.${ending}`}));
        expect(file.name).toMatch(new RegExp(`^cfi-youth-shares-${lang}-\\d{4}-\\d{2}-\\d{2}\\.${ending}$`));
        expect(file.text.startsWith(start)).toBe(true);
      }
    });

    test("from the filter: the panels it leaves, numbered, each source once", async ({page}) => {
      await open(page, `${root}?theme=policy`);
      await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.policy}`);
      await page.locator('[data-cite="shown"]').click();
      const box = page.getByRole("dialog").locator("[data-cite-style]");
      await expect(box).toBeVisible();
      const all = await lines(box);
      expect(all.map((line) => /^\[(\d+)\] /.exec(line)?.[1])).toEqual(all.map((_, i) => String(i + 1)));
      const bare = all.map((line) => line.replace(/^\[\d+\] /, ""));
      expect(new Set(bare).size).toBe(bare.length);
      expect(bare.filter((line) => line.startsWith(`${site}. `))).toHaveLength(panelCount.policy);
    });

    test("a figure’s page copies at one click, and reads whole", async ({page, baseURL}) => {
      await open(page, `${root}figures/policy-measures/`);
      const section = page.locator("#cite");
      const box = section.locator('[data-cite-style="gbt"]');
      await expect(box).toContainText(`${baseURL}${root}figures/policy-measures/`);
      const all = await lines(box);
      await section.locator('[data-cite-copy="gbt"]').click();
      await expect(page.locator("[data-toast]")).toHaveText(new RegExp(`^${copied}GB/T 7714—2015`));
      expect((await clipboard(page, "text/plain"))?.split("\n")).toEqual(all);
      await section.locator("details", {hasText: "RIS"}).locator("summary").click();
      const file = await saved(page, section.getByRole("button", {name: ".ris"}));
      expect(file.text).toMatch(/^TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\n$/);
      expect(file.text).toContain(`UR  - ${baseURL}${root}figures/policy-measures/\r\n`);
    });

    test("a panel’s page has the same part", async ({page, baseURL}) => {
      await open(page, `${root}panels/codes/`);
      await page.locator('#cite [data-cite-copy="gbt"]').click();
      await expect(page.locator("[data-toast]")).toContainText(copied);
      expect(await clipboard(page, "text/plain")).toContain(`${baseURL}${root}panels/codes/`);
    });

    test("axe finds nothing in the dialog and in the part", async ({page}) => {
      await open(page, `${root}panels/codes/`);
      for (const summary of await page.locator("#cite summary").all()) await summary.click();
      const part = await new AxeBuilder({page}).include("#cite").analyze();
      expect(part.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await citing(page, "codes");
      const dialog = await new AxeBuilder({page}).include("dialog").analyze();
      expect(dialog.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

test("with the keyboard alone; the style is remembered", async ({page}) => {
  await open(page, "/themes/youth-economy/");
  const button = panel(page, "youth-shares").locator('.tools > [data-cite="panel:youth-shares"]');
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", {name: "引用"});
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("button", {name: "关闭"})).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("radio", {name: "文献和本站条目"})).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", {name: "只列文献"})).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("combobox")).toHaveValue("apa");
  await page.keyboard.press("Tab");
  await expect(dialog.locator("[data-cite-style]")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.reload();
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect((await citing(page, "youth-shares")).getByRole("combobox")).toHaveValue("apa");
});

test("where the browser refuses the clipboard, the citation is left selected", async ({page}) => {
  await page.addInitScript(() => {
    for (const name of ["write", "writeText"])
      Object.defineProperty(navigator.clipboard, name, {
        value: () => Promise.reject(new DOMException("denied", "NotAllowedError")),
      });
  });
  await open(page, "/en/panels/codes/");
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? "");
  await page.locator('#cite [data-cite-copy="gbt"]').click();
  await expect(page.locator("[data-toast]")).toContainText("press Ctrl+C");
  expect(await selected()).toContain("严艳萍, 吴珺. 从六个向度加快打造全球设计之都（决策建议）[N].");
  const dialog = await citing(page, "codes");
  await dialog.getByRole("combobox").selectOption("bibtex");
  await dialog.getByRole("button", {name: "Copy", exact: true}).click();
  await expect(dialog.getByRole("status")).toContainText("press Ctrl+C");
  expect(await selected()).toContain("@article{design-page,");
});

test("a briefing’s sources, numbered as in the briefing, in its own language", async ({page}) => {
  await openBriefing(page, briefing(["relending", "youth-shares"], {lang: "en"}));
  await page.locator("[data-cite-briefing]").click();
  const box = page.getByRole("dialog", {name: "引用"}).locator("[data-cite-style]");
  await expect(box).toBeVisible();
  const all = await lines(box);
  expect(all[0]).toMatch(/^\[1\] /);
  expect(all.slice(-2).every((line) => line.includes("Consumer Finance Index Dashboard. "))).toBe(true);
});

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});
  for (const path of ["/figures/policy-measures/", "/en/panels/codes/"])
    test(`every style reads as text: ${path}`, async ({page}) => {
      await page.goto(path);
      const section = page.locator("#cite");
      await expect(section.locator('[data-cite-style="gbt"]')).toBeVisible();
      await expect(section.locator("[data-cite-style]")).toHaveCount(8);
      await expect(section.locator("button:visible")).toHaveCount(0);
      for (const style of await section.locator("details").all()) {
        await style.locator("summary").click();
        await expect(style.locator("[data-cite-style]")).not.toBeEmpty();
        await expect(style.locator("[data-cite-style]")).toContainText(path);
      }
    });
});
