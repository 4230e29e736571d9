import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, expect, it} from "vitest";
import {langs} from "../../data/schema.ts";
import {panelFile, panelFiles} from "../routes.ts";
import {programs} from "./browser-tools.ts";
import {charactersFile, fontFile, tiers, weights} from "./fonts.ts";
import {readyFile, readyFormats, readyRequest} from "./ready.ts";
import type {PanelFormat} from "./files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** A chart that is drawn with a hatched pattern, and one that is not drawn with a series. */
const panels = ["youth-shares", "institution-needs"] as const;
const folders: string[] = [];

/** Makes the files of a few panels in a process of its own, in a time zone. Returns the folder. */
const built = (zone: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const folder = mkdtempSync(join(tmpdir(), "cfi-build-"));
    folders.push(folder);
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/pictures.ts", folder, ...panels], {
      cwd: root,
      env: {...process.env, TZ: zone},
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += String(chunk)));
    child.on("close", (code) => (code === 0 ? resolve(folder) : reject(new Error(errors))));
  });

/** The paths of all files under a folder, from it, sorted. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

let [west, east] = ["", ""];

beforeAll(async () => {
  [west, east] = await Promise.all([built("UTC"), built("Asia/Shanghai")]);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

it("two builds give the same bytes, in any time zone", () => {
  const files = filesIn(west);
  expect(filesIn(east)).toEqual(files);
  const different = files.filter((path) => !readFileSync(join(west, path)).equals(readFileSync(join(east, path))));
  expect(different).toEqual([]);
});

it("every file that the menu takes for ready is there, and holds something", () => {
  const formats = Object.keys(readyFormats) as PanelFormat[];
  const ready = panels.flatMap((panel) =>
    langs.flatMap((lang) => [
      ...panelFiles.map((file) => panelFile(panel, lang, file)),
      ...formats.flatMap((format) =>
        (["light", "dark"] as const).map((light) => readyFile(readyRequest(panel, lang, format, light)) ?? ""),
      ),
    ]),
  );
  const tools = [
    ...tiers.flatMap((tier) => weights.map((weight) => fontFile(tier, weight))),
    charactersFile,
    "/fonts/OFL.txt",
    ...Object.values(programs),
  ];
  const expected = [...new Set([...ready, ...tools])].map((path) => path.slice(1)).sort();
  expect(filesIn(west)).toEqual(expected);
  expect(expected.filter((path) => statSync(join(west, path)).size < 500)).toEqual([]);
});
