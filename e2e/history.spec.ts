import {expect, test} from "./reader.ts";

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});

  test("a corrected figure says what it said before, and why it was corrected", async ({page}) => {
    await page.goto("/figures/three-grips/#history");
    const events = page.locator("#history li");
    await expect(events).toHaveCount(2);
    await expect(events.first()).toContainText("首次发表：3个抓手");
    await expect(events.last()).toContainText("更正：3个“抓”");
    await expect(events.last()).toContainText("原因：");
  });

  test("a figure that never changed says since when", async ({page}) => {
    await page.goto("/en/figures/policy-measures/");
    await expect(page.locator("#history")).toContainText(/First published in the edition of [\d-]+; unchanged since\./);
  });
});

for (const [address, language] of [
  ["/data/changes.xml", "zh-CN"],
  ["/data/changes.en.xml", "en"],
] as const)
  test(`${address} is a feed whose entries lead to pages of the site`, async ({page, request, baseURL}) => {
    const answer = await request.get(address);
    expect(answer.headers()["content-type"]).toContain("xml");
    // A browser’s own parser is the judge of the form.
    const feed = await page.evaluate(
      (text) => {
        const root = new DOMParser().parseFromString(text, "application/xml").documentElement;
        const links = [...root.querySelectorAll("entry > link")].map((link) => link.getAttribute("href") ?? "");
        return {name: root.localName, space: root.namespaceURI, lang: root.getAttribute("xml:lang"), links};
      },
      await answer.text(),
    );
    expect(feed).toMatchObject({name: "feed", space: "http://www.w3.org/2005/Atom", lang: language});
    expect(feed.links.length).toBeGreaterThan(0);
    for (const link of new Set(feed.links)) {
      const {pathname} = new URL(link, baseURL);
      expect((await request.get(pathname)).status(), link).toBe(200);
    }
  });
