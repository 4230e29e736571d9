/** Pages of a kind and language come from one frame: each must still be its own, before and after its scripts. */
import type {Page} from "@playwright/test";
import {expect, test} from "./reader.ts";

/** What a head says, without what is its own: which elements, under which names. */
const said = (page: Page) =>
  page.evaluate(() =>
    [...document.head.querySelectorAll("title, meta[name], meta[property], link[rel=alternate]:not([type])")].map(
      (tag) =>
        tag.getAttribute("name") ?? tag.getAttribute("property") ?? tag.getAttribute("hreflang") ?? tag.localName,
    ),
  );
const content = (page: Page, name: string) =>
  page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).getAttribute("content");

for (const [lang, root, other] of [
  ["zh", "/", "/en/"],
  ["en", "/en/", "/"],
] as const)
  test.describe(lang, () => {
    test("a figure’s head is its own, and like those that Next.js makes", async ({page}) => {
      await page.goto(`${root}proposals/`);
      const usual = await said(page);
      for (const path of ["panels/codes/", "figures/code-416/"]) {
        await page.goto(root + path);
        expect(await said(page)).toEqual(usual);
      }
      const title = await page.title();
      expect(title).toContain("416");
      expect(await content(page, "og:title")).toBe(title);
      expect(await content(page, "twitter:title")).toBe(title);
      expect(await content(page, "description")).toBe(await content(page, "og:description"));
      expect(await content(page, "description")).toBe(await page.locator(`#safe-${lang}`).textContent());
    });

    for (const path of ["figures/code-416/", "panels/codes/"])
      test(`scripts leave the page and its head as they are; the switch leads to the same in the other language: ${path}`, async ({
        page,
      }) => {
        await page.goto(root + path);
        // Charts come alive, and citations get the site’s address where the build did not know it: the rest stays.
        const words = async () =>
          (await page.locator("main :is(h1, #safe, #evidence, .panel-parts, #cite)").allInnerTexts()).map((text) =>
            text.replaceAll(new URL(page.url()).origin, ""),
          );
        const title = await page.title();
        expect(title).toContain("416");
        expect(await content(page, "og:title")).toBe(title);
        expect(await content(page, "twitter:title")).toBe(title);
        expect(await content(page, "description")).toBe(await content(page, "og:description"));
        expect(await content(page, "description")).toBe(await page.locator(`#safe-${lang}`).textContent());
      });

    for (const path of ["figures/code-416/", "panels/codes/"])
      test(`scripts leave the page and its head as they are; the switch leads to the same in the other language: ${path}`, async ({
        page,
      }) => {
        await page.goto(root + path);
        // Where the build did not know the site’s address, citations get it from the scripts.
        const words = async () => (await page.locator("main").innerText()).replaceAll(new URL(page.url()).origin, "");
        const title = await page.title();
        const text = await words();
        await page.mouse.move(5, 5);
        await page.mouse.wheel(0, 1);
        await expect(page.locator("html[data-ready]")).toBeAttached();
        expect(await page.title()).toBe(title);
        expect(text.length).toBeGreaterThan(2);
        expect(await words()).toEqual(text);
        await expect(page.locator("head title")).toHaveCount(1);
        await page.locator("header .switches a").click();
        await expect(page).toHaveURL(other + path);
      });
  });

test("the pages of a kind and language share what React takes them over with", async ({request}) => {
  const data = async (path: string) =>
    /\/_next\/static\/pages\/\w+\.js/.exec(await (await request.get(path)).text())?.[0] ?? `none on ${path}`;
  expect(await data("/figures/code-416/")).toBe(await data("/figures/policy-measures/"));
  expect(await data("/en/figures/code-416/")).toBe(await data("/en/figures/policy-measures/"));
  expect(await data("/panels/codes/")).toBe(await data("/panels/youth-shares/"));
  expect(await data("/en/embed/codes/")).toBe(await data("/en/embed/youth-shares/"));
  for (const kind of ["figures", "panels", "embed"]) expect((await request.get(`/${kind}/frame/`)).status()).toBe(404);
});
