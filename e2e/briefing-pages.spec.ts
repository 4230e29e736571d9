import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import AxeBuilder from "@axe-core/playwright";
import {briefing, laidOut, note, open, three} from "./desk.ts";
import {expect, test} from "./reader.ts";

for (const [format, start] of [
  ["docx", "PK"],
  ["pptx", "PK"],
  ["pdf", "%PDF"],
  ["zip", "PK"],
] as const) {
  test(`exports ${format}`, async ({page}) => {
    await open(page, briefing(three, {title: "导出"}));
    const file = page.waitForEvent("download", {timeout: 60_000});
    await page.locator(`[data-format="${format}"]`).click();
    const made = await file;
    expect(made.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    expect(
      readFileSync(await made.path())
        .subarray(0, start.length)
        .toString("latin1"),
    ).toBe(start);
    await expect(page.locator("[data-export-status]")).toContainText("已下载");
  });
}

test("an export is cancelled, and says so; nothing is exported of nothing", async ({page}) => {
  await open(page, briefing(three));
  await page.locator('[data-format="zip"]').click();
  await page.getByRole("button", {name: "取消"}).click();
  await expect(page.locator("[data-export-status]")).toContainText("已取消");
  await page.getByRole("button", {name: "全部清空"}).click();
  // Not to be used, but not silent about it either.
  await page.locator('[data-format="pdf"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-export-status]")).toContainText("先加入至少一个面板");
});

test("a character that the PDF cannot show is told beside its note", async ({page}) => {
  await open(page, briefing(three));
  await note(page, "youth-shares").fill("见附件😀");
  await expect(page.locator('[data-entry="youth-shares"]')).toContainText("😀。导出PDF前请改掉", {timeout: 30_000});
  await page.locator('[data-format="pdf"]').click();
  await expect(page.locator("[data-export-status]")).toContainText("😀", {timeout: 30_000});
});

const hasPdfinfo = spawnSync("pdfinfo", ["-v"]).status === 0;

for (const orientation of ["portrait", "landscape"] as const) {
  test(`printing gives the pages of the preview: ${orientation}`, async ({page}) => {
    test.skip(!hasPdfinfo, "pdfinfo is not installed");
    await open(page, briefing(three, {title: "打印", orientation}));
    const count = await laidOut(page);
    expect(count).toBeGreaterThan(2);
    const folder = mkdtempSync(join(tmpdir(), "briefing-"));
    try {
      const file = join(folder, "printed.pdf");
      writeFileSync(file, await page.pdf({preferCSSPageSize: true, printBackground: true}));
      const info = execFileSync("pdfinfo", [file], {encoding: "utf8"});
      expect(info).toMatch(new RegExp(`Pages: +${count}\\n`));
      const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(info) ?? [];
      expect([Number(width), Number(height)].map(Math.round).sort()).toEqual([595, 842]);
      expect(Number(width) < Number(height)).toBe(orientation === "portrait");
      const text = execFileSync("pdftotext", [file, "-"], {encoding: "utf8"});
      expect(text).toContain("打印");
      expect(text).not.toContain("分页预览");
      expect(text).not.toContain("添加面板");
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
}

test("pages are laid out on a thread of their own while one types", async ({page}) => {
  await open(page, null);
  for (const button of await page.locator(".picker li button").all()) await button.click();
  await laidOut(page);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, {long: seen});
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({duration}) => duration))).observe({
      type: "longtask",
    });
  });
  await page.locator("[data-entry] textarea").first().pressSequentially("边写边排版，手下不能卡住。", {delay: 60});
  await laidOut(page);
  expect(page.workers().map((worker) => worker.url())).not.toEqual([]);
  // Told, not judged: how long is the machine's as much as ours.
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as {long: number[]}).long));
  console.log(`longest task while typing into all panels: ${longest.toFixed(0)} ms`);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({colorScheme});
    for (const path of ["/briefing/", "/en/briefing/"])
      test(`axe finds nothing, empty or filled: ${path}`, async ({page}) => {
        await open(page, null, path);
        const check = async () => {
          const {violations} = await new AxeBuilder({page}).analyze();
          expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        };
        await check();
        await page.locator(".picker li button").first().click();
        await page.locator(".picker li button").nth(3).click();
        await laidOut(page);
        await page.locator("[data-entry]").first().locator("button").last().click();
        await check();
      });
  });
}

for (const width of [320, 390, 768, 1360]) {
  test(`nothing scrolls sideways at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    for (const path of ["/briefing/", "/en/briefing/"]) {
      await open(page, briefing([...three, "gone-for-good"]), path);
      await laidOut(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});
  test("the page says what it needs", async ({page}) => {
    await page.goto("/en/briefing/");
    await expect(page.getByText("Arranging a briefing needs scripts")).toBeVisible();
  });
});
