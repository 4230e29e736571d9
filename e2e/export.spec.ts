import {execFileSync} from "node:child_process";
import {readFile} from "node:fs/promises";
import type {Download, Locator, Page} from "@playwright/test";
import {panelCount} from "./counts.ts";
import {expect, panel, test} from "./reader.ts";

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

async function openMenu(page: Page, id: string): Promise<Locator> {
  const menu = panel(page, id).locator("details.menu");
  await menu.locator("summary").click();
  return menu;
}

/** Clicks, and waits for the file that comes of it. */
async function downloaded(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return download;
}

/** Width and height as a PNG’s header has them (PNG specification, 11.2.2). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

const toast = (page: Page) => page.locator("[data-toast]");

/** The page listens: before that, a click would do nothing. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

test("the ready files are links with names that sort, and each one arrives", async ({page}) => {
  await open(page, "/");
  const menu = await openMenu(page, "youth-shares");
  const names: string[] = [];
  for (const link of await menu.getByRole("link").all()) {
    names.push((await link.getAttribute("download")) ?? "");
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status(), await link.innerText()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(500);
  }
  const name = (rest: string) => expect.stringMatching(new RegExp(`^cfi-youth-shares-zh-\\d{4}-\\d{2}-\\d{2}${rest}$`));
  expect(names).toEqual([
    name("-slide\\.png"),
    name("\\.svg"),
    name("-outlined\\.svg"),
    name("\\.pdf"),
    name("\\.csv"),
    name("\\.xlsx"),
    name("\\.json"),
  ]);
});

test("by keyboard: opens, walks with arrows, closes on Escape with the focus back", async ({page}) => {
  await open(page, "/");
  const summary = panel(page, "youth-shares").locator("details.menu summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", {name: "PNG，幻灯片"}).and(page.locator(":focus"))).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.locator("[data-more]:focus")).toBeVisible();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", {name: "图片尺寸与格式"});
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(summary).toBeFocused();
});

test("Word and PowerPoint are made when asked for, and the page says so", async ({page}) => {
  await open(page, "/en/");
  for (const [name, ending] of [
    ["Word", "docx"],
    ["PowerPoint", "pptx"],
  ] as const) {
    const menu = await openMenu(page, "youth-shares");
    const file = await downloaded(page, menu.getByRole("button", {name}));
    expect(file.suggestedFilename()).toMatch(new RegExp(`^cfi-youth-shares-en-[\\d-]+\\.${ending}$`));
    expect((await bytesOf(file)).subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    await expect(toast(page)).toContainText(`Saved: ${file.suggestedFilename()}`);
  }
});

test("a page on which nothing is exported loads none of it", async ({page}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/", {waitUntil: "networkidle"});
  expect(page.workers()).toHaveLength(0);
  expect(asked.filter((path) => /\.(wasm|ttf)$|^\/fonts\/|worker/.test(path))).toEqual([]);
});

test("a slide made in the browser has the same bytes as the one that stands ready", async ({page}) => {
  await open(page, "/");
  const menu = await openMenu(page, "youth-shares");
  await menu.locator("[data-more]").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  const made = await downloaded(page, dialog.getByRole("button", {name: "保存"}));
  const ready = await (await page.request.get("/panels/youth-shares/zh.png")).body();
  expect((await bytesOf(made)).equals(ready)).toBe(true);
  await expect(dialog.getByRole("status")).toContainText(`已存：${made.suggestedFilename()}`);
});

test("sizes: what the dialog promises is what the file has", async ({page}) => {
  await open(page, "/en/");
  const menu = await openMenu(page, "youth-shares");
  await menu.locator("[data-more]").click();
  const dialog = page.getByRole("dialog", {name: "Image size and format"});
  const save = () => downloaded(page, dialog.getByRole("button", {name: "Save", exact: true}));
  await dialog.getByLabel("Slide 4:3").check();
  await dialog.getByLabel("Pixels").selectOption("1");
  expect(sizeOf(await bytesOf(await save()))).toEqual([960, 720]);
  await dialog.getByLabel("Pixels").selectOption("3");
  expect(sizeOf(await bytesOf(await save()))).toEqual([2880, 2160]);
  await dialog.getByLabel("A4 full column, 156 mm").check();
  await expect(dialog.getByLabel("Pixels")).toHaveCount(0);
  const [, width, height] = /300 dpi: (\d+) × (\d+); 156 ×/.exec(await dialog.locator("[data-size]").innerText()) ?? [];
  const [madeWidth, madeHeight] = sizeOf(await bytesOf(await save()));
  expect(Math.abs(madeWidth - Number(width))).toBeLessThanOrEqual(1);
  expect(Math.abs(madeHeight - Number(height))).toBeLessThanOrEqual(1);
  await dialog.getByLabel("Dark").check();
  await dialog.getByLabel("Transparent").check();
  await dialog.getByLabel("SVG, vector").check();
  const svg = await save();
  expect(svg.suggestedFilename()).toMatch(/-column-dark-transparent\.svg$/);
  expect((await bytesOf(svg)).toString("utf8")).toContain("Four shares");
});

test("a purpose with too little room is closed, and says why", async ({page}) => {
  await open(page, "/");
  const menu = await openMenu(page, "ecosystem");
  await menu.locator("[data-more]").click();
  await page.getByRole("dialog").getByLabel("幻灯片4:3").check();
  await open(page, "/en/");
  await (await openMenu(page, "ecosystem")).locator("[data-more]").click();
  const closed = page.getByRole("dialog").getByLabel(/Slide 4:3/);
  await expect(closed).toBeDisabled();
  await expect(page.getByRole("dialog").getByText("too small: text under 9 pt").first()).toBeVisible();
});

test("a filter that is set is written into what leaves", async ({page}) => {
  await open(page, "/?theme=youth-economy&q=76");
  await expect(page.locator("[data-left]")).not.toHaveAttribute("data-left", `${panelCount.all}`);
  const menu = await openMenu(page, "youth-shares");
  const file = await downloaded(page, menu.getByRole("link", {name: "SVG矢量图"}));
  const words = (await bytesOf(file)).toString("utf8").replace(/<[^>]+>/g, " ");
  expect(words).toContain("筛选：主题：青春经济；找：76");
  const ready = await (await page.request.get("/panels/youth-shares/zh.svg")).text();
  expect(ready).not.toContain("找：76");
  await openMenu(page, "youth-shares");
  const pdf = await downloaded(page, menu.getByRole("link", {name: "PDF"}));
  expect(execFileSync("pdftotext", [await pdf.path(), "-"], {encoding: "utf8"})).toContain("找：76");
});

test.describe("with the clipboard", () => {
  test.use({permissions: ["clipboard-read", "clipboard-write"]});

  const read = (page: Page) =>
    page.evaluate(async () => {
      const found: Record<string, string> = {};
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) {
          const blob = await item.getType(type);
          found[type] = type === "image/png" ? String(blob.size) : await blob.text();
        }
      return found;
    });

  test("the citation says title, sources, date and an address that opens", async ({page, baseURL}) => {
    await open(page, "/");
    await (await openMenu(page, "youth-shares")).locator("[data-copy=citation]").click();
    await expect(toast(page)).toHaveText("出处已复制。");
    const {"text/plain": text = ""} = await read(page);
    expect(text).toContain("版面所载：重庆日报《以青春经济激活城市消费新动能》");
    expect(text).toMatch(/数据核对至\d{4}-\d{2}-\d{2}。/);
    expect(text.endsWith(`${baseURL}/panels/youth-shares/`)).toBe(true);
  });

  test("the image, and beside it rich text with the citation", async ({page}) => {
    await open(page, "/");
    await (await openMenu(page, "youth-shares")).locator("[data-copy=cited]").click();
    await expect(toast(page)).toContainText("图片和出处已复制");
    const found = await read(page);
    expect(Number(found["image/png"])).toBeGreaterThan(20_000);
    expect(found["text/html"]).toMatch(/<img[^>]+src="data:image\/png;base64,/);
    expect(found["text/html"]).toContain("重庆日报");
    expect(found["text/plain"]).toContain("重庆日报");
    await (await openMenu(page, "youth-shares")).locator("[data-copy=image]").click();
    await expect(toast(page)).toHaveText("图片已复制。");
    expect(Object.keys(await read(page))).toEqual(["image/png"]);
  });
});

test("where the browser refuses the clipboard, the citation is there, selected, and the image as a file", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["write", "writeText"])
      Object.defineProperty(navigator.clipboard, name, {
        value: () => Promise.reject(new DOMException("denied", "NotAllowedError")),
      });
  });
  await open(page, "/");
  for (const what of ["citation", "image"]) {
    await (await openMenu(page, "youth-shares")).locator(`[data-copy=${what}]`).click();
    const dialog = page.getByRole("dialog", {name: "请手动复制"});
    const field = dialog.getByLabel("出处");
    await expect(field).toBeFocused();
    const selected = await field.evaluate((area) => {
      const {value, selectionStart, selectionEnd} = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toContain("重庆日报");
    await expect(dialog.getByRole("link", {name: "保存PNG图片"})).toHaveAttribute(
      "href",
      "/panels/youth-shares/zh.png",
    );
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

const zipDialog = (page: Page) => page.getByRole("dialog", {name: "打包导出"});

test("all shown panels in one ZIP, under the filter, with a README and the sources", async ({page}) => {
  await open(page, "/?theme=policy");
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.policy}`);
  await page.locator("[data-zip]").click();
  await expect(zipDialog(page)).toContainText(`现有${panelCount.policy}个面板`);
  await expect(zipDialog(page)).toContainText("筛选：主题：政策");
  const file = await downloaded(page, zipDialog(page).getByRole("button", {name: "生成ZIP"}));
  expect(file.suggestedFilename()).toMatch(/^cfi-panels-zh-[\d-]+\.zip$/);
  await expect(zipDialog(page).getByRole("status")).toContainText("已存");
  const path = await file.path();
  execFileSync("unzip", ["-tq", path]);
  const names = execFileSync("unzip", ["-Z1", path], {encoding: "utf8"}).trim().split("\n");
  expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(panelCount.policy);
  expect(names.filter((name) => /^cfi-.*\.csv$/.test(name))).toHaveLength(panelCount.policy);
  expect(names.slice(-2)).toEqual(["sources.csv", "README.txt"]);
  expect(execFileSync("unzip", ["-p", path, "README.txt"], {encoding: "utf8"})).toContain("筛选：主题：政策");
});

test("a ZIP of everything keeps the page alive, and can be cancelled", async ({page}) => {
  await open(page, "/");
  await page.locator("[data-zip]").click();
  const dialog = zipDialog(page);
  for (const format of ["SVG矢量图", "Word报告"]) await dialog.getByLabel(format).check();
  await page.evaluate(() => {
    const frozen = {longest: 0, at: performance.now()};
    Object.assign(window, {frozen});
    const tick = () => {
      frozen.longest = Math.max(frozen.longest, performance.now() - frozen.at);
      frozen.at = performance.now();
      setTimeout(tick, 0);
    };
    setTimeout(tick, 0);
  });
  await dialog.getByRole("button", {name: "生成ZIP"}).click();
  await expect(dialog.getByRole("status")).toContainText(new RegExp(`已完成\\d+个文件，共${panelCount.all * 3 + 1}个`));
  await dialog.getByRole("button", {name: "取消"}).click();
  await expect(dialog.getByRole("status")).toContainText("已取消");
  const longest = await page.evaluate(() => (window as unknown as {frozen: {longest: number}}).frozen.longest);
  console.log(`longest frozen while the ZIP was made: ${longest.toFixed(0)} ms`);
  await expect(dialog.getByRole("button", {name: "生成ZIP"})).toBeEnabled();
  await dialog.getByLabel("Word报告").uncheck();
  const file = await downloaded(page, dialog.getByRole("button", {name: "生成ZIP"}));
  const list = execFileSync("unzip", ["-Z1", await file.path()], {encoding: "utf8"})
    .trim()
    .split("\n");
  expect(list).toHaveLength(panelCount.all * 3 + 2);
});

test.describe("in English and in the dark", () => {
  test.use({colorScheme: "dark"});
  test("the dialogs have no fault that axe finds", async ({page}) => {
    const {default: AxeBuilder} = await import("@axe-core/playwright");
    await open(page, "/en/");
    const faults = async () => {
      const {violations} = await new AxeBuilder({page}).include("dialog").analyze();
      return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
    };
    await page.locator("[data-zip]").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Escape");
    await (await openMenu(page, "youth-shares")).locator("[data-more]").click();
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
