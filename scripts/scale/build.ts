/** Runs the build of a tree, and watches how long its parts take and how much memory all its processes hold. */
import {spawn} from "node:child_process";
import {readFileSync, readdirSync} from "node:fs";
import {createInterface} from "node:readline";

/** A part of the build, and its time in seconds. */
export interface Phase {
  name: string;
  seconds: number;
}
export interface Built {
  seconds: number;
  /** The processors’ time of all processes, in seconds: other programs on the machine count less in it. */
  processor: number;
  /** The most that all processes held at once, in bytes of resident memory; shared pages count in each. */
  memory: number;
  phases: Phase[];
}

/** The words with which a part of the build says that it begins; some say it when they end. */
const begins: readonly [words: RegExp, phase: string][] = [
  [/^Building the pages/, "compile"],
  [/Compiled successfully|Running TypeScript|Finished writing to filesystem cache/, "types"],
  [/Collecting page data/, "collect page data"],
  [/Generating static pages/, "make pages"],
  [/^Route \(app\)|Finalizing page optimization/, "place pages"],
  [/^Removed \d+ texts/, "settle pages"],
  [/^Settled \d+ pages/, "framed pages"],
  [/^Put every figure/, "documents, policies, licences"],
  [/^Listed the \d+ packages/, "compress"],
  [/^Compressed \d+ files/, "panels’ files"],
  [/^Made \d+ files|^The panels' files are as before/, "service worker"],
];

interface Process {
  parent: number;
  memory: number;
  /** In ticks of a hundredth of a second, which is what Linux counts in. */
  ticks: number;
}

/** Every process that may be looked at; none where the system keeps no /proc. */
function processes(): Map<number, Process> {
  const all = new Map<number, Process>();
  const names = (() => {
    try {
      return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    } catch {
      return [];
    }
  })();
  for (const name of names)
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // The name of a program, in brackets, may hold spaces.
      const fields = stat
        .slice(stat.lastIndexOf(")") + 2)
        .split(" ")
        .map(Number);
      const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
      all.set(Number(name), {parent, memory: pages * 4096, ticks: user + system});
    } catch {
      // It has ended since the list was read.
    }
  return all;
}

/** Those of them that descend from one, itself included. */
function family(root: number, all: ReadonlyMap<number, Process>): number[] {
  const within = (id: number): boolean => {
    const parent = all.get(id)?.parent ?? 0;
    return id === root || (parent > 1 && within(parent));
  };
  return [...all.keys()].filter(within);
}

/** Sums what a process and its children use, until it is told to stop. */
function watch(root: number): () => {memory: number; processor: number} {
  let memory = 0;
  const ticks = new Map<number, number>();
  const look = () => {
    const all = processes();
    const own = family(root, all).map((id) => [id, all.get(id)] as const);
    memory = Math.max(
      memory,
      own.reduce((sum, [, one]) => sum + (one?.memory ?? 0), 0),
    );
    for (const [id, one] of own) ticks.set(id, one?.ticks ?? 0);
  };
  const timer = setInterval(look, 500);
  return () => {
    clearInterval(timer);
    return {memory, processor: [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100};
  };
}

/** Builds the tree in a folder and shows what it prints. @throws where the build fails. */
export async function build(folder: string): Promise<Built> {
  const start = performance.now();
  const args = ["scripts/build.mjs", "--force"];
  const child = spawn(process.execPath, args, {cwd: folder, stdio: ["ignore", "pipe", "inherit"]});
  const stop = watch(child.pid ?? 0);
  const phases: Phase[] = [];
  let last = {name: "", at: start};
  const turn = (name: string) => {
    const now = performance.now();
    if (last.name !== "") phases.push({name: last.name, seconds: (now - last.at) / 1000});
    last = {name, at: now};
  };
  createInterface({input: child.stdout}).on("line", (line) => {
    console.log(line);
    const name = begins.find(([words]) => words.test(line))?.[1];
    if (name !== undefined && name !== last.name && !phases.some((phase) => phase.name === name)) turn(name);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  turn("");
  const used = stop();
  if (code !== 0) throw new Error(`the build in ${folder} ended with exit code ${code}`);
  return {seconds: (performance.now() - start) / 1000, ...used, phases};
}
