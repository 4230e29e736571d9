import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, expect, it} from "vitest";
import {register} from "../components/offline/register.ts";
import {Site, corePaths, listedPaths} from "./worker-lists.mjs";
import {makeLeaver, makeWorker} from "./worker.mjs";
import {hashOf, partsOf} from "./worker/parts.mjs";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

const page = (links: readonly string[], more = "") =>
  `<script data-scripts="/_next/static/pages/ab.js /_next/static/chunks/a.js"></script>${more}${links.map((to) => `<a href="${to}">x</a>`).join("")}`;

const small = {
  "index.html": page(["/near/", "/en/", "/embed/near/", "/near/?q=1#x", "/gone/"]),
  "briefing/index.html": page([]),
  "offline/index.html": page([]),
  "near/index.html": page(["/far/", "/"], '<div data-options="/near/zh.option.json">'),
  "near/zh.option.json": "{}",
  "far/index.html": page(["/data/all.csv", "/panels/near/zh.csv"]),
  "panels/near/zh.csv": "a",
  "data/all.csv": "a",
  "embed/near/index.html": page([]),
  "en/index.html": page(["/"]),
  "en/briefing/index.html": page([]),
  "en/offline/index.html": page([]),
  "favicon.svg": "<svg/>",
  "search.json": "{}",
  "wasm/a.wasm": "a",
  "fonts/full-bold.ttf": "a",
  "_next/static/chunks/a.js": "a",
  "_next/static/chunks/a.js.map": "a",
  "_next/static/pages/ab.js": "ab",
};

function build(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "worker-test-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const listIn = (folder: string, most?: {files: number; bytes: number}): string[] => {
  const site = new Site(folder);
  return listedPaths(site, "zh", site.files(), most).paths;
};

it("lists what a language needs, the nearest first, and nothing of others", () => {
  expect(listIn(build(small))).toEqual([
    "/",
    "/briefing/",
    "/offline/",
    "/en/offline/",
    "/favicon.svg",
    "/search.json",
    "/_next/static/chunks/a.js",
    "/near/",
    "/near/zh.option.json",
    "/wasm/a.wasm",
    "/far/",
    "/data/all.csv",
  ]);
});

it("keeps at once what the search is made of, its worker included", () => {
  const folder = build({
    ...small,
    "_next/static/chunks/a.js": 'load(["static/chunks/b.js"]);load(["static/chunks/s.js","static/chunks/t.js"])',
    "_next/static/chunks/b.js": "a button",
    "_next/static/chunks/s.js":
      'className:"search-dialog";work("static/chunks/turbopack-worker-1.js",["static/chunks/w.js"])',
    "_next/static/chunks/t.js": "t",
    "_next/static/chunks/turbopack-worker-1.js": "begins",
    "_next/static/chunks/w.js": "w",
  });
  const site = new Site(folder);
  const core = corePaths(site, "zh", site.files()).filter((path) => path.endsWith(".js"));
  expect(core).toEqual(["s", "t", "turbopack-worker-1", "w"].map((name) => `/_next/static/chunks/${name}.js`));
});

it("keeps lists within bounds", () => {
  expect(listIn(build(small), {files: 8, bytes: 1e6})).toHaveLength(8);
  const many = Object.fromEntries(Array.from({length: 40}, (_, i) => [`f${i}/index.html`, "x".repeat(300)]));
  const folder = build({
    ...small,
    "index.html": page(Object.keys(many).map((name) => `/${name.slice(0, -10)}`)),
    ...many,
  });
  const site = new Site(folder);
  const {paths, bytes} = listedPaths(site, "zh", site.files(), {files: 1000, bytes: 6000});
  expect(bytes).toBeLessThanOrEqual(6000);
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.length).toBeLessThan(40);
});

it("reads from a page what it cannot be shown without", () => {
  const html = page(["/near/"], '<img src="/drawings/a.svg"><img src="data:image/png;base64,AA">');
  expect(partsOf(html)).toEqual(["/_next/static/pages/ab.js", "/_next/static/chunks/a.js", "/drawings/a.svg"]);
});

it("makes the same worker of the same site, and another of another", async () => {
  const worker = (folder: string) => readFileSync(join(folder, "sw.js"), "utf8");
  const [one, same, other] = [build(small), build(small), build({...small, "far/index.html": page(["/near/"])})];
  const [{version}, again] = [await makeWorker(one), await makeWorker(same)];
  await makeWorker(other);
  expect(worker(one)).toBe(worker(same));
  expect(again.version).toBe(version);
  expect(worker(one)).not.toBe(worker(other));
  // Run over its own work, it finds the same.
  await makeWorker(one);
  expect(worker(one)).toBe(worker(same));
  expect(worker(one)).not.toMatch(/\beval\(|new Function|importScripts|https?:\/\/(?!\w*\.?example)/);
  expect(worker(one).length).toBeLessThan(40_000);
}, 60_000);

it("has a worker that takes itself off, in the same place", async () => {
  const folder = build(small);
  await makeWorker(folder);
  await makeLeaver(folder);
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  expect(worker).toContain("unregister()");
  expect(worker).not.toContain('"fetch"');
}, 60_000);

it("tells contents apart by the hashes that the lists have", async () => {
  expect(await hashOf(new TextEncoder().encode("abc"))).toBe("ungWv48Bz-pB");
});

it("registers in so few bytes that the text can stand in each page", () => {
  expect(register.length).toBeLessThan(400);
});
