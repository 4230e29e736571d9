import {expect, live, test} from "./reader.ts";

test("a first visit loads at most 160 KB of compressed script before ECharts", async ({page}) => {
  // ECharts is asked for when the page is idle; here it never is, so what arrives is what the page itself needs.
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  const scripts: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      scripts.push(request.sizes().then(({responseBodySize}) => responseBodySize));
  });
  await page.goto("/", {waitUntil: "networkidle"});
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  console.log(`script before ECharts: ${(bytes / 1000).toFixed(1)} KB compressed`);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(160_000);
});

for (const width of [390, 1360]) {
  test(`nothing shifts, from the first paint to the live charts, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, {shifts: seen});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & {value: number}).value);
      }).observe({type: "layout-shift", buffered: true});
    });
    await page.goto("/");
    for (const id of ["index-rank", "index-makeup", "index-dimensions"]) await live(page, id);
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });
}
