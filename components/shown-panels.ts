import type {PanelId} from "../data/panels/index.ts";

/** The panels on this page that no filter hides, in its order. */
export const shownPanels = (): PanelId[] =>
  [...document.querySelectorAll<HTMLElement>("[data-panel]:not([hidden])")].map(
    ({dataset}) => dataset.panel as PanelId,
  );
