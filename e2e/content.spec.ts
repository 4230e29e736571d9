import {expect, live, panel, test} from "./reader.ts";

test("every number of the newspaper page is on the screen with its words, or in the list of non-figures", async ({
  page,
}) => {
  await page.goto("/");
  const rows = page.locator('tr[data-row][data-figure]:has(a[href$="-page"])');
  const cited = await rows.evaluateAll((list) =>
    list.map((row) => [row.getAttribute("data-figure"), row.querySelector("q")?.textContent ?? ""] as const),
  );
  const figures = new Map(cited);
  expect([...figures.values()].filter((cue) => cue === "")).toEqual([]);
  await page.goto("/sources/#not-figures");
  const others = await page.locator("#not-figures li q").allTextContents();
  expect(figures.size + others.length).toBe(33);
});

test("both languages show the same panels, figures and words", async ({page}) => {
  const read = async (path: string) => {
    await page.goto(path);
    return page.locator("[data-panel]").evaluateAll((list) =>
      list.map((one) => ({
        id: one.getAttribute("data-panel"),
        rows: [...one.querySelectorAll("tr[data-row]")]
          .map((row) => row.getAttribute("data-figure") ?? row.getAttribute("data-proposal"))
          .sort(),
        cues: [...one.querySelectorAll(".cues q")].map((cue) => cue.textContent),
      })),
    );
  };
  expect(await read("/en/")).toEqual(await read("/"));
});

test("a bound is drawn as a bound: solid to its value, hatched beyond, and said in words", async ({page}) => {
  await page.goto("/");
  const one = await live(page, "youth-shares");
  const marks = one.locator('.live svg [data-figure="performance-youth-share"]:not(text)');
  const boxes = await marks.evaluateAll((list) => list.map((mark) => mark.getBoundingClientRect().toJSON()));
  const scale = await one.locator(".live svg").evaluate((svg) => svg.getBoundingClientRect().width / 100);
  expect(boxes[0].width / scale).toBeCloseTo(76, 0);
  expect(boxes[1].width / scale).toBeCloseTo(24, 0);
  await expect(one.locator(".live svg")).toContainText("超过76%");
  await expect(one.locator(".live svg")).toContainText("上限未述");
});

test("doubt stands as plainly as the number", async ({page}) => {
  await page.goto("/");
  const cues = panel(page, "youth-shares").locator(".cues li");
  await expect(cues).toHaveCount(4);
  for (const [i, standing] of ["未查到原始出处", "未查到原始出处", "已溯源", "未查到原始出处"].entries()) {
    await expect(cues.nth(i)).toContainText(standing);
    await expect(cues.nth(i).locator(".found")).toBeVisible();
  }
});

test("a live chart takes the exact place of the drawing it replaces", async ({page}) => {
  await page.goto("/themes/design-capital/");
  const one = await live(page, "design-cities");
  const [drawn, taken] = await Promise.all(
    [".drawing.wide svg", ".live svg"].map((css) =>
      one.locator(css).evaluate((svg) => {
        const {x, y, width, height} = svg.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    ),
  );
  expect(taken).toEqual(drawn);
  const words = (css: string) => one.locator(`${css} text`).allTextContents();
  expect(await words(".live")).toEqual(await words(".drawing.wide"));
});

test("links inside the pages lead somewhere", async ({page, request}) => {
  const seen = new Set<string>();
  for (const start of ["/", "/en/articles/", "/sources/", "/articles/youth/"]) {
    await page.goto(start);
    for (const href of await page
      .locator('a[href^="/"]')
      .evaluateAll((list) => list.map((a) => a.getAttribute("href") ?? "")))
      seen.add(href.split("#")[0] ?? "");
    const broken = await page
      .locator('a[href^="#"]')
      .evaluateAll((list) =>
        list
          .map((a) => a.getAttribute("href") ?? "")
          .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
      );
    expect(broken).toEqual([]);
  }
  for (const path of seen) expect((await request.get(path)).status(), path).toBe(200);
});
