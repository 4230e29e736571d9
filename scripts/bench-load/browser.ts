/** How a browser is started for measuring. */
import type {LaunchOptions} from "@playwright/test";
import {findBrowser} from "../browser.mjs";

/** Chromium's sandbox doesn't start for root. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** The installed browser, else Playwright's own. */
export async function browserAt(): Promise<LaunchOptions> {
  const found = await findBrowser();
  return {args: [...asRoot, "--disable-gpu"], ...(found && {executablePath: found.path})};
}
