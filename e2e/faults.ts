/** Pages that something happens to: what goes wrong on the way to them is the test’s own doing, what they throw is not. */
import type {Page, Route} from "@playwright/test";
import {test as base, expect} from "./watch.ts";

export const test = base.extend<{thrown: string[]}>({
  // What fails must be asked of the network, not of what an earlier visit has left.
  serviceWorkers: "block",
  page: async ({page}, use) => {
    await page.addInitScript(() => addEventListener("load", () => dispatchEvent(new Event("wheel"))));
    await use(page);
  },
  /** Errors that nothing on the page has caught; a test that provokes one takes it out. */
  thrown: [
    async ({page, watched}, use) => {
      const thrown: string[] = [];
      page.on("pageerror", ({message}) => thrown.push(message));
      await use(thrown);
      // A page in the place of a script is refused for what it is, not by our policy.
      watched.wrong = watched.wrong.filter((text) => !text.includes("MIME type"));
      expect(thrown).toEqual([]);
    },
    {auto: true},
  ],
});
export {expect};

/** Opens a page and waits until it answers. */
export async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

export const scripts = "**/_next/static/chunks/*.js";

/** A page that a network puts in the place of what was asked for. */
const signIn = "<!doctype html><title>Wi-Fi</title><p>Please sign in</p>";

/** What may happen to a script on its way. */
export const mishaps = {
  "is not there": (route: Route) => route.fulfill({status: 404, contentType: "text/html", body: signIn}),
  "breaks off": (route: Route) => route.abort("connectionreset"),
  "is a page in its place": (route: Route) =>
    route.fulfill({contentType: "text/html", headers: {"X-Content-Type-Options": "nosniff"}, body: signIn}),
  "is a page that calls itself a script": (route: Route) =>
    route.fulfill({contentType: "text/javascript", body: signIn}),
  "is cut in the middle": async (route: Route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({contentType: "text/javascript", body: text.slice(0, text.length / 2)});
  },
} as const;
export type Mishap = keyof typeof mishaps;

/** Errors of reading a script, which the browser reports whatever is done about them. */
export const ofReading = (message: string): boolean =>
  /Unexpected|Invalid or unexpected|missing \)|Unterminated/.test(message);

export const toast = (page: Page) => page.locator("[data-toast]");
