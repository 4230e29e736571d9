/** Which entries may be heard in letters that were typed: pinyin, its beginnings, or initials. */
import {eachIn, highest, raise} from "./estimates.ts";
import type {Estimates} from "./estimates.ts";
import {headKey, initialsKey, levelStep, soundKey, soundsFrom} from "./keys.ts";
import type {Posting, Store} from "./store.ts";

/** What stands for a syllable in the letters typed. */
interface Spelled {
  letters: string;
  whole: boolean;
}

/** Ways of taking letters apart; more would be readings that nobody meant. */
const mostWays = 8;

/** The ways in which letters can be taken apart into syllables, their beginnings and initials; fewest parts first. */
export function spellings(letters: string, syllables: readonly string[]): Spelled[][] {
  const known = new Set(syllables);
  const initials = new Set(syllables.map((syllable) => syllable.charAt(0)));
  const ways: Spelled[][] = [];
  const go = (at: number, way: readonly Spelled[]): void => {
    if (ways.length >= 200) return;
    if (at === letters.length) return void ways.push([...way]);
    const rest = letters.slice(at);
    for (let length = Math.min(rest.length, 6); length >= 1; length--) {
      const part = rest.slice(0, length);
      const whole = known.has(part);
      const last = length === rest.length && syllables.some((syllable) => syllable.startsWith(part));
      const initial = (length === 1 && initials.has(part)) || /^[zcs]h$/.test(part);
      if (whole || last || initial) go(at + length, [...way, {letters: part, whole: whole && !last}]);
    }
  };
  go(0, []);
  return ways.sort((a, b) => a.length - b.length).slice(0, mostWays);
}

/** Where two neighbours stand that are read so; only initials and whole syllables have keys. */
function neighbours(a: Spelled, b: Spelled, store: Store): Promise<Posting[] | null> {
  return a.whole
    ? store.beginning(soundsFrom(a.letters, b.letters, b.whole))
    : store.key(initialsKey(a.letters.charAt(0) + b.letters.charAt(0)));
}

/**
 * What each entry is worth that is in all of some lists, but for `missing` of them: the mean of its levels, times a factor.
 * Null where there can be none.
 */
function inAll(
  lists: readonly (readonly Posting[])[],
  entries: number,
  missing: number,
  factor: number,
): Estimates | null {
  const least = Math.max(lists.length - missing, 1);
  if (lists.filter((list) => list.length > 0).length < least) return null;
  const sums: Estimates = new Float32Array(entries);
  const held = new Uint8Array(entries);
  for (const list of lists)
    highest(list, entries, (at, level) => {
      if (level === 0) return;
      sums[at] = (sums[at] ?? 0) + level;
      held[at] = (held[at] ?? 0) + 1;
    });
  const worth = (factor * levelStep) / lists.length ** 2;
  for (let at = 0; at < entries; at++)
    sums[at] = (held[at] ?? 0) >= least ? (sums[at] ?? 0) * (held[at] ?? 0) * worth : 0;
  return sums;
}

const arrived = (lists: readonly (readonly Posting[] | null)[]) => lists.flatMap((list) => (list ? [list] : []));

/** Entries whose name begins with the first two initials and has the others in at most two more runs. */
async function abbreviations(letters: string, store: Store): Promise<Estimates | null> {
  const pairs = Array.from({length: letters.length - 1}, (_, i) => letters.slice(i, i + 2));
  const [heads, ...lists] = await Promise.all([
    store.key(headKey(letters.slice(0, 2))),
    ...pairs.map((pair) => store.key(initialsKey(pair))),
  ]);
  if (!heads?.length) return null;
  const heard = inAll(arrived(lists), store.entries, 2, 0.6);
  const found: Estimates = new Float32Array(store.entries);
  eachIn(heads, (at) => (found[at] = heard?.[at] ?? 0));
  return found;
}

/** The entries in which letters may be heard. */
export async function soundsLike(letters: string, store: Store): Promise<Estimates> {
  const found: Estimates = new Float32Array(store.entries);
  const syllables = store.index.readings.syllables.map((line) => line.slice(0, line.indexOf(" ")));
  const ways = spellings(letters, syllables);
  const estimates = ways.map(async (way) => {
    if (way.length > 1) {
      const pairs = way.slice(1).map((part, i) => neighbours(way[i] ?? part, part, store));
      return inAll(arrived(await Promise.all(pairs)), store.entries, 0, 0.8);
    }
    const list = letters.length > 2 ? await store.beginning(soundKey(letters)) : null;
    return inAll(list ? [list] : [], store.entries, 0, 0.8);
  });
  // Initials only: a vowel that begins no syllable would be in the way.
  if (letters.length > 2 && letters.length <= 12 && !/[iuv]/.test(letters))
    estimates.push(abbreviations(letters, store));
  for (const one of await Promise.all(estimates)) if (one) raise(found, one);
  return found;
}
