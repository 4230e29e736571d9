/** Finding a Chromium for the browser tests, and the glyphs of their Chinese. */
import {existsSync} from "node:fs";
import {canInstall, install} from "./debian.mjs";
import {capture, captureTool, isExecutable, which} from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** How long Playwright's download may take, in milliseconds. */
const DOWNLOAD_LIMIT = 10 * 60_000;
/** Keeps Playwright from trying for minutes to download from where it can't connect. */
const DOWNLOAD_ENV = {PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000"};

/**
 * Returns a browser as {path, version}, or null where the path is none that starts. Running it is the test: Ubuntu's
 * chromium-browser, for one, may be a script that only tells how to get the browser.
 */
function tryBrowser(path) {
  if (!path || !isExecutable(path)) return null;
  const {ok, printed} = capture(path, ["--version"]);
  return ok ? {path, version: printed || "version unknown"} : null;
}

/** Returns the browser that CHROME_PATH names, or null; says so where it names none that starts. */
function chosenBrowser() {
  const path = process.env.CHROME_PATH;
  const browser = tryBrowser(path);
  if (path && !browser) console.log(`CHROME_PATH names ${path}, which doesn't start; looking for another browser.`);
  return browser;
}

/** Returns the first browser that is installed on this system, or null. */
function systemBrowser() {
  for (const path of [...NAMES.map(which), ...(process.platform === "darwin" ? MAC_PATHS : [])]) {
    const browser = tryBrowser(path);
    if (browser) return browser;
  }
  return null;
}

/** Returns Playwright's own browser, downloaded if it must be, or null where that fails. */
async function playwrightBrowser() {
  const {chromium} = await import("@playwright/test");
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log("No Chromium or Chrome is installed; trying Playwright's download, of some 200 MB …");
    const {ok} = captureTool("playwright", ["install", "chromium"], {timeout: DOWNLOAD_LIMIT, env: DOWNLOAD_ENV});
    if (!ok) console.log("Playwright's download failed.");
  }
  return tryBrowser(path);
}

/** Returns Debian's browser, installed now, or null where that can't be done. */
function debianBrowser() {
  if (!canInstall() || !install(["chromium", "fonts-noto-cjk"])) return null;
  return tryBrowser(which("chromium"));
}

/** Returns the browser for the tests as {path, version}, and prints which it is; null where there is none to be had. */
export async function findBrowser() {
  const browser = chosenBrowser() ?? systemBrowser() ?? (await playwrightBrowser()) ?? debianBrowser();
  console.log(browser ? `Browser: ${browser.path} (${browser.version})` : "Browser: none found.");
  return browser;
}

/** Returns whether a font with Chinese glyphs is installed; macOS and Windows come with some. */
function hasChineseGlyphs() {
  if (process.platform !== "linux") return true;
  return which("fc-list") !== null && capture("fc-list", [":lang=zh", "family"]).printed !== "";
}

/** Installs a font with Chinese glyphs where there is none, or says what follows from there being none. */
export function ensureChineseGlyphs() {
  if (hasChineseGlyphs()) return;
  if (canInstall() && install(["fontconfig", "fonts-noto-cjk"]) && hasChineseGlyphs()) return;
  console.log("No font with Chinese glyphs is installed: screenshots would lack them (Debian: fonts-noto-cjk).");
}
