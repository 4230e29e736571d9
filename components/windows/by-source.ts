/** What rests on each source, gathered once: to go through all figures for every source would take their product. */
import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import type {SourceId} from "../../data/sources.ts";

const resting = new Map<SourceId, FigureId[]>();
const alike = new Map<SourceId, number>();
for (const id of figureIds) {
  const {cite, also} = figures[id];
  resting.set(cite.source, [...(resting.get(cite.source) ?? []), id]);
  for (const source of new Set(also)) alike.set(source, (alike.get(source) ?? 0) + 1);
}

/** The figures that rest on a source, and how many cited from elsewhere are printed alike in it. */
export const figuresBySource = (id: SourceId): {resting: readonly FigureId[]; alike: number} => ({
  resting: resting.get(id) ?? [],
  alike: alike.get(id) ?? 0,
});
