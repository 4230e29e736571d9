/** What a reader of the built site waits for: a ZIP of the panels, and what the first file of each format downloads. */
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {chromium} from "@playwright/test";
import type {Browser, Page} from "@playwright/test";
import {siteHandler} from "../server.mjs";

/** A file that takes longer than this will not come. */
const patience = 120_000;

/** The built site, and what it has sent: bytes by path, compressed as sent. */
async function serveSite() {
  const handler = siteHandler();
  const sent: {path: string; bytes: number}[] = [];
  const server = createServer((request, response) => {
    response.on("finish", () => {
      sent.push({path: request.url ?? "", bytes: Number(response.getHeader("Content-Length") ?? 0)});
    });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://127.0.0.1:${port}`, sent, close};
}

/** A page of the site that listens to clicks, in a browser that has fetched nothing before. */
async function freshPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({acceptDownloads: true, viewport: {width: 1280, height: 900}});
  // tsx has functions keep their names with a helper that a page does not have.
  await context.addInitScript("globalThis.__name = (made) => made");
  const page = await context.newPage();
  await page.goto(address, {waitUntil: "networkidle"});
  await page.locator("html[data-ready]").waitFor({state: "attached"});
  return page;
}

/** Counts, in the page, how long no frame came, and tasks that hold the page up. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const seen = {gap: 0, task: 0};
    let last = performance.now();
    const frame = (now: number) => {
      seen.gap = Math.max(seen.gap, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({entryTypes: ["longtask"]});
    Object.assign(window, {seenFrames: seen});
  });

const framesSeen = (page: Page): Promise<{gap: number; task: number}> => page.evaluate("window.seenFrames");

/** Saves a ZIP of the panels that are shown, in formats. Returns what it took. */
async function saveZip(page: Page, formats: readonly string[]) {
  await page.locator("[data-zip]").click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("form").waitFor();
  for (const box of await dialog.locator('input[type="checkbox"]').all())
    await box.setChecked(formats.includes((await box.getAttribute("name")) ?? ""));
  const panels = await page.locator("[data-panel]:not([hidden])").count();
  await watchFrames(page);
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent("download", {timeout: patience}),
    dialog.locator('button[type="submit"]').click(),
  ]);
  await download.path();
  const seconds = (performance.now() - start) / 1000;
  return {panels, seconds, ...(await framesSeen(page))};
}

/** Saves the first file of a format that has to be made. */
async function saveMade(page: Page, format: string): Promise<void> {
  const menu = page.locator("[data-panel]:not([hidden]) details.menu").first();
  await menu.locator("summary").click();
  // Under a filter the ready files do not say so, and are made instead.
  await Promise.all([
    page.waitForEvent("download", {timeout: patience}),
    menu.locator(`[data-format="${format}"], [data-make="${format}"]`).click(),
  ]);
}

/** Prints how long ZIPs take and how long the page stands still meanwhile, and what first files download. */
export async function measurePage(browserPath: string): Promise<void> {
  const {origin, sent, close} = await serveSite();
  const browser = await chromium.launch({executablePath: browserPath});
  try {
    for (const [name, path, formats] of [
      ["ready files", "/", ["png", "csv"]],
      ["ready files", "/", ["png", "svg", "pdf", "csv", "xlsx", "json"]],
      ["made under a filter", "/?claim=exact", ["png", "csv"]],
    ] as const) {
      const page = await freshPage(browser, origin + path);
      const {panels, seconds, gap, task} = await saveZip(page, formats);
      await page.context().close();
      console.log(
        `ZIP of ${panels} panels, ${name}, ${formats.join(" ")}: ${seconds.toFixed(2)} s; ` +
          `longest time without a frame ${gap.toFixed(0)} ms, longest task ${task.toFixed(0)} ms`,
      );
    }
    for (const format of ["png", "svg", "outlined", "pdf", "docx", "pptx", "csv", "xlsx", "json"]) {
      const page = await freshPage(browser, `${origin}/?theme=youth-economy`);
      sent.length = 0;
      await saveMade(page, format);
      // What draws the panel live is the page’s own, and comes when a panel is near.
      const counted = sent.filter(({path}) => !path.endsWith(".option.json"));
      const bytes = counted.reduce((sum, one) => sum + one.bytes, 0);
      const largest = [...counted].sort((a, b) => b.bytes - a.bytes).slice(0, 3);
      const parts = largest.map((one) => `${one.path.split("/").at(-1)} ${(one.bytes / 1000).toFixed(0)}`).join(", ");
      await page.context().close();
      console.log(`First ${format} made in the browser: ${(bytes / 1000).toFixed(0)} kB (${parts})`);
    }
  } finally {
    await browser.close();
    close();
  }
}
