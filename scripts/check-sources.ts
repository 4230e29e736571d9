/**
 * Compares your own copy of the newspaper page with what the project stores of it:
 * `npm run check:sources -- <page.txt or page.pdf>`, for machines with `--json`. With `--write`, stores what a text holds
 * instead. Exit codes: 0, all is as stored and every number accounted for; 1, something differs or is open; 2, the file
 * cannot be read.
 */
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {readCopy} from "../data/page-check/copy.ts";
import type {Copy} from "../data/page-check/copy.ts";
import {reportLines, reportOn} from "../data/page-check/report.ts";
import {pageIndex} from "../data/page-index-file.ts";
import {storedPage} from "../data/page-stored.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const usage = "Name a copy of the page, as plain text in UTF-8 or as PDF: npm run check:sources -- page.txt";

/** What keeps a file from being read, told to whoever ran the command. */
class Unreadable extends Error {}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch (error) {
    throw new Unreadable(`“${file}” is no text in UTF-8; save it as UTF-8, or give the PDF itself.`, {cause: error});
  }
}

/** Reads a copy. @throws Unreadable. */
async function read(file: string): Promise<Copy> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Unreadable(`Cannot read “${file}”: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isPdf(bytes)) return readCopy([textOf(file, bytes)], "text");
  const {pdfPages} = await import("./pdf-text.ts");
  const pages = await pdfPages(file).catch((error: unknown) => {
    throw new Unreadable(`“${file}” cannot be read as PDF: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (pages.every((page) => page.trim() === ""))
    throw new Unreadable(`“${file}” has no text layer: it holds only pictures of its pages. Give a copy with text.`);
  return readCopy(pages, "pdf");
}

async function run(args: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {json: {type: "boolean"}, write: {type: "boolean"}},
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Unreadable("One file is wanted.");
  if (values.write) {
    const bytes = readFileSync(file);
    if (isPdf(bytes))
      throw new Unreadable("--write wants the page as plain text, with blank lines between its blocks.");
    const target = new URL("../data/page-index.ts", import.meta.url);
    writeFileSync(target, pageIndex(textOf(file, bytes), sha256));
    console.log("Written: data/page-index.ts");
    return 0;
  }
  const report = reportOn(await read(file), storedPage, sha256);
  console.log(values.json ? JSON.stringify(report, null, 2) : reportLines(report).join("\n"));
  return report.ok ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  return 2;
});
