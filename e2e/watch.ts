/**
 * What every test of the suite is watched for: whatever the site’s policy refuses, on any page, frame or worker of the
 * browser, and any request that leaves for another place than the site. Either fails the test, however it was meant.
 */
import {test as base, expect} from "@playwright/test";
import type {Browser, BrowserContext, Page} from "@playwright/test";

/** What a browser says when a policy refuses something, in the console of a page or of a worker. */
const refusals =
  /Content Security Policy|Content-Security-Policy|Trusted ?Type|TrustedHTML|TrustedScript|Permissions[- ]Policy|Refused to /i;

export interface Watched {
  /** Origins that a test may ask besides the site’s: its own servers, standing for the pages of others. */
  others: Set<string>;
  /** What has gone wrong so far; a test that provokes it takes it out again. */
  wrong: string[];
}

/** Hears what pages report themselves; a frame without an origin can do no more than that. */
function reportsRefusals(): void {
  document.addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sourceFile, sample}) =>
    console.error(`Content Security Policy: ${effectiveDirective} refuses ${blockedURI} ${sample} (${sourceFile})`),
  );
}

/** Watches all that happens in a browser context, from now on. */
export async function watch(context: BrowserContext, site: string, {others, wrong}: Watched): Promise<void> {
  await context.addInitScript(reportsRefusals);
  const seen = (text: string) => {
    if (refusals.test(text)) wrong.push(`policy: ${text}`);
  };
  context.on("console", (message) => seen(message.text()));
  context.on("weberror", (error) => seen(error.error().message));
  context.on("page", (page) => {
    page.on("worker", (worker) => worker.on("console", (message) => seen(message.text())));
  });
  context.on("request", (request) => {
    const {protocol, origin} = new URL(request.url());
    if (["data:", "blob:", "about:"].includes(protocol) || origin === site || others.has(origin)) return;
    wrong.push(`request to another host: ${request.url()}`);
  });
}

/** The smallest sign of a reader, as soon as the page is there. */
function signAtLoad(): void {
  addEventListener("load", () => dispatchEvent(new Event("wheel")));
}

/** A page in a context of its own, watched with the rest of its test. */
export async function watchedPage(browser: Browser, site: string, watched: Watched): Promise<Page> {
  const page = await browser.newPage({baseURL: site});
  await page.addInitScript(signAtLoad);
  await watch(page.context(), site, watched);
  return page;
}

export const test = base.extend<{watched: Watched; sign: boolean}>({
  /** Whether the reader gives a sign as soon as a page is there: a page takes no script before one. */
  sign: [true, {option: true}],
  page: async ({page, sign}, use) => {
    if (sign) await page.addInitScript(signAtLoad);
    await use(page);
  },
  watched: [
    async ({context, baseURL}, use) => {
      const watched: Watched = {others: new Set(), wrong: []};
      await watch(context, baseURL ?? "", watched);
      await use(watched);
      expect(watched.wrong).toEqual([]);
    },
    {auto: true},
  ],
});
export {expect};
