/** Where a figure is used: what draws it, and what states it in words. */
import type {Block} from "../../data/articles/article.ts";
import {articleIds, articles} from "../../data/articles/index.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {grouped, once} from "../../data/grouped.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {stated} from "../../data/prose.ts";
import type {Prose} from "../../data/prose.ts";
import {figuresIn, figuresOf} from "../../data/query.ts";
import type {ArticleId, Localized} from "../../data/schema.ts";
import {themeIds} from "../../data/themes.ts";
import type {ThemeId} from "../../data/themes.ts";

export interface Uses {
  /** drawn: as a mark of the chart; otherwise only in its words and its table. */
  panels: {id: PanelId; drawn: boolean}[];
  articles: ArticleId[];
  themes: ThemeId[];
}

const stating = (texts: readonly Localized<Prose>[]): FigureId[] =>
  texts.flatMap((text) => [...stated(text.zh), ...stated(text.en)]);

const textsOf = (blocks: readonly Block[]) => blocks.map(({text}) => text);

/** What uses each figure, in the order of the site. */
const index = once(() => ({
  panels: grouped(panelIds, (panel) => figuresOf(panels[panel])),
  articles: grouped(articleIds, (article) => {
    const {title, lead, blocks} = articles[article];
    return stating([title, lead, ...textsOf(blocks)]);
  }),
  themes: grouped(themeIds, (theme) => {
    const {title, blocks} = themeTexts[theme];
    return stating([title, ...textsOf(blocks)]);
  }),
}));

/** The panels, articles and themes that use a figure, each in the order of the site. */
export function usesOf(id: FigureId): Uses {
  const all = index();
  return {
    panels: (all.panels.get(id) ?? []).map((panel) => ({
      id: panel,
      drawn: figuresIn(panels[panel].chart).includes(id),
    })),
    articles: [...(all.articles.get(id) ?? [])],
    themes: [...(all.themes.get(id) ?? [])],
  };
}
