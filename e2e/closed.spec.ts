/** What the site’s policy and headers keep out: each promise of SECURITY.md, tried in a browser. */
import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import type {APIResponse, Page} from "@playwright/test";
import {test as hosted} from "./host.ts";
import {kindsOfPage} from "./reader.ts";
import {expect, test} from "./watch.ts";

const embeds = ["/embed/youth-shares/", "/en/embed/youth-shares/"];
const everyPage = [...kindsOfPage, ...embeds];

/** The directives of a policy, by name. */
const directives = (policy = ""): Map<string, string> =>
  new Map(
    policy.split(";").map((part) => [part.trim().split(" ")[0] ?? "", part.trim().split(" ").slice(1).join(" ")]),
  );

const metaOf = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*(?:\ssrc=|application\/))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => text,
  );
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the policy of every kind of page lets its own scripts run, by their hashes, and no other", async ({request}) => {
  for (const path of everyPage) {
    const answer = await request.get(path);
    const html = await answer.text();
    const meta = directives(metaOf(html));
    const header = directives(answer.headers()["content-security-policy"]);
    // Nothing that the policy is to govern stands before it.
    expect(html.slice(html.indexOf("<head>"), html.indexOf("<meta http-equiv"))).toMatch(
      /^<head>(<meta charSet="[^"]*"\/>)?$/,
    );
    const hashes = inlineScripts(html).map(hashOf);
    expect(hashes.length).toBeGreaterThan(0);
    expect(hashes.length).toBeLessThanOrEqual(2);
    expect(meta.get("script-src")?.split(" ").sort()).toEqual(["'self'", ...new Set(hashes)].sort());
    for (const hash of hashes) expect(header.get("script-src")).toContain(hash);
    for (const policy of [meta, header]) {
      expect(policy.get("default-src")).toBe("'none'");
      expect(policy.get("script-src")).not.toMatch(/unsafe|\*|http|data:|blob:|strict-dynamic/);
      expect(policy.get("object-src")).toBe("'none'");
      expect(policy.get("base-uri")).toBe("'none'");
      expect(policy.get("require-trusted-types-for")).toBe("'script'");
      expect(policy.get("trusted-types")).toBe("default drawing");
    }
    expect(header.get("frame-ancestors")).toBe(embeds.includes(path) ? "*" : "'none'");
    expect(answer.headers()["x-frame-options"]).toBe(embeds.includes(path) ? undefined : "DENY");
    expect(html, path).not.toMatch(/<[^>]+\son[a-z]+="/);
  }
});

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "access-control-allow-origin": "*",
  vary: "Accept-Encoding",
};
const asked = {"cache-control": "no-cache"};
const kept = {"cache-control": "public,max-age=31536000,immutable"};
const answers: [path: string, status: number, type: string, more: Record<string, string>][] = [
  ["/", 200, "text/html; charset=utf-8", {...asked, "cross-origin-opener-policy": "same-origin"}],
  ["/embed/youth-shares/", 200, "text/html; charset=utf-8", {...asked, "cross-origin-resource-policy": "cross-origin"}],
  ["/nowhere/", 404, "text/html; charset=utf-8", {...asked, "x-frame-options": "DENY"}],
  ["/embed/nowhere/", 404, "text/html; charset=utf-8", {...asked, "x-frame-options": "DENY"}],
  ["/embed.js", 200, "text/javascript; charset=utf-8", asked],
  ["/panels/youth-shares/zh.svg", 200, "image/svg+xml; charset=utf-8", asked],
  ["/panels/youth-shares/zh.png", 200, "image/png", asked],
  ["/panels/youth-shares/zh.pdf", 200, "application/pdf", asked],
  ["/panels/youth-shares/zh.csv", 200, "text/csv; charset=utf-8", asked],
  [
    "/panels/youth-shares/zh.xlsx",
    200,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    {...asked, "cross-origin-resource-policy": "cross-origin"},
  ],
  ["/data/dataset.json", 200, "application/json; charset=utf-8", asked],
  ["/data/changes.xml", 200, "application/atom+xml; charset=utf-8", asked],
  ["/data/changes.en.xml", 200, "application/atom+xml; charset=utf-8", asked],
  ["/wasm/resvg.wasm", 200, "application/wasm", asked],
];

const told = (answer: APIResponse, of: Record<string, string>) =>
  Object.fromEntries(Object.keys(of).map((name) => [name, answer.headers()[name]]));

test("every kind of answer has its headers", async ({request}) => {
  for (const [path, status, type, more] of answers) {
    const answer = await request.get(path);
    const expected = {...always, ...more, "content-type": type};
    expect({path, status: answer.status(), ...told(answer, expected)}).toEqual({path, status, ...expected});
    const permissions = answer.headers()["permissions-policy"] ?? "";
    for (const name of ["camera", "microphone", "geolocation", "payment", "usb"])
      expect(permissions, path).toContain(`${name}=()`);
    expect(answer.headers()["content-security-policy"], path).toContain("frame-ancestors");
  }
});

test("a file with its hash in its name is kept for good, and as a worker may compile but not evaluate", async ({
  request,
}) => {
  const [, chunk = ""] = /"?(\/_next\/static\/chunks\/[^" ]+\.js)/.exec(await (await request.get("/")).text()) ?? [];
  const answer = await request.get(chunk);
  expect(told(answer, kept)).toEqual(kept);
  expect(directives(answer.headers()["content-security-policy"]).get("script-src")).toBe("'self' 'wasm-unsafe-eval'");
});

test("other names of a page lead to its one address, and only on this site", async ({request, baseURL}) => {
  for (const [path, to] of [
    ["/articles", "/articles/"],
    ["/articles/index.html?a=1", "/articles/?a=1"],
    ["/en", "/en/"],
  ] as const) {
    const answer = await request.get(path, {maxRedirects: 0});
    expect([answer.status(), answer.headers().location]).toEqual([301, to]);
  }
  for (const path of ["//elsewhere.example/index.html", "/%5celsewhere.example", "/..%2f..%2fetc/passwd"])
    expect((await request.get(`${baseURL}${path}`, {maxRedirects: 0})).status(), path).toBe(404);
  expect((await request.post("/")).status()).toBe(405);
});

/** What an attacker who could write into a page, or into a script’s texts, would try; each says so if it ran. */
const injected =
  `<script>hits.push("inline")</script><img src="/missing.png" onerror="hits.push('handler')">` +
  `<svg onload="hits.push('svg')"></svg><iframe srcdoc="<script>parent.hits.push('frame')</script>"></iframe>` +
  `<script src="data:text/javascript,hits.push('data')"></script><script src="/probe.js"></script>`;
const probe = `
  const attempt = (act) => { try { act(); } catch {} };
  attempt(() => eval("hits.push('eval')"));
  attempt(() => new Function("hits.push('function')")());
  attempt(() => setTimeout("hits.push('timer')"));
  attempt(() => { const box = document.createElement("div"); document.body.append(box);
    box.innerHTML = "<img src='/missing.png' onerror='hits.push(\\"markup\\")'>"; });
  attempt(() => document.write("<script>hits.push('written')</" + "script>"));
  attempt(() => document.body.setAttribute("onclick", "hits.push('attribute')"));
  attempt(() => { const script = document.createElement("script"); script.text = "hits.push('text')";
    document.head.append(script); });
  attempt(() => { const script = document.createElement("script"); script.src = "data:text/javascript,hits.push('source')";
    document.head.append(script); });
  attempt(() => { trustedTypes.createPolicy("mine", {createHTML: (text) => text}); hits.push("policy"); });
  document.body.click();
  addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => hits.push("end"))));
`;
/** What runs where nothing keeps it from running; the attempts of which none is empty. */
const attempts = ["attribute", "data", "eval", "frame", "function", "handler", "inline", "markup", "policy", "source"];

/** Opens a page with the attempts in it, its policies left or taken away. Returns what ran, in the order of names. */
async function hitsOn(page: Page, path: string, guarded: boolean): Promise<string[]> {
  await page.addInitScript(() => Object.assign(window, {hits: []}));
  await page.route("**/probe.js", (route) => route.fulfill({contentType: "text/javascript", body: probe}));
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace("</body>", () => `${injected}</body>`);
    const headers = {...response.headers()};
    if (!guarded) delete headers["content-security-policy"];
    await route.fulfill({response, headers, body: guarded ? html : html.replace(/<meta http-equiv[^>]*>/, "")});
  });
  await page.goto(path);
  const hits = () => page.evaluate(() => (window as unknown as {hits: string[]}).hits);
  await expect.poll(hits).toContain("end");
  return (await hits()).filter((hit) => hit !== "end").sort();
}

for (const path of ["/en/sources/", "/en/embed/youth-shares/"]) {
  test(`what is injected into ${path} does not run`, async ({page, watched}) => {
    expect(await hitsOn(page, path, true)).toEqual([]);
    expect(watched.wrong.length).toBeGreaterThan(5);
    watched.wrong.length = 0;
  });

  test(`the same would run on ${path} without the policy`, async ({page, watched}) => {
    const hits = await hitsOn(page, path, false);
    for (const attempt of attempts) expect(hits, attempt).toContain(attempt);
    watched.wrong.length = 0;
  });
}

test("what a page sends elsewhere is refused, and the watch of this suite notes it", async ({page, watched}) => {
  await page.goto("/en/sources/");
  const sent = await page.evaluate(() =>
    Promise.all([
      fetch("https://elsewhere.example/a").then(
        () => "fetched",
        () => "refused",
      ),
      new Promise((resolve) => {
        const image = Object.assign(new Image(), {onload: () => resolve("loaded"), onerror: () => resolve("refused")});
        image.src = "https://elsewhere.example/a.png";
      }),
    ]),
  );
  expect(sent).toEqual(["refused", "refused"]);
  expect(watched.wrong.some((text) => text.includes("connect-src"))).toBe(true);
  expect(watched.wrong.some((text) => text.includes("img-src"))).toBe(true);
  watched.wrong.length = 0;
});

hosted("other pages can frame panels, and nothing else", async ({page, host, baseURL, watched}) => {
  for (const path of [
    "/",
    "/panels/youth-shares/",
    "/en/briefing/",
    "/embed/nowhere/",
    "/panels/youth-shares/zh.svg",
  ]) {
    await page.goto(host.put("/", `<iframe src="${baseURL}${path}" title="A page"></iframe>`));
    await expect.poll(() => watched.wrong.some((text) => /frame-ancestors/.test(text)), {message: path}).toBe(true);
    expect(page.frames()[1]?.url(), path).toMatch(/^chrome-error:/);
    watched.wrong.length = 0;
  }
  await page.goto(host.put("/", `<iframe src="${baseURL}${embeds[0]}" title="A panel"></iframe>`));
  await expect(page.frameLocator("iframe").locator("[data-panel]")).toBeVisible();
});

test("every kind of page asks this site alone, with its scripts running", async ({page, baseURL}) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  for (const path of everyPage) {
    await page.goto(path);
    await page.mouse.wheel(0, 400);
    if (!embeds.includes(path)) await expect(page.locator("html[data-ready]")).toBeAttached({timeout: 60_000});
  }
  expect([...origins].filter((origin) => origin !== "null")).toEqual([baseURL]);
});

test("no test of the suite goes around the watch", () => {
  const folder = new URL(".", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "watch.ts");
  const around = files.filter((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const own = /import \{[^}]*\btest\b[^}]*\} from "@playwright\/test"/.test(text);
    // Reads files and opens no page.
    const unwatched = own && name !== "crawl.spec.ts";
    // Pages of a browser of one’s own are watched by hand.
    return (
      unwatched || (/\b\w+\.new(Page|Context)\(\{/.test(text) && !/\bwatch\(/.test(text)) || text.includes("bypassCSP")
    );
  });
  expect(around.filter((name) => name !== "closed.spec.ts")).toEqual([]);
});
