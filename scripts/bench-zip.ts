/**
 * `npm run bench:zip [-- panels … [--at address]]`: what a ZIP of so many panels takes of a reader’s memory. The site
 * has fewer panels than that: the request to the worker names them over and over. Prints a row a size: the files in it,
 * its bytes, the time, and by how much the memory of the page’s process and of the browser’s grew at most.
 */
import {readFileSync, statSync} from "node:fs";
import {chromium} from "@playwright/test";
import type {Browser} from "@playwright/test";
import {findBrowser} from "./browser.mjs";
import {serve} from "./server.mjs";
import {ensureBuilt} from "./site.mjs";

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** The memory of a process, in bytes: its own pages, without what it shares with others. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The processes of a browser by kind: the one that runs pages, and the one that keeps what they hand over. */
async function processes(browser: Browser): Promise<{page: number[]; browser: number[]}> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const of = (kind: string) => processInfo.filter(({type}) => type === kind).map(({id}) => id);
  return {page: of("renderer"), browser: of("browser")};
}

/** Has the page ask its worker for so many panels in place of those that it shows. */
function repeat(count: number): void {
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (message: {kind?: string; ask?: {panels: readonly string[]}}) {
    const panels = message.kind === "zip" ? (message.ask?.panels ?? []) : [];
    const ask = {...message.ask, panels: Array.from({length: count}, (_, i) => panels[i % panels.length])};
    postMessage.call(this, panels.length > 0 ? {...message, ask} : message);
  };
}

interface Taken {
  bytes: number;
  ms: number;
  page: number;
  browser: number;
}

/** Makes the ZIP in a new browser, and watches its processes. */
async function measure(executablePath: string, address: string, count: number): Promise<Taken> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({executablePath, args: [...asRoot, "--disable-gpu"]});
  try {
    const context = await browser.newContext({serviceWorkers: "block"});
    // tsx has functions keep their names with a helper that a page does not have.
    await context.addInitScript("globalThis.__name = (made) => made");
    const page = await context.newPage();
    await page.addInitScript(repeat, count);
    await page.goto(address);
    await page.keyboard.press("Tab");
    await page.locator("html[data-ready]").waitFor({state: "attached", timeout: 120_000});
    await page.locator("[data-zip]").click();
    const {page: pages, browser: keepers} = await processes(browser);
    const now = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + memoryOf(pid), 0);
    const before = {page: now(pages), browser: now(keepers)};
    const most = {...before};
    const look = setInterval(() => {
      most.page = Math.max(most.page, now(pages));
      most.browser = Math.max(most.browser, now(keepers));
    }, 50);
    const begun = performance.now();
    const [file] = await Promise.all([
      page.waitForEvent("download", {timeout: 1_800_000}),
      page.locator("dialog[open] form button[type=submit]").click(),
    ]);
    const ms = performance.now() - begun;
    clearInterval(look);
    const {size} = statSync(await file.path());
    return {bytes: size, ms, page: most.page - before.page, browser: most.browser - before.browser};
  } finally {
    await browser.close();
  }
}

const args = process.argv.slice(2);
const at = args.indexOf("--at");
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const browser = await findBrowser();
if (!browser) {
  console.error("There is no browser to measure: install Chromium or Chrome, or let CHROME_PATH name one.");
  process.exitCode = 1;
} else {
  let address = at < 0 ? "" : (args[at + 1] ?? "");
  if (!address) {
    await ensureBuilt();
    address = `http://127.0.0.1:${await serve({host: "127.0.0.1", port: 0, strict: false})}/`;
  }
  console.log("panels  ZIP      time     page grew by  browser grew by");
  for (const count of sizes.length > 0 ? sizes : [26, 250, 1000]) {
    const taken = await measure(browser.path, address, count);
    const cells = [String(count), megabytes(taken.bytes), seconds(taken.ms), megabytes(taken.page)];
    console.log([...cells.map((cell, i) => cell.padEnd([7, 8, 8, 13][i] ?? 0)), megabytes(taken.browser)].join(" "));
  }
  process.exit();
}
