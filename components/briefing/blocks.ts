/** What pages are filled with: blocks that are never cut, and how they run down columns. */
import type {Item, Link} from "./page.ts";

/** Where a part of the document stands. */
export interface Target {
  page: number;
  top: number;
}

export interface Block extends Pick<Item, "role" | "text" | "alt" | "continued"> {
  width: number;
  height: number;
  /** Room above, but not at the top of a column. */
  before: number;
  /** Stands in one column with the next. */
  keep: boolean;
  draw(x: number, y: number, targetOf: (entry: number) => Target): {svg: string; links?: Link[]};
}

/** A block at its place. */
export interface Placed {
  block: Block;
  x: number;
  y: number;
}

export interface Region {
  x: number;
  y: number;
  height: number;
}

/** Blocks up to and with the first that does not keep the next by it. */
const chain = (blocks: readonly Block[]): Block[] => {
  const end = blocks.findIndex(({keep}) => !keep);
  return blocks.slice(0, end < 0 ? blocks.length : end + 1);
};

/** The height of blocks in one column. */
export const stackHeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, {height, before}, i) => sum + height + (i > 0 ? before : 0), 0);

/**
 * Blocks down one column after another; what finds no room is the rest. Blocks that keep together part only where the
 * tallest column that there may be could not hold them all.
 */
export function pour(
  blocks: readonly Block[],
  regions: readonly Region[],
  tallest = Math.max(0, ...regions.map(({height}) => height)),
) {
  const placed: Placed[] = [];
  const bottoms: number[] = regions.map(({y}) => y);
  let at = 0;
  let rest = [...blocks];
  while (rest.length > 0 && at < regions.length) {
    const region = regions[at];
    if (!region) break;
    const whole = chain(rest);
    const unit = stackHeight(whole) > tallest ? whole.slice(0, 1) : whole;
    const y = bottoms[at] ?? region.y;
    const first = y === region.y;
    const needed = stackHeight(unit) + (first ? 0 : (unit[0]?.before ?? 0));
    if (y + needed > region.y + region.height + 0.01) {
      at += 1;
      continue;
    }
    let top = y;
    for (const [i, one] of unit.entries()) {
      if (i > 0 || !first) top += one.before;
      placed.push({block: one, x: region.x, y: top});
      top += one.height;
    }
    bottoms[at] = top;
    rest = rest.slice(unit.length);
  }
  return {placed, rest, bottom: Math.max(0, ...bottoms)};
}

/** The least height at which blocks fill a number of columns in their order; null over the limit. */
export function levelled(blocks: readonly Block[], lefts: readonly number[], y: number, limit: number) {
  const least = Math.max(0, stackHeight(blocks) / lefts.length);
  for (
    let height = Math.min(least, limit);
    height <= limit;
    height = height < limit ? Math.min(height + 4, limit) : limit + 1
  ) {
    const poured = pour(
      blocks,
      lefts.map((x) => ({x, y, height})),
    );
    if (poured.rest.length === 0) return poured;
  }
  return null;
}
