/** Where a figure is used: what draws it, and what states it in words. */
import type {Block} from "../../data/articles/article.ts";
import {articleIds, articles} from "../../data/articles/index.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import type {FigureId} from "../../data/figures/index.ts";
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

const states = (texts: readonly Localized<Prose>[], id: FigureId): boolean =>
  texts.some((text) => stated(text.zh).includes(id) || stated(text.en).includes(id));

const textsOf = (blocks: readonly Block[]) => blocks.map(({text}) => text);

/** The panels, articles and themes that use a figure, each in the order of the site. */
export const usesOf = (id: FigureId): Uses => ({
  panels: panelIds
    .filter((panel) => figuresOf(panels[panel]).includes(id))
    .map((panel) => ({id: panel, drawn: figuresIn(panels[panel].chart).includes(id)})),
  articles: articleIds.filter((article) => {
    const {title, lead, blocks} = articles[article];
    return states([title, lead, ...textsOf(blocks)], id);
  }),
  themes: themeIds.filter((theme) => {
    const {title, blocks} = themeTexts[theme];
    return states([title, ...textsOf(blocks)], id);
  }),
});
