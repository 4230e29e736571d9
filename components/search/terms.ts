/** The terms that texts are compared by, and which terms a word that was typed may stand for. */
import {isEmpty, latinWords, pairs, stem} from "./fold.ts";

export const isLatin = (term: string): boolean => /^[a-zà-ÿ]/.test(term);

/** English words as they are compared, then pairs of Chinese characters; each as often as it stands there. */
export const terms = (folded: string): string[] => [
  ...latinWords(folded).flatMap(({text}) => (isEmpty(text) ? [] : stem(text))),
  ...pairs(folded).map(({text}) => text),
];

/** The words that a word begins; a single letter begins none but itself. */
export function beginning(wanted: string, words: readonly string[]): string[] {
  if (isEmpty(wanted)) return [];
  return words.filter((word) => (wanted.length > 1 ? word.startsWith(wanted) : word === wanted));
}

/** How many slips are looked for in a word. */
export const edits = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** A word with two neighbouring letters exchanged: one slip of the fingers, which counts as two edits otherwise. */
const exchanged = (word: string): string[] =>
  Array.from(
    {length: Math.max(word.length - 1, 0)},
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );

/** Whether one word can be made into another by so many letters left out, put in or taken for another. */
function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let above = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    if (Math.min(...row) > most) return false;
    above = row;
  }
  return (above[b.length] ?? 0) <= most;
}

/** The words that a word may be a slip of, by the kind of slip; none where it is too short to tell. */
export function slips(wanted: string, words: readonly string[]): string[][] {
  const most = edits(wanted);
  if (most === 0) return [];
  return [
    ...exchanged(wanted).map((other) => beginning(other, words)),
    isEmpty(wanted) ? [] : words.filter((word) => within(wanted, word, most)),
  ];
}
