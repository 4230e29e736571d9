/** Times in a row, and what they say. */

/** The middle of a list of numbers; NaN where there are none. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** Times of several kinds of work. */
export class Times {
  readonly #all = new Map<string, number[]>();

  /** Does a piece of work and notes how long it took. Returns what the work does. */
  async of<Result>(kind: string, work: () => Promise<Result> | Result): Promise<Result> {
    const start = performance.now();
    const result = await work();
    this.#all.set(kind, [...(this.#all.get(kind) ?? []), performance.now() - start]);
    return result;
  }

  /** The median of a kind, in milliseconds. */
  median(kind: string): number {
    return median(this.#all.get(kind) ?? []);
  }

  /** A line for each kind: its median, how many times that of another it is, and of how many it is the median. */
  lines(against: string): string[] {
    return [...this.#all].map(([kind, list]) => {
      const ratio = median(list) / this.median(against);
      return `  ${kind.padEnd(46)} ${median(list).toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(7)} x  (${list.length})`;
    });
  }
}
