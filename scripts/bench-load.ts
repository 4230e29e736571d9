/**
 * `npm run bench:load -- [--out out] [--seconds 15] [--json file]`: what one core of nginx serves, set up as
 * scripts/deploy says, for the requests of a real visit; then while builds are switched, then while the disk is full. The
 * load is made on the same machine, so that the figures are a floor. Needs nginx and wrk; for the small disk also root.
 */
import {execFileSync} from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {capacity, usual} from "./bench-load/capacity.ts";
import {buildOf, otherBuild} from "./bench-load/builds.ts";
import {follow} from "./bench-load/follow.ts";
import type {Followed} from "./bench-load/follow.ts";
import {startNginx} from "./bench-load/served.ts";
import type {Served} from "./bench-load/served.ts";
import {recordVisit} from "./bench-load/visit.ts";
import type {Asked, Visit} from "./bench-load/visit.ts";
import {load} from "./bench-load/wrk.ts";
import type {Load} from "./bench-load/wrk.ts";
import {listFiles} from "./deploy/releases.mjs";
import {OUT} from "./paths.mjs";
import {which} from "./run.mjs";

interface Phase {
  name: string;
  load: Load;
  /** What readers who follow each page’s calls met with; null where there were none. */
  followed: Followed | null;
  told: string;
}

const enoughSwitches = 6;

const sum = (asked: readonly Asked[]) => asked.reduce((bytes, one) => bytes + one.bytes, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Mounts a disk in memory with room for two builds and a little, where that is allowed. Returns whether it is there. */
function mountSmall(at: string, bytes: number): boolean {
  mkdirSync(at);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${Math.ceil(bytes / 1024)}k,mode=755`, "tmpfs", at], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

/** Writes a file until the disk takes no more. Returns its bytes. */
function fill(disk: string): number {
  const file = openSync(join(disk, "filler"), "w");
  let written = 0;
  try {
    for (let size = 1 << 20; size >= 1; size >>= 4)
      try {
        for (;;) written += writeSync(file, Buffer.alloc(size));
      } catch {
        // Full for so many bytes at once; smaller ones may still fit.
      }
  } finally {
    closeSync(file);
  }
  return written;
}

/** Several loads after each other as one: of the slowest answers the worst. */
function together(loads: readonly Load[]): Load {
  const of = (name: keyof Load) => loads.map((one) => one[name]);
  const total = (name: keyof Load) => of(name).reduce((all, one) => all + one, 0);
  const mean = (name: keyof Load) => total(name) / loads.length;
  return {
    requests: total("requests"),
    rate: mean("rate"),
    p50: mean("p50"),
    p99: Math.max(...of("p99")),
    throughput: mean("throughput"),
    refused: total("refused"),
    broken: total("broken"),
  };
}

/** Switches between two builds for as long as the load lasts, which is until there were enough switches. */
async function whileSwitching(
  served: Served,
  builds: readonly string[],
  pages: string[],
  run: () => Promise<Load>,
): Promise<Phase> {
  let going = true;
  let switched = 0;
  const troubles: string[] = [];
  const switching = (async () => {
    for (let i = 0; going; i++) {
      const {ok, said} = await served.publish(builds[i % builds.length] ?? "");
      if (ok) switched += 1;
      else troubles.push(said);
    }
  })();
  const following = follow(served.site, pages, () => going);
  const loads = [await run()];
  while (switched < enoughSwitches && troubles.length === 0) loads.push(await run());
  going = false;
  await switching;
  const told = `${switched} switches${troubles.length > 0 ? `; ${troubles.length} failed: ${troubles[0]}` : ""}`;
  return {name: "while builds are switched", load: together(loads), followed: await following, told};
}

/** Fills the disk, tries to publish, and loads the server meanwhile. */
async function whileFull(
  served: Served,
  disk: string,
  build: string,
  pages: string[],
  run: () => Promise<Load>,
): Promise<Phase> {
  const before = buildOf(await (await fetch(served.site)).text());
  const log = join(disk, "access.log");
  const filled = fill(disk);
  const {bavail} = statfsSync(disk);
  const size = statSync(log).size;
  let going = true;
  const following = follow(served.site, pages, () => going);
  const loading = run();
  const {ok, said} = await served.publish(build);
  const done = await loading;
  going = false;
  const followed = await following;
  const after = buildOf(await (await fetch(served.site)).text());
  rmSync(join(disk, "filler"));
  const told =
    `${filled} bytes filled it (${bavail} blocks left); publishing ${ok ? "SUCCEEDED" : "failed"}: “${said}”; ` +
    `served before and after: ${before}, ${after}; the log grew by ${statSync(log).size - size} bytes`;
  return {name: "while the disk is full", load: done, followed, told};
}

/** What a path brings, in a word. */
const kindOf = (path: string): string =>
  /\/(\?.*)?$/.test(path)
    ? "pages"
    : /\.(js|css)$/.test(path)
      ? "scripts and styles"
      : /\.(png|pdf|xlsx)$/.test(path)
        ? "saved files"
        : "data and drawings";

/** The bytes of a visit by what they are for. */
function byKind(asked: readonly Asked[]): string {
  const kinds = [...new Set(asked.map(({path}) => kindOf(path)))].sort();
  return kinds.map((kind) => `${kind} ${kilobytes(sum(asked.filter(({path}) => kindOf(path) === kind)))}`).join(", ");
}

/** Says what a million readers a day come to, at what was measured. */
function printCapacity({first, again}: Visit, rate: number): void {
  const without = (asked: readonly Asked[]) => asked.filter(({path}) => kindOf(path) !== "saved files");
  const of = (asked: readonly Asked[]) => ({bytes: sum(without(asked)), requests: without(asked).length});
  const saved = sum(first) - sum(without(first));
  const found = capacity({first: of(first), again: of(again), saved, rate});
  console.log(
    `\n${usual.visits} visits a day, ${usual.first} of them first ones, ${usual.saving} saving a picture, peak ${usual.peak} times the mean: ` +
      `${kilobytes(found.bytesPerVisit)} and ${found.requestsPerVisit.toFixed(1)} requests a visit; ` +
      `${(found.bytesPerDay / 1e9).toFixed(0)} GB a day; ${found.mean.toFixed(0)} requests/s on average, ${found.peak.toFixed(0)} at the peak, ` +
      `${(found.bitsAtPeak / 1e6).toFixed(0)} Mbit/s; ${found.coresAtPeak.toFixed(2)} cores; ` +
      `${found.costPerMonth.toFixed(0)} a month at ${usual.price} a gigabyte.`,
  );
}

function print(visit: Visit, phases: readonly Phase[]): void {
  for (const [name, asked] of Object.entries(visit) as [string, Asked[]][])
    console.log(
      `${name === "first" ? "First" : "Second"} visit: ${asked.length} requests, ${kilobytes(sum(asked))} (${byKind(asked)}); ` +
        `${asked.filter(({status}) => status === 304).length} of them “not modified”.`,
    );
  console.log("\n| | requests/s | p50 ms | p99 ms | MB/s | refused | broken | pages followed | mixed | missing |");
  console.log("|---|---|---|---|---|---|---|---|---|---|");
  for (const {name, load: did, followed} of phases) {
    const {rate, p50, p99, throughput, refused, broken} = did;
    const met = followed ? [followed.pages, followed.builds.mixed, followed.missing.length] : ["–", "–", "–"];
    const cells = [
      rate.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      (throughput / 1e6).toFixed(1),
      refused,
      broken,
      ...met,
    ];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
  const [rest] = phases;
  if (rest) printCapacity(visit, rest.load.rate);
  for (const {name, told, followed} of phases) {
    if (told) console.log(`\n${name}: ${told}`);
    if (followed) console.log(`pages by build: ${JSON.stringify(followed.builds)}; files: ${followed.files}`);
    for (const path of followed?.missing.slice(0, 5) ?? []) console.log(`missing: ${path}`);
  }
}

async function main(): Promise<void> {
  const text = {type: "string"} as const;
  const {values} = parseArgs({options: {out: text, seconds: text, json: text}});
  const lacking = ["nginx", "wrk"].filter((name) => which(name) === null);
  if (lacking.length > 0) throw new Error(`Not measured: ${lacking.join(" and ")} is not installed.`);
  const out = resolve(values.out ?? OUT);
  const seconds = Number(values.seconds ?? 15);
  const folder = mkdtempSync(join(tmpdir(), "bench-load-"));
  const disk = join(folder, "disk");
  const total = listFiles(out).reduce((bytes, {size}) => bytes + Math.ceil(size / 4096) * 4096, 0);
  const small = mountSmall(disk, total * 2.2 + 64e6);
  try {
    const other = join(folder, "other");
    otherBuild(out, other);
    const third = join(folder, "third");
    otherBuild(out, third);
    writeFileSync(join(third, "more.bin"), Buffer.alloc(200e6, 1));
    const served = await startNginx(out, disk, folder);
    try {
      const visit = await recordVisit(served.site, served.asked);
      const paths = visit.first.map(({path}) => path);
      const pages = paths.filter((path) => /\/(\?.*)?$/.test(path));
      const run = () => load(served.site, paths, folder, seconds);
      await load(served.site, paths, folder, 2);
      const phases: Phase[] = [{name: "at rest", load: await run(), followed: null, told: ""}];
      phases.push(await whileSwitching(served, [other, out], pages, run));
      if (small) phases.push(await whileFull(served, disk, third, pages, run));
      else console.log("Not tried on a full disk: only root may mount a small one.");
      print(visit, phases);
      if (values.json) writeFileSync(values.json, `${JSON.stringify({visit, phases}, null, 2)}\n`);
      const errors = readFileSync(join(folder, "errors.log"), "utf8").split("\n").filter(Boolean);
      const kinds = new Set(errors.map((line) => line.replace(/^\S+ \S+ \[(\w+)\] [\d#:* ]+/, "$1 ").slice(0, 100)));
      console.log(
        `\nnginx noted ${errors.length} lines${errors.length > 0 ? `: ${[...kinds].slice(0, 3).join(" | ")}` : ""}.`,
      );
    } finally {
      await served.stop();
    }
  } finally {
    if (small) execFileSync("umount", [disk]);
    rmSync(folder, {recursive: true, force: true});
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
