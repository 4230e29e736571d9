/**
 * What may stand in any text and any number of the content, whoever wrote it: the rules of the content’s own hygiene.
 *
 * Refused, with file, id, field and what was found there:
 * - lone halves of surrogate pairs, control characters (C0 and C1, so line ends and tabs too), marks that turn the
 *   direction of writing (U+202E …), characters without width or shape (U+200B, U+FEFF, variation selectors, fillers),
 *   private and unassigned characters, line and paragraph separators: no reader can see them, some programs break at
 *   them, and XML forbids a part of them;
 * - white space that is not the plain space, and space at either end of a name;
 * - three or more combining marks on one character; words without end; texts longer than their field has room for;
 * - numbers that are not finite, minus nought, with more than twelve digits, or too large or small to be written out;
 * - names that JavaScript gives a meaning of its own (`__proto__`), functions, dates, and data that goes round in circles.
 *
 * Allowed, and drawn as text everywhere: all that looks like markup, code, a formula or a template (`<script>`, `]]>`,
 * `${…}`, `=SUM(A1)`). It is for each kind of file to write it so that it stays text; a test gives them such texts.
 */

/** Something wrong at a place within a part of the content. */
export interface Fault {
  path: readonly string[];
  what: string;
}

/** The longest text anywhere, in UTF-16 units; fields have less (`shape.ts`). */
const longest = 1_000;
/** Letters without a place to break a line: longer than any word, and than an address of a host. */
const longestWord = 60;
/** No object of ours lies deeper, and none is larger. */
const deepest = 16;
const mostParts = 100_000;
/** What no source prints more of, and what words can say. */
export const numberLimits = {digits: 12, largest: 1e15, smallest: 1e-6} as const;

/** ASCII, Chinese and their punctuation: a text of these alone has nothing that is looked for below. */
const ordinary = /^[ -~·–-…、-〕㐀-鿿！-～]*$/;
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const space = /[^\S ]/u;
const heaped = /\p{M}{3,}/u;
const endless = new RegExp(`[^\\s\\p{Script=Han}\\p{P}]{${longestWord + 1},}`, "u");
/** Names that are properties of every object, or make one. */
const meaning = new Set(["__proto__", "constructor", "prototype"]);

const codePoint = (char: string) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A value as a message quotes it: on one line, its unseen characters by number, and not endless. */
export function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  const text = Object.is(value, -0) ? "-0" : String(value);
  const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return cut.replace(new RegExp(`${unseen.source}|${space.source}`, "gu"), codePoint);
}

/** What is wrong with a text; null where nothing is. */
export function textFault(text: string): string | null {
  const hidden = ordinary.test(text) ? null : (unseen.exec(text) ?? space.exec(text));
  if (hidden) return `“${shown(text)}” has the character ${codePoint(hidden[0])}, which readers cannot see`;
  if (!ordinary.test(text) && heaped.test(text)) return `“${shown(text)}” heaps marks on a character`;
  if (text.length > longest) return `“${shown(text)}” has ${text.length} characters, over ${longest}`;
  if (text.length > longestWord && endless.test(text))
    return `“${shown(text)}” has a word of over ${longestWord} letters`;
  return null;
}

/** What is wrong with a number; null where nothing is. */
export function numberFault(value: number): string | null {
  const {digits, largest, smallest} = numberLimits;
  if (!Number.isFinite(value)) return `“${shown(value)}” is no finite number`;
  if (Object.is(value, -0)) return "“-0” is no number that a source prints";
  if (Math.abs(value) > largest) return `“${shown(value)}” is over ${largest}`;
  if (value !== 0 && Math.abs(value) < smallest) return `“${shown(value)}” is nearer to nought than ${smallest}`;
  return Number(value.toPrecision(digits)) === value ? null : `“${shown(value)}” has more than ${digits} digits`;
}

const isPlain = (value: object): boolean => {
  const above: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || above === Object.prototype || above === null;
};

/** What a single value is faulted for, whatever lies within it. */
function faultOf(value: unknown, depth: number): string | null {
  switch (typeof value) {
    case "string":
      return textFault(value);
    case "number":
      return numberFault(value);
    case "boolean":
    case "undefined":
      return null;
    case "object":
      if (value === null) return null;
      if (!isPlain(value)) return "is no plain object";
      return depth > deepest ? `lies deeper than ${deepest} levels` : null;
    default:
      return `“${shown(value)}” is no plain data`;
  }
}

/** Everything in a part of the content that is no plain data or breaks the rules above; stops at what is too much. */
export function plainFaults(value: unknown): Fault[] {
  const faults: Fault[] = [];
  let parts = 0;
  const visit = (one: unknown, path: readonly string[]): void => {
    if ((parts += 1) > mostParts) return;
    const what = faultOf(one, path.length);
    if (what !== null) return void faults.push({path, what});
    if (typeof one !== "object" || one === null) return;
    for (const key of Object.keys(one)) {
      const wrong = meaning.has(key) ? "is a name with a meaning of its own" : textFault(key);
      if (wrong !== null) faults.push({path: [...path, shown(key)], what: wrong});
      else visit((one as Record<string, unknown>)[key], [...path, key]);
    }
  };
  visit(value, []);
  return parts > mostParts ? [...faults, {path: [], what: `has more than ${mostParts} parts`}] : faults;
}
