/** Running other programs, always without standard input: nothing here may wait for an answer. */
import {spawn, spawnSync} from "node:child_process";
import {accessSync, constants, statSync} from "node:fs";
import {availableParallelism} from "node:os";
import {delimiter, join} from "node:path";
import {ROOT} from "./paths.mjs";

/** The programs of the dependencies, as paths that Node runs without a shell on every system. */
const TOOLS = {
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  prettier: "prettier/bin/prettier.cjs",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vitest: "vitest/vitest.mjs",
};

/** Vitest colours its output in CI even when it goes to a file, where the codes only disturb. */
const PLAIN = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : {NO_COLOR: "1"};

/**
 * Runs a program in the project's folder (or `cwd`) and shows its output, unless it is to be `quiet`. Returns its exit code
 * (1 where a signal ended it), with what it wrote to standard error.
 */
export function run(command, args, {env = {}, shell = false, cwd = ROOT, quiet = false} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...process.env, ...PLAIN, ...env},
      stdio: ["ignore", quiet ? "ignore" : "inherit", "pipe"],
      shell,
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
      if (!quiet) process.stderr.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({code: code ?? 1, errors}));
  });
}

/** Returns the path of a dependency's program, named as in TOOLS. */
function toolPath(name) {
  return join(ROOT, "node_modules", TOOLS[name]);
}

/** Runs a dependency's program, named as in TOOLS. Returns what `run` does. */
export function runTool(name, args, options) {
  return run(process.execPath, [toolPath(name), ...args], options);
}

/**
 * Runs a script of ours once for each core, side by side, with which part it is to do and how many there are as its last
 * arguments. Returns whether all ended well.
 */
export async function runInParts(script, args) {
  const parts = availableParallelism();
  const runs = Array.from({length: parts}, (_, part) =>
    // React is several times as fast when it need not look for mistakes of ours.
    runTool("tsx", [script, ...args, String(part), String(parts)], {env: {NODE_ENV: "production"}}),
  );
  return (await Promise.all(runs)).every(({code}) => code === 0);
}

/** Runs a program silently. Returns whether it exited with 0, what it printed, and what it reported as errors. */
export function capture(command, args, {timeout = 15_000, env = {}, shell = false} = {}) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: {...process.env, ...env},
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
    shell,
    // More than Node would keep: npm's answers are long.
    maxBuffer: 64 * 1024 * 1024,
  });
  return {ok: status === 0, printed: (stdout ?? "").trim(), errors: (stderr ?? "").trim()};
}

/** Runs a dependency's program, named as in TOOLS, silently. Returns what `capture` does. */
export function captureTool(name, args, options) {
  return capture(process.execPath, [toolPath(name), ...args], options);
}

/** Returns whether a path is a file that may be run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Returns where on PATH a program is, or null. */
export function which(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}
