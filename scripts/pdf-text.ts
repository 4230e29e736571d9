/** The text of a PDF that has any. */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** A folder of the package that reads PDFs. */
const part = (name: string) => `${join(dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json"))), name)}/`;

/** Loads the reader of PDFs, which wants a function that Node has from 20.16 on, and warns on standard output. */
async function pdfReader() {
  process.getBuiltinModule ??= createRequire(import.meta.url) as typeof process.getBuiltinModule;
  const {log} = console;
  console.log = console.error;
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.log = log;
  }
}

/**
 * The lines of each page, as the file’s text layer has them. Character maps of Chinese fonts come with the package, so
 * nothing is fetched. @throws where the file is no PDF, is locked, or is damaged.
 */
export async function pdfPages(file: string): Promise<string[]> {
  const {getDocument, VerbosityLevel} = await pdfReader();
  const pdf = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    cMapUrl: part("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: part("standard_fonts"),
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const {items} = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  await pdf.destroy();
  return pages;
}
