/** What a page is before its reader does anything: without scripts, on a phone, and in bytes. */
import type {Browser, Page} from "@playwright/test";
import {probedPage, seenIn, settle} from "./probe.ts";
import type {Phone, Weight} from "./types.ts";

/** A cheap phone in a poor net: 1.6 Mbit/s down, 150 ms there and back, a processor four times as slow. */
const net = {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8};
const slowness = 4;
/** What only ECharts holds, in whatever file a bundler puts it. */
const mark = "_echarts_instance_";

/** How many charts a reader sees who has no scripts. */
export async function withoutScripts(browser: Browser, url: string): Promise<number> {
  const page = await probedPage(browser, {javaScriptEnabled: false});
  await page.goto(url, {waitUntil: "load"});
  const boxes = await Promise.all(
    (await page.locator("canvas, svg, img").all()).map(async (one) =>
      (await one.isVisible()) ? one.boundingBox() : null,
    ),
  );
  await page.context().close();
  return boxes.filter((box) => box !== null && box.width >= 150 && box.height >= 100).length;
}

/** Slows a page down to the phone and its net. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", net);
  await session.send("Emulation.setCPUThrottlingRate", {rate: slowness});
}

/** When the charts of a page are drawn on the phone, that nobody touches. */
export async function onPhone(browser: Browser, url: string): Promise<Phone> {
  const screen = {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};
  const page = await probedPage(browser, screen);
  await slowDown(page);
  await page.goto(url, {waitUntil: "load"});
  await settle(page, 2500);
  const {fcp, inView, inViewAt, all, allAt} = await seenIn(page);
  await page.context().close();
  const first = fcp ?? NaN;
  // What is in the document before the first paint is seen with it.
  const shown = (at: number | null) => (at === null ? null : Math.max(at, first));
  return {
    fcp: first,
    inView: inView > 0 ? shown(inViewAt) : null,
    chartsInView: inView,
    all: all > 0 ? shown(allAt) : null,
    charts: all,
  };
}

/** What a page has loaded when it rests, its reader having done nothing. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const page = await probedPage(browser);
  const loads: Promise<{kind: string; bytes: number; echarts: boolean}>[] = [];
  page.on("requestfinished", (request) => {
    if (!request.url().startsWith("http")) return;
    const load = async () => {
      const {responseBodySize: bytes} = await request.sizes();
      const response = await request.response();
      const isScript = request.resourceType() === "script" || /\.m?js$/.test(new URL(request.url()).pathname);
      const text = isScript ? await response?.text() : undefined;
      return {kind: isScript ? "script" : request.resourceType(), bytes, echarts: text?.includes(mark) ?? false};
    };
    loads.push(load());
  });
  await page.goto(url, {waitUntil: "networkidle"});
  await settle(page, 1500);
  const all = await Promise.all(loads);
  await page.context().close();
  const sum = (chosen: (one: (typeof all)[number]) => boolean) =>
    all.filter(chosen).reduce((bytes, one) => bytes + one.bytes, 0);
  return {
    html: sum(({kind}) => kind === "document"),
    style: sum(({kind}) => kind === "stylesheet"),
    script: sum(({kind}) => kind === "script"),
    echarts: sum(({echarts}) => echarts),
    bytes: sum(() => true),
    requests: all.length,
  };
}
