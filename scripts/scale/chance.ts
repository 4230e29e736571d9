/** Chance that can be repeated: the same seed gives the same numbers, in every run and on every machine. */

/** Numbers from 0 to below 1, one a call, that follow from the seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export const between = (next: () => number, low: number, high: number): number =>
  low + Math.floor(next() * (high - low + 1));

/** The i-th of a list that is gone through again and again. @throws where the list is empty. */
export function turn<T>(list: readonly T[], i: number): T {
  const one = list[i % list.length];
  if (one === undefined) throw new Error("an empty list has no turns");
  return one;
}
