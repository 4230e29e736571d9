import {builtPages, kinds, overweight, weigh} from "./budgets.ts";
import {expect, live, test} from "./reader.ts";

/** What only ECharts holds, in whatever file it comes. */
const mark = "_echarts_instance_";
const pages = builtPages();

// What comes before its reader does anything.
test.use({sign: false});

test("every built page is of one kind, and every kind has pages", () => {
  expect(pages.filter((page) => !kinds.some(({is}) => is.test(page)))).toEqual([]);
  expect(kinds.filter(({is}) => !pages.some((page) => is.test(page))).map(({name}) => name)).toEqual([]);
});

for (const kind of kinds) {
  test(`bytes: ${kind.name}`, () => {
    const own = pages.filter((page) => kinds.find(({is}) => is.test(page)) === kind);
    const weighed = own.map((page) => [page, weigh(page)] as const);
    for (const part of ["html", "css", "js", "all"] as const) {
      const most = Math.max(...weighed.map(([, weight]) => weight[part]));
      expect(most, `${part} is found`).toBeGreaterThan(500);
      console.log(`${kind.name}: ${part} at most ${most} B in ${own.length} pages`);
    }
    expect(weighed.flatMap(([page, weight]) => overweight(page, weight, kind))).toEqual([]);
  });

  test(`bytes that a browser loads: ${kind.name}`, async ({page}) => {
    const address = pages.find((one) => kind.is.test(one)) ?? "";
    const come = new Set<string>();
    const loaded: Promise<{path: string; bytes: number; echarts: boolean}>[] = [];
    page.on("requestfinished", (request) => {
      const {pathname: path} = new URL(request.url());
      if (!path.endsWith(".js")) return;
      come.add(path);
      const load = async () => {
        const {responseBodySize: bytes} = await request.sizes();
        const text = await (await request.response())?.text();
        return {path, bytes, echarts: text?.includes(mark) ?? false};
      };
      loaded.push(load());
    });
    await page.goto(address);
    // Fetched when the page is idle, or run at once: either way each script has an element of its own.
    const asked = page.locator("head :is(link[as=script], script[src]:not([nomodule]))");
    const ahead = (await page.locator("script[data-ahead]").getAttribute("data-ahead"))?.split(" ") ?? [];
    expect(ahead.length).toBeGreaterThan(1);
    await expect.poll(() => asked.count()).toBeGreaterThanOrEqual(ahead.length);
    await page.waitForLoadState("networkidle");
    // The network may have been idle before they were asked for.
    const missing = () =>
      asked.evaluateAll(
        (list, there) =>
          list
            .map((one) => one.getAttribute("src") ?? one.getAttribute("href"))
            .filter((path) => !there.includes(path ?? "")),
        [...come],
      );
    await expect.poll(missing).toEqual([]);
    const scripts = await Promise.all(loaded);
    expect(scripts.filter(({echarts}) => echarts).map(({path}) => path)).toEqual([]);
    const js = scripts.reduce((bytes, one) => bytes + one.bytes, 0);
    expect(js).toBeGreaterThan(1_000);
    expect(overweight(address, {html: 0, css: 0, js, all: 0}, kind)).toEqual([]);
  });
}

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
    await page.mouse.wheel(0, 1);
    for (const id of ["index-rank", "index-makeup", "index-dimensions"]) await live(page, id);
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });
}
