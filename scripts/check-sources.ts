/**
 * Compares your own copy of the newspaper page with what the project stores of it:
 * `npm run check:sources -- <file>`. With `--write`, stores what the file holds instead.
 */
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {comparePage, isSame, reportLines} from "../data/check-page.ts";
import {pageCues} from "../data/page-cues.ts";
import {pageIndex} from "../data/page-index-file.ts";
import {pageText} from "../data/page.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const usage = "Name a plain-text copy of the page, in UTF-8: npm run check:sources -- page.txt";

function read(file: string): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(file));
  } catch (error) {
    console.error(`Cannot read “${file}”: ${error instanceof Error ? error.message : String(error)}`);
    console.error(usage);
    return null;
  }
}

function run(args: readonly string[]): number {
  const write = args.includes("--write");
  const [file, ...more] = args.filter((arg) => arg !== "--write");
  if (file === undefined || more.length > 0 || file.startsWith("-")) {
    console.error(usage);
    return 2;
  }
  const text = read(file);
  if (text === null) return 2;
  if (write) {
    const target = new URL("../data/page-index.ts", import.meta.url);
    writeFileSync(target, pageIndex(text, sha256));
    console.log("Written: data/page-index.ts");
    return 0;
  }
  const comparison = comparePage(text, pageText, pageCues, sha256);
  console.log(reportLines(comparison).join("\n"));
  return isSame(comparison) ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
