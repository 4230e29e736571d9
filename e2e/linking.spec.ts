import {expect, live, mark, panel, test} from "./reader.ts";

const figure = "performance-youth-share";

test.beforeEach(async ({page}) => {
  await page.goto("/themes/youth-economy/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
});

test("a mention lights up its mark and shows its words, and the other way round", async ({page}) => {
  const one = await live(page, "youth-shares");
  const mention = page.locator(`.prose a[data-figure="${figure}"]`).first();
  await mention.hover();
  await expect(mark(one, figure)).toHaveAttribute("data-lit", "");
  await expect(page.locator(".card")).toContainText("青年消费人群超过76%");
  await expect(page.locator(".card")).toContainText("已溯源");

  await mark(one, "emotional-venues-youth-share").hover();
  await expect(page.locator('.prose a[data-figure="emotional-venues-youth-share"]').first()).toHaveAttribute(
    "data-lit",
    "",
  );
  await expect(mention).not.toHaveAttribute("data-lit", "");
  await expect(page.locator(".card")).toContainText("青年客群占比超90%");
});

test("a click pins the card until Escape", async ({page}) => {
  const one = await live(page, "youth-shares");
  await mark(one, figure).click();
  await page.mouse.move(5, 5);
  await expect(page.locator(".card")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".card")).toBeHidden();
  await expect(page.locator("[data-lit]")).toHaveCount(0);
});

test("by keyboard: a mention opens its card, arrow keys walk the marks", async ({page}) => {
  const one = await live(page, "youth-shares");
  const mention = page.locator(`.prose a[data-figure="${figure}"]`).first();
  await mention.focus();
  await expect(page.locator(".card")).toContainText("青年消费人群超过76%");
  await expect(mark(one, figure)).toHaveAttribute("data-lit", "");

  const first = one.locator('.live svg [role="button"]').first();
  await first.focus();
  await expect(page.locator(".card")).toContainText("占人口总数28.35%的青年群体");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".card")).toContainText("青年群体消费贡献度高达40%");
  await page.keyboard.press("End");
  await expect(page.locator(".card")).toContainText("青年客群占比超90%");
  await expect(one.locator('.live svg [tabindex="0"]')).toHaveCount(1);
});

test("static drawings answer too, before ECharts arrives", async ({page}) => {
  await page.route("**/*.json", (route) => new Promise<void>((done) => page.once("close", () => done(route.abort()))));
  await page.goto("/themes/design-capital/");
  const one = panel(page, "design-cities");
  await expect(one).toHaveAttribute("data-chart", "static");
  await mark(one, "design-joined-wuhan").hover();
  await expect(page.locator('.prose a[data-figure="design-joined-wuhan"]').first()).toHaveAttribute("data-lit", "");
});

test("the pointer can move onto the card, and its link be clicked", async ({page}) => {
  const one = await live(page, "youth-shares");
  await mark(one, figure).hover();
  await page.locator(".card .place a").hover();
  await expect(page.locator(".card")).toBeVisible();
  await page.locator(".card .place a").click();
  await expect(page).toHaveURL(/\/sources\/#youth-page$/);
});

test("a chart that takes over keeps the focus on its mark", async ({page}) => {
  let go = () => {};
  const held = new Promise<void>((done) => (go = done));
  await page.route("**/panels/design-cities/zh.option.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/themes/design-capital/");
  const one = panel(page, "design-cities");
  const drawn = one.locator('.drawing.wide [role="button"][data-figure="design-joined-wuhan"]');
  await drawn.focus();
  await expect(page.locator(".card")).toBeVisible();
  go();
  await expect(one).toHaveAttribute("data-chart", "live", {timeout: 15_000});
  const taken = one.locator('.live [role="button"][data-figure="design-joined-wuhan"]');
  await expect(taken).toBeFocused();
  await expect(taken).toHaveAttribute("data-lit", "");
});

test("a recommendation in a chart shows who says it", async ({page}) => {
  await page.goto("/themes/design-capital/");
  const one = await live(page, "design-directions");
  await one.locator('.live svg [data-proposal="design-plan"]').first().hover();
  await expect(page.locator(".card")).toContainText("严艳萍、吴珺");
});

test.describe("on a phone", () => {
  test.use({viewport: {width: 390, height: 800}, hasTouch: true, isMobile: true});

  test("a tap on a mention shows the words and brings the mark into view", async ({page}) => {
    const mention = page.locator(`.prose a[data-figure="${figure}"]`).first();
    await mention.tap();
    await expect(page.locator(".card")).toContainText("青年消费人群超过76%");
    await expect(mark(panel(page, "youth-shares"), figure)).toBeInViewport();
    await expect(page.locator(".card")).toBeInViewport();
  });
});
