/** The dialog that gives the code, and the code itself in another page. */
import AxeBuilder from "@axe-core/playwright";
import type {Locator, Page} from "@playwright/test";
import {expect, expectFitted, frameIn, test} from "./host.ts";

const id = "youth-shares";

/** Opens the dialog on a panel’s page and waits until its preview has been measured. */
async function openDialog(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  await page.locator(`button[data-embed="${id}"]:visible`).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("figcaption")).toContainText(/高\d+像素|\d+ px high/);
  return dialog;
}

const code = (dialog: Locator, which: number) => dialog.locator("textarea").nth(which);

for (const [path, root, save] of [
  [`/panels/${id}/`, "", "复制代码"],
  [`/en/panels/${id}/`, "/en", "Copy code"],
] as const)
  test(`gives three codes that work as they are: ${path}`, async ({page, host, baseURL, context}) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const dialog = await openDialog(page, path);
    const codes = await dialog
      .locator("textarea")
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(codes).toHaveLength(3);
    const [withScript = "", alone = "", still = ""] = codes;
    await dialog.getByRole("button", {name: save}).first().click();
    await expect(dialog.locator(".embed-told")).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(withScript);

    await page.goto(host.put("/script", withScript));
    expect((await frameIn(page)).url()).toBe(`${baseURL}${root}/embed/${id}/`);
    await expectFitted(page);

    await page.goto(host.put("/alone", alone.replace('width="100%"', 'width="640"')));
    const frame = await frameIn(page);
    await expect(frame.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
    const scrolls = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
    expect(await frame.evaluate(scrolls)).toBe(0);

    await page.goto(host.put("/still", still));
    const image = page.getByRole("img");
    await expect(image).toHaveAttribute("alt", /来源：|Source: /);
    const sizes = await image.evaluate(async (one: HTMLImageElement) => {
      await one.decode();
      return [one.naturalWidth, one.naturalHeight, one.width, one.height];
    });
    expect(sizes.slice(2)).toEqual(sizes.slice(0, 2));
    await expect(page.getByRole("link")).toHaveAttribute("href", `${baseURL}${root}/panels/${id}/`);
  });

test("language, light, width and format are in the code, in words of that language", async ({page}) => {
  const dialog = await openDialog(page, `/panels/${id}/`);
  await dialog.getByLabel("英文").check();
  await dialog.getByLabel("深色").check();
  await dialog.getByLabel("480像素").check();
  await dialog.getByLabel("PNG").check();
  await expect(code(dialog, 0)).toHaveValue(new RegExp(`/en/embed/${id}/\\?light=dark"`));
  await expect(code(dialog, 0)).toHaveValue(/title="Four shares/);
  await expect(code(dialog, 0)).toHaveValue(/width="480"/);
  await expect(code(dialog, 2)).toHaveValue(/en-dark\.png" alt="Bars of shares: /);
  await expect(code(dialog, 2)).toHaveValue(/width="480" height="270"/);
  await expect(dialog.frameLocator("iframe").locator("html")).toHaveAttribute("data-light", "dark");
  await expect(dialog.frameLocator("iframe").getByRole("heading", {level: 1})).toContainText("Four shares");
});

test("where the clipboard is closed the code is selected", async ({page}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  const dialog = await openDialog(page, `/panels/${id}/`);
  await dialog.getByRole("button", {name: "复制代码"}).nth(1).click();
  await expect(dialog.locator(".embed-told")).toContainText("Ctrl+C");
  await expect(code(dialog, 1)).toBeFocused();
  const selected = await code(dialog, 1).evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart);
  expect(selected).toBe((await code(dialog, 1).inputValue()).length);
});

for (const width of [320, 1360])
  test(`with the keyboard, clean by axe and no wider than the page at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto(`/panels/${id}/`);
    const opener = page.locator(`button[data-embed="${id}"]:visible`).first();
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator("figcaption")).toContainText(/高\d+像素/);
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const {violations} = await new AxeBuilder({page}).include("dialog").analyze();
    expect(violations.map(({id: rule, nodes}) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
