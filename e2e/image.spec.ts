import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";
import {expect, panel, test} from "./reader.ts";

/** Decodes a PNG in the browser: its size, and how many colours it shows. */
async function look(page: Page, file: string) {
  const data = (await readFile(file)).toString("base64");
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const {data: pixels} = context.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Map<number, number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    const most = Math.max(...colours.values());
    return {width: canvas.width, height: canvas.height, colours: colours.size, background: most / (pixels.length / 4)};
  }, data);
}

for (const [path, lang, open, sample] of [
  ["/", "zh", "导出", "PNG，幻灯片"],
  ["/en/", "en", "Export", "PNG for a slide"],
] as const) {
  test(`saves a slide as a PNG at twice its size, named so that it sorts (${lang})`, async ({page}) => {
    await page.goto(path);
    const one = panel(page, "youth-shares");
    await one.getByText(open, {exact: true}).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      one.getByRole("link", {name: sample}).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^cfi-youth-shares-${lang}-\\d{4}-\\d{2}-\\d{2}-slide\\.png$`),
    );
    const seen = await look(page, await download.path());
    expect(seen).toMatchObject({width: 2560, height: 1440});
    expect(seen.colours).toBeGreaterThan(50);
    expect(seen.background).toBeLessThan(0.95);
  });
}

test("the SVG says what it shows, how well established it is, and where it is from", async ({page}) => {
  await page.goto("/");
  const one = panel(page, "youth-shares");
  await one.getByText("导出", {exact: true}).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    one.getByRole("link", {name: "SVG矢量图"}).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^cfi-youth-shares-zh-.*\.svg$/);
  const svg = await readFile(await download.path(), "utf8");
  const words = svg.replace(/<[^>]+>/g, " ");
  for (const part of [
    "四个比重",
    "青年消费人群超过76%",
    "未查到原始出处",
    "重庆日报《以青春经济激活城市消费新动能》",
    "数据核对至",
  ])
    expect(words).toContain(part);
});
