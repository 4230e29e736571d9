import {gzipSync} from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type {Locator, Page} from "@playwright/test";
import {expect, test} from "./reader.ts";

const value = (page: Page) => page.locator('[data-part="figure-value"]');
const fact = (page: Page, name: string) => page.locator(`[data-fact="${name}"] dd`);
const step = (page: Page, name: string) => page.locator(`.figure-chain [data-step="${name}"]`);

test.describe("a figure of the page, traced", () => {
  const texts = {
    "/figures/performance-youth-share/": {
      title: "青年消费人群：占演出市场消费人群的比重",
      value: "超过76%",
      safe: "此数已溯源，但年份或口径不同。",
      cited: "版面所载",
      behind: "追到的出处",
      place: "第5段",
      standing: "已溯源，但年份或口径不同",
      differs: "时点、口径、来源",
    },
    "/en/figures/performance-youth-share/": {
      title: "Young consumers: share of consumers in the performance market",
      value: "more than 76%",
      safe: "this was traced, but to another year or base.",
      cited: "Printed in",
      behind: "Traced to",
      place: "block 5",
      standing: "Traced, but to another year or base",
      differs: "period, base, source",
    },
  };
  for (const [path, said] of Object.entries(texts))
    test(`value, sentence, words, chain, others: ${path}`, async ({page}) => {
      await page.goto(path);
      const english = path.startsWith("/en/");
      await expect(page.getByRole("heading", {level: 1})).toHaveText(said.title);
      await expect(page).toHaveTitle(new RegExp(said.value));
      await expect(value(page)).toHaveText(said.value);
      await expect(fact(page, "period")).toHaveText(english ? "2024" : "2024年");
      await expect(fact(page, "unit")).toHaveText("%");

      await expect(page.locator(`#safe-${english ? "en" : "zh"}`)).toContainText(said.safe);
      await expect(page.locator(`#safe-${english ? "zh" : "en"}`)).toContainText("76%");
      await expect(page.locator("#safe-zh")).toHaveAttribute("lang", "zh-CN");

      await expect(page.locator(".figure-cue")).toHaveText("「青年消费人群超过76%」");
      await expect(step(page, "cited")).toContainText(said.cited);
      await expect(step(page, "cited")).toContainText(said.place);
      await expect(step(page, "behind")).toContainText(said.behind);
      await expect(step(page, "behind").locator("ul a")).toHaveAttribute(
        "href",
        `${english ? "/en" : ""}/figures/performance-age-18-34/`,
      );
      await expect(step(page, "standing")).toContainText(said.standing);

      const rows = page.locator(".figure-compared tbody tr");
      await expect(rows).toHaveCount(2);
      await expect(rows.first()).toContainText(said.differs);
      const scale = page.locator(".figure-scale").getByRole("img");
      await expect(scale).toHaveAttribute("aria-label", new RegExp(`${said.value}.*2022.*${said.value}.*2024`));
      await expect(scale.locator("svg:visible .own")).toHaveCount(1);
      const mark = english ? "see its mark" : "看图中标记";
      await expect(page.locator("#uses").getByRole("link", {name: mark}).first()).toHaveAttribute(
        "href",
        `${english ? "/en" : ""}/panels/youth-shares/#youth-shares--performance-youth-share`,
      );
    });
});

test("a rank: no unit, its base, and the further sources that print the same, each in the list of sources", async ({
  page,
}) => {
  await page.goto("/figures/ccfi-chongqing-rank/");
  await expect(value(page)).toHaveText("第三");
  await expect(fact(page, "claim")).toHaveText("位次");
  await expect(fact(page, "base")).toHaveText("参评的30个城市");
  await expect(fact(page, "unit")).toContainText("是位次，不是量");
  await expect(step(page, "cited")).toContainText("另有2处来源印有同一个数");
  const also = page.locator("#others").getByRole("link", {name: /新华网重庆频道/});
  await expect(also).toHaveAttribute("href", "/sources/#xinhua-cq-2025-06");
  await also.click();
  await expect(page.locator("#xinhua-cq-2025-06")).toBeInViewport();
});

test("a list names its items", async ({page}) => {
  await page.goto("/en/figures/ccfi-top-ten/");
  await expect(value(page)).toHaveText("10 cities");
  const items = page.getByRole("list", {name: "What it names"}).getByRole("listitem");
  await expect(items).toHaveCount(10);
  await expect(items.nth(2)).toHaveText("Chongqing");
});

test("a code is no quantity, and its silences are said", async ({page}) => {
  await page.goto("/figures/code-416/");
  await expect(value(page)).toHaveText("416");
  await expect(fact(page, "period")).toHaveText("时点未给出");
  await expect(fact(page, "unit")).toContainText("是代号，不是数量");
  await expect(page.locator(".figure-scale")).toHaveCount(0);
});

test("a date, which only a document behind the page states", async ({page}) => {
  await page.goto("/en/figures/design-joined-shanghai/");
  await expect(value(page)).toHaveText("2010");
  await expect(fact(page, "claim")).toHaveText("date");
  await expect(step(page, "behind")).toHaveCount(0);
  await expect(step(page, "standing")).toContainText("what it may draw on in turn is not recorded here");
});

test("one year printed otherwise, apart from other years and from the target", async ({page}) => {
  await page.goto("/figures/cq-retail-2024-first/");
  const same = page.getByRole("region", {name: "同一件事，另有印法"});
  await expect(same.locator("tbody tr")).toHaveCount(2);
  await expect(same).toContainText("16190亿元");
  await expect(page.locator(".figure-scale").getByRole("img")).toHaveAttribute("aria-label", /15677\.4亿元.*16190亿元/);
  const near = page.getByRole("region", {name: "相近，但不是同一回事"});
  await expect(near.locator('[data-row][data-figure="cq-retail-2025-target"]')).toContainText("目标与结果");
  await near
    .getByRole("link", {name: "2024年1月至2024年9月"})
    .or(near.getByRole("link", {name: "2024年1—9月"}))
    .click();
  await expect(page).toHaveURL("/figures/cq-retail-2024-q3/");
});

test("what no panel draws says where it is listed", async ({page}) => {
  await page.goto("/figures/youth-city-pilots/");
  await expect(page.locator("#uses").getByRole("link", {name: "来源"})).toHaveAttribute("href", "/sources/");
});

test.describe("copying the sentence", () => {
  test.use({permissions: ["clipboard-read", "clipboard-write"]});

  test("with the keyboard, in either language", async ({page}) => {
    await page.goto("/figures/code-416/");
    await expect(page.locator("html[data-ready]")).toBeAttached();
    for (const [lang, name] of [
      ["zh", "复制中文句"],
      ["en", "复制英文句"],
    ] as const) {
      await tabTo(page, page.getByRole("button", {name}));
      await page.keyboard.press("Enter");
      await expect(page.locator("[data-toast]")).toHaveText("已复制。");
      const sentence = await page.locator(`#safe-${lang}`).textContent();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
    }
  });

  test("where the browser refuses, the sentence is left selected and the reader told", async ({page}) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await page.goto("/en/figures/code-416/");
    await expect(page.locator("html[data-ready]")).toBeAttached();
    await page.getByRole("button", {name: "Copy the English"}).click();
    await expect(page.locator("[data-toast]")).toContainText("did not let this page copy");
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await page.locator("#safe-en").textContent());
  });
});

/** Presses Tab until an element has the focus; fails where it is no tab stop. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

test("from a row of a panel’s table to the page of its figure, and on to the next", async ({page}) => {
  await page.goto("/themes/youth-economy/");
  const table = page.locator('[data-panel="youth-shares"] details.data');
  await table.locator("summary").click();
  await table.getByRole("link", {name: "固定链接：青年群体：占人口总数的比重"}).click();
  await expect(page).toHaveURL("/figures/youth-population-share/");
  await page.locator('.figure-ways a[rel="next"]').click();
  await expect(page).toHaveURL("/figures/youth-culture-spending-share/");
  await page.locator('.figure-ways a[rel="prev"]').click();
  await expect(page).toHaveURL("/figures/youth-population-share/");
  await page.getByRole("link", {name: "Read this page in English"}).click();
  await expect(page).toHaveURL("/en/figures/youth-population-share/");
});

test("the files of a figure answer, with what the page says", async ({page, request}) => {
  await page.goto("/en/figures/performance-youth-share/");
  const addresses = await page
    .locator("#downloads a[download]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses).toEqual([
    "/figures/performance-youth-share/figure.json",
    "/figures/performance-youth-share/figure.csv",
  ]);
  const json = (await (await request.get(addresses[0] ?? "")).json()) as {
    figure: {lower: number; upper: number | null; words: {zh: string; en: string}};
  };
  expect(json.figure).toMatchObject({lower: 76, upper: null, words: {zh: "超过76%", en: "more than 76%"}});
  const csv = await (await request.get(addresses[1] ?? "")).text();
  expect(csv).toContain("performance-youth-share");
  expect(csv.trim().split("\r\n")).toHaveLength(2);
});

test("every figure in the list of sources has its page in both languages, and none is heavy", async ({
  page,
  request,
}) => {
  await page.goto("/sources/");
  const addresses = await page
    .locator('.source-list a[href^="/figures/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.length).toBeGreaterThanOrEqual(218);
  for (const address of addresses.flatMap((one) => [one, `/en${one}`])) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(gzipSync(await answer.body()).length, address).toBeLessThan(20_000);
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({colorScheme});
    for (const path of ["/figures/performance-youth-share/", "/en/figures/cq-retail-2024-first/"])
      test(`axe finds nothing: ${path}`, async ({page}) => {
        await page.goto(path);
        await expect(page.locator("html[data-ready]")).toBeAttached();
        const {violations} = await new AxeBuilder({page}).analyze();
        expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
  });

for (const width of [320, 390, 1360])
  test(`nothing scrolls sideways at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    for (const path of [
      "/figures/performance-youth-share/",
      "/en/figures/cq-retail-2024-first/",
      "/en/figures/ccfi-top-ten/",
    ]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});

  for (const path of ["/figures/performance-youth-share/", "/en/figures/performance-youth-share/"])
    test(`the page reads whole: ${path}`, async ({page}) => {
      await page.goto(path);
      await expect(value(page)).toContainText("76%");
      for (const id of ["safe", "evidence", "others", "uses", "history", "downloads"])
        await expect(page.locator(`#${id}`)).toBeVisible();
      await expect(page.locator("#safe-zh")).toBeVisible();
      await expect(page.locator("#safe-en")).toBeVisible();
      await expect(page.locator("main").getByRole("button")).toHaveCount(0);
      const drawing = await page.locator(".figure-scale svg:visible").boundingBox();
      expect(drawing?.height).toBeGreaterThan(40);
      await expect(page.locator("#downloads a[download]")).toHaveCount(2);
    });
});
