/** What stands at an address of a figure: addresses are never given up, whatever becomes of the figure. */
import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {renamed, withdrawn} from "../../data/retired.ts";
import {addressesOf, retiredAt} from "../history/addresses.ts";
import type {Retired} from "../history/addresses.ts";

export type At = {is: "figure"; id: FigureId} | {is: "renamed"; to: string} | {is: "withdrawn"; id: string};

const retired: Retired = {renamed: renamed.figure, withdrawn: withdrawn.figure};

const isFigure = (id: string): id is FigureId => Object.hasOwn(figures, id);

/** Every id that has an address, those in use first. */
export const figureAddresses = (of: Retired = retired): string[] => addressesOf(figureIds, of);

/** What stands at an id; null where there was never a figure. */
export function figureAt(id: string, of: Retired = retired): At | null {
  if (isFigure(id)) return {is: "figure", id};
  const at = retiredAt(id, of);
  return at?.is === "withdrawn" ? {...at, id} : at;
}
