/** Which panels have their files made with the site; only for the server. */
import {themeTexts} from "../../data/articles/themes.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {themeIds} from "../../data/themes.ts";

/**
 * Files of so many panels are made with the site, in the order of the dashboard. Each takes seconds and some megabytes,
 * and few readers come further; those of the others are made in the browser when somebody asks.
 */
export const mostReady = 40;

/** The panels whose files stand ready. */
export const readyPanels: readonly PanelId[] = [
  ...new Set(themeIds.flatMap((theme) => themeTexts[theme].blocks.flatMap(({panels}): readonly PanelId[] => panels))),
].slice(0, mostReady);
const ready = new Set(readyPanels);

/** Whether a panel’s files stand ready, so that pages may link to them. */
export const standsReady = (panel: PanelId): boolean => ready.has(panel);
