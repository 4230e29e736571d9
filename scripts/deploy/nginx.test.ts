/** nginx, as it is configured here, answers as the local server does: header by header, for every kind of answer. */
import {execFileSync, spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer, request} from "node:http";
import type {IncomingHttpHeaders, Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {which} from "../run.mjs";
import {filesHandler} from "../server.mjs";
import {madeUpBuild} from "./made-up.ts";
import {hasBrotli, loadBrotli, mainConf, siteConf} from "./nginx.mjs";
import {publish} from "./publish.mjs";

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server for a path as it is written, which fetch would tidy. */
function ask(port: number, path: string, accept: string, method = "GET", more = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {port, host: "127.0.0.1", path, method, headers: {"Accept-Encoding": accept, ...more}, agent: false},
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}),
        );
      },
    );
    asked.on("error", reject).end();
  });
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What each server says in a way of its own, or of the connection. */
const ownWay = new Set(["date", "server", "connection", "keep-alive", "etag", "last-modified", "accept-ranges"]);
const transfer = new Set(["transfer-encoding", "content-length"]);
const comparable = ({headers}: Answer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ownWay.has(name) && !transfer.has(name)));

const kinds = [
  "/",
  "/en/",
  "/articles/",
  "/articles/?theme=a",
  "/404.html",
  "/embed/a/",
  "/en/embed/a/?lang=zh",
  "/embed.js",
  "/_next/static/chunks/one.js",
  "/_next/static/chunks/same.css",
  "/panels/a/zh.svg",
  "/panels/a/zh.pdf",
  "/panels/a/zh.png",
  "/panels/a/zh.xlsx",
  "/data/a.csv",
  "/data/a.json",
  "/data/changes.xml",
  "/data/oembed.xml",
  "/data/all.zip",
  "/wasm/a.wasm",
  "/fonts/OFL.txt",
  "/fonts/a.ttf",
  "/odd.unknown",
];
const missing = [
  "/nowhere",
  "/nowhere/",
  "/embed/nowhere/",
  "/panels/",
  "/_next/static/chunks/none.js",
  "/data/none.csv",
];

const nginx = which("nginx");
describe.skipIf(nginx === null)("nginx (skipped where it is not installed)", () => {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const root = join(folder, "root");
  let running: ChildProcess;
  let server: Server;
  let ports = {ours: 0, theirs: 0};

  beforeAll(async () => {
    const out = madeUpBuild(join(folder, "one"), "one");
    // Started by root, nginx reads as another user.
    chmodSync(folder, 0o755);
    mkdirSync(root);
    ports = {theirs: await freePort(), ours: 0};
    publish(out, root, {listen: `127.0.0.1:${ports.theirs}`});
    const log = join(folder, "log");
    const files = {site: join(root, "site.conf"), temp: folder, log, errors: join(folder, "errors")};
    writeFileSync(join(folder, "nginx.conf"), mainConf({...files, workers: "1", more: loadBrotli()}));
    execFileSync("nginx", ["-t", "-q", "-e", files.errors, "-c", join(folder, "nginx.conf")]);
    running = spawn("nginx", ["-e", files.errors, "-g", "daemon off;", "-c", join(folder, "nginx.conf")]);
    server = createServer(filesHandler(out)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    ports.ours = (server.address() as AddressInfo).port;
    await vi.waitFor(() => ask(ports.theirs, "/", ""), {timeout: 20_000, interval: 50});
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGQUIT");
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const accept of ["", "gzip", ...(hasBrotli() ? ["gzip, br"] : [])])
    for (const path of [...kinds, ...missing])
      it(`answers as the local server: ${path}, accepting ${accept || "nothing special"}`, async () => {
        const [ours, theirs] = await Promise.all([ask(ports.ours, path, accept), ask(ports.theirs, path, accept)]);
        expect(theirs.status).toBe(missing.includes(path) ? 404 : 200);
        expect(ours.status).toBe(theirs.status);
        expect(comparable(theirs)).toEqual(comparable(ours));
        expect(theirs.body.equals(ours.body)).toBe(true);
      });

  it("leads other names of a page to its address, and never to another host", async () => {
    for (const [path, to] of [
      ["/articles", "/articles/"],
      ["/articles?a=1", "/articles/?a=1"],
      ["/articles/index.html?a=1", "/articles/?a=1"],
      ["/index.html", "/"],
      ["/en", "/en/"],
    ] as const)
      for (const port of Object.values(ports)) {
        const {status, headers} = await ask(port, path, "");
        expect([status, headers.location], path).toEqual([301, to]);
      }
    for (const path of [
      "//elsewhere.example/index.html",
      "//elsewhere.example",
      "/%2felsewhere.example",
      "/\\elsewhere.example",
    ])
      for (const port of Object.values(ports)) {
        const {status, headers} = await ask(port, path, "");
        expect([headers.location, status >= 400], path).toEqual([undefined, true]);
      }
  });

  it("takes no other method, and tells which it takes", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const {status, headers} = await ask(ports.theirs, "/", "", method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    }
  });

  it("says “not modified” to a browser that has a page", async () => {
    const {headers} = await ask(ports.theirs, "/", "gzip");
    const again = await ask(ports.theirs, "/", "gzip", "GET", {"If-None-Match": headers.etag});
    expect(again.status).toBe(304);
    expect(again.headers["content-security-policy"]).toBe(headers["content-security-policy"]);
  });

  it("answers with the new build once the link has turned, and still has the old one’s hashed files", async () => {
    publish(madeUpBuild(join(folder, "two"), "two"), root, {listen: `127.0.0.1:${ports.theirs}`});
    expect((await ask(ports.theirs, "/", "")).body.toString()).toContain("two");
    for (const chunk of ["one", "two"])
      expect((await ask(ports.theirs, `/_next/static/chunks/${chunk}.js`, "")).status).toBe(200);
    publish(join(folder, "one"), root, {listen: `127.0.0.1:${ports.theirs}`});
    expect((await ask(ports.theirs, "/", "")).body.toString()).toContain("one");
  });

  it("is taken by an nginx without the module for Brotli", () => {
    const site = join(folder, "plain-site.conf");
    writeFileSync(site, siteConf({root, hashes: [], listen: "127.0.0.1:1", brotli: false}));
    expect(readFileSync(site, "utf8")).not.toContain("brotli_static");
    const conf = join(folder, "plain.conf");
    writeFileSync(conf, mainConf({site, temp: folder, log: join(folder, "log"), errors: join(folder, "errors")}));
    execFileSync("nginx", ["-t", "-q", "-e", join(folder, "errors"), "-c", conf]);
  });
});
