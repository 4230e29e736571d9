/** What a reader does with a page, and how it answers. */
import type {Browser, Locator, Page} from "@playwright/test";
import {chartsIn, drawnTwice, probedPage, settle} from "./probe.ts";
import type {Taken} from "./probe.ts";
import type {Answers, Seen, Target} from "./types.ts";

const rounds = 3;
/** The peers' filter, as their pages name it; the first leaves everything. */
const [all, ...themes] = ["全部", "城市", "青年", "政策"] as const;
const searches = ["76", "消费贷款", "青春经济", "consumer", "qnzb"];

const together = (list: readonly Taken[]): Answers => ({
  paint: list.map(({paint}) => paint),
  settled: list.map(({settled}) => settled),
  frame: list.map(({frame}) => frame),
});

/** Gives the page the first sign of a reader, and waits until it listens. */
async function wake(page: Page, {own}: Target): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(600, 400);
  if (own) await page.locator("html[data-ready]").waitFor({state: "attached"});
  await settle(page);
}

/** Brings every panel into view, so that all charts are live. Returns how many are. */
async function wakeCharts(page: Page): Promise<number> {
  for (const panel of await page.locator("[data-panel]").all()) {
    await panel.scrollIntoViewIfNeeded();
    await panel
      .and(page.locator("[data-chart=live]"))
      .waitFor({timeout: 10_000})
      .catch(() => undefined);
  }
  return page.locator("[data-chart=live]").count();
}

/** A peer's control by its words, whatever element it is; null where there is none. */
async function controlNamed(page: Page, name: string): Promise<Locator | null> {
  for (const role of ["radio", "tab", "button", "link"] as const) {
    const one = page.getByRole(role, {name, exact: true});
    if ((await one.count()) > 0) return one.first();
  }
  const text = page.getByText(name, {exact: true});
  return (await text.count()) > 0 ? text.first() : null;
}

/** Clicks, and says what it took until the page rested. */
async function click(page: Page, control: Locator): Promise<Taken> {
  await control.scrollIntoViewIfNeeded();
  await settle(page, 200);
  await control.click({noWaitAfter: true});
  return settle(page);
}

/** The clicks of one round: to three themes one after the other, with a way back to all. */
async function roundOf(page: Page, {own}: Target): Promise<Locator[]> {
  if (own) {
    const chips = (await page.locator("button.chip[data-theme]").all()).slice(0, themes.length);
    return chips.flatMap((chip) => [chip, chip]);
  }
  const controls = await Promise.all([...themes, all].map((name) => controlNamed(page, name)));
  return controls.filter((control) => control !== null);
}

/** How the filter answers, with every chart live; null where there is no filter. */
async function filterAnswers(page: Page, target: Target): Promise<Answers | null> {
  const round = await roundOf(page, target);
  if (round.length === 0) return null;
  const taken: Taken[] = [];
  for (let turn = 0; turn < rounds; turn++) for (const control of round) taken.push(await click(page, control));
  return together(taken);
}

/** How the search answers to each key; null where a page is not ours, for the peers have none. */
async function searchAnswers(page: Page, {own}: Target): Promise<Answers | null> {
  if (!own) return null;
  await page.locator("[data-find]").click();
  const field = page.locator('.search-dialog [role="combobox"]');
  await field.waitFor();
  // The first search also fetches the index, which is another matter than how it answers.
  await field.fill("7");
  await page.locator('.search-dialog [role="option"]').first().waitFor();
  const taken: Taken[] = [];
  for (const search of searches) {
    await field.fill("");
    await settle(page, 300);
    for (const key of search) {
      await page.keyboard.insertText(key);
      taken.push(await settle(page, 250));
    }
  }
  return together(taken);
}

/** Saves one PNG as a reader would; null where the page offers none. */
async function savePng(page: Page, {own}: Target): Promise<number | null> {
  const chart = page.locator(own ? "[data-panel]" : "[_echarts_instance_]").first();
  if ((await chart.count()) === 0) return null;
  await chart.scrollIntoViewIfNeeded();
  if (own) await chart.locator("details.menu summary").click();
  const box = await chart.boundingBox();
  const saved = page.waitForEvent("download", {timeout: 8_000});
  const start = performance.now();
  if (own) await chart.locator('[data-format="png"], [data-make="png"]').first().click();
  // ECharts draws its own button into the chart’s upper right corner.
  else if (box) await page.mouse.click(box.x + box.width - 23, box.y + 23);
  const download = await saved.catch(() => null);
  await download?.path();
  const taken = performance.now() - start;
  if (own) await page.keyboard.press("Escape");
  return download ? taken : null;
}

/** Does with a page what a reader does. */
export async function act(
  browser: Browser,
  target: Target,
): Promise<Pick<Seen, "charts" | "filter" | "search" | "export" | "drawnTwice">> {
  const page = await probedPage(browser, {acceptDownloads: true});
  await page.goto(target.url, {waitUntil: "load"});
  await wake(page, target);
  if (target.own) await wakeCharts(page);
  const charts = await chartsIn(page);
  const twice = target.own ? await drawnTwice(page) : null;
  const filter = await filterAnswers(page, target);
  const saved: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    const taken = await savePng(page, target);
    if (taken === null) break;
    saved.push(taken);
  }
  const search = await searchAnswers(page, target);
  await page.context().close();
  return {charts, filter, search, export: saved.length > 0 ? saved : null, drawnTwice: twice};
}
