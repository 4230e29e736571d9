import {closeSync, ftruncateSync, openSync, writeFileSync} from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type {Locator, Page, TestInfo} from "@playwright/test";
import {expect, test} from "./reader.ts";
import {withOtherPixel, withoutText, withRecord, zip} from "./tampering.ts";

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file of the site, as a reader saved it. */
async function saved(page: Page, panel: string, file: string): Promise<Buffer> {
  const answer = await page.request.get(`/panels/${panel}/${file}`);
  expect(answer.ok(), `/panels/${panel}/${file}`).toBe(true);
  return answer.body();
}
const given = (name: string, content: Buffer | string): Given => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

async function open(page: Page, path = "/verify/"): Promise<void> {
  await page.goto(path);
  await expect(page.locator("[data-desk=ready]")).toBeVisible();
}
const choose = (page: Page, files: Given[]) => page.locator("input[type=file]").setInputFiles(files);
const result = (page: Page, name: string): Locator => page.locator(".check").filter({hasText: name});

/** Chooses a file and waits for its result. */
async function check(page: Page, name: string, content: Buffer | string): Promise<Locator> {
  await choose(page, [given(name, content)]);
  const one = result(page, name);
  await expect(one).toHaveAttribute("data-check", /record|trouble/, {timeout: 60_000});
  return one;
}

/** Lets files go over the page. */
async function drop(page: Page, files: Given[]): Promise<void> {
  const list = files.map(({name, buffer}) => ({name, base64: buffer.toString("base64")}));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const {name, base64} of all)
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    for (const type of ["dragenter", "dragover", "drop"])
      document
        .querySelector("footer")
        ?.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
  }, list);
}

const drawn = ["svg", "outlined.svg", "png", "card.png"];
const told = ["pdf", "csv", "json", "xlsx"];

for (const [panel, lang] of [
  ["youth-shares", "zh"],
  ["cq-loans", "en"],
] as const)
  test(`every file that stands ready is as it left: ${panel}, ${lang}`, async ({page}) => {
    await open(page, lang === "zh" ? "/verify/" : "/en/verify/");
    const names = [...drawn, "dark.svg", "dark.png", ...told].map((end) =>
      end.startsWith("dark") ? `${lang}-${end}` : `${lang}.${end}`,
    );
    const files = await Promise.all(names.map(async (name) => given(`my-${name}`, await saved(page, panel, name))));
    await drop(page, files);
    for (const name of names) {
      const one = result(page, `my-${name}`);
      await expect(one).toHaveAttribute("data-check", "record", {timeout: 90_000});
      await expect(one).toHaveAttribute("data-tone", "good");
      await expect(one).toHaveAttribute("data-drawing", name.endsWith("pdf") ? "record-only" : "as-exported");
      await expect(one.getByRole("link").first()).toHaveAttribute(
        "href",
        `${lang === "zh" ? "/" : "/en/"}panels/${panel}/`,
      );
      await expect(one.locator("tbody tr")).not.toHaveCount(0);
      await expect(one.locator('tbody tr:not([data-state="unchanged"])')).toHaveCount(0);
    }
    await expect(page.getByRole("status").first()).toHaveText(/10个文件已核验|10 files checked/);
  });

test("one pixel is enough", async ({page}) => {
  await open(page);
  const one = await check(page, "a.png", withOtherPixel(await saved(page, "youth-shares", "zh.png")));
  await expect(one).toHaveAttribute("data-drawing", "altered");
  await expect(one.locator(".verdict")).toContainText("图被改动过");
  await expect(one).toContainText("文件记录里的每个数字都与本站今天的数据相同");
});

test("a word changed in an SVG is seen", async ({page}) => {
  await open(page);
  const svg = (await saved(page, "youth-shares", "zh.svg")).toString();
  const one = await check(page, "a.svg", svg.replace(/(<text[^>]*>[^<]*)76%/, "$196%"));
  await expect(one).toHaveAttribute("data-drawing", "altered");
});

test("a figure of an earlier version is shown then and now", async ({page}) => {
  await open(page);
  const svg = (await saved(page, "youth-shares", "zh.svg")).toString();
  const before = withRecord(svg, (json) => {
    const record = JSON.parse(json) as {
      edition: string;
      panels: {
        version: string;
        drawing: {picture: string};
        figures: {id: string; words: string; value: number; period: string | null}[];
      }[];
    };
    record.edition = "2025-01-31";
    for (const panel of record.panels) {
      panel.version = "0123456789abcdef";
      panel.drawing.picture = "0".repeat(64);
      for (const figure of panel.figures)
        if (figure.id === "performance-youth-share")
          Object.assign(figure, {words: "超过70%", value: 70, period: "2019"});
    }
    return JSON.stringify(record);
  });
  expect(before).not.toBe(svg);
  const one = await check(page, "old.svg", before);
  await expect(one).toHaveAttribute("data-drawing", "drawing-changed");
  await expect(one).toHaveAttribute("data-tone", "doubt");
  await expect(one.locator(".verdict")).toContainText("1个数字与今天不同");
  const row = one.locator('tr[data-state="changed"]');
  await expect(row).toHaveCount(1);
  await expect(row.locator("td").nth(0)).toHaveText("超过70%");
  await expect(row.locator("td").nth(1)).toHaveText("超过76%");
  await expect(one.locator(".row-fields")).toContainText("时点：当时2019年，现在");
  await expect(one).toContainText(/当时2025-01-31，现在\d{4}-\d\d-\d\d/);
});

test("a record that was edited contradicts its version", async ({page}) => {
  await open(page, "/en/verify/");
  const json = (await saved(page, "youth-shares", "en.json")).toString();
  const one = await check(page, "a.json", json.replaceAll("more than 76%", "more than 96%"));
  await expect(one.locator(".verdict")).toContainText("The record contradicts itself");
});

test("what has no record, or cannot be read, is told kindly", async ({page}, info) => {
  await open(page);
  const png = await saved(page, "youth-shares", "zh.png");
  await expect(await check(page, "stripped.png", withoutText(png))).toContainText("文件里没有本站的记录");
  const cut = await check(page, "cut.png", png.subarray(0, png.length >> 1));
  await expect(cut).toContainText("文件不完整或已损坏，但记录还读得出");
  await expect(await check(page, "head.png", png.subarray(0, 100))).toContainText("读不下去");
  const noise = Buffer.from(Array.from({length: 5000}, (_, i) => (i * 7919 + 13) % 251));
  await expect(await check(page, "noise.png", noise)).toContainText("认不出这是哪一类文件");
  await expect(await check(page, "nothing.png", "")).toContainText("文件是空的");
  await expect(await check(page, "future.json", '{"record":{"schema":"consumer-finance-index/9"}}')).toContainText(
    "更新的版本",
  );
  const large = sparse(info, "large.pptx", 100 * 2 ** 20);
  await page.locator("input[type=file]").setInputFiles(large);
  await expect(result(page, "large.pptx")).toContainText("100 MB，上限64 MB");
});

/** A file of so many bytes that takes no room on the disk. */
function sparse(info: TestInfo, name: string, bytes: number): string {
  const path = info.outputPath(name);
  const file = openSync(path, "w");
  ftruncateSync(file, bytes);
  closeSync(file);
  return path;
}

test("a bomb does not go off, and the next file is read as ever", async ({page}) => {
  await open(page);
  const zeros = Buffer.alloc(200_000_000);
  const bomb = zip([
    {name: "[Content_Types].xml", content: "<Types/>"},
    {name: "word/document.xml", content: "<w/>"},
    ...["customXml/item1.xml", "word/media/a.png", "word/media/b.png"].map((name) => ({name, content: zeros})),
  ]);
  expect(bomb.length).toBeLessThan(1_000_000);
  const one = await check(page, "bomb.docx", bomb);
  await expect(one).toHaveAttribute("data-check", "trouble");
  await expect(one).toContainText("大得不合常理");
  const next = await check(page, "next.csv", await saved(page, "youth-shares", "zh.csv"));
  await expect(next).toHaveAttribute("data-tone", "good");
});

test("a picture inside a report of somebody else’s is found", async ({page}) => {
  await open(page);
  const report = zip([
    {name: "[Content_Types].xml", content: "<Types/>"},
    {name: "word/document.xml", content: "<w/>"},
    {name: "word/media/image1.png", content: await saved(page, "youth-shares", "zh.png")},
  ]);
  const one = await check(page, "report.docx", report);
  await expect(one).toHaveAttribute("data-tone", "good");
  await expect(one.locator("dd").first()).toHaveText("youth-shares");
});

test("what a file says is shown as text and never followed", async ({page}) => {
  await open(page);
  const evil = '<img src=x onerror="window.caught=1"><script>window.caught=1</script>';
  const json = (await saved(page, "youth-shares", "zh.json")).toString();
  const parsed = JSON.parse(json) as {record: {panels: Record<string, unknown>[]}};
  const [panel] = parsed.record.panels;
  Object.assign(panel ?? {}, {title: evil, panel: '"><script>1</script>', address: "javascript:alert(1)"});
  const figures = (panel?.figures ?? []) as Record<string, unknown>[];
  Object.assign(figures[0] ?? {}, {id: "made-up", name: evil, words: `\u202e${evil}`});
  const one = await check(page, `${evil}.json`.replaceAll("/", ""), JSON.stringify(parsed));
  await expect(one).toHaveAttribute("data-check", "record");
  await expect(one.locator("h4")).toHaveText(evil);
  await expect(one.locator("tr", {hasText: "made-up"})).toHaveCount(0);
  await expect(one.locator("img, script")).toHaveCount(0);
  const links = await one.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.filter((href) => !/^\/(en\/)?#[a-z\d-]+$/.test(href ?? ""))).toEqual([]);
  expect(await page.evaluate(() => "caught" in window)).toBe(false);
  const inherited = structuredClone(parsed);
  Object.assign(inherited.record.panels[0] ?? {}, {panel: "__proto__"});
  Object.assign((inherited.record.panels[0]?.figures as Record<string, unknown>[])[0] ?? {}, {id: "constructor"});
  await expect(await check(page, "proto.json", JSON.stringify(inherited))).toHaveAttribute("data-check", "record");
});

test("a pasted image has lost its record, a pasted file has not", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const png = (await saved(page, "youth-shares", "zh.png")).toString("base64");
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({"image/png": new Blob([bytes], {type: "image/png"})})]);
  }, png);
  await page.keyboard.press("ControlOrMeta+V");
  const image = page.locator(".check").filter({hasText: "剪贴板中的图像"});
  await expect(image).toContainText("浏览器粘贴图像时只拿到像素");
  await page.evaluate((base64) => {
    const clipboardData = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    clipboardData.items.add(new File([bytes], "copied.png", {type: "image/png"}));
    document.body.dispatchEvent(new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true}));
  }, png);
  await expect(result(page, "copied.png")).toHaveAttribute("data-drawing", "as-exported", {timeout: 60_000});
  await page.evaluate(() => navigator.clipboard.writeText("words"));
  await page.keyboard.press("ControlOrMeta+V");
  await expect(page.getByRole("status").first()).toContainText("剪贴板里没有文件或图像");
});

test("where the drawing tools do not arrive, the figures are compared all the same", async ({page, troubles}) => {
  await open(page);
  await page.route("**/wasm/**", (route) => route.abort());
  const one = await check(page, "a.png", await saved(page, "youth-shares", "zh.png"));
  await expect(one).toHaveAttribute("data-drawing", "failed");
  await expect(one).toContainText("没能重画");
  await page.unroute("**/wasm/**");
  const again = await check(page, "again.png", await saved(page, "youth-shares", "zh.png"));
  await expect(again).toHaveAttribute("data-drawing", "as-exported");
  expect(troubles.every((trouble) => trouble.includes("ERR_FAILED"))).toBe(true);
  troubles.length = 0;
});

test("files are read and drawn on a thread of their own", async ({page}, info) => {
  await open(page);
  const started = page.waitForEvent("worker");
  const png = await saved(page, "youth-shares", "zh.png");
  // From the disk, as readers do: content handed over by the test would be unpacked in the page.
  const files = Object.entries({"a.png": png, "b.png": withOtherPixel(png)}).map(([name, content]) => {
    const path = info.outputPath(name);
    writeFileSync(path, content);
    return path;
  });
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration))).observe({
      type: "longtask",
    });
    Object.assign(window, {tasks});
  });
  await page.locator("input[type=file]").setInputFiles(files);
  await expect(result(page, "b.png")).toHaveAttribute("data-check", "record", {timeout: 60_000});
  expect((await started).url()).toContain("/_next/static/");
  // How long the page was held up is told, not judged: it is the machine's as much as ours.
  const tasks = await page.evaluate(() => (window as unknown as {tasks: number[]}).tasks);
  console.log(`tasks over 50 ms in the page while two PNG were redrawn: ${tasks.map(Math.round).join(", ") || "none"}`);
});

test("with the keyboard alone, and results that can be cleared", async ({page}, info) => {
  await open(page, "/en/verify/");
  const path = info.outputPath("mine.csv");
  writeFileSync(path, await saved(page, "youth-shares", "en.csv"));
  const input = page.locator("input[type=file]");
  for (let i = 0; i < 30 && !(await input.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await expect(input).toBeFocused();
  // Chromium may take a key for a repeated one and open nothing: the reader presses it again.
  await expect(async () => {
    const chooser = page.waitForEvent("filechooser", {timeout: 5_000});
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(path);
  }).toPass();
  await expect(result(page, "mine.csv")).toHaveAttribute("data-tone", "good");
  await page.getByRole("button", {name: "Clear results"}).press("Enter");
  await expect(page.locator(".check")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({colorScheme});
    test("axe finds nothing beside results, and nothing scrolls sideways", async ({page}) => {
      await open(page, "/en/verify/");
      const png = await saved(page, "youth-shares", "zh.png");
      await check(page, "stripped-with-a-very-long-name-".repeat(6) + ".png", withoutText(png));
      await check(page, "altered.png", withOtherPixel(png));
      const old = (await saved(page, "youth-shares", "zh.json")).toString().replaceAll("超过76%", "超过70%");
      await check(page, "old.json", old);
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      for (const width of [320, 390, 768, 1360]) {
        await page.setViewportSize({width, height: 900});
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});
  test("the page says what it needs, and what helps instead", async ({page}) => {
    await page.goto("/verify/");
    await expect(page.locator("noscript p")).toContainText("需要启用JavaScript");
    await expect(page.locator("[data-desk]")).toBeHidden();
    await page.getByRole("searchbox").fill("76%");
    await page.getByRole("button", {name: "在看板里找"}).click();
    await expect(page).toHaveURL("/?q=76%25");
  });
});
