/** Long lists in windows, so that no page grows with the corpus: pure, so that it can be tested without a page. */

/** One page’s part of a list. */
export interface Window<T> {
  items: readonly T[];
  /** Counted from 1. */
  page: number;
  pages: number;
  /** The first and the last that this window shows, counted from 1, and how many there are in all. */
  from: number;
  to: number;
  of: number;
}

/**
 * Cuts a list into windows of at most `size`, in its order; a list without items has one empty window.
 * @param count what an item counts for in “x to y of n”
 * @param room how much of the size it takes; one that counts for nothing still takes a place
 */
export function windowsOf<T>(
  all: readonly T[],
  size: number,
  count: (item: T) => number = () => 1,
  room: (item: T) => number = count,
): Window<T>[] {
  const parts: {items: T[]; taken: number; counted: number}[] = [{items: [], taken: 0, counted: 0}];
  for (const item of all) {
    const counts = count(item);
    const takes = Math.max(1, room(item));
    let last = parts.at(-1);
    if (!last || (last.items.length > 0 && last.taken + takes > size))
      parts.push((last = {items: [], taken: 0, counted: 0}));
    last.items.push(item);
    last.taken += takes;
    last.counted += counts;
  }
  const of = parts.reduce((sum, {counted}) => sum + counted, 0);
  let before = 0;
  return parts.map(({items, counted}, i) => {
    const from = before + Math.min(1, counted);
    before += counted;
    return {items, page: i + 1, pages: parts.length, from, to: before, of};
  });
}

/** The pages that the foot of a window links to: the first, the last, and those beside it; null stands for a gap. */
export function pagesBeside(page: number, pages: number): (number | null)[] {
  const near = Array.from({length: pages}, (_, i) => i + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 2,
  );
  return near.flatMap((one, i) => (one - (near[i - 1] ?? 0) > 1 ? [null, one] : [one]));
}

/** On which page each item of a list stands. */
export const placesOf = <T>(windows: readonly Window<T>[]): ReadonlyMap<T, number> =>
  new Map(windows.flatMap(({items, page}) => items.map((item) => [item, page] as const)));
