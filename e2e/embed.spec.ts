/** Panels in the pages of others, which stand at another origin. */
import {readFile} from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import {expect, expectFitted, frameIn, test} from "./host.ts";

const id = "youth-shares";
const sandboxed = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"';

/** A frame with the script of the site; too low at first, so that it has to grow. */
const embedded = (site: string, path: string, width: number, more = "") =>
  `<iframe src="${site}${path}" data-cfi-embed="${id}" title="A panel" width="${width}" height="150" ` +
  `style="border:0" ${more}></iframe><script async src="${site}/embed.js"></script>`;

for (const [name, more] of [
  ["a plain frame", ""],
  ["a sandboxed frame without an origin", 'sandbox="allow-scripts"'],
] as const)
  for (const [path, width] of [
    [`/embed/${id}/`, 640],
    [`/embed/${id}/`, 280],
    [`/en/embed/${id}/`, 640],
    [`/en/embed/${id}/`, 280],
  ] as const)
    test(`${name}: live, as high as its content, ${path} at ${width} px`, async ({page, host, baseURL}) => {
      await page.goto(host.put("/", embedded(baseURL ?? "", path, width, more)));
      const frame = await frameIn(page);
      await expect(frame.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
      expect(await frame.evaluate(() => self.origin)).toBe(more === "" ? baseURL : "null");
      await expectFitted(page);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      const low = await page.locator("iframe").evaluate((one) => one.clientHeight);
      await frame.locator("details.data summary").click();
      await expectFitted(page);
      expect(await page.locator("iframe").evaluate((one) => one.clientHeight)).toBeGreaterThan(low + 200);
      await frame.locator("details.data summary").click();
      await expectFitted(page);
      expect(await page.locator("iframe").evaluate((one) => one.clientHeight)).toBe(low);
    });

test("in the sandbox a mark shows its words", async ({page, host, baseURL}) => {
  await page.goto(host.put("/", embedded(baseURL ?? "", `/embed/${id}/`, 640, 'sandbox="allow-scripts"')));
  const frame = await frameIn(page);
  await expect(frame.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
  await frame.locator('.live svg [role="button"][tabindex="0"]').focus();
  await expect(frame.locator(".card")).toContainText("占人口总数28.35%的青年群体");
});

for (const [lang, title, source] of [
  ["zh", "四个比重", "重庆日报《以青春经济激活城市消费新动能》"],
  ["en", "Four shares", "Chongqing Daily"],
] as const)
  test(`in a sandbox without scripts it reads whole (${lang})`, async ({page, host, baseURL}) => {
    const path = `${lang === "zh" ? "" : "/en"}/embed/${id}/`;
    await page.goto(host.put("/", `<iframe src="${baseURL}${path}" title="A panel" width="640" height="900" sandbox>`));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", {level: 1})).toContainText(title);
    await expect(frame.locator(".measure")).toBeVisible();
    await expect(frame.getByRole("img")).toHaveAttribute("aria-label", /来源：|Source: /);
    await expect(frame.locator(".drawings svg:visible")).toHaveCount(1);
    await expect(frame.locator('[data-seen="page"]')).toContainText(source);
    await expect(frame.locator("footer .place")).toContainText(/\d{4}-\d{2}-\d{2}/);
    await expect(frame.locator("footer .place a")).toHaveAttribute("href", new RegExp(`/panels/${id}/$`));
    await expect(frame.locator("[data-open]")).toHaveAttribute("href", `/panels/${id}/${lang}.png`);
    await frame.locator("details.data summary").click();
    await expect(frame.locator("tbody tr").first()).toBeVisible();
  });

test("the address chooses language and light", async ({page, host, baseURL}) => {
  await page.emulateMedia({colorScheme: "light"});
  await page.goto(host.put("/", embedded(baseURL ?? "", `/embed/${id}/?lang=en&light=dark`, 640, sandboxed)));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", {level: 1})).toContainText("Four shares");
  expect((await frameIn(page)).url()).toBe(`${baseURL}/en/embed/${id}/?lang=en&light=dark`);
  await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(32, 30, 26)");
  await page.goto(host.put("/", embedded(baseURL ?? "", `/en/embed/${id}/?light=light&lang=zh`, 640, sandboxed)));
  await expect(frame.getByRole("heading", {level: 1})).toContainText("四个比重");
  await page.emulateMedia({colorScheme: "dark"});
  await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(255, 254, 250)");
});

test("what the address says wrongly is passed over, and nothing hides title or sources", async ({page, baseURL}) => {
  await page.emulateMedia({colorScheme: "dark"});
  await page.goto(`/embed/${id}/?light=purple&lang=%00&title=none&source=0&light=light#nowhere`);
  await expect(page.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
  expect(new URL(page.url()).origin).toBe(baseURL);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(32, 30, 26)");
  await expect(page.getByRole("heading", {level: 1})).toBeVisible();
  await expect(page.locator("[data-seen]").first()).toBeVisible();
});

for (const [light, file] of [
  ["light", `cfi-${id}-zh-`],
  ["dark", `cfi-${id}-zh-`],
] as const)
  test(`saves its image from the sandbox, ${light}, with the record in it`, async ({page, host, baseURL}) => {
    await page.goto(host.put("/", embedded(baseURL ?? "", `/embed/${id}/?light=${light}`, 640, sandboxed)));
    const frame = await frameIn(page);
    await expect(frame.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
    const [download] = await Promise.all([page.waitForEvent("download"), frame.locator("[data-save]").click()]);
    expect(download.suggestedFilename()).toContain(file);
    expect(download.suggestedFilename().endsWith("-dark.png")).toBe(light === "dark");
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.includes("consumer-finance-index/1")).toBe(true);
    await expect(frame.locator(".embed-status")).toContainText("已交给浏览器保存");
  });

test("where saving is forbidden it says what to do, and the image opens beside the page", async ({
  page,
  host,
  baseURL,
}) => {
  const narrow = 'sandbox="allow-scripts allow-popups"';
  await page.goto(host.put("/", embedded(baseURL ?? "", `/embed/${id}/`, 640, narrow)));
  const frame = await frameIn(page);
  await expect(frame.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
  await frame.locator("[data-save]").click();
  await expect(frame.locator(".embed-status")).toContainText("打开图片");
  await expectFitted(page);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.locator("[data-open]").click()]);
  await expect(opened).toHaveURL(`${baseURL}/panels/${id}/zh.png`);
  expect(page.url()).toBe(`${host.origin}/`);
});

test("links open beside the page, not in the frame", async ({page, host, baseURL}) => {
  await page.goto(host.put("/", embedded(baseURL ?? "", `/embed/${id}/`, 640, sandboxed)));
  const frame = await frameIn(page);
  for (const [link, path] of [
    ["footer .place a", `/panels/${id}/`],
    ["[data-seen] a", "/sources/"],
  ] as const) {
    const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.locator(link).first().click()]);
    await expect(opened).toHaveURL(new RegExp(path));
    expect(await opened.evaluate(() => [window.opener, self.origin])).toEqual([null, baseURL]);
    await opened.close();
  }
  expect(frame.url()).toBe(`${baseURL}/embed/${id}/`);
});

test("the script believes only its own frames, and only heights", async ({page, host, baseURL}) => {
  const told = (height: string, of = id) =>
    `parent.postMessage({type: "cfi-embed-height", id: "${of}", lang: "zh", height: ${height}}, "*");`;
  const bad = ["1e9", "-5", "NaN", "Infinity", '"700"', "null"].map((height) => told(height)).join("");
  host.put("/own", `<script>${bad}${told("901", "index-rank")}${told("700")}</script>`);
  host.put("/other", `<script>${told("1234")}parent.postMessage("said", "*")</script>`);
  const address = host.put(
    "/",
    `<iframe id="own" data-cfi-embed="${id}" title="Own" height="150"></iframe>` +
      `<iframe id="other" title="Other" height="150"></iframe>` +
      `<script src="${baseURL}/embed.js"></script><script src="${baseURL}/embed.js"></script>`,
  );
  await page.goto(address);
  await page.evaluate(
    ([panel, origin]) => {
      const own = document.querySelector<HTMLIFrameElement>("#own");
      const other = document.querySelector<HTMLIFrameElement>("#other");
      if (!own || !other) throw new Error("no frames");
      const seen: string[] = [];
      Object.assign(window, {seen});
      new MutationObserver(() => seen.push(own.style.height)).observe(own, {attributeFilter: ["style"]});
      // From the page itself, then from a frame that is none of the site’s, then from the site’s own.
      window.postMessage({type: "cfi-embed-height", id: panel, height: 1111}, "*");
      window.addEventListener("message", ({data}) => {
        if (data === "said") own.src = `${origin}/own`;
      });
      other.src = `${origin}/other`;
    },
    [id, host.origin] as const,
  );
  await expect(page.locator("#own")).toHaveCSS("height", "700px");
  const seen = await page.evaluate(() => (window as unknown as {seen: string[]}).seen);
  expect([...new Set(seen)]).toEqual(["700px"]);
  await expect(page.locator("#other")).toHaveCSS("height", "150px");
});

test("a frame says its height to its page, and nothing else", async ({page, host, baseURL}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, {heard});
    if (window === window.parent) window.addEventListener("message", ({data}) => heard.push(data));
  });
  await page.goto(host.put("/", embedded(baseURL ?? "", `/en/embed/${id}/?light=dark`, 640, sandboxed)));
  await expectFitted(page);
  const heard = await page.evaluate(() => (window as unknown as {heard: Record<string, unknown>[]}).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const {height, ...rest} of heard) {
    expect(rest).toEqual({type: "cfi-embed-height", id, lang: "en"});
    expect(height).toEqual(expect.any(Number));
  }
});

for (const width of [280, 640])
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing in the frame at ${width} px, ${colorScheme}`, async ({page, host, baseURL}) => {
      await page.emulateMedia({colorScheme});
      for (const path of [`/embed/${id}/`, "/en/embed/index-rank/"]) {
        await page.goto(host.put("/", embedded(baseURL ?? "", path, width, sandboxed)));
        const frame = await frameIn(page);
        await expect(frame.locator("[data-panel]")).toHaveAttribute("data-chart", "live");
        await frame.locator("details.data summary").click();
        const {violations} = await new AxeBuilder({page}).analyze();
        expect(violations.map(({id: rule, nodes}) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });

test("the heights that oEmbed states are those of the panels, with little to spare", async ({page}) => {
  await page.setViewportSize({width: 640, height: 600});
  await page.goto("/");
  const panels = await page.locator("[data-panel]").evaluateAll((all) => all.map((one) => one.id));
  for (const panel of panels)
    for (const root of ["/", "/en/"]) {
      await page.goto(`${root}embed/${panel}/`, {waitUntil: "domcontentloaded"});
      const content = await page.evaluate(() => document.body.getBoundingClientRect().height);
      const stated = Number(await page.locator("[data-panel]").getAttribute("data-height"));
      expect(stated - content, `${root}embed/${panel}/`).toBeGreaterThanOrEqual(0);
      expect(stated - content, `${root}embed/${panel}/`).toBeLessThanOrEqual(160);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    }
});
