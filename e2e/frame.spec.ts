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

/** Charts come alive, and citations get the site’s address where the build did not know it: all else stays. */
const words = async (page: Page) =>
  (await page.locator("main :is(h1, #safe, #evidence, .panel-parts, #cite)").allInnerTexts()).map((text) =>
    text.replaceAll(new URL(page.url()).origin, ""),
  );

for (const [lang, root, other] of [
  ["zh", "/", "/en/"],
  ["en", "/en/", "/"],
] as const)
  test.describe(lang, () => {
    test("heads are like those that Next.js makes, and each page’s own", async ({page}) => {
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
      test(`scripts leave ${path} as it is, and the switch leads to it in the other language`, async ({page}) => {
        await page.goto(root + path);
        const title = await page.title();
        const text = await words(page);
        expect(text.length).toBeGreaterThan(2);
        await page.mouse.move(5, 5);
        await page.mouse.wheel(0, 1);
        await expect(page.locator("html[data-ready]")).toBeAttached();
        expect(await page.title()).toBe(title);
        expect(await words(page)).toEqual(text);
        await expect(page.locator("head title")).toHaveCount(1);
        await page.locator("header .switches a").click();
        await expect(page).toHaveURL(new RegExp(`^[^/]*//[^/]*${other}${path}`));
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
