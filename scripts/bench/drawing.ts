/** What we draw against what a headless Chromium makes of the same pictures: each in turn, so that both meet the same noise. */
import {chromium} from "@playwright/test";
import type {Browser, Page} from "@playwright/test";
import {panelFile} from "../../components/export/files.ts";
import type {PanelFormat} from "../../components/export/files.ts";
import {readyFile, readyFormats, readyRequest} from "../../components/export/ready.ts";
import {picture, plainLook} from "../../components/picture/picture.ts";
import {purposes} from "../../components/picture/purposes.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {nodeTools} from "../tools.ts";
import {Times} from "./figures.ts";

const {width, height, ratio} = purposes.slide;
const look = {...plainLook, purpose: "slide"} as const;
/** Starting a browser takes seconds; more tries would not change what is seen. */
const coldTries = 5;

const document = (svg: string) => `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>${svg}`;

/** A page that shows pictures at the size and the ratio of our PNG. */
const openPage = (browser: Browser) => browser.newPage({viewport: {width, height}, deviceScaleFactor: ratio});

async function show(page: Page, svg: string): Promise<void> {
  await page.setContent(document(svg));
  await page.evaluate(() => globalThis.document.fonts.ready);
}

async function screenshot(page: Page, svg: string): Promise<void> {
  await show(page, svg);
  await page.screenshot();
}

/** Prints how long each takes, over panels and rounds. */
export async function compareDrawing(browserPath: string, panels: readonly PanelId[], rounds: number): Promise<void> {
  const tools = await nodeTools();
  const warm = await chromium.launch({executablePath: browserPath});
  const page = await openPage(warm);
  const times = new Times();
  const text = new TextDecoder();
  let cold = 0;
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up what is compared, and is not counted.
    const counted = round === 0 ? new Times() : times;
    for (const panel of panels) {
      const file = (format: PanelFormat, own: typeof look | typeof plainLook) =>
        panelFile({panel, lang: "zh", format, look: own, ratio: null}, tools);
      // Both draw from the finished picture: laying it out is the same for both, and is shown by itself.
      await counted.of("layout of a slide, for either", () => picture(panel, "zh", look));
      await counted.of("PNG, ours, with its record", () => file("png", look));
      const svg = text.decode((await file("svg", look)).bytes);
      await counted.of("PNG, warm Chromium, screenshot", () => screenshot(page, svg));
      await counted.of("PDF, ours, with layout, tags and record", () => file("pdf", plainLook));
      await counted.of("PDF, warm Chromium, page.pdf", async () => {
        await show(page, svg);
        await page.pdf({width: `${width}px`, height: `${height}px`});
      });
      await counted.of("all ready files of a panel, ours", async () => {
        for (const format of Object.keys(readyFormats) as (keyof typeof readyFormats)[]) {
          const request = readyRequest(panel, "zh", format);
          if (readyFile(request) !== null) await panelFile(request, tools);
        }
      });
      if (round > 0 && cold++ < coldTries)
        await counted.of("PNG, cold Chromium, started for it", async () => {
          const browser = await chromium.launch({executablePath: browserPath});
          await screenshot(await openPage(browser), svg);
          await browser.close();
        });
    }
  }
  await warm.close();
  console.log(`${panels.length} panels, ${rounds} rounds, ${width * ratio} x ${height * ratio} pixels; medians:`);
  console.log(times.lines("PNG, warm Chromium, screenshot").join("\n"));
  const of = (kind: string, other: string) => (times.median(kind) / times.median(other)).toFixed(2);
  console.log(`PNG, ours to warm Chromium: ${of("PNG, ours, with its record", "PNG, warm Chromium, screenshot")} x`);
  console.log(
    `PNG, cold Chromium to ours: ${of("PNG, cold Chromium, started for it", "PNG, ours, with its record")} x`,
  );
  console.log(
    `PDF, ours to warm Chromium: ${of("PDF, ours, with layout, tags and record", "PDF, warm Chromium, page.pdf")} x`,
  );
}
