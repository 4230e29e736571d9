/** Widths of text without a page, and line breaks made from them: alike in Node and in every browser. */

/** Advances of ASCII from the space on, in thousandths of an em: Noto Sans SC, measured in Chromium. */
const regular = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];
const bold = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590,
  590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853,
  749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644,
  581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378,
  296, 378, 590,
];
/** What is narrower than an em beyond ASCII; everything else is a full square. */
const others: Record<string, number> = {"\u00a0": 227, "–": 540, "—": 900, "−": 590, "‘": 300, "’": 300, é: 581};

/** Width of a line of text in thousandths of its font size. */
function advance(text: string, weight: "normal" | "bold"): number {
  const table = weight === "bold" ? bold : regular;
  let width = 0;
  for (const char of text) width += table[char.charCodeAt(0) - 32] ?? others[char] ?? 1000;
  return width;
}

/** Width in pixels of a line of text in the font size given. */
export const textWidth = (text: string, size: number, weight: "normal" | "bold" = "normal"): number =>
  (advance(text, weight) * size) / 1000;

/** What must not begin a line, by the rules of Chinese and English typesetting. */
const closing = /^[，。、；：！？）】》〉」』”’·—％%,.;:!?)\]]/u;
const opening = /[（【《〈「『“‘(\[]$/u;

/** Pieces between which a line may break: single Han characters, whole Latin words with the space after. */
function pieces(text: string): string[] {
  const found = text.match(/[\p{Script=Han}]|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? [];
  return found.reduce<string[]>((list, piece) => {
    const last = list.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last))) list[list.length - 1] = last + piece;
    else list.push(piece);
    return list;
  }, []);
}

/** A word that is wider than a line, in parts: after each hyphen between letters. */
const atHyphens = (word: string): string[] => word.split(/(?<=[a-z]{3}-)(?=[a-z]{3})/);

/** The text in lines no wider than the width; a single piece that is wider stands alone. */
export function wrap(text: string, width: number, size: number, weight: "normal" | "bold" = "normal"): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let taken = 0;
    const fits = (piece: string) => (advance(piece.trimEnd(), weight) * size) / 1000 <= width;
    for (const piece of pieces(paragraph).flatMap((one) => (fits(one) ? [one] : atHyphens(one)))) {
      // Spaces at the end of a line take no room.
      const needed = piece.trim() === "" ? 0 : taken + advance(piece.trimEnd(), weight);
      const goesOn = line === "" || (needed * size) / 1000 <= width;
      const added = goesOn ? piece : piece.trimStart();
      if (!goesOn) lines.push(line.trimEnd());
      line = goesOn ? line + added : added;
      taken = (goesOn ? taken : 0) + advance(added, weight);
    }
    return [...lines, line.trimEnd()];
  });
}
