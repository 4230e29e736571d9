/** The dataset as files: each answers as what it is, and the examples of its page do what they say. */
import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type {Page} from "@playwright/test";
import {expect, test} from "./reader.ts";

const pages = ["/data/", "/en/data/"];

const types: Record<string, RegExp> = {
  csv: /^text\/csv/,
  json: /^application\/json/,
  zip: /^application\/zip/,
  xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/,
  xml: /^(application|text)\/xml|^application\/atom\+xml/,
};

const has = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, {stdio: "ignore"});
    return true;
  } catch {
    return false;
  }
};

/** The addresses in the table of files. */
const listed = (page: Page) =>
  page.locator("table.files a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** An example as the reader would copy it, the address of the site filled in. */
async function codeOf(page: Page, id: string): Promise<string> {
  const code = page.locator(`[data-example="${id}"] code`);
  await expect(code).toContainText(new URL(page.url()).origin);
  return (await code.textContent()) ?? "";
}

test("every file listed answers with its type, and version.json tells its bytes", async ({page, request}) => {
  await page.goto("/data/");
  const addresses = await listed(page);
  expect(addresses.length).toBeGreaterThan(15);
  expect(new Set(addresses).size).toBe(addresses.length);
  const version = (await (await request.get("/data/version.json")).json()) as {
    version: string;
    files: Record<string, {bytes: number; sha256: string}>;
  };
  await expect(page.locator(".opening")).toContainText(version.version);
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"], address).toMatch(types[address.replace(/^.*\./, "")] ?? /^$/);
    const body = await answer.body();
    if (address.endsWith(".json")) expect(() => JSON.parse(body.toString("utf8")) as unknown).not.toThrow();
    const entry = version.files[address.replace("/data/", "")];
    if (address.endsWith(".xml") || address.endsWith("version.json")) continue;
    expect(entry, address).toEqual({bytes: body.length, sha256: createHash("sha256").update(body).digest("hex")});
  }
  expect(Object.keys(version.files).filter((name) => !addresses.includes(`/data/${name}`))).toEqual([]);
});

for (const path of pages) {
  test(`${path} passes axe, open and closed`, async ({page}) => {
    await page.goto(path);
    for (const details of await page.locator("details.fields").all())
      await details.evaluate((one) => one.setAttribute("open", ""));
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
  });

  test(`${path} fits a narrow phone; only code scrolls sideways, and by keyboard`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(path);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    const code = page.locator('[data-example="pandas"] pre');
    await code.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => code.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  });

  test(`${path} tells programs where the data and the feed are`, async ({page, request}) => {
    await page.goto(path);
    const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    await expect(feed).toHaveCount(1);
    const json = page.locator('link[rel="alternate"][type="application/json"]');
    for (const link of [feed, json]) {
      const address = new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
      expect((await request.get(address)).ok(), address).toBe(true);
    }
    const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
    const described = JSON.parse(text) as {"@type": string; distribution: {contentUrl: string}[]};
    expect(described["@type"]).toBe("Dataset");
    const files = described.distribution.map(({contentUrl}) => new URL(contentUrl, page.url()).pathname);
    expect((await listed(page)).filter((address) => !address.endsWith(".xml")).sort()).toEqual(files.sort());
  });
}

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false});
  for (const path of pages)
    test(`${path} reads whole`, async ({page}) => {
      await page.goto(path);
      await expect(page.locator("table.files tbody tr")).not.toHaveCount(0);
      await expect(page.locator("details.fields[open] dt").first()).toBeVisible();
      await page.locator("#fields-sources > summary").click();
      await expect(page.locator("#fields-sources dt").first()).toBeVisible();
      for (const one of await page.locator("[data-example] pre").all()) await expect(one).toContainText("/data/");
      await expect(page.locator("[data-example] button").first()).toBeHidden();
    });
});

test("an example is copied with the address of the site", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/data/");
  const code = await codeOf(page, "python");
  await page.locator('[data-example="python"] button').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test.describe("the examples", () => {
  let folder = "";
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cfi-examples-"));
  });
  test.afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test("curl fetches the version and a table", async ({page, request}) => {
    test.skip(!has("curl", "--version"), "curl is not installed");
    await page.goto("/data/");
    const told = execFileSync("sh", ["-e"], {
      input: await codeOf(page, "curl"),
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(told)).toHaveProperty("version");
    const table = await (await request.get("/data/figures.csv")).body();
    expect(Buffer.compare(readFileSync(join(folder, "figures.csv")), table)).toBe(0);
  });

  test("Python lists the percentages that have only a lower bound", async ({page}) => {
    test.skip(!has("python3", "--version"), "Python is not installed");
    await page.goto("/data/");
    const code = await codeOf(page, "python");
    const env = {...process.env, PYTHONIOENCODING: "utf-8"};
    const lines = execFileSync("python3", ["-c", code], {encoding: "utf8", env}).trim().split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^performance-youth-share 76\.0 .*76%.* youth-page$/));
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+ \d+\.\d+ .+ [a-z0-9-]+$/);
  });

  test("pandas joins figures and sources", async ({page}) => {
    test.skip(!has("python3", "-c", "import pandas"), "pandas is not installed");
    await page.goto("/data/");
    const told = execFileSync("python3", ["-c", await codeOf(page, "pandas")], {encoding: "utf8"});
    expect(told).toContain("publisher_en");
  });

  test("R joins figures and sources", async ({page}) => {
    test.skip(!has("Rscript", "--version"), "R is not installed");
    await page.goto("/data/");
    const path = join(folder, "example.R");
    writeFileSync(path, await codeOf(page, "r"));
    expect(execFileSync("Rscript", [path], {encoding: "utf8"})).toContain("publisher_en");
  });
});
