/**
 * The browser tests, against out/ as it is served to readers. `npm test` builds out/, finds a browser (CHROME_PATH) and
 * a free port (E2E_PORT); run directly, this takes Playwright's own browser and port 4173.
 */
import {fileURLToPath} from "node:url";
import {defineConfig} from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = process.env.E2E_PORT ?? "4173";
const baseURL = `http://127.0.0.1:${port}`;
const browser = process.env.CHROME_PATH;

/** Chromium's sandbox doesn't start for root. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
/** Keeps Chromium from asking its maker's servers for things, which no test needs and a closed network refuses. */
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results/e2e",
  fullyParallel: true,
  workers: 2,
  // A loaded machine may drop one beat of a keyboard or a dialog: what fails twice is wrong, and the list names what did once.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // A slow machine with two workers hydrates the whole dashboard in seconds, not in one.
  expect: {timeout: 15_000},
  reporter: [["list"], ["json", {outputFile: "../test-results/e2e.json"}]],
  use: {
    browserName: "chromium",
    baseURL,
    locale: "zh-CN",
    // A kept copy would answer for the server; offline.spec.ts lets it.
    serviceWorkers: "block",
    launchOptions: {
      ...(browser ? {executablePath: browser} : {}),
      args: [...asRoot, ...quiet, "--disable-gpu", "--no-first-run"],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict-port`,
    cwd: root,
    env: {HOST: "127.0.0.1"},
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: {signal: "SIGTERM", timeout: 2_000},
  },
});
