/** An nginx of its own, on loopback, with a root that builds are published into. */
import {execFileSync, spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {loadBrotli, mainConf} from "../deploy/nginx.mjs";
import {ROOT} from "../paths.mjs";
import type {Asked} from "./visit.ts";

export interface Served {
  site: string;
  /** Publishes a build as an operator would. Returns what was said; `ok` tells whether it is served now. */
  publish: (out: string) => Promise<{ok: boolean; said: string}>;
  /** What was asked for since the last call, in order. */
  asked: () => Promise<Asked[]>;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a program to its end. Returns what it said. */
function run(command: string, args: readonly string[]): Promise<{ok: boolean; said: string}> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {cwd: ROOT});
    let said = "";
    child.stdout.on("data", (part: Buffer) => (said += part.toString()));
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    child.once("close", (code) => resolve({ok: code === 0, said: said.trim()}));
  });
}

/** The lines of a log, as scripts/deploy/nginx.mjs has them written. */
const readLog = (log: string): Asked[] =>
  readFileSync(log, "utf8")
    .split("\n")
    .map((line) => line.split(" "))
    .filter(({length}) => length === 5)
    .map(([, , path = "", status, bytes]) => ({path, status: Number(status), bytes: Number(bytes)}));

/** Returns a function that returns what a server wrote down since its last call. */
function logReader(site: string, log: string): () => Promise<Asked[]> {
  let read = 0;
  let calls = 0;
  return async () => {
    // Lines are written a little later: when this one is there, all before it are.
    const mark = `/?read=${++calls}`;
    await fetch(site + mark);
    let lines = readLog(log);
    while (!lines.some(({path}) => path === mark)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      lines = readLog(log);
    }
    const fresh = lines.slice(read, -1);
    read = lines.length;
    return fresh;
  };
}

/**
 * Publishes a build under `disk` and starts nginx for it. Requests are logged on the same disk. `folder` is for what nginx
 * itself writes.
 */
export async function startNginx(out: string, disk: string, folder: string): Promise<Served> {
  const port = await freePort();
  const root = join(disk, "root");
  const conf = join(folder, "nginx.conf");
  const errors = join(folder, "errors.log");
  mkdirSync(root);
  chmodSync(folder, 0o755);
  let nginx: ChildProcess | null = null;
  const publish = (build: string) => {
    const reload = nginx ? ["--reload", `kill -HUP ${nginx.pid}`] : [];
    const args = [build, root, "--listen", `127.0.0.1:${port}`, ...reload];
    return run("node", [join("scripts", "deploy", "publish.mjs"), ...args]);
  };
  const {ok, said} = await publish(out);
  if (!ok) throw new Error(said);
  const files = {site: join(root, "site.conf"), temp: folder, log: join(disk, "access.log"), errors};
  writeFileSync(conf, mainConf({...files, workers: "1", more: loadBrotli()}));
  execFileSync("nginx", ["-t", "-q", "-e", errors, "-c", conf]);
  nginx = spawn("nginx", ["-e", errors, "-g", "daemon off;", "-c", conf], {stdio: "inherit"});
  const ended = new Promise((resolve) => nginx?.once("exit", resolve));
  const site = `http://127.0.0.1:${port}`;
  // The first connections may come before nginx listens.
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(site).catch(() => null)) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const stop = async () => {
    nginx?.kill("SIGQUIT");
    await ended;
  };
  return {site, publish, asked: logReader(site, files.log), stop};
}
