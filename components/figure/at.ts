/** What stands at an address of a figure: addresses are never given up, whatever becomes of the figure. */
import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {renamed, withdrawn} from "../../data/retired.ts";

export type At = {is: "figure"; id: FigureId} | {is: "renamed"; to: string} | {is: "withdrawn"; id: string};

/** The ids that lead elsewhere, and those that were withdrawn. */
interface Retired {
  renamed: Readonly<Record<string, {to: string}>>;
  withdrawn: Readonly<Record<string, unknown>>;
}
const retired: Retired = {renamed: renamed.figure, withdrawn: withdrawn.figure};

const isFigure = (id: string): id is FigureId => Object.hasOwn(figures, id);

/** Every id that has an address, those in use first. */
export const figureAddresses = ({renamed: moved, withdrawn: gone}: Retired = retired): string[] => [
  ...new Set<string>([...figureIds, ...Object.keys(moved), ...Object.keys(gone)]),
];

/** What stands at an id; null where there was never a figure. */
export function figureAt(id: string, {renamed: moved, withdrawn: gone}: Retired = retired): At | null {
  if (isFigure(id)) return {is: "figure", id};
  const to = Object.hasOwn(moved, id) ? moved[id]?.to : undefined;
  if (to !== undefined) return {is: "renamed", to};
  return Object.hasOwn(gone, id) ? {is: "withdrawn", id} : null;
}
