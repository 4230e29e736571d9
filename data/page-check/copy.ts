/** A reader’s own copy of the page, as it is compared, with the way back to where it was read. */

/** Where something stands in a file: a page of a PDF, or a line of a text, both counted from 1. */
export interface Spot {
  page: number | null;
  line: number;
}

/** A copy as one run of characters, as `plainText` leaves them. */
export interface Copy {
  text: string;
  /** Where a character of the run stands in the file. */
  spot(index: number): Spot;
}

/** Makes a copy of the pages of a PDF, or of a text, which is one page. */
export function readCopy(pages: readonly string[], kind: "text" | "pdf"): Copy {
  let text = "";
  /** From each index on, until the next, characters stand at this spot. */
  const spots: {from: number; spot: Spot}[] = [];
  pages.forEach((page, at) => {
    const lines = page.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
    lines.forEach((line, i) => {
      spots.push({from: text.length, spot: {page: kind === "pdf" ? at + 1 : null, line: i + 1}});
      for (const char of line) text += char.normalize("NFKC").trim();
    });
  });
  const spot = (index: number): Spot =>
    spots.findLast(({from}) => from <= index)?.spot ?? {page: kind === "pdf" ? 1 : null, line: 1};
  return {text, spot};
}

/** A spot in words: page 1, line 12. */
export const spotWords = ({page, line}: Spot): string =>
  page === null ? `line ${line}` : `page ${page}, line ${line}`;
