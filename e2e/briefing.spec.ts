import {panelCount} from "./counts.ts";
import {readFileSync} from "node:fs";
import {briefing, entries, laidOut, note, open, order, three} from "./desk.ts";
import {expect, panel, test} from "./reader.ts";

test("panels are added on the dashboard, and counted in the navigation", async ({page}) => {
  await page.goto("/");
  await expect(page.locator("[data-briefing-count]")).toBeEmpty();
  const add = panel(page, "youth-shares").locator("[data-briefing-add]");
  await add.click();
  await expect(add).toHaveAttribute("aria-pressed", "true");
  await expect(add).toHaveText("已加入");
  await expect(page.locator("[data-briefing-toast]")).toContainText("共1个面板");
  await panel(page, "index-rank").locator("[data-briefing-add]").click();
  await expect(page.locator("[data-briefing-count]")).toHaveText("2");
  await add.click();
  await expect(add).toHaveAttribute("aria-pressed", "false");
  await page.locator("[data-briefing-toast]").getByRole("button", {name: "撤销"}).click();
  await expect(page.locator("[data-briefing-count]")).toHaveText("2");
  await page.reload();
  await expect(add).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", {name: /^简报\s*2$/}).click();
  await expect(page).toHaveURL(/\/briefing\/$/);
  await expect.poll(() => order(page)).toEqual(["youth-shares", "index-rank"]);
});

test("a first visit loads nothing of what reads briefings", async ({page}) => {
  const names: string[] = [];
  page.on("request", (request) => names.push(request.url()));
  await page.goto("/", {waitUntil: "networkidle"});
  const before = names.length;
  await panel(page, "index-rank").locator("[data-briefing-add]").click();
  await expect(page.locator("[data-briefing-count]")).toHaveText("1");
  expect(names.slice(before).some((name) => name.endsWith(".js"))).toBe(true);
});

test("two tabs keep in step", async ({page, context}) => {
  await open(page, briefing(["index-rank"]));
  const other = await context.newPage();
  await other.goto("/");
  await expect(other.locator("[data-briefing-count]")).toHaveText("1");
  await panel(other, "relending").locator("[data-briefing-add]").click();
  await expect(entries(page)).toHaveCount(2);
  await note(page, "relending").fill("来自另一个标签页");
  await other.goto("/briefing/");
  await expect(note(other, "relending")).toHaveValue("来自另一个标签页");
});

test("the order is changed with the keyboard, which keeps its place", async ({page}) => {
  await open(page, briefing(three));
  const handle = page.locator('[data-entry="index-rank"] .handle');
  await handle.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => order(page)).toEqual(["youth-shares", "index-rank", "relending"]);
  await expect(handle).toBeFocused();
  await expect(page.locator("[data-said]")).toHaveText(/移到了第2个，共3个/);
  await note(page, "index-rank").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => order(page)).toEqual(["youth-shares", "relending", "index-rank"]);
  await expect(note(page, "index-rank")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => order(page)).toEqual(["youth-shares", "relending", "index-rank"]);
  const up = page.locator('[data-entry="relending"]').getByRole("button", {name: /^上移/});
  await up.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => order(page)).toEqual(["relending", "youth-shares", "index-rank"]);
  await expect(up).toBeFocused();
});

test("the order is changed by dragging; Escape puts all back", async ({page}) => {
  await page.setViewportSize({width: 1360, height: 1200});
  await open(page, briefing(three));
  const middle = async (id: string, part = 0.5) => {
    const box = await page.locator(`[data-entry="${id}"]`).boundingBox();
    if (!box) throw new Error(`${id} is not seen`);
    return {x: box.x + 15, y: box.y + box.height * part};
  };
  const grab = async (from: string, to: string, part: number) => {
    await page.locator(`[data-entry="${to}"]`).scrollIntoViewIfNeeded();
    const start = await middle(from);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    const end = await middle(to, part);
    await page.mouse.move(end.x, end.y, {steps: 8});
  };
  await grab("index-rank", "relending", 0.9);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(three);
  await grab("index-rank", "relending", 0.9);
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(["youth-shares", "relending", "index-rank"]);
  await expect(page.locator("[data-said]")).toHaveText(/移到了第3个/);
  await grab("index-rank", "youth-shares", 0.1);
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(["index-rank", "youth-shares", "relending"]);
});

test("title, notes and choices are kept; removal is undone with its note", async ({page}) => {
  await open(page, briefing(three));
  await page.getByLabel("简报标题").fill("青年消费简报");
  await note(page, "youth-shares").fill("请与上一期对照。\n第二行");
  await page.getByText("横版").click();
  await page.reload();
  await expect(page.getByLabel("简报标题")).toHaveValue("青年消费简报");
  await expect(note(page, "youth-shares")).toHaveValue("请与上一期对照。\n第二行");
  await expect(page.getByLabel("横版")).toBeChecked();
  await page.locator('[data-entry="youth-shares"]').getByRole("button", {name: /^移除/}).click();
  await expect(entries(page)).toHaveCount(2);
  await expect(page.locator('[data-entry="relending"] .handle')).toBeFocused();
  await page.getByRole("button", {name: "撤销"}).click();
  await expect.poll(() => order(page)).toEqual(three);
  await expect(note(page, "youth-shares")).toHaveValue("请与上一期对照。\n第二行");
  await page.getByRole("button", {name: "全部清空"}).click();
  await expect(page.getByRole("heading", {name: "简报还是空的"})).toBeVisible();
  await page.getByRole("button", {name: "撤销"}).click();
  await expect.poll(() => order(page)).toEqual(three);
  await expect(page.getByLabel("简报标题")).toHaveValue("青年消费简报");
});

test("panels are found and added on the page itself", async ({page}) => {
  await open(page, null, "/en/briefing/");
  await page.getByRole("searchbox", {name: /Find by title/}).fill("policy");
  const found = page.locator(".picker li button");
  await expect(found).toHaveCount(panelCount.policy);
  await found.first().click();
  await expect(entries(page)).toHaveCount(1);
  await expect(found.first()).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("searchbox", {name: /Find by title/}).fill("no such thing");
  await expect(page.getByText("No panel fits")).toBeVisible();
});

test("a damaged briefing is put aside, told, and can be had", async ({page}) => {
  await open(page, '{"schema": "cfi-briefing/1", "title": "半截');
  const notice = page.locator("[data-aside]");
  await expect(notice).toContainText("没有丢");
  const file = page.waitForEvent("download");
  await notice.getByRole("button", {name: "下载原文"}).click();
  expect(readFileSync(await (await file).path(), "utf8")).toContain("半截");
  await page.locator(".picker li button").first().click();
  await page.reload();
  await expect(notice).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  await notice.getByRole("button", {name: "删除"}).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(entries(page)).toHaveCount(1);
  await expect(notice).toHaveCount(0);
});

test("where the browser keeps nothing, the page says so and works", async ({page}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    }),
  );
  await page.goto("/briefing/");
  await expect(page.getByText("浏览器不让本页存东西")).toBeVisible();
  await page.locator(".picker li button").first().click();
  await expect(entries(page)).toHaveCount(1);
});

test("a panel that has changed since is marked; a withdrawn one stays and is left out", async ({page}) => {
  const kept = [
    {panel: "index-rank", note: "旧备注", version: "0000000000000000"},
    {panel: "gone-for-good", note: "留着", version: "0000000000000000"},
  ];
  await open(page, briefing([], {entries: kept}));
  const changed = page.locator('[data-entry="index-rank"]');
  await expect(changed).toContainText("内容改过");
  await changed.getByRole("button", {name: "采用现在的版本"}).click();
  await expect(changed).not.toContainText("内容改过");
  await page.reload();
  await expect(changed).not.toContainText("内容改过");
  const gone = page.locator('[data-entry="gone-for-good"]');
  await expect(gone).toContainText("已从看板撤下");
  await expect(gone.locator("textarea")).toHaveValue("留着");
  await laidOut(page);
  await expect(page.locator(".sheet").filter({hasText: "留着"})).toHaveCount(0);
});

test("a briefing is saved to a file and opened from it; a bad file leaves all as it was", async ({page}) => {
  await open(page, briefing(three, {title: "存取"}));
  await note(page, "relending").fill("备注 😀");
  const file = page.waitForEvent("download");
  await page.getByRole("button", {name: "存成文件"}).click();
  const saved = await file;
  expect(saved.suggestedFilename()).toBe("存取.cfi-briefing.json");
  const path = await saved.path();
  await page.getByRole("button", {name: "全部清空"}).click();
  const chooser = page.locator('input[type="file"]');
  await chooser.setInputFiles({name: "a.cfi-briefing.json", mimeType: "application/json", buffer: readFileSync(path)});
  await expect.poll(() => order(page)).toEqual(three);
  await expect(note(page, "relending")).toHaveValue("备注 😀");
  const bad = briefing(three).replace('"portrait"', '"sideways"');
  await chooser.setInputFiles({name: "坏.json", mimeType: "application/json", buffer: Buffer.from(bad)});
  await expect(page.locator("[data-file-status]")).toContainText("纸张方向");
  await expect(page.locator("[data-file-status]")).toContainText("没有动");
  await expect.poll(() => order(page)).toEqual(three);
});

test("a link carries the briefing; the reader decides", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const hostile = `<img src=x onerror="document.title='struck'"></text><script>document.title='struck'</script>`;
  await open(page, briefing(three, {title: "分享的"}));
  await note(page, "index-rank").fill(hostile);
  await page.getByRole("button", {name: "复制分享链接"}).click();
  await expect(page.locator("[data-file-status]")).toContainText("链接已复制");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("/briefing/#b=");
  await page.evaluate((text) => localStorage.setItem("briefing", text), briefing(["relending"]));
  await page.goto("/sources/");
  await page.goto(link);
  await expect(page.getByRole("heading", {name: "别人分享的简报"})).toBeVisible();
  await expect(page.locator(".shared-note")).toHaveText(hostile);
  await laidOut(page);
  await page.getByRole("button", {name: "不要，留着我的"}).click();
  await expect.poll(() => order(page)).toEqual(["relending"]);
  expect(new URL(page.url()).hash).toBe("");
  await page.goto("/sources/");
  await page.goto(link);
  await page.getByRole("button", {name: "收下，换掉我的"}).click();
  await expect.poll(() => order(page)).toEqual(three);
  await laidOut(page);
  await page.getByRole("button", {name: "撤销"}).click();
  await expect.poll(() => order(page)).toEqual(["relending"]);
  await page.goto("/sources/");
  await page.goto(link.slice(0, -7));
  await expect(page.locator("[data-bad-link]")).toContainText("不完整");
  await page.getByRole("button", {name: "知道了"}).click();
  await expect(page.locator("[data-bad-link]")).toHaveCount(0);
  expect(await page.title()).not.toBe("struck");
});
