/** One briefing, open in two tabs. */
import type {BrowserContext, Page} from "@playwright/test";
import {briefing, entries, note, order, three} from "./desk.ts";
import {expect, opened, test} from "./faults.ts";

/** Two tabs of one browser on the same briefing. */
async function twoTabs(page: Page, context: BrowserContext, path: string): Promise<Page> {
  await page.goto("/verify/");
  await page.evaluate((kept) => localStorage.setItem("briefing", kept), briefing(three));
  await opened(page, path);
  const other = await context.newPage();
  await other.addInitScript(() =>
    addEventListener("storage", (event) => {
      if ("deaf" in window) event.stopImmediatePropagation();
    }),
  );
  await opened(other, path);
  await expect(entries(other)).toHaveCount(three.length);
  return other;
}

/** Makes a tab hear nothing of the other, as one that the browser has put to sleep: it finds out when it writes. */
const deafen = (page: Page) => page.evaluate(() => void Object.assign(window, {deaf: true}));
const last = (page: Page) => page.locator(".toast.undo");

test("what one tab removes the other is told of, and can bring back", async ({page, context}) => {
  const other = await twoTabs(page, context, "/briefing/");
  await note(other, "youth-shares").fill("别丢");
  await expect(note(page, "youth-shares")).toHaveValue("别丢");
  await page.locator('[data-entry="youth-shares"] .entry-tools button').last().click();
  await expect(last(other)).toContainText("另一个标签页移除了");
  await last(other).getByRole("button", {name: "撤销"}).click();
  await expect(note(other, "youth-shares")).toHaveValue("别丢");
  await expect(note(page, "youth-shares")).toHaveValue("别丢");
  await expect.poll(() => order(page)).toEqual(three);
});

test("what both add, move and write at once is all there in both", async ({page, context}) => {
  const other = await twoTabs(page, context, "/en/briefing/");
  await deafen(other);
  await note(page, "index-rank").fill("first tab");
  await page.locator('[data-entry="relending"] .entry-tools button').first().click();
  await page.locator(".settings input[type=text]").fill("Title of the first");
  await other.waitForFunction(() => localStorage.getItem("briefing")?.includes("of the first"));
  await note(other, "relending").fill("second tab");
  for (const tab of [page, other]) {
    await expect(note(tab, "index-rank")).toHaveValue("first tab");
    await expect(note(tab, "relending")).toHaveValue("second tab");
    await expect(tab.locator(".settings input[type=text]")).toHaveValue("Title of the first");
    await expect.poll(() => order(tab)).toEqual(["index-rank", "relending", "youth-shares"]);
  }
});

for (const [path, words] of [
  ["/briefing/", "两份都留着"],
  ["/en/briefing/", "both texts were kept"],
] as const)
  test(`where both wrote the same note, both texts stay and it is said: ${path}`, async ({page, context}) => {
    const other = await twoTabs(page, context, path);
    await deafen(other);
    await note(page, "index-rank").fill("one, and more");
    // Browsers hand what one tab keeps to the other a moment later.
    await other.waitForFunction(() => localStorage.getItem("briefing")?.includes("and more"));
    await note(other, "index-rank").fill("two");
    await expect(note(other, "index-rank")).toHaveValue("one, and more\ntwo");
    await expect(last(other)).toContainText(words);
    await expect(note(page, "index-rank")).toHaveValue("one, and more\ntwo");
  });

test("a note rewritten elsewhere can be had back as it was here", async ({page, context}) => {
  const other = await twoTabs(page, context, "/en/briefing/");
  await note(page, "index-rank").fill("a careful text");
  await expect(note(other, "index-rank")).toHaveValue("a careful text");
  await note(other, "index-rank").fill("");
  await expect(last(page)).toContainText("Another tab rewrote the note");
  await last(page).getByRole("button", {name: "Undo"}).click();
  await expect(note(page, "index-rank")).toHaveValue("a careful text");
  await expect(note(other, "index-rank")).toHaveValue("a careful text");
});
