/** A panel’s own page; arriving at a mark by its address, there and on the dashboard. */
import AxeBuilder from "@axe-core/playwright";
import type {Page} from "@playwright/test";
import {expect, live, mark, panel, test} from "./reader.ts";

const figure = "performance-youth-share";
const card = (page: Page) => page.locator(".card");

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

for (const [path, title, next] of [
  ["/panels/youth-shares/", "四个比重，四个分母", "下一个面板"],
  ["/en/panels/youth-shares/", "Four shares of four different wholes", "Next panel"],
] as const) {
  test(`one panel alone, with its table, its figures and the way on: ${path}`, async ({page}) => {
    await open(page, path);
    await expect(page.getByRole("heading", {level: 1})).toContainText(title);
    const one = await live(page, "youth-shares");
    await expect(page.locator("[data-panel]")).toHaveCount(1);
    await expect(one.locator("tbody tr").first()).toBeVisible();
    const root = path.startsWith("/en") ? "/en" : "";
    await expect(page.locator(`.panel-figures a[href="${root}/figures/${figure}/"]`)).toBeVisible();
    await expect(page.locator(`.panel-part a[href="${root}/articles/youth/"]`)).toBeVisible();
    await expect(page.locator(`.panel-part a[href="${root}/sources/#youth-page"]`)).toBeVisible();
    await expect(page.locator("#cite")).toContainText("[EB/OL]");
    for (const hook of ["[data-cite='panel:youth-shares']", "[data-embed=youth-shares]", "[data-full-screen]"])
      await expect(one.locator(`.tools > ${hook}`)).toBeVisible();
    await page.getByRole("link", {name: next}).click();
    await expect(page).toHaveURL(`${root}/panels/youth-population/`);
    await page.goBack();
    await expect(page.getByRole("heading", {level: 1})).toContainText(title);
  });
}

test("from the dashboard the panel’s link leads to its page, and its files stand beside it", async ({page}) => {
  await open(page, "/");
  await panel(page, "relending").getByRole("link", {name: "本面板的链接"}).click();
  await expect(page).toHaveURL("/panels/relending/");
  for (const file of ["zh.option.json", "en.option.json"])
    expect((await page.request.get(`/panels/relending/${file}`)).status()).toBe(200);
});

test("the first panel has none before it", async ({page}) => {
  await open(page, "/panels/index-rank/");
  await expect(page.locator(".panel-order a")).toHaveCount(1);
  await expect(page.locator(".panel-order [rel=next]")).toBeVisible();
});

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});
  for (const path of ["/panels/ecosystem/", "/en/panels/ecosystem/"])
    test(`the page reads whole: ${path}`, async ({page}) => {
      await page.goto(path);
      const one = panel(page, "ecosystem");
      await expect(one.locator(".drawings svg:visible")).toHaveCount(1);
      await expect(one.getByRole("img")).toHaveAttribute("aria-label", /来源：|Source: /);
      await expect(one.locator("tbody tr").first()).toBeVisible();
      await expect(one.locator("header").getByRole("button")).toHaveCount(0);
      await expect(page.locator(".panel-figures li").first()).toBeVisible();
      await expect(page.locator(".panel-order a")).toHaveCount(2);
    });

  test("an address with a figure leads to its row", async ({page}) => {
    await page.goto(`/panels/youth-shares/#youth-shares--${figure}`);
    await expect(page.locator("tr:target")).toBeInViewport();
  });
});

test.describe("arriving at a figure", () => {
  for (const path of ["/panels/youth-shares/", "/", "/en/themes/youth-economy/", "/en/articles/youth/"])
    test(`its mark is lit and in view, with its words: ${path}`, async ({page}) => {
      await open(page, `${path}#youth-shares--${figure}`);
      const one = panel(page, "youth-shares");
      await expect(one).toHaveAttribute("data-chart", "live", {timeout: 15_000});
      await expect(mark(one, figure)).toHaveAttribute("data-lit", "");
      await expect(mark(one, figure)).toBeInViewport();
      await expect(mark(one, figure)).toBeFocused();
      await expect(card(page)).toContainText("青年消费人群超过76%");
      await expect(card(page)).toBeInViewport();
      if (!path.includes("panels")) await expect(one.locator("details.data")).not.toHaveAttribute("open");
      await page.keyboard.press("Escape");
      await expect(card(page)).toBeHidden();
      await expect(page.locator("[data-lit]")).toHaveCount(0);
    });

  test("another address on the page lights another mark, and Back the first again", async ({page}) => {
    await open(page, `/panels/youth-shares/#youth-shares--${figure}`);
    const one = await live(page, "youth-shares");
    await expect(mark(one, figure)).toHaveAttribute("data-lit", "");
    await page.evaluate(() => (location.hash = "youth-shares--emotional-venues-youth-share"));
    await expect(mark(one, "emotional-venues-youth-share")).toHaveAttribute("data-lit", "");
    await expect(mark(one, figure)).not.toHaveAttribute("data-lit");
    await expect(card(page)).toContainText("青年客群占比超90%");
    await page.goBack();
    await expect(mark(one, figure)).toHaveAttribute("data-lit", "");
    await expect(card(page)).toContainText("青年消费人群超过76%");
  });

  test("where the chart draws no mark of it, the table opens at its row", async ({page}) => {
    await open(page, "/#youth-shares--performance-age-18-34");
    const row = page.locator("#youth-shares--performance-age-18-34");
    await expect(row).toBeVisible();
    await expect(row).toHaveAttribute("data-lit", "");
    await expect(row).toBeInViewport();
  });

  test("under a filter that shows its panel it is found where it then stands; one that hides it says so", async ({
    page,
  }) => {
    await open(page, `/?theme=youth-economy#youth-shares--${figure}`);
    await expect(mark(panel(page, "youth-shares"), figure)).toBeInViewport();
    await expect(card(page)).toBeVisible();
    await open(page, `/?theme=policy#youth-shares--${figure}`);
    await expect(page.locator("[data-left]")).toContainText("链接所指的面板被筛选隐去了");
  });
});

test.describe("full screen", () => {
  /** The chart as it is seen, and the window. */
  const sizes = (page: Page) =>
    page.locator(".live svg").evaluate((svg) => {
      const {width, height, left, right} = svg.getBoundingClientRect();
      return {width, height, left, right, ratio: width / height, window: innerWidth};
    });

  test("by keyboard: the chart grows in its own proportions, keeps its words, and Escape gives the focus back", async ({
    page,
  }) => {
    await page.setViewportSize({width: 1600, height: 900});
    await open(page, "/panels/cq-institutions/");
    const one = await live(page, "cq-institutions");
    const before = await sizes(page);
    const button = one.locator("[data-full-screen]");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(button).toHaveText("退出全屏");
    await expect(button).toBeFocused();
    await expect(page.getByRole("status").filter({hasText: "已全屏"})).toBeVisible();
    const after = await sizes(page);
    expect(after.width).toBeGreaterThan(before.width * 1.2);
    expect(after.ratio).toBeCloseTo(before.ratio, 2);
    await expect(one.locator("h1")).toBeInViewport();
    await expect(one.locator(".measure")).toBeInViewport();
    await expect(one.locator(".cues .place").first()).toBeInViewport();
    await expect(page.locator("header.site")).toHaveJSProperty("inert", true);

    // A mark shows its words over the panel; Escape closes those first.
    await one.locator('.live svg [tabindex="0"]').focus();
    await expect(card(page)).toBeVisible();
    const {x, y} = (await card(page).boundingBox()) ?? {x: 0, y: 0};
    const above = await page.evaluate(([at, from]) => document.elementFromPoint(at, from)?.closest(".card") !== null, [
      x + 20,
      y + 20,
    ] as const);
    expect(above).toBe(true);
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
    await expect(one).toHaveAttribute("data-full", "");
    await page.keyboard.press("Escape");
    await expect(one).not.toHaveAttribute("data-full");
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    await expect(button).toBeFocused();
    await expect(page.locator("header.site")).toHaveJSProperty("inert", false);
  });

  test("where the browser has none for pages, the panel fills the window", async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(Element.prototype, "requestFullscreen", {value: undefined});
    });
    await page.setViewportSize({width: 390, height: 844});
    await open(page, "/en/panels/design-cities/");
    const one = await live(page, "design-cities");
    await one.locator("[data-full-screen]").click();
    await expect(one).toHaveAttribute("data-full", "");
    expect(await one.boundingBox()).toMatchObject({x: 0, y: 0, width: 390, height: 844});
    const {left, right} = await sizes(page);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    await one.getByRole("button", {name: "Leave full screen"}).click();
    await expect(one).not.toHaveAttribute("data-full");
  });

  test("a chart higher than the screen keeps the size it is laid out for, and can be scrolled to its end", async ({
    page,
  }) => {
    await page.setViewportSize({width: 1360, height: 700});
    await open(page, "/panels/ecosystem/");
    const one = await live(page, "ecosystem");
    await one.locator("[data-full-screen]").click();
    await expect(one).toHaveAttribute("data-full", "");
    expect((await sizes(page)).width).toBeGreaterThanOrEqual(639);
    await one.evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    const end = await page.locator(".live svg").evaluate((svg) => svg.getBoundingClientRect().bottom);
    expect(end).toBeLessThanOrEqual(700);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({colorScheme});
    for (const path of ["/panels/youth-shares/", "/en/panels/codes/"])
      test(`axe finds nothing, on the page and in full screen: ${path}`, async ({page}) => {
        await open(page, path);
        await expect(page.locator("[data-panel]")).toHaveAttribute("data-chart", "live", {timeout: 15_000});
        const faults = async () => {
          const {violations} = await new AxeBuilder({page}).analyze();
          return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
        };
        expect(await faults()).toEqual([]);
        await page.locator("[data-full-screen]").click();
        await expect(page.locator("[data-panel][data-full]")).toBeVisible();
        expect(await faults()).toEqual([]);
      });
  });

for (const width of [320, 390, 768, 1360, 1920])
  test(`nothing scrolls sideways, and the tools stay within the panel, at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    for (const id of ["youth-shares", "ecosystem", "codes", "design-cities", "index-rank"])
      for (const root of ["", "/en"]) {
        await open(page, `${root}/panels/${id}/`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
        const [tools, whole] = [
          await page.locator(".panel .tools").boundingBox(),
          await page.locator(".panel").boundingBox(),
        ];
        expect((tools?.x ?? 0) + (tools?.width ?? 0)).toBeLessThanOrEqual((whole?.x ?? 0) + (whole?.width ?? 0));
      }
  });
