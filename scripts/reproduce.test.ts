import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, expect, it} from "vitest";
import {differences, mustBeTheSame} from "./reproduce.mjs";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
});

/** A folder with files of these contents. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "cfi-compared-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

it("finds nothing between folders of the same files", () => {
  const files = {"index.html": "<p>one</p>", "a/b/c.js": "x"};
  expect(differences(folderOf(files), folderOf(files))).toEqual([]);
});

it("names each file that differs, from where on, and each that only one has", () => {
  const one = folderOf({"index.html": "built at 10:00", "a/b.js": "x", same: "same"});
  const other = folderOf({"index.html": "built at 11:00", "a/c.js": "x", same: "same"});
  expect(differences(one, other)).toEqual([
    "a/b.js: only in the first",
    "a/c.js: only in the second",
    'index.html: differs from byte 10 on: "built at 10:00" and "built at 11:00"',
  ]);
});

it("notes a file that only ends earlier, with both sizes", () => {
  const [found] = differences(folderOf({a: "abc"}), folderOf({a: "abcd"}));
  expect(found).toContain("from byte 3 on (3 and 4 bytes)");
});

it("says so, and how much more there is", () => {
  expect(() => mustBeTheSame([])).not.toThrow();
  const found = Array.from({length: 25}, (_, i) => `file-${i}: only in the first`);
  expect(() => mustBeTheSame(found)).toThrow(/file-0[\s\S]*file-19[\s\S]*and 5 more/);
});
