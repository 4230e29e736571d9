/** Without a network, after one visit; and what a reader is told when there is a new version. */
import {readFileSync} from "node:fs";
import {chromium} from "@playwright/test";
import type {Browser, BrowserContext, Locator, Page} from "@playwright/test";
import {laidOut, order} from "./desk.ts";
import {panel, shown} from "./reader.ts";
import {expect, test, watch} from "./watch.ts";
import type {Watched} from "./watch.ts";
import {panelCount} from "./counts.ts";
import {serveReleases} from "./releases.ts";
import type {Releases} from "./releases.ts";

test.use({serviceWorkers: "allow"});

const html = (page: Page): Locator => page.locator("html");
const line = (page: Page): Locator => page.locator(".offline-line");
const news = (page: Page): Locator => page.getByRole("status").and(page.locator("[data-news]"));

/** Opens a page and gives it a reader’s first sign, at which its programs start. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 50);
  await expect(html(page)).toHaveAttribute("data-ready", "");
}

/** The beginning of the file that a click brings. */
async function fileFrom(page: Page, click: () => Promise<void>): Promise<{name: string; start: string}> {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return {
    name: file.suggestedFilename(),
    start: readFileSync(await file.path())
      .subarray(0, 4)
      .toString("latin1"),
  };
}

/** The names of the copies that the browser holds. */
const copies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("offline-")));

test.describe("without a network, after one visit", () => {
  test.describe.configure({mode: "serial"});
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const watched: Watched = {others: new Set(), wrong: errors};

  test.beforeAll(async ({browser, baseURL}) => {
    test.setTimeout(240_000);
    context = await browser.newContext({serviceWorkers: "allow", locale: "zh-CN", ...(baseURL && {baseURL})});
    await watch(context, baseURL ?? "", watched);
    page = await context.newPage();
    page.on("pageerror", ({message}) => errors.push(message));
    await visit(page, "/");
    await expect(html(page)).toHaveAttribute("data-offline", "ready", {timeout: 180_000});
    await expect(line(page)).toContainText("可离线使用");
    await context.setOffline(true);
  });
  test.afterEach(() => expect(errors).toEqual([]));
  test.afterAll(() => context.close());

  test("the dashboard opens, filters and draws", async () => {
    await page.reload();
    await visit(page, "/?theme=policy");
    await expect(shown(page)).toHaveCount(panelCount.policy);
    const one = shown(page).first();
    await one.scrollIntoViewIfNeeded();
    await expect(one).toHaveAttribute("data-chart", "live", {timeout: 30_000});
    await page.getByRole("button", {name: "清除筛选"}).click();
    await expect.poll(() => shown(page).count()).toBeGreaterThan(panelCount.policy);
  });

  test("pages of all kinds open, with and without what an address may carry", async () => {
    for (const [address, heading] of [
      ["/panels/youth-shares/?from=mail", "h1"],
      ["/figures/performance-youth-share", "h1"],
      ["/panels/youth-shares/#youth-shares--performance-youth-share", "h1"],
      ["/articles/dialogue/", "h1"],
      ["/themes/youth-economy/", "h1"],
      ["/proposals/", "h1"],
      ["/sources/", "h1"],
      ["/data/", "h1"],
      ["/verify/", "h1"],
    ] as const) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await expect(page.locator(heading)).toBeVisible();
      await expect(page.locator(".offline-page")).toHaveCount(0);
    }
  });

  test("the search finds, and opens what it has found", async () => {
    await visit(page, "/sources/");
    await page.locator("[data-find]").click();
    await page.locator('.search-dialog [role="combobox"]').fill("76");
    const found = page.locator('.search-dialog [role="option"][data-id="performance-youth-share"]');
    await expect(found).toBeVisible();
    await found.click();
    await expect(page.locator("[data-panel], [data-figure]").first()).toBeVisible();
    await expect(page.locator(".offline-page")).toHaveCount(0);
  });

  test("a briefing is made and exported, and panels in each format", async () => {
    test.setTimeout(180_000);
    await visit(page, "/");
    const one = panel(page, "index-rank");
    await one.locator("[data-briefing-add]").click();
    await expect(page.locator("[data-briefing-count]")).toHaveText("1");
    const menu = one.locator("details.menu");
    for (const [format, start] of [
      ['[data-format="png"]', "\x89PNG"],
      ['[data-format="svg"]', "<svg"],
      ['[data-format="csv"]', "ï»¿"],
      ['[data-format="xlsx"]', "PK\x03\x04"],
      ['[data-format="json"]', "{"],
      ['[data-make="docx"]', "PK\x03\x04"],
      ['[data-make="pptx"]', "PK\x03\x04"],
    ] as const) {
      await menu.locator("summary").click();
      const file = await fileFrom(page, () => menu.locator(format).click());
      expect(file.start.startsWith(start), `${file.name} starts with ${file.start}`).toBe(true);
    }
    await page.goto("/briefing/");
    await expect.poll(() => order(page)).toEqual(["index-rank"]);
    await laidOut(page);
    for (const [format, start] of [
      ["pdf", "%PDF"],
      ["zip", "PK\x03\x04"],
    ] as const)
      expect((await fileFrom(page, () => page.locator(`.exporter [data-format="${format}"]`).click())).start).toBe(
        start,
      );
  });

  test("files that stand ready are handed over where they are kept", async () => {
    await visit(page, "/figures/performance-youth-share/");
    const link = page.locator('a[download][href$=".json"]').first();
    expect((await fileFrom(page, () => link.click())).start.trimStart().startsWith("{")).toBe(true);
  });

  test("a page that is not kept says so, in its language, and leads to what is", async () => {
    const answer = await page.goto("/en/sources/");
    expect(answer?.status()).toBe(503);
    await expect(page.getByRole("heading", {level: 1})).toHaveText("There is no network at the moment");
    await page.goto("/figures/there-is-none/?q=1#x");
    await expect(page.getByRole("heading", {level: 1})).toHaveText("现在没有网络");
    await expect(page.locator('[data-kept="/themes/policy/"]')).toBeVisible();
    await page.getByRole("link", {name: "看板", exact: true}).click();
    await expect(panel(page, "index-rank")).toBeVisible();
  });

  test("the reader can delete the copy, which then stays away", async () => {
    await context.setOffline(false);
    await visit(page, "/verify/");
    await line(page).getByRole("button", {name: "清除离线副本"}).click();
    await expect(html(page)).toHaveAttribute("data-offline", "off");
    await expect.poll(() => copies(page)).toEqual([]);
    await visit(page, "/sources/");
    await expect(html(page)).toHaveAttribute("data-offline", "off");
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({length}) => length))).toBe(0);
    await line(page).getByRole("button", {name: "重新存下"}).click();
    await expect(html(page)).toHaveAttribute("data-offline", /core|ready/);
    expect(await copies(page)).toHaveLength(1);
  });
});

test("on a slow connection only the basics are kept, until the reader asks for all", async ({baseURL, watched}) => {
  const {CHROME_PATH: executablePath} = process.env;
  const slow: Browser = await chromium.launch({
    ...(executablePath && {executablePath}),
    args: ["--no-sandbox", "--disable-gpu", "--force-effective-connection-type=3G"],
  });
  try {
    const page = await slow.newPage({baseURL: baseURL ?? "", locale: "zh-CN"});
    await watch(page.context(), baseURL ?? "", watched);
    await visit(page, "/");
    await expect(line(page)).toContainText("看板、搜索、简报和看过的页面可离线使用");
    await expect(html(page)).toHaveAttribute("data-offline", "core");
    await page.goto("/data/");
    await page.context().setOffline(true);
    for (const address of ["/", "/briefing/", "/data/"]) expect((await page.goto(address))?.status()).toBe(200);
    await visit(page, "/");
    await page.locator("[data-find]").click();
    await page.locator('.search-dialog [role="combobox"]').fill("76");
    await expect(page.locator('.search-dialog [role="option"]').first()).toBeVisible();
    expect((await page.goto("/sources/"))?.status()).toBe(503);
    await page.context().setOffline(false);
    await visit(page, "/");
    await line(page)
      .getByRole("button", {name: /存下其余页面/})
      .click();
    await expect(line(page)).toContainText(/正在存下|可离线使用（/);
  } finally {
    await slow.close();
  }
});

test.describe("a new version", () => {
  let site: Releases;
  test.beforeEach(async ({watched}) => {
    site = await serveReleases();
    watched.others.add(site.origin);
  });
  test.afterEach(() => site.end());

  /** Opens the first version, keeps a briefing, and puts the new version in its place. */
  async function untilOffered(page: Page): Promise<void> {
    await visit(page, site.origin);
    await expect(html(page)).toHaveAttribute("data-offline", /core|ready/, {timeout: 60_000});
    await panel(page, "index-rank").locator("[data-briefing-add]").click();
    await expect(page.locator("[data-briefing-count]")).toHaveText("1");
    site.release();
    await visit(page, `${site.origin}/`);
    // The browser looks for it when it has nothing else to do.
    await expect(news(page)).toContainText("新版已备好", {timeout: 60_000});
    await expect(html(page)).not.toHaveAttribute("data-release");
  }
  const mark = (page: Page) => page.evaluate(() => void Object.assign(window, {untouched: true}));
  const isMarked = (page: Page) => page.evaluate(() => "untouched" in window);

  test("is offered, and comes in where the reader wants it; other tabs go on with theirs", async ({page, context}) => {
    const other = await context.newPage();
    await visit(page, site.origin);
    await expect(html(page)).toHaveAttribute("data-offline", /core|ready/, {timeout: 60_000});
    await untilOffered(page);
    site.withholdPrograms();
    await other.goto(`${site.origin}/`);
    await other.mouse.wheel(0, 50);
    await expect(html(other)).toHaveAttribute("data-ready", "");
    await expect(news(other)).toContainText("新版已备好");
    await Promise.all([page, other].map(mark));

    await news(page).getByRole("button", {name: "现在换用"}).focus();
    await page.keyboard.press("Enter");
    await expect(html(page)).toHaveAttribute("data-release", "new");
    expect(await isMarked(page)).toBe(false);
    await expect(page.locator("[data-briefing-count]")).toHaveText("1");

    // The other tab has not been touched, and what it has not yet loaded of its own version is still there.
    await expect(news(other)).toContainText("另一个标签页已换用新版");
    expect(await isMarked(other)).toBe(true);
    await other.locator("[data-find]").click();
    await other.locator('.search-dialog [role="combobox"]').fill("76");
    await expect(other.locator('.search-dialog [role="option"]').first()).toBeVisible();
    await other.keyboard.press("Escape");
    expect(await copies(other)).toHaveLength(2);
    await news(other).getByRole("button", {name: "重新载入本页"}).click();
    await expect(html(other)).toHaveAttribute("data-release", "new");
    await visit(page, `${site.origin}/briefing/`);
    await expect.poll(() => order(page)).toEqual(["index-rank"]);
    // Nobody reads the old version any more, so its copy goes.
    await expect.poll(() => copies(page), {timeout: 60_000}).toHaveLength(1);
  });

  test("is put off in all tabs, and comes in once the last one is closed", async ({page, context}) => {
    await untilOffered(page);
    const other = await context.newPage();
    await visit(other, site.origin);
    await expect(news(other)).toContainText("新版已备好");
    await mark(page);
    await news(other).getByRole("button", {name: "以后再说"}).click();
    await expect(news(other)).toBeEmpty();
    await expect(news(page)).toBeEmpty();
    await other.reload();
    await other.mouse.wheel(0, 50);
    await expect(html(other)).toHaveAttribute("data-offline", /core|ready/);
    await expect(news(other)).toBeEmpty();
    await expect(html(other)).not.toHaveAttribute("data-release");
    expect(await isMarked(page)).toBe(true);

    await Promise.all([page.close(), other.close()]);
    // The browser changes over a moment after the last one is closed; a page that came before holds the old version.
    let last = await context.newPage();
    await expect(async () => {
      await last.close();
      last = await context.newPage();
      await last.goto(`${site.origin}/`);
      expect(await html(last).getAttribute("data-release")).toBe("new");
    }).toPass();
    await last.mouse.wheel(0, 50);
    await expect(last.locator("[data-briefing-count]")).toHaveText("1");
  });
});
