/** The briefing page as a reader uses it. */
import type {Page} from "@playwright/test";
import {expect} from "./reader.ts";

export const entries = (page: Page) => page.locator("[data-entry]");
export const order = (page: Page) =>
  entries(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-entry")));
export const note = (page: Page, id: string) => page.locator(`[data-entry="${id}"] textarea`);
export const pages = (page: Page) => page.locator(".sheet");

/** A briefing as storage and files have it. */
export const briefing = (ids: readonly string[], change: Record<string, unknown> = {}) =>
  JSON.stringify({
    schema: "cfi-briefing/1",
    title: "",
    lang: "zh",
    light: "light",
    orientation: "portrait",
    entries: ids.map((id) => ({panel: id, note: "", version: ""})),
    ...change,
  });

/** Opens the briefing page with something in storage, once: a reload finds what the page has made of it. */
export async function open(page: Page, kept: string | null, path = "/briefing/"): Promise<void> {
  await page.goto("/sources/");
  if (kept !== null) await page.evaluate((text) => localStorage.setItem("briefing", text), kept);
  await page.goto(path);
  await expect(page.locator(".settings, .shared")).toBeVisible();
}

/** Waits until the preview shows the briefing as it is, and says how many pages it has. */
export async function laidOut(page: Page): Promise<number> {
  await expect(page.locator("[data-pages]")).toHaveAttribute("data-pages", /^[1-9]\d*$/, {timeout: 30_000});
  const count = Number(await page.locator("[data-pages]").getAttribute("data-pages"));
  await expect(pages(page)).toHaveCount(count);
  return count;
}

export const three = ["index-rank", "youth-shares", "relending"];
