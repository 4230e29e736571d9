/** What can be cited. */
import type {FigureId} from "../../data/figures/index.ts";
import type {PanelId} from "../../data/panels/index.ts";

export type Cited =
  | {kind: "figure"; id: FigureId}
  | {kind: "panel"; id: PanelId}
  /** What a filter leaves, or the panels of a briefing. */
  | {kind: "panels"; ids: readonly PanelId[]};
