/** Exports over a network that is slow, stands still, breaks off, or answers with something else. */
import {readFileSync} from "node:fs";
import type {Page, Route} from "@playwright/test";
import {expect, mishaps, opened, test, toast} from "./faults.ts";

const menu = async (page: Page, entry: string) => {
  await page.locator("details.menu summary").first().click();
  await page.locator(`details.menu ${entry}`).first().click();
};
const one = {zh: "/panels/youth-shares/", en: "/en/panels/youth-shares/"};

/** Holds answers back until let go. */
function holding(): {hold: (route: Route) => Promise<void>; release: () => void} {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  return {
    release: () => release(),
    hold: async (route) => {
      await held;
      // What was cancelled meanwhile is nobody’s any more.
      await route.continue().catch(() => undefined);
    },
  };
}

for (const [lang, slow, cancelled] of [
  ["zh", "可能是网络慢", "已取消"],
  ["en", "the network may be slow", "Cancelled"],
] as const)
  test(`a network that stands still: progress, a word, Cancel, and the next try succeeds (${lang})`, async ({page}) => {
    await page.clock.install();
    await opened(page, one[lang]);
    const {hold, release} = holding();
    await page.route("**/fonts/*", hold);
    await menu(page, "[data-make=pptx]");
    await expect(toast(page)).toContainText("PowerPoint");
    await page.clock.fastForward(20_000);
    await expect(toast(page)).toContainText(slow);
    await toast(page).getByRole("button").click();
    await expect(toast(page)).toContainText(cancelled);
    release();
    await page.unroute("**/fonts/*");
    const [file] = await Promise.all([page.waitForEvent("download"), menu(page, "[data-make=pptx]")]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

test("a ready file that breaks off on its way into a ZIP: none is saved broken, and the next try is whole", async ({
  page,
}) => {
  await opened(page, "/en/");
  const ready = "**/panels/*/en*.png";
  let cut = 0;
  await page.route(ready, async (route) => {
    cut += 1;
    await route.abort("connectionreset");
  });
  // Made here, where it could be fetched no more; but for that, too, something is missing.
  await page.route("**/fonts/*", mishaps["is a page in its place"]);
  await page.locator("[data-zip]").click();
  const dialog = page.locator("dialog[open]");
  let saved = 0;
  page.on("download", () => (saved += 1));
  await dialog.getByRole("button", {name: "Make the ZIP"}).click();
  await expect(dialog.locator(".export-status")).toContainText("Check the network and try again");
  expect(cut).toBeGreaterThan(0);
  await page.unroute(ready);
  await page.unroute("**/fonts/*");
  expect(saved).toBe(0);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", {name: "Make the ZIP"}).click(),
  ]);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect(bytes.includes("IEND")).toBe(true);
});

test("a ready file that breaks off is made instead", async ({page}) => {
  await opened(page, "/?theme=policy");
  await page.route("**/panels/*/zh*.png", mishaps["is a page in its place"]);
  await page.locator("[data-zip]").click();
  const dialog = page.locator("dialog[open]");
  const [file] = await Promise.all([
    page.waitForEvent("download", {timeout: 60_000}),
    dialog.getByRole("button", {name: "生成ZIP"}).click(),
  ]);
  const bytes = readFileSync(await file.path());
  expect(bytes.includes("Please sign in")).toBe(false);
  expect(bytes.toString("latin1").split("IEND").length - 1).toBeGreaterThanOrEqual(3);
});

test("copying an image that stands still can be stopped, and one that breaks off is made instead", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await opened(page, one.en);
  const {hold, release} = holding();
  await page.route("**/panels/*/en.png", hold);
  await menu(page, "[data-copy=image]");
  await expect(toast(page)).toContainText("Copying the image");
  await toast(page).getByRole("button", {name: "Cancel"}).click();
  await expect(toast(page)).toContainText("Cancelled");
  release();
  await page.unroute("**/panels/*/en.png");
  await page.route("**/panels/*/en.png", mishaps["breaks off"]);
  await menu(page, "[data-copy=image]");
  await expect(toast(page)).toContainText("The image is copied", {timeout: 30_000});
});

test("a briefing’s export that stands still says so and is cancelled", async ({page}) => {
  await page.clock.install();
  await page.addInitScript(() =>
    localStorage.setItem(
      "briefing",
      JSON.stringify({
        schema: "cfi-briefing/1",
        title: "",
        lang: "zh",
        light: "light",
        orientation: "portrait",
        entries: [{panel: "youth-shares", note: "", version: ""}],
      }),
    ),
  );
  await opened(page, "/briefing/");
  await expect(page.locator("[data-pages]")).toHaveAttribute("data-pages", /^[1-9]/, {timeout: 30_000});
  const {hold, release} = holding();
  await page.route("**/fonts/*", hold);
  await page.locator(".exporter [data-format=pdf]").click();
  const status = page.locator("[data-export-status]");
  await expect(status).toContainText("正在生成");
  await page.clock.fastForward(20_000);
  await expect(status).toContainText("可能是网络慢");
  await page.locator(".exporter").getByRole("button", {name: "取消"}).click();
  await expect(status).toContainText("已取消");
  release();
});

test("a search index and a word list that are cut or replaced: a word, and the next try finds", async ({page}) => {
  await opened(page, "/en/sources/");
  await page.route("**/search*", mishaps["is a page in its place"]);
  await page.route("**/search/**", mishaps["is a page in its place"]);
  await page.keyboard.press("/");
  const dialog = page.locator("dialog[open]");
  await expect(dialog).toContainText("did not load");
  await page.locator("dialog[open] input[type=text]").fill("76");
  await page.unrouteAll();
  await dialog.getByRole("button", {name: "Try again"}).click();
  await expect(dialog.getByRole("option").first()).toBeVisible();
});

test("the program that checks files does not arrive: it is said of the file, and the next drop is read", async ({
  page,
}) => {
  await opened(page, "/verify/");
  await page.route("**/*worker*", mishaps["is not there"]);
  const file = {name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("no record")};
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.locator("main")).toContainText("核对所用的程序没能载入");
  await page.unroute("**/*worker*");
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.locator("main")).toContainText("认不出这是哪一类文件");
});
