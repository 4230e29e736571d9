/** How well entries may answer, estimated from the postings alone: a number for each entry, 0 where it does not. */
import type {Posting} from "./store.ts";

export type Estimates = Float32Array;

/** Calls back for every entry of some postings. */
export function eachIn(postings: readonly Posting[], call: (at: number, level: number, key: string) => void): void {
  for (const {key, levels} of postings)
    for (const list of levels) {
      const level = list[0] ?? 0;
      let at = 0;
      for (let i = 1; i < list.length; i++) {
        at += list[i] ?? 0;
        call(at, level, key);
      }
    }
}

/** Calls back once for every entry of some postings, with the highest level that it has in them. */
export function highest(
  postings: readonly Posting[],
  entries: number,
  call: (at: number, level: number) => void,
): void {
  const found = new Uint8Array(entries);
  const held: number[] = [];
  eachIn(postings, (at, level) => {
    const before = found[at] ?? 0;
    if (before === 0) held.push(at);
    if (level + 1 > before) found[at] = level + 1;
  });
  for (const at of held) call(at, (found[at] ?? 0) - 1);
}

/** The better of two for each entry, written into the first. */
export function raise(into: Estimates, other: Estimates): Estimates {
  for (let at = 0; at < into.length; at++) {
    const value = other[at] ?? 0;
    if (value > (into[at] ?? 0)) into[at] = value;
  }
  return into;
}

/**
 * The mean over the parts of a query: of entries that answer to all of them, or of those that answer to any, which then
 * count the less the fewer they answer to.
 */
export function meanOf(parts: readonly Estimates[], all: boolean, entries: number): Estimates {
  const mean: Estimates = new Float32Array(entries);
  for (let at = 0; at < entries; at++) {
    let sum = 0;
    let answered = 0;
    for (const part of parts) {
      const value = part[at] ?? 0;
      if (value > 0) answered++;
      sum += value;
    }
    if (answered === parts.length || !all) mean[at] = (sum / parts.length) * (answered / parts.length);
  }
  return mean;
}

/** The entries that answer at all, the best first; equals in the order of the content. */
export function ranked(estimates: Estimates): number[] {
  const found: number[] = [];
  for (let at = 0; at < estimates.length; at++) if ((estimates[at] ?? 0) > 0) found.push(at);
  return found.sort((a, b) => (estimates[b] ?? 0) - (estimates[a] ?? 0) || a - b);
}
