/** Parts of the program that do not arrive: a word in the reader’s language, and a way to try again that works. */
import type {Page} from "@playwright/test";
import {expect, mishaps, ofReading, opened, scripts, test, toast} from "./faults.ts";
import type {Mishap} from "./faults.ts";

const again = {zh: "再试一次", en: "Try again"};
const one = {zh: "/panels/youth-shares/", en: "/en/panels/youth-shares/"};
const menu = async (page: Page, entry: string) => {
  await page.locator("details.menu summary").first().click();
  await page.locator(`details.menu ${entry}`).first().click();
};
const dialog = (page: Page) => page.locator("dialog[open]");

interface Part {
  name: string;
  lang: "zh" | "en";
  ask: (page: Page) => Promise<void>;
  words: RegExp;
  happens: readonly Mishap[];
}

const parts: readonly Part[] = [
  {
    name: "the search",
    lang: "zh",
    ask: (page) => page.keyboard.press("/"),
    words: /没能载入，请检查网络后再试/,
    happens: ["is not there", "is cut in the middle", "is a page that calls itself a script"],
  },
  {
    name: "citations",
    lang: "en",
    ask: (page) => page.locator("[data-cite]:visible").first().click(),
    words: /did not load; check the network/,
    happens: ["breaks off", "is a page in its place"],
  },
  {
    name: "the code for embedding",
    lang: "zh",
    ask: (page) => page.locator("[data-embed]:visible").first().click(),
    words: /没能载入，请检查网络后再试/,
    happens: ["is a page in its place", "breaks off"],
  },
  {
    name: "the sizes of images",
    lang: "en",
    ask: (page) => menu(page, "[data-more]"),
    words: /export program did not load/,
    happens: ["is cut in the middle", "is not there"],
  },
];

for (const {name, lang, ask, words, happens} of parts)
  for (const mishap of happens)
    test(`${name}: where its script ${mishap}, the page says so, and the next try opens it (${lang})`, async ({
      page,
      thrown,
    }) => {
      await opened(page, one[lang]);
      await page.waitForLoadState("networkidle");
      await page.route(scripts, mishaps[mishap]);
      await ask(page);
      await expect(toast(page)).toContainText(words);
      await expect(dialog(page)).toHaveCount(0);
      await page.unroute(scripts);
      await toast(page).getByRole("button", {name: again[lang]}).click();
      await expect(dialog(page)).toHaveCount(1);
      await expect(toast(page)).not.toContainText(words);
      thrown.splice(0, thrown.length, ...thrown.filter((message) => !ofReading(message)));
    });

test("a script that is long on its way: the page says so, and the reader can stop waiting", async ({page}) => {
  await opened(page, one.en);
  await page.waitForLoadState("networkidle");
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("/");
  await expect(toast(page)).toContainText("still loading");
  await toast(page).getByRole("button", {name: "Cancel"}).click();
  await expect(toast(page)).toHaveText("");
  release();
  await page.waitForLoadState("networkidle");
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(dialog(page)).toHaveCount(1);
});

test("a panel is added to the briefing at the second try", async ({page}) => {
  await opened(page, one.zh);
  await page.waitForLoadState("networkidle");
  await page.route(scripts, mishaps["is not there"]);
  await page.locator("[data-briefing-add]").first().click();
  const said = page.locator("[data-briefing-toast]");
  await expect(said).toContainText("没能加入");
  await page.unroute(scripts);
  await said.getByRole("button", {name: again.zh}).click();
  await expect(said).toContainText("已加入简报");
});

for (const mishap of ["is not there", "is cut in the middle"] as const)
  test(`a worker whose script ${mishap}: files are made at the next try`, async ({page}) => {
    await opened(page, one.en);
    await page.waitForLoadState("networkidle");
    await menu(page, "[data-make=docx]");
    await expect(toast(page)).toContainText("Saved", {timeout: 30_000});
    await opened(page, one.en);
    await page.route("**/*worker*", mishaps[mishap]);
    await menu(page, "[data-make=docx]");
    await expect(toast(page)).toContainText("Check the network and try again");
    await page.unroute("**/*worker*");
    await menu(page, "[data-make=docx]");
    await expect(toast(page)).toContainText("Saved", {timeout: 30_000});
  });

test("the pages of a briefing come when the thread that lays them out does", async ({page}) => {
  await page.addInitScript(
    (kept) => localStorage.setItem("briefing", kept),
    JSON.stringify({
      schema: "cfi-briefing/1",
      title: "",
      lang: "en",
      light: "light",
      orientation: "portrait",
      entries: [{panel: "youth-shares", note: "", version: ""}],
    }),
  );
  await page.route("**/*worker*", mishaps["breaks off"]);
  await opened(page, "/en/briefing/");
  const state = page.locator(".sheets-head");
  await expect(state).toContainText("could not be laid out");
  await expect(page.locator("[data-entry]")).toHaveCount(1);
  await page.unroute("**/*worker*");
  await state.getByRole("button", {name: again.en}).click();
  await expect(page.locator("[data-pages]")).toHaveAttribute("data-pages", /^[1-9]/, {timeout: 30_000});
});

for (const [lang, path, words] of [
  ["zh", "/", "互动部分没有载入"],
  ["en", "/en/sources/", "did not load"],
] as const)
  for (const mishap of ["is not there", "is cut in the middle"] as const)
    test(`the page’s own scripts: where each ${mishap}, it reads, says so and tries again (${lang})`, async ({
      page,
      thrown,
    }) => {
      await page.route("**/_next/static/**/*.js", mishaps[mishap]);
      await page.goto(path);
      const said = page.locator("[data-missing]");
      await expect(said).toContainText(words);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator("main a[href]").filter({visible: true}).first()).toBeVisible();
      await page.unroute("**/_next/static/**/*.js");
      await said.getByRole("button", {name: again[lang]}).click();
      await expect(page.locator("html[data-ready]")).toBeAttached();
      await expect(said).toHaveCount(0);
      thrown.splice(0, thrown.length, ...thrown.filter((message) => !ofReading(message)));
    });
