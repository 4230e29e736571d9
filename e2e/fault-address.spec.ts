/** Addresses that nobody would type: every page that reads its address stays whole, and shows what they say as text. */
import {panelCount, proposalCount} from "./counts.ts";
import {expect, opened, test} from "./faults.ts";

const queries = [
  "?theme=<script>alert(1)</script>&q=<img src=x onerror=alert(1)>",
  "?theme=__proto__&claim=constructor&source=toString&by=__proto__&sort=-__proto__&article=valueOf",
  "?__proto__[theme]=x&constructor[prototype][q]=y",
  "?theme=%E0%A4%A&q=%E0%A4%A&by=%",
  "?theme=policy&theme=youth-economy&q=a&q=b&lang=zh&lang=en&lang=zh&light=dark&light=light",
  "?q=%00%00&theme=%00&by=%00",
  "?q=%E2%80%AE%E2%80%8F%F0%9F%98%80%EF%BF%BF%ED%A0%80",
  "?q=" + "(".repeat(200) + "[".repeat(200) + "\\",
  "?&&==&q&theme&=&?q=?#",
];
const fragments = [
  "#%E0%A4%A",
  "#<script>alert(1)</script>",
  '#"]--x',
  "#youth-shares--__proto__",
  "#b=AAAA",
  "#b=%00",
];
/** More than a server takes: a link that was glued together by a program. */
const endless = "?theme=x&q=" + "很长 long ".repeat(8_000);

const pages = ["/", "/proposals/", "/panels/youth-shares/", "/sources/", "/briefing/", "/embed/youth-shares/"];

test.beforeEach(async ({page}) => {
  page.on("dialog", () => {
    throw new Error("a script from the address has run");
  });
});

for (const [i, path] of pages.entries()) {
  const at = i % 2 ? `/en${path}` : path;
  test(`${at} under hostile addresses`, async ({page}) => {
    for (const [n, query] of queries.entries()) {
      // The pages that filter read all of it; of the others each takes a third.
      if (i > 1 && (n + i) % 3 !== 0) continue;
      await page.goto(at + query + (fragments[n % fragments.length] ?? ""));
      await expect(page.locator("main").first()).toBeVisible();
      if (!path.startsWith("/embed/")) await expect(page.locator("html[data-ready]")).toBeAttached();
      await expect(page.locator("html")).not.toHaveAttribute("data-filtering", "");
      expect(await page.locator("main img[src=x], main script:not([type])").count()).toBe(0);
    }
  });
}

test("what an address asks for wrongly is passed over, and what is left can be cleared", async ({page}) => {
  await opened(page, `/en/${queries[1]}`);
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", String(panelCount.all));
  await opened(page, `/${queries[0]}`);
  await expect(page.locator("[data-left]")).toContainText("没有符合的面板");
  await page.locator(".clear").click();
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", String(panelCount.all));
  await opened(page, `/proposals/${queries[1]}`);
  await expect(page.locator("[data-left]")).toHaveAttribute("data-left", String(proposalCount));
});

for (const [path, words] of [
  ["/", "没有符合的面板"],
  ["/en/proposals/", "No "],
] as const)
  test(`${path} under an address of a hundred thousand letters that reached it`, async ({page}) => {
    const bare = (url: URL) => url.pathname === path;
    // Servers close such requests; a copy kept in the browser does not.
    await page.route(bare, (route) => route.continue({url: new URL(path, route.request().url()).href}));
    await opened(page, path + endless);
    await expect(page.locator("[data-left]")).toContainText(words);
    await page.locator(".clear, .proposal-form button").first().click();
    // What is none of the filter’s own stays, and means nothing.
    await expect(page).toHaveURL((url) => !["q", "by", "source", "claim"].some((name) => url.searchParams.has(name)));
  });

test("the server answers an address that is too long with a word and a way on", async ({request}) => {
  const answer = await request.get(`/?q=${"x".repeat(120_000)}`);
  expect([414, 431]).toContain(answer.status());
  expect(await answer.text()).toContain("too long");
  expect(await answer.text()).toContain('href="/"');
});
