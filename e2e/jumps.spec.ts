/** Jumps within the dashboard: what is not laid out before a jump must not make it miss. */
import type {Page} from "@playwright/test";
import {expect, test} from "./reader.ts";

const goals = ["youth-shares", "policy-guidelines", "theme-policy"];

/** How far below the upper edge of the window something is, once two looks find it in the same place. */
async function rests(page: Page, id: string): Promise<number> {
  let last = NaN;
  await expect(async () => {
    const now = (await page.locator(`#${id}`).boundingBox())?.y ?? NaN;
    const moved = now !== last;
    last = now;
    expect(moved).toBe(false);
  }).toPass({intervals: [200, 300, 500]});
  return last;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({javaScriptEnabled});

    for (const [width, height] of [
      [390, 844],
      [1360, 900],
    ] as const)
      test(`an address that names a panel or a theme leads to it, at ${width} px`, async ({page}) => {
        await page.setViewportSize({width, height});
        for (const goal of goals) {
          await page.goto("about:blank");
          await page.goto(`/#${goal}`);
          const top = await rests(page, goal);
          expect(top, goal).toBeGreaterThanOrEqual(0);
          expect(top, goal).toBeLessThan(200);
        }
      });
  });

test("once the page has rested, every block is skipped with its own height", async ({page}) => {
  await page.goto("/en/");
  const block = page.locator(".theme .beside").last();
  const heights = () =>
    block.evaluate((one: HTMLElement) => {
      const skipped = one.getBoundingClientRect().height;
      one.style.contentVisibility = "visible";
      const whole = one.getBoundingClientRect().height;
      one.style.contentVisibility = "";
      return Math.abs(skipped - whole);
    });
  await expect.poll(heights, {timeout: 30_000}).toBeLessThan(1);
});
