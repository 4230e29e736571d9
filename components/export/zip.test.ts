import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {edition} from "../../data/edition.ts";
import {panelIds} from "../../data/panels/index.ts";
import {plainLook} from "../picture/picture.ts";
import type {Tools} from "./tools.ts";
import {zipFile} from "./zip.ts";
import type {ZipContents} from "./zip.ts";

const none = () => Promise.reject(new Error("no tool is needed for what stands ready or is mere text"));
const tools: Tools = {fontsFor: none, png: none, outline: none, subset: none};
const contents: ZipContents = {
  panels: ["index-rank", "youth-shares"],
  lang: "zh",
  formats: ["png", "csv"],
  look: plainLook,
  briefing: null,
};

/** What the site would answer: each file is its own address. */
let asked: string[] = [];
let missing: RegExp | null = null;
beforeEach(() => {
  asked = [];
  missing = null;
  vi.stubGlobal("origin", "https://example.org");
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(url.pathname);
    return missing?.test(url.pathname) ? new Response(null, {status: 404}) : new Response(url.pathname);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const text = (bytes: Uint8Array | undefined) => new TextDecoder("utf-8", {ignoreBOM: true}).decode(bytes);
const make = async (some: Partial<ZipContents> = {}, step = () => {}) =>
  new Uint8Array(await (await zipFile({...contents, ...some}, tools, step)).blob.arrayBuffer());

describe("a ZIP of panels", () => {
  it("holds the ready files under predictable names, a README and the sources", async () => {
    const files = unzipSync(await make());
    expect(Object.keys(files)).toEqual([
      `cfi-index-rank-zh-${edition}-slide.png`,
      `cfi-index-rank-zh-${edition}.csv`,
      `cfi-youth-shares-zh-${edition}-slide.png`,
      `cfi-youth-shares-zh-${edition}.csv`,
      "sources.csv",
      "README.txt",
    ]);
    expect(text(files[`cfi-youth-shares-zh-${edition}-slide.png`])).toBe("/panels/youth-shares/zh.png");
  });

  it("takes dark pictures where dark is asked for, but tables have no light", async () => {
    await make({look: {...plainLook, light: "dark"}});
    expect(asked).toContain("/panels/index-rank/zh-dark.png");
    expect(asked).toContain("/panels/index-rank/zh.csv");
  });

  it("makes what does not stand ready", async () => {
    missing = /csv$/;
    const made = unzipSync(await make({formats: ["csv"]}));
    expect(text(made[`cfi-youth-shares-zh-${edition}.csv`])).toContain("76");
  });

  it("makes what breaks off on its way, and what a page stands in place of", async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new TypeError("network error")),
        }),
      );
    const signIn = () => new Response("<p>sign in</p>", {headers: {"Content-Type": "text/html"}});
    for (const answer of [cut, signIn]) {
      vi.stubGlobal("fetch", async () => answer());
      const made = unzipSync(await make({formats: ["csv"]}));
      expect(text(made[`cfi-youth-shares-zh-${edition}.csv`])).toContain("76");
    }
  });

  it("makes what a filter changes, but no table, which it does not", async () => {
    const look = {...plainLook, filter: "找：76"};
    await make({formats: ["csv"], look});
    expect(asked).toEqual(["/panels/index-rank/zh.csv", "/panels/youth-shares/zh.csv"]);
    asked = [];
    await expect(make({formats: ["png"], look})).rejects.toThrow("no tool");
    expect(asked).toEqual([]);
  });

  it("says how far it is, file by file", async () => {
    const steps: string[] = [];
    await zipFile(contents, tools, (done, of) => steps.push(`${done}/${of}`));
    expect(steps).toEqual(["0/4", "1/4", "2/4", "3/4", "4/4"]);
  });

  it("asks for no more than a few files at a time", async () => {
    let under = 0;
    let most = 0;
    vi.stubGlobal("fetch", async () => {
      most = Math.max(most, ++under);
      await Promise.resolve();
      under -= 1;
      return new Response("x");
    });
    await make({panels: panelIds, formats: ["csv", "svg", "json"]});
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
  });

  it("fails where a file can neither be fetched nor made", async () => {
    missing = /png$/;
    await expect(make()).rejects.toThrow("no tool");
  });

  it("is the same in every time zone, with the date of the figures on every file", async () => {
    vi.stubEnv("TZ", "Asia/Shanghai");
    const east = await make();
    vi.stubEnv("TZ", "America/Los_Angeles");
    expect(await make()).toEqual(east);
    const folder = mkdtempSync(join(tmpdir(), "cfi-zip-"));
    try {
      writeFileSync(join(folder, "a.zip"), east);
      const list = execFileSync("unzip", ["-l", join(folder, "a.zip")], {encoding: "utf8"});
      expect(list.match(new RegExp(edition, "g"))?.length).toBeGreaterThanOrEqual(6);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe("what a ZIP says of itself", () => {
  it("names in the README every file, panel, version and address, and the filter, in the reader’s language", async () => {
    const read = async (some: Partial<ZipContents>) => text(unzipSync(await make(some))["README.txt"]);
    const zh = await read({formats: ["csv"], look: {...plainLook, filter: "找：76"}});
    for (const part of [
      "\ufeff",
      "筛选：找：76",
      `cfi-youth-shares-zh-${edition}.csv`,
      "/panels/youth-shares/",
      edition,
      "/verify/",
    ])
      expect(zh).toContain(part);
    expect(zh).toMatch(/youth-shares@[\da-f]{16}\r\n/);
    const en = await read({lang: "en"});
    expect(en).toContain("How to check a file");
    expect(en).toContain("/en/verify/");
    expect(en.replace(/^ {2}\d+\. .*$/gm, "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("lists each source once, with the panels that rest on it", async () => {
    const lines = text(unzipSync(await make())["sources.csv"])
      .split("\r\n")
      .slice(1, -1);
    const names = lines.map((line) => line.replace(/^\d+,/, "").split(",")[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(lines.some((line) => line.endsWith("youth-shares"))).toBe(true);
  });
});
