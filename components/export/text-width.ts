/** How much room text takes in Office, whose fonts are not ours: ours are measured, and a little is added. */
import {textWidth, wrap} from "../charts/text.ts";

/** Points as pixels of 1/96 inch. */
export const pixels = (points: number): number => (points * 4) / 3;
/** Lines are taken to be a little shorter than they are. */
const caution = 0.95;

/** How many lines of a width, in pixels, a text takes in a size, in points. */
export const linesOf = (text: string, width: number, size: number, bold = false): number =>
  wrap(text, width * caution, pixels(size), bold ? "bold" : "normal").length;

/** The width in pixels of a text on one line. */
export const widthOf = (text: string, size: number): number => textWidth(text, pixels(size)) / caution;
