/** A reader who types into the search in a real browser: how long each answer takes, and the longest frame meanwhile. */
import {chromium} from "@playwright/test";
import type {Page} from "@playwright/test";
import {served} from "./served.ts";

export interface Typed {
  /** From a key to its results on the page, in milliseconds, one number a key. */
  answers: number[];
  /** The longest time between two frames while typing. */
  longestFrame: number;
  /** What was fetched for each query from an empty cache, in requests. */
  requests: number[];
}

/** Runs in the page: notes when a query was typed, and when its results are there. As text, since tsx adds to functions. */
const watch = `
  window.notes = {frames: [], answers: []};
  let typed = 0, last = performance.now();
  const settled = () => {
    const input = document.querySelector("input");
    const status = document.querySelector("[data-found]");
    if (typed === 0 || !input || !status || status.getAttribute("data-found") !== input.value.trim()) return;
    const since = typed;
    typed = 0;
    // The frame that shows it is part of the answer.
    requestAnimationFrame(() => notes.answers.push(performance.now() - since));
  };
  addEventListener("input", () => {
    typed = performance.now();
    // A space leaves the query as it was: nothing changes.
    setTimeout(settled);
  }, true);
  new MutationObserver(settled).observe(document, {subtree: true, childList: true, attributes: true});
  const frame = (now) => {
    notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);`;

interface Notes {
  frames: number[];
  answers: number[];
}
const notesOf = (page: Page): Promise<Notes> => page.evaluate(() => (window as unknown as {notes: Notes}).notes);

/** Types queries, each on a page of its own with nothing cached. */
export async function typing(files: ReadonlyMap<string, string>, queries: readonly string[]): Promise<Typed> {
  const {address, close} = await served(files);
  const path = process.env.CHROME_PATH;
  const browser = await chromium.launch({
    ...(path && {executablePath: path}),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const result: Typed = {answers: [], longestFrame: 0, requests: []};
  try {
    for (const query of queries) {
      const page = await browser.newPage();
      let requests = 0;
      page.on("request", (request) => {
        if (request.url().includes("/search/")) requests++;
      });
      await page.addInitScript(watch);
      await page.goto(address);
      await page.locator("[data-examples]").waitFor();
      await page.evaluate(() => ((window as unknown as {notes: Notes}).notes.frames.length = 0));
      const parts = query.length > 20 ? [query] : [...query];
      for (const [i, part] of parts.entries()) {
        await page.keyboard.insertText(part);
        await page.waitForFunction(
          (count) => (window as unknown as {notes: Notes}).notes.answers.length >= count,
          i + 1,
        );
      }
      const {answers, frames} = await notesOf(page);
      result.answers.push(...answers);
      result.longestFrame = Math.max(result.longestFrame, ...frames);
      result.requests.push(requests);
      await page.close();
    }
  } finally {
    await browser.close();
    close();
  }
  return result;
}
