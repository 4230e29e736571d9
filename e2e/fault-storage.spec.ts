/** Browsers that keep nothing, have no room left, or hold something else than what was put there. */
import type {Page} from "@playwright/test";
import {briefing, entries} from "./desk.ts";
import {expect, opened, test} from "./faults.ts";
import {kindsOfPage} from "./reader.ts";

const closed = () =>
  Object.defineProperty(window, "localStorage", {
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
};

/** Uses all that a page would keep: the light, a search, the key that opens it, a style, the briefing. */
async function useAll(page: Page, lang: "zh" | "en"): Promise<void> {
  await page.locator(".switches select").selectOption("dark");
  await expect(page.locator('html[data-light="dark"]')).toBeAttached();
  await page.keyboard.press("/");
  await expect(page.locator("dialog[open] [data-examples]")).toBeVisible();
  await page.locator("dialog[open] input[type=checkbox]").uncheck();
  await page.locator("dialog[open] input[type=checkbox]").check();
  await page.keyboard.press("Escape");
  await page.locator("[data-cite]:visible").first().click();
  await page.locator("dialog[open] select").selectOption("apa");
  await expect(page.locator('dialog[open] [data-cite-style="apa"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator("[data-briefing-add]").first().click();
  const said = page.locator("[data-briefing-toast]");
  await expect(said).toContainText(lang === "zh" ? "浏览器不让本页存东西" : "keeps nothing");
}

for (const [name, closing] of [
  ["closed", closed],
  ["full", full],
] as const) {
  test(`storage that is ${name}: all is used as ever, and what is not kept is said`, async ({page}) => {
    await page.addInitScript(closing);
    const lang = name === "closed" ? "zh" : "en";
    const before = lang === "zh" ? "" : "/en";
    await opened(page, `${before}/panels/youth-shares/`);
    await useAll(page, lang);
    await opened(page, `${before}/briefing/`);
    if (name === "closed") await expect(page.locator(".notice[role=alert]")).toContainText("不让本页存东西");
    await page.locator(".picker li button").first().click();
    await expect(entries(page)).toHaveCount(1);
    await expect(page.locator(".notice[role=alert]")).toContainText(
      name === "closed" ? "不让本页存东西" : "storage has no room",
    );
  });
}

test("no page needs storage", async ({page}) => {
  await page.addInitScript(closed);
  for (const path of kindsOfPage.filter((_, i) => i % 3 === 0)) await opened(page, path);
});

const long = "长".repeat(100_000);
/** What may stand under each key that the site uses. */
const hostile: Record<string, readonly string[]> = {
  light: ["<img src=x onerror=alert(1)>", "__proto__", long],
  searches: [
    '{"length": 3}',
    '["__proto__", {"toString": 1}, null, "<b>x</b>", "76", "76"]',
    `["${long}"]`,
    "[[[[",
    "",
  ],
  "cite-style": ["__proto__", "constructor", "<script>", long],
  "slash-opens-search": ["off\u0000", "[]"],
  briefing: [
    "{",
    "null",
    "[]",
    '{"schema": "cfi-briefing/1"}',
    '{"schema": "cfi-briefing/9", "entries": []}',
    briefing(["youth-shares"], {__proto__: null, title: {toString: "x"}}),
    briefing(["../../etc/passwd"]),
    briefing(["youth-shares", "youth-shares"]),
    briefing(["youth-shares"], {extra: 1}),
    long,
  ],
  "briefing-aside-1": ["<script>alert(1)</script>"],
};

test("whatever stands under the site’s keys: pages open, and a briefing that cannot be read is put aside", async ({
  page,
}) => {
  const rounds = Math.max(...Object.values(hostile).map(({length}) => length));
  await page.goto("/en/verify/");
  for (let round = 0; round < rounds; round++) {
    const kept = Object.entries(hostile).map(([key, values]) => [key, values[round % values.length] ?? ""] as const);
    await page.evaluate((all) => {
      localStorage.clear();
      for (const [key, text] of all) localStorage.setItem(key, text);
    }, kept);
    await opened(page, "/en/briefing/");
    const aside = page.locator("[data-aside]");
    // The one that stood there, and the one that is put there now.
    await expect(aside).toHaveCount(2);
    await expect(aside.last()).toContainText("is not lost");
    await expect(page.locator(".settings")).toBeVisible();
    await page.keyboard.press("/");
    await expect(page.locator("dialog[open] [data-examples]")).toBeVisible();
    await expect(page.locator("dialog[open] .chips b")).toHaveCount(0);
    await page.keyboard.press("Escape");
  }
  await opened(page, "/panels/youth-shares/");
  await page.locator("[data-cite]:visible").first().click();
  await expect(page.locator('dialog[open] [data-cite-style="gbt"]')).toBeVisible();
});

test("a briefing is kept again once there is room", async ({page}) => {
  await opened(page, "/briefing/");
  await page.evaluate(() => {
    const free = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.assign(window, {makeRoom: () => (Storage.prototype.setItem = free)});
  });
  await page.locator(".settings input[type=text]").fill("第一稿");
  await expect(page.locator(".notice[role=alert]")).toContainText("存储放不下了");
  await page.evaluate(() => (window as unknown as {makeRoom: () => void}).makeRoom());
  await page.locator(".settings input[type=text]").fill("第二稿");
  await expect(page.locator(".notice[role=alert]")).toHaveCount(0);
  await opened(page, "/briefing/");
  await expect(page.locator(".settings input[type=text]")).toHaveValue("第二稿");
});
