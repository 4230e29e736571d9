/** Charts that cannot become live: the server’s drawing stays in its place, with a quiet word under it. */
import type {Page, Route} from "@playwright/test";
import {expect, mishaps, ofReading, opened, scripts, test} from "./faults.ts";

const options = "**/panels/youth-shares/*.option.json";
const chart = (page: Page) => page.locator('[data-panel="youth-shares"]');
const word = (page: Page) => chart(page).locator(".chart-word");
const words = {zh: "互动图没能载入", en: "The interactive chart did not load"};

async function stays(page: Page, lang: "zh" | "en"): Promise<void> {
  await expect(word(page)).toContainText(words[lang]);
  await expect(chart(page)).toHaveAttribute("data-chart", "static");
  await expect(chart(page).locator(".drawings svg:visible")).toBeVisible();
  expect(await chart(page).locator(".drawings svg:visible [data-figure]").count()).toBeGreaterThan(0);
}

async function recovers(page: Page): Promise<void> {
  await word(page).getByRole("button").click();
  await expect(chart(page)).toHaveAttribute("data-chart", "live");
  await expect(word(page)).toHaveCount(0);
}

type Change = (drawings: Record<string, {option: Record<string, unknown>}>) => unknown;
const changed = (change: Change) => async (route: Route) => {
  const drawings = await (await route.fetch()).json();
  await route.fulfill({json: change(drawings) ?? drawings});
};
const each =
  (change: (option: Record<string, unknown>) => void): Change =>
  (drawings) => {
    for (const {option} of Object.values(drawings)) change(option);
  };

/** What the options of a chart may be. */
const wrong: Record<string, (route: Route) => Promise<void>> = {
  "are cut off": async (route) => route.fulfill({contentType: "application/json", body: '{"wide": {"option": {"se'}),
  "are a page": (route) => mishaps["is a page in its place"](route),
  "are empty": changed(() => ({})),
  "make ECharts throw": changed(each((option) => Object.assign(option, {xAxis: {type: "nonsense"}, grid: "x"}))),
  "are drawn, but not whole": changed(each((option) => Object.assign(option, {series: [{type: "pie", data: [1]}]}))),
};

for (const [name, answer] of Object.entries(wrong))
  test(`where its options ${name}, the drawing stays and the next try draws it`, async ({page}) => {
    const lang = name.length % 2 ? "en" : "zh";
    await page.route(options, answer);
    await opened(page, lang === "en" ? "/en/panels/youth-shares/" : "/panels/youth-shares/");
    await stays(page, lang);
    await page.unroute(options);
    await recovers(page);
  });

test("where ECharts does not arrive, or not whole, all drawings stay, and the next try draws them", async ({
  page,
  thrown,
}) => {
  for (const mishap of ["is not there", "is cut in the middle"] as const) {
    await page.route(scripts, async (route) => {
      const answer = await route.fetch();
      const isLive = (await answer.text()).includes("ecmeta_series");
      return isLive ? mishaps[mishap](route) : route.fulfill({response: answer});
    });
    await opened(page, "/panels/youth-shares/");
    await stays(page, "zh");
    await page.unroute(scripts);
    await recovers(page);
  }
  thrown.splice(0, thrown.length, ...thrown.filter((message) => !ofReading(message)));
});

test("once the network is back, charts come by themselves", async ({page, context}) => {
  await page.route(options, mishaps["breaks off"]);
  await opened(page, "/en/panels/youth-shares/");
  await stays(page, "en");
  await page.unroute(options);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(chart(page)).toHaveAttribute("data-chart", "live");
});

for (const [path, title] of [
  ["/", "这个页面出了问题"],
  ["/en/", "This page has run into trouble"],
] as const)
  test(`a page that breaks says so, and offers two ways on: ${path}`, async ({page, thrown}) => {
    // The filter writes words in one form before it looks for them.
    await page.addInitScript(() => {
      if (sessionStorage.getItem("whole")) return;
      String.prototype.normalize = () => {
        throw new Error("broken on purpose");
      };
    });
    await page.goto(path);
    await expect(page.getByRole("alert").getByRole("heading")).toHaveText(title);
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", path);
    await page.evaluate(() => sessionStorage.setItem("whole", "yes"));
    await page.getByRole("alert").getByRole("button").click();
    await expect(page.locator("[data-panel]").first()).toBeVisible();
    thrown.splice(0, thrown.length, ...thrown.filter((message) => !message.includes("on purpose")));
  });
