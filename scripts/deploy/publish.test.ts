import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {madeUpBuild} from "./made-up.ts";
import {currentVersion, publish} from "./publish.mjs";

const day = 86_400_000;
let folder = "";
let root = "";
const build = (name: string) => madeUpBuild(join(folder, name), name);
const served = (path: string) => readFileSync(join(root, "current", path), "utf8");
const shared = () => readdirSync(join(root, "static", "_next/static/chunks")).filter((name) => name.endsWith(".js"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
  root = join(folder, "root");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe("publishing", () => {
  it("puts a build in place, then the next one, and keeps the hashed files of both", () => {
    const first = publish(build("one"), root);
    expect(first).toEqual({version: currentVersion(root), former: null, copied: true});
    expect(served("index.html")).toContain("one");
    expect(existsSync(join(root, "current/_next"))).toBe(false);
    const second = publish(build("two"), root);
    expect(second.former).toBe(first.version);
    expect(served("index.html")).toContain("two");
    expect(shared()).toEqual(["one.js", "two.js"]);
    // Back again: it is all there still.
    expect(publish(join(folder, "one"), root)).toEqual({version: first.version, former: second.version, copied: false});
    expect(served("data/a.json")).toContain("one");
    expect(publish(join(folder, "one"), root).copied).toBe(false);
    expect(readdirSync(root).sort()).toEqual(["current", "manifests", "releases", "site.conf", "static"]);
  });

  it("leaves a file that is as before the same file, so that browsers need not fetch it again", () => {
    publish(build("one"), root);
    const {ino, mtimeMs} = statSync(join(root, "current/panels/a/zh.svg"));
    publish(build("two"), root);
    expect(statSync(join(root, "current/panels/a/zh.svg"))).toMatchObject({ino, mtimeMs});
    expect(statSync(join(root, "current/data/a.json")).ino).not.toBe(ino);
  });

  it("keeps what was served for some days, and no longer", () => {
    const now = Date.UTC(2026, 0, 1);
    const {version} = publish(build("one"), root, {now, keepDays: 7});
    publish(build("two"), root, {now: now + day, keepDays: 7});
    publish(build("three"), root, {now: now + 7 * day, keepDays: 7});
    expect(shared()).toEqual(["one.js", "three.js", "two.js"]);
    publish(build("four"), root, {now: now + 9 * day, keepDays: 7});
    expect(shared()).toEqual(["four.js", "three.js", "two.js"]);
    expect(existsSync(join(root, "releases", version))).toBe(false);
  });

  it("lets the scripts of both builds run while the link turns", () => {
    publish(build("one"), root);
    const other = build("two");
    writeFileSync(join(other, "script-hashes.json"), JSON.stringify({scripts: ["sha256-other"]}));
    const own = JSON.parse(readFileSync(join(folder, "one", "script-hashes.json"), "utf8")) as {scripts: string[]};
    publish(other, root);
    const conf = readFileSync(join(root, "site.conf"), "utf8");
    for (const hash of ["sha256-other", ...own.scripts]) expect(conf).toContain(`'${hash}'`);
  });
});

describe("what fails leaves what was served", () => {
  const expectFormer = (version: string) => {
    expect(currentVersion(root)).toBe(version);
    expect(served("index.html")).toContain("one");
    expect(shared()).toEqual(["one.js"]);
    expect(readdirSync(join(root, "releases"))).toEqual([version]);
    expect(existsSync(join(root, ".publishing"))).toBe(false);
  };

  it("a folder that is no finished build", () => {
    const {version} = publish(build("one"), root);
    const half = build("two");
    rmSync(join(half, "script-hashes.json"));
    expect(() => publish(half, root)).toThrow("has no script-hashes.json: give the folder of a finished build");
    expectFormer(version);
  });

  it("a server that does not take its configuration", () => {
    const {version} = publish(build("one"), root);
    const conf = readFileSync(join(root, "site.conf"), "utf8");
    const two = build("two");
    writeFileSync(join(two, "script-hashes.json"), JSON.stringify({scripts: ["sha256-other"]}));
    expect(() => publish(two, root, {reload: "echo no such thing >&2; exit 1"})).toThrow(
      "The server did not take its new configuration: no such thing",
    );
    expect(readFileSync(join(root, "site.conf"), "utf8")).toBe(conf);
    expectFormer(version);
  });

  it("another publishing that is under way", () => {
    const {version} = publish(build("one"), root);
    mkdirSync(join(root, ".publishing"));
    expect(() => publish(build("two"), root)).toThrow("Another build is being published");
    rmSync(join(root, ".publishing"), {recursive: true});
    expectFormer(version);
  });

  it("a full disk, whether that is seen before or while files are copied", ({skip}) => {
    const mount = join(folder, "small");
    mkdirSync(mount);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=400k", "tmpfs", mount], {stdio: "ignore"});
    } catch {
      skip("no right to mount a small disk");
    }
    try {
      root = mount;
      const {version} = publish(build("one"), root);
      // Blocks are counted whole, so that what fits by its bytes may not fit on the disk.
      for (const size of [1_000, 20_000, 300_000]) {
        const two = build("two");
        for (let i = 0; i < 40; i++) writeFileSync(join(two, `data/${i}.txt`), `${i} `.repeat(size / 10));
        expect(() => publish(two, root), String(size)).toThrow(/^The disk of .* is full, and what was served still is/);
        expectFormer(version);
      }
    } finally {
      execFileSync("umount", [mount]);
    }
  });
});
