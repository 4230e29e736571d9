/** Text as it is compared. Folding keeps every character in its place, so that what matched can be marked. */

const quotes: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "−": "-",
  "–": "-",
  "—": "-",
  "　": " ",
};

const special = /[！-～’‘“”−–—　]/g;

/** Lower case, full-width letters and digits made plain, quotation marks and dashes of one kind; as long as before. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // One letter, the Turkish İ, grows; text with it stays as it is, so that places stay true.
  return (lower.length === text.length ? lower : text).replace(
    special,
    (char) => quotes[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase(),
  );
}

/** Whether a character is a Chinese one; by its code, since this is asked of every character of the content. */
export function isHan(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
}
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** An English word as it is compared: without ’s and a plural s. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, "");
  return bare.length > 3 && bare.endsWith("s") && !/(ss|us|is)$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** Words that say nothing on their own. */
const empty = new Set(
  "a an and are as at be by for from in is it its of on or that the their this to was were with".split(" "),
);
export const isEmpty = (word: string): boolean => empty.has(word);

export interface Word {
  text: string;
  from: number;
  to: number;
}

/** The English words of a folded text, with their places. */
export const latinWords = (folded: string): Word[] =>
  [...folded.matchAll(/[a-zà-ÿ][a-zà-ÿ']*/g)].map(({0: text, index}) => ({text, from: index, to: index + text.length}));

/** The pairs of neighbouring Chinese characters of a folded text, with their places. */
export function pairs(folded: string): Word[] {
  const found: Word[] = [];
  for (let i = 0; i + 1 < folded.length; i++)
    if (isHan(folded.charAt(i)) && isHan(folded.charAt(i + 1)))
      found.push({text: folded.slice(i, i + 2), from: i, to: i + 2});
  return found;
}

export type Span = readonly [from: number, to: number];

/** Places in order, with those that touch joined. */
export function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
