/** The text of a PDF that has any. */
import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {getDocument, VerbosityLevel} from "pdfjs-dist/legacy/build/pdf.mjs";

/** A folder of the package that reads PDFs. */
const part = (name: string) => `${join(dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json"))), name)}/`;

/**
 * The lines of each page, as the file’s text layer has them. Character maps of Chinese fonts come with the package, so
 * nothing is fetched. @throws where the file is no PDF, is locked, or is damaged.
 */
export async function pdfPages(file: string): Promise<string[]> {
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
