/**
 * Pages zoomed by the browser, or set with wide spacing, or in the system’s own colours. A window of 1,280 pixels at
 * 200 % is one of 640, at 400 % one of 320 (WCAG 1.4.10): that is how they are opened here.
 */
import type {Page} from "@playwright/test";
import {expect, opened, test} from "./faults.ts";
import {kindsOfPage} from "./reader.ts";

/** The spacing of WCAG 1.4.12, on everything. */
const spacing =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

/** What a reader could not reach: controls beyond the edge of the page, and text cut off by its own box. */
function unreachable(): string[] {
  const root = document.documentElement;
  const wide = root.clientWidth;
  const found: string[] = [];
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${(element.textContent ?? "").trim().slice(0, 30)}`;
  if (root.scrollWidth > wide) found.push(`the page scrolls sideways: ${root.scrollWidth} of ${wide}`);
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const hidden = ".sr-only, .skip, [hidden], .waiting, .replaced";
  for (const control of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    const {left, right, width, height} = control.getBoundingClientRect();
    if (width * height === 0 || !control.checkVisibility() || control.closest(hidden)) continue;
    if (scrolls(control.parentElement)) continue;
    if (left < -1 || right > wide + 1)
      found.push(`beyond the edge (${Math.round(left)}–${Math.round(right)}): ${name(control)}`);
  }
  for (const box of document.querySelectorAll<HTMLElement>("body *:not(svg *)")) {
    const {overflowX, overflowY, position} = getComputedStyle(box);
    if (box.closest(hidden) || position === "absolute" || box.clientWidth < 2 || !box.textContent?.trim()) continue;
    if (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1)
      found.push(`cut at its side: ${name(box)}`);
    if (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1) found.push(`cut below: ${name(box)}`);
  }
  return found;
}

const check = async (page: Page, what: string) => expect.soft(await page.evaluate(unreachable), what).toEqual([]);

for (const lang of ["zh", "en"] as const)
  test(`at 400 % and 200 %, plain and with wide spacing, all of every page is reached: ${lang}`, async ({page}) => {
    test.slow();
    for (const path of kindsOfPage.filter((one) => one.startsWith("/en/") === (lang === "en"))) {
      await page.setViewportSize({width: 320, height: 256});
      await opened(page, path);
      await check(page, `${path} at 400 %`);
      const style = await page.addStyleTag({content: spacing});
      await check(page, `${path} at 400 % with wide spacing`);
      await page.setViewportSize({width: 640, height: 512});
      await check(page, `${path} at 200 % with wide spacing`);
      await style.evaluate((element) => void element.parentNode?.removeChild(element));
      await check(page, `${path} at 200 %`);
    }
  });

for (const [what, open] of [
  ["the search", (page: Page) => page.keyboard.press("/")],
  ["citations", (page: Page) => page.locator("[data-cite]:visible").first().click()],
  ["the code for embedding", (page: Page) => page.locator("[data-embed]:visible").first().click()],
] as const)
  test(`at 400 % the dialog of ${what} can be used to its end`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 256});
    await opened(page, "/en/panels/youth-shares/");
    await open(page);
    const dialog = page.locator("dialog[open]");
    await expect(dialog).toBeVisible();
    for (const control of await dialog
      .locator("button:visible, input:visible, select:visible, textarea:visible")
      .all()) {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      expect(box && box.x >= -1 && box.x + box.width <= 321 && box.y + box.height <= 257).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });

test("at 400 % a panel’s menu opens within the page", async ({page}) => {
  await page.setViewportSize({width: 320, height: 256});
  for (const path of ["/panels/youth-shares/", "/en/panels/youth-shares/"]) {
    await opened(page, path);
    await page.locator("details.menu summary").first().click();
    await expect(page.locator("details.menu[open] [data-more]").first()).toBeVisible();
    await check(page, path);
  }
});

test("in the system’s own colours charts keep theirs, and focus and choices are seen", async ({page}) => {
  await page.emulateMedia({forcedColors: "active"});
  await opened(page, "/en/");
  const chart = page.locator('[data-panel="index-rank"] .chart');
  const {ground, mark, text} = await chart.evaluate((box) => {
    const colour = (element: Element | null | undefined, name: "fill" | "backgroundColor") =>
      element ? getComputedStyle(element)[name] : "";
    const svg = [...box.querySelectorAll("svg")].find((one) => one.getClientRects().length > 0);
    return {
      ground: colour(box, "backgroundColor"),
      mark: colour(svg?.querySelector("[data-figure]:not(text)"), "fill"),
      text: colour(svg?.querySelector("text"), "fill"),
    };
  });
  expect(new Set([ground, mark, text]).size).toBeGreaterThan(1);
  expect(text).not.toBe(ground);
  const chip = page.locator('.chip[aria-pressed="true"]').first();
  expect(await chip.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    "solid",
  );
});

test("who asks for less motion gets none", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await opened(page, "/en/");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("body *")]
        .map((element) => getComputedStyle(element))
        .filter(({animationName, transitionProperty, transitionDuration}) => {
          const moves = /all|transform|translate|scale|rotate|top|left|width|height|margin/.test(transitionProperty);
          return (
            (animationName !== "none" && animationName !== "appear") || (moves && parseFloat(transitionDuration) > 0)
          );
        }).length,
  );
  expect(moving).toBe(0);
});
