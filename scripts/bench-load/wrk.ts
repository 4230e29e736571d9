/** wrk, which asks a server for the requests of a visit, over and over, from many connections at once. */
import {spawn} from "node:child_process";
import {writeFileSync} from "node:fs";
import {join} from "node:path";

/** What wrk found. */
export interface Load {
  requests: number;
  /** Requests answered in a second. */
  rate: number;
  /** Milliseconds within which half, and 99 of 100, were answered. */
  p50: number;
  p99: number;
  /** Bytes sent in a second. */
  throughput: number;
  /** Answers of 400 and above. */
  refused: number;
  /** Connections that broke, reads and writes that failed, and requests that timed out. */
  broken: number;
}

const script = (paths: readonly string[]) => `
local paths = {${paths.map((path) => JSON.stringify(path)).join(", ")}}
local at = 0
local threads = 0
function setup(thread)
  thread:set("start", threads * 7)
  threads = threads + 1
end
function init() at = start end
function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1], {["Accept-Encoding"] = "gzip, br", ["Host"] = "localhost"})
end
function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    'RESULT {"requests": %d, "micros": %d, "bytes": %d, "p50": %d, "p99": %d, "refused": %d, "broken": %d}',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
`;

/**
 * Loads a server for some seconds with the paths of a visit in their order. Returns what wrk found.
 * @throws an error with wrk's own words where it did not finish
 */
export async function load(site: string, paths: readonly string[], folder: string, seconds: number): Promise<Load> {
  const file = join(folder, "visit.lua");
  writeFileSync(file, script(paths));
  const wrk = spawn("wrk", ["-t1", "-c64", `-d${seconds}s`, "--timeout", "10s", "-s", file, site]);
  let said = "";
  wrk.stdout.on("data", (part: Buffer) => (said += part.toString()));
  wrk.stderr.on("data", (part: Buffer) => (said += part.toString()));
  await new Promise((resolve) => wrk.once("close", resolve));
  const result = /RESULT (\{.*\})/.exec(said)?.[1];
  if (!result) throw new Error(`wrk did not finish: ${said}`);
  const {requests, micros, bytes, p50, p99, refused, broken} = JSON.parse(result) as Record<string, number>;
  const spent = (micros ?? 0) / 1e6;
  return {
    requests: requests ?? 0,
    rate: (requests ?? 0) / spent,
    p50: (p50 ?? 0) / 1000,
    p99: (p99 ?? 0) / 1000,
    throughput: (bytes ?? 0) / spent,
    refused: refused ?? 0,
    broken: broken ?? 0,
  };
}
