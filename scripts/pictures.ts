/**
 * Makes the files that stand ready on the site: `tsx scripts/pictures.ts <folder> [<panel> …]`. For each panel (all
 * whose files stand ready, where none is named), language and light its pictures, PDF and tables at the addresses of components/routes.ts; and
 * what the page needs to make others: fonts with their licence, and programs. The same content gives the same bytes.
 */
import {fork} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {programs} from "../components/export/browser-tools.ts";
import {panelFile} from "../components/export/files.ts";
import type {PanelRequest} from "../components/export/files.ts";
import {charactersFile, fontFile, tiers, weights} from "../components/export/fonts.ts";
import {readyFile, readyFormats, readyRequest} from "../components/export/ready.ts";
import type {Tools} from "../components/export/tools.ts";
import {readyPanels} from "../components/export/stands-ready.ts";
import {plainLook} from "../components/picture/picture.ts";
import {panelFile as address} from "../components/routes.ts";
import {isPanel} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {langs} from "../data/schema.ts";
import type {Lang} from "../data/schema.ts";
import {allFonts, fontLicence, packageFile, subsetProgram} from "./fonts.ts";
import {nodeTools} from "./tools.ts";

/** What one process does at a time: all files of a panel in a language. */
interface Task {
  panel: PanelId;
  lang: Lang;
}

/** What it is told to do; null: nothing more. */
interface Order {
  task: Task | null;
}

/** What a process that makes files tells the one that has the list. */
type Told = {made: number} | {failed: string};

/** The files of a panel in a language: each address, and what stands there. */
function filesOf({panel, lang}: Task): Map<string, PanelRequest> {
  const card: PanelRequest = {panel, lang, format: "png", look: {...plainLook, purpose: "card"}, ratio: null};
  const files = new Map([[address(panel, lang, "card.png"), card]]);
  for (const format of Object.keys(readyFormats) as (keyof typeof readyFormats)[])
    for (const light of ["light", "dark"] as const) {
      const request = readyRequest(panel, lang, format, light);
      const path = readyFile(request);
      // Tables have no light: the first of the two stays.
      if (path !== null && !files.has(path)) files.set(path, request);
    }
  return files;
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}

/** Makes the files of a task. Returns how many. @throws NoRoom, MissingGlyph, named with the address of the file. */
async function make(task: Task, folder: string, tools: Tools): Promise<number> {
  const files = filesOf(task);
  for (const [path, request] of files) {
    const {bytes} = await panelFile(request, tools).catch((error: unknown) => {
      throw new Error(`${path} could not be made`, {cause: error});
    });
    write(folder, path, bytes);
  }
  return files.size;
}

/** Writes what pages need to make further files. Returns how many. */
async function writeTools(folder: string): Promise<number> {
  const {fonts, characters} = await allFonts();
  for (const tier of tiers) for (const weight of weights) write(folder, fontFile(tier, weight), fonts[tier][weight]);
  write(folder, charactersFile, JSON.stringify(characters));
  write(folder, "/fonts/OFL.txt", fontLicence());
  write(folder, programs.resvg, readFileSync(packageFile("@resvg/resvg-wasm", "index_bg.wasm")));
  write(folder, programs.subset, subsetProgram());
  return tiers.length * weights.length + 4;
}

/** A process that makes files: asks for a task by telling what it has made, and goes when there is none. */
async function work(folder: string): Promise<void> {
  const tools = await nodeTools();
  const tell = (told: Told) => process.send?.(told);
  process.on("message", ({task}: Order) => {
    if (task === null) return process.disconnect();
    make(task, folder, tools).then(
      (made) => tell({made}),
      (error: unknown) => tell({failed: reason(error)}),
    );
  });
  tell({made: 0});
}

/** Hands tasks to a process until there are none. Returns how many files it made. @throws what it failed at. */
const serve = (child: ChildProcess, tasks: Task[]): Promise<number> =>
  new Promise((resolve, reject) => {
    let made = 0;
    child.on("message", (told: Told) => {
      if ("failed" in told) {
        child.disconnect();
        return reject(new Error(told.failed));
      }
      made += told.made;
      const order: Order = {task: tasks.shift() ?? null};
      child.send(order);
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(made) : reject(new Error(`a process ended with ${code}`))));
  });

/** Does tasks in processes of their own, one to a core. Returns how many files they made. */
async function share(tasks: Task[], folder: string): Promise<number> {
  const children = Array.from({length: Math.min(availableParallelism(), tasks.length)}, () =>
    fork(fileURLToPath(import.meta.url), ["--work", folder], {execArgv: ["--import", import.meta.resolve("tsx")]}),
  );
  const made = await Promise.all(children.map((child) => serve(child, tasks)));
  return made.reduce((a, b) => a + b, 0);
}

/** Does tasks one after the other. Returns how many files it made. */
async function doAll(tasks: readonly Task[], folder: string): Promise<number> {
  const tools = await nodeTools();
  let made = 0;
  for (const task of tasks) made += await make(task, folder, tools);
  return made;
}

/** More than this many tasks are worth the start of further processes. */
const few = 4;

async function run(folder: string, names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !isPanel(name));
  if (unknown !== undefined) throw new Error(`there is no panel “${unknown}”`);
  const start = performance.now();
  const panels = names.length > 0 ? names.filter(isPanel) : readyPanels;
  const tasks = panels.flatMap((panel) => langs.map((lang) => ({panel, lang})));
  const [further, made] = await Promise.all([
    writeTools(folder),
    tasks.length > few ? share(tasks, folder) : doAll(tasks, folder),
  ]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Made ${further + made} files of ${panels.length} panels in ${seconds} s.`);
}

/** Why something failed, with what lies behind it. */
const reason = (error: unknown): string =>
  error instanceof Error ? [error.message, ...(error.cause ? [reason(error.cause)] : [])].join(": ") : String(error);

const [first = "", ...rest] = process.argv.slice(2);
if (first === "--work") await work(rest[0] ?? "");
else if (first === "") {
  console.error("Name a folder: tsx scripts/pictures.ts <folder> [<panel> …]");
  process.exitCode = 2;
} else
  await run(first, rest).catch((error: unknown) => {
    console.error(reason(error));
    process.exitCode = 1;
  });
