/**
 * Lists longer than a page. With the present content every list is whole on one page, which is what is tested; a site
 * built with WINDOW_SIZE=5 (`WINDOW_SIZE=5 npm run build -- --force`) has windows, and is tested as such a site.
 */
import {panelCount, proposalCount} from "./counts.ts";
import {expect, shown, test} from "./reader.ts";
import {watch} from "./watch.ts";
import type {APIRequestContext, Page} from "@playwright/test";

const lists = ["/", "/sources/", "/proposals/"];
const hasWindows = async (request: APIRequestContext) => (await request.get("/page/2/")).ok();
const edge = (page: Page) => page.locator(".window-edge");

test.describe("where every list is whole", () => {
  test.beforeEach(async ({request}) =>
    test.skip(await hasWindows(request), "this site is built with windows smaller than its lists"),
  );

  for (const path of [...lists, "/themes/policy/", "/articles/", "/articles/youth/"])
    test(`${path} has no further page`, async ({page}) => {
      await page.goto(path);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(edge(page)).toHaveCount(0);
      expect(await page.locator('a[href*="/page/"]').count()).toBe(0);
    });

  test("the filter asks for no index but for words, and for those once", async ({page}) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/filter/")) asked.push(new URL(request.url()).pathname);
    });
    await page.goto("/");
    await page.locator(".chip[data-theme=policy]").click();
    await expect(shown(page)).toHaveCount(panelCount.policy);
    expect(asked).toEqual([]);
    await page.getByRole("searchbox").fill("76");
    await expect(page.locator("[data-left]")).not.toHaveAttribute("data-left", `${panelCount.policy}`);
    await page.getByRole("searchbox").fill("766");
    await expect(shown(page)).toHaveCount(0);
    expect(asked).toEqual(["/filter/0/words.json"]);
  });
});

test.describe("where lists are longer than a page", () => {
  test.beforeEach(async ({request}) =>
    test.skip(!(await hasWindows(request)), "every list of this site is whole; build it with WINDOW_SIZE=5 to try"),
  );

  test("without a script the windows lead from the first panel to the last, each once", async ({
    browser,
    baseURL,
    watched,
  }) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})});
    await watch(context, baseURL ?? "", watched);
    const page = await context.newPage();
    const ids: (string | null)[] = [];
    await page.goto("/");
    for (let pages = 1; pages < 100; pages++) {
      ids.push(...(await page.locator("[data-panel]").evaluateAll((all) => all.map(({id}) => id))));
      const next = page.locator(".window-edge [rel=next]");
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(ids).toHaveLength(panelCount.all);
    expect(new Set(ids).size).toBe(panelCount.all);
    await context.close();
  });

  test("the filter counts the whole corpus and lists what is on other pages", async ({page}) => {
    await page.goto("/?theme=policy");
    await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.policy}`);
    await expect(shown(page)).toHaveCount(0);
    const far = page.locator(".elsewhere li a");
    await expect(far).toHaveCount(panelCount.policy);
    await expect(edge(page)).toBeHidden();
    await page.locator(".chip[data-theme=design-capital]").click();
    await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.policyOrDesign}`);
    await page.goBack();
    await expect(far).toHaveCount(panelCount.policy);
    const href = await far.first().getAttribute("href");
    await far.first().click();
    await expect(page).toHaveURL(href ?? "");
  });

  test("words are found on other pages, whichever page the search begins on", async ({page}) => {
    for (const path of ["/page/2/", "/"]) {
      await page.goto(path);
      await page.getByRole("searchbox").fill("8922.53");
      await expect(page.locator("[data-left]")).toHaveAttribute("data-left", /^[1-9]$/);
      await expect(page.locator('[data-panel="cq-loans"]:visible, .elsewhere a[href="/panels/cq-loans/"]')).toHaveCount(
        1,
      );
    }
  });

  test("a source that the filter does not name is honoured in the address, and named", async ({page}) => {
    await page.goto("/sources/page/2/");
    const link = page.locator('.source-list a[href^="/?source="]').first();
    const id = new URL((await link.getAttribute("href")) ?? "", "http://host").searchParams.get("source") ?? "";
    await link.click();
    await expect(page.getByRole("combobox", {name: "来源"})).toHaveValue(id);
    await expect(page.locator("[data-left]")).toHaveAttribute("data-left", /^[1-9]\d*$/);
    await page.goto("/?source=nobody");
    await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${panelCount.all}`);
  });

  test("an address that names an entry of another window leads to it", async ({page}) => {
    await page.goto("/sources/");
    const rest = await page.request.get("/filter/0/sources.json");
    const windows = (await rest.json()) as string[][];
    const id = windows[2]?.[0] ?? "";
    await page.goto(`/sources/#${id}`);
    await expect(page).toHaveURL(`/sources/page/3/#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await page.evaluate((first) => (location.hash = first), windows[0]?.[0] ?? "");
    await expect(page).toHaveURL(`/sources/#${windows[0]?.[0]}`);
  });

  test("the filter of the recommendations counts those of other pages and leads to them", async ({page}) => {
    await page.goto("/proposals/?by=sun-lei");
    await expect(page.locator("[data-left]")).toHaveAttribute("data-left", "7");
    await page.getByRole("button", {name: "清除筛选"}).click();
    await expect(page.locator("[data-left]")).toHaveAttribute("data-left", `${proposalCount}`);
    await page.getByRole("searchbox", {name: "找词"}).fill("心价比");
    const far = page.locator(".elsewhere li a");
    await expect(far).toHaveCount(1);
    await far.click();
    await expect(page.locator("#youth-feature-self")).toBeInViewport();
  });
});

test("an address that is no window is no page", async ({request}) => {
  for (const path of ["/page/1/", "/page/999/", "/sources/page/0/", "/themes/policy/page/99/", "/page/"])
    expect((await request.get(path)).status()).toBe(404);
});
