/** How a browser is started for measuring. */
import type {LaunchOptions} from "@playwright/test";

/** Chromium's sandbox doesn't start for root. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** The installed Chromium that CHROME_PATH or Debian names, else Playwright's own. */
export function browserAt(): LaunchOptions {
  const {CHROME_PATH} = process.env;
  return {args: [...asRoot, "--disable-gpu"], ...(CHROME_PATH && {executablePath: CHROME_PATH})};
}
