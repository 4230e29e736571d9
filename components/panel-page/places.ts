/** Where a panel stands: who tells it, and what comes before and after it. */
import type {Block} from "../../data/articles/article.ts";
import {articleIds, articles} from "../../data/articles/index.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {ArticleId} from "../../data/schema.ts";
import {themeIds} from "../../data/themes.ts";

const shows = (blocks: readonly Block[], panel: PanelId): boolean => blocks.some(({panels}) => panels.includes(panel));

/** The articles whose account has the panel beside it. */
export const articlesWith = (panel: PanelId): ArticleId[] =>
  articleIds.filter((id) => shows(articles[id].blocks, panel));

/** The panels in the order in which the dashboard tells them. */
const told = themeIds.flatMap((theme): readonly Block[] => themeTexts[theme].blocks).flatMap(({panels}) => panels);
export const order: readonly PanelId[] = [...new Set([...told, ...panelIds])];

/** The panels before and after one, in the order of the dashboard; null at either end. */
export function neighbours(panel: PanelId): {previous: PanelId | null; next: PanelId | null} {
  const at = order.indexOf(panel);
  return {previous: order[at - 1] ?? null, next: order[at + 1] ?? null};
}
