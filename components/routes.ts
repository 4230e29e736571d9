/** Addresses. Chinese stands at the bare address, English beside it. */
import type {FigureId} from "../data/figures/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import type {ArticleId, Lang} from "../data/schema.ts";
import type {SourceId} from "../data/sources.ts";
import type {ThemeId} from "../data/themes.ts";

const root = (lang: Lang) => (lang === "zh" ? "/" : "/en/");

/** The pages, by language. */
export const home = root;
export const themePage = (lang: Lang, theme: ThemeId) => `${root(lang)}themes/${theme}/`;
export const articlesPage = (lang: Lang) => `${root(lang)}articles/`;
export const articlePage = (lang: Lang, article: ArticleId) => `${root(lang)}articles/${article}/`;
export const sourcesPage = (lang: Lang) => `${root(lang)}sources/`;
export const sourceEntry = (lang: Lang, source: SourceId) => `${sourcesPage(lang)}#${source}`;
/** Where a panel’s finished picture, and the options that draw it live, are files. */
export const pictureFile = (panel: PanelId, lang: Lang) => `/panels/${panel}/${lang}.svg`;
export const optionsFile = (panel: PanelId, lang: Lang) => `/panels/${panel}/${lang}.json`;
export const wordsFile = "/words.json";
/** The row of a panel’s table that cites a figure. */
export const rowAnchor = (panel: PanelId, figure: FigureId) => `${panel}--${figure}`;
export const noteAnchor = (figure: FigureId) => `note--${figure}`;

/** The same page in the other language. */
export function otherLanguage(path: string): string {
  return path === "/en" || path.startsWith("/en/") ? path.slice(3) || "/" : `/en${path}`;
}
