/** Addresses. Chinese stands at the bare address, English beside it. */
import type {FigureId} from "../data/figures/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import type {ProposalId} from "../data/proposals.ts";
import type {ArticleId, Lang} from "../data/schema.ts";
import type {SourceId} from "../data/sources.ts";
import type {ThemeId} from "../data/themes.ts";

const root = (lang: Lang) => (lang === "zh" ? "/" : "/en/");

/** The pages, by language. */
export const home = root;
export const themePage = (lang: Lang, theme: ThemeId) => `${root(lang)}themes/${theme}/`;
export const articlesPage = (lang: Lang) => `${root(lang)}articles/`;
export const articlePage = (lang: Lang, article: ArticleId) => `${root(lang)}articles/${article}/`;
export const briefingPage = (lang: Lang) => `${root(lang)}briefing/`;
export const sourcesPage = (lang: Lang) => `${root(lang)}sources/`;
/** A source, by the address that stays: where its list has windows, the list leads on to the right one by a script. */
export const sourceEntry = (lang: Lang, source: SourceId, page = sourcesPage(lang)) => `${page}#${source}`;
/** A figure’s own page. A renamed figure leaves a redirect at its old id; a withdrawn one keeps its page. */
export const figurePage = (lang: Lang, figure: string) => `${root(lang)}figures/${figure}/`;
/** One panel alone. Its files stand beside the Chinese page, for both languages. */
export const panelPage = (lang: Lang, panel: string) => `${root(lang)}panels/${panel}/`;
/** A figure’s mark in a panel, lit up: the panel’s page, at the row of its table that cites the figure. */
export const markAddress = (lang: Lang, panel: PanelId, figure: FigureId) =>
  `${panelPage(lang, panel)}#${rowAnchor(panel, figure)}`;
export const proposalsPage = (lang: Lang) => `${root(lang)}proposals/`;
/** A recommendation, by the address that stays. */
export const proposalEntry = (lang: Lang, proposal: ProposalId, page = proposalsPage(lang)) => `${page}#${proposal}`;
/** What explains the dataset; its files stand beside the Chinese page. */
export const dataPage = (lang: Lang) => `${root(lang)}data/`;
export const dataFile = (name: string) => `/data/${name}`;
/** A panel for the pages of others. */
export const embedPage = (lang: Lang, panel: string) => `${root(lang)}embed/${panel}/`;
/** What stands in for a page that is not kept, where there is no network. */
export const offlinePage = (lang: Lang) => `${root(lang)}offline/`;
export const verifyPage = (lang: Lang) => `${root(lang)}verify/`;
/** The options that draw a panel live. */
export const optionsFile = (panel: PanelId, lang: Lang) => `/panels/${panel}/${lang}.option.json`;
/** The files of a panel that are made with the site; dark ones are named so. Addresses that never change meaning. */
export const panelFiles = ["svg", "outlined.svg", "png", "card.png", "pdf", "csv", "json", "xlsx"] as const;
export type PanelFile = (typeof panelFiles)[number];
export const panelFile = (panel: PanelId, lang: Lang, file: PanelFile, light: "light" | "dark" = "light") =>
  `/panels/${panel}/${lang}${light === "dark" ? "-dark" : ""}.${file}`;
/** A slice of what the dashboard’s filter knows: each panel’s traits and title, and the words it can be found by. */
export const traitsFile = (slice: number, lang: Lang) => `/filter/${slice}/${lang}.json`;
export const wordsFile = (slice: number) => `/filter/${slice}/words.json`;
/** The recommendations of every window, for the filter of their table. */
export const proposalsIndexFile = (lang: Lang) => `/filter/0/proposals.${lang}.json`;
/** Which entries stand in which window of a list. */
export const placesFile = (list: "panels" | "sources" | "proposals") => `/filter/0/${list}.json`;
/** A further window of a list whose first stands at `path`. */
export const windowPage = (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`);
/** What the search of the site looks in. */
export const searchFile = "/search.json";
/** The row of a panel’s table that cites a figure. */
export const rowAnchor = (panel: PanelId, figure: FigureId) => `${panel}--${figure}`;
export const noteAnchor = (figure: FigureId) => `note--${figure}`;

/** The same page in the other language. */
export function otherLanguage(path: string): string {
  return path === "/en" || path.startsWith("/en/") ? path.slice(3) || "/" : `/en${path}`;
}

/**
 * The address of a panel as pictures print it: its own page. Where the site is published is known at build time from
 * SITE_ADDRESS (https://example.org); without it only the path is true.
 */
export const shortAddress = (panel: PanelId, lang: Lang): string =>
  (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "") + panelPage(lang, panel);
/** What stood there before panels had pages: the panel’s place on the dashboard, which goes on leading to it. */
export const formerAddress = (panel: PanelId, lang: Lang): string =>
  `${(process.env.SITE_ADDRESS ?? "").replace(/\/$/, "")}${home(lang)}#${panel}`;
