/** Clipboards that are closed to the page, or that the browser does not have: the text is there, selected, to be copied. */
import type {Page} from "@playwright/test";
import {briefing} from "./desk.ts";
import {expect, opened, test, toast} from "./faults.ts";

const denied = () => {
  const refuse = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", {value: {write: refuse, writeText: refuse}});
};
const absent = () => {
  Object.defineProperty(navigator, "clipboard", {value: undefined});
  Object.defineProperty(window, "ClipboardItem", {value: undefined});
};

/** What a press on Ctrl+C would copy. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    return getSelection()?.toString() ?? "";
  });

for (const [name, clipboard, lang] of [
  ["denied", denied, "zh"],
  ["absent", absent, "en"],
] as const) {
  const at = (path: string) => (lang === "en" ? `/en${path}` : path);
  const words = {zh: "Ctrl+C", en: "Ctrl+C"}[lang];

  test(`a clipboard that is ${name}: an image, a citation, a code, a sentence, a link`, async ({page}) => {
    await page.addInitScript(clipboard);
    await opened(page, at("/panels/youth-shares/"));
    for (const what of ["image", "cited", "citation"]) {
      await page.locator("details.menu summary").first().click();
      await page.locator(`details.menu [data-copy=${what}]`).first().click();
      const dialog = page.locator("dialog[open]");
      await expect(dialog).toContainText(words);
      await expect(dialog.locator("textarea")).toBeFocused();
      expect((await selected(page)).length).toBeGreaterThan(40);
      await page.keyboard.press("Escape");
    }
    await page.locator("[data-cite]:visible").first().click();
    await page.locator("dialog[open] [data-cite-copy]").click();
    await expect(page.locator("dialog[open] [role=status]")).toContainText(words);
    expect(await selected(page)).toContain(lang === "zh" ? "[" : "");
    expect((await selected(page)).length).toBeGreaterThan(40);
    await page.keyboard.press("Escape");
    await page.locator("[data-embed]:visible").first().click();
    await page.locator("dialog[open] .embed-codes button").first().click();
    await expect(page.locator("dialog[open] .embed-told")).toContainText(words);
    expect(await selected(page)).toContain("data-cfi-embed");
    await page.keyboard.press("Escape");

    await opened(page, at("/figures/performance-youth-share/"));
    await page.locator("main button.needs-script").first().click();
    await expect(toast(page)).toContainText("Ctrl");
    expect((await selected(page)).length).toBeGreaterThan(5);

    await page.evaluate((kept) => localStorage.setItem("briefing", kept), briefing(["youth-shares"]));
    await opened(page, at("/briefing/"));
    await page.locator(".file-bar button").last().click();
    await expect(page.locator("[data-file-status]")).toContainText(lang === "zh" ? "自己复制" : "copy the link below");
    expect(await selected(page)).toContain("/briefing/#b=");
  });
}
