/** The lists of the site in their windows, made once a build. */
import {articleIds, articles} from "../../data/articles/index.ts";
import type {Block} from "../../data/articles/article.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {proposalIds} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {panelsOf} from "../../data/query.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import {sourceIds} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {themeIds} from "../../data/themes.ts";
import type {ThemeId} from "../../data/themes.ts";
import {figuresBySource} from "./by-source.ts";
import {proposalEntry, proposalsPage, sourceEntry, sourcesPage, windowPage} from "../routes.ts";
import {windowSizes} from "./sizes.ts";
import {placesOf, windowsOf} from "./windows.ts";
import type {Window} from "./windows.ts";

/** A block that a window shows; `theme` is where it is told, and `first` whether the theme’s text begins with it. */
export interface Told {
  theme: ThemeId;
  block: Block;
  first: boolean;
}

/** A block with more panels than a window holds, in parts; its words stand with each. */
const partsOf = (block: Block, size: number): Block[] =>
  block.panels.length <= size
    ? [block]
    : windowsOf(block.panels, size).map(({items}) => ({...block, panels: items}) satisfies Block);

const panelsIn = ({panels}: Block): number => panels.length;

/** The blocks of all themes, in the order of the dashboard, at most `size` panels a window. */
export function dashboardWindows(size: number = windowSizes.panels): Window<Told>[] {
  const told = themeIds.flatMap((theme) =>
    (themeTexts[theme].blocks as readonly Block[])
      .flatMap((block) => partsOf(block, size))
      .map((block, i): Told => ({theme, block, first: i === 0})),
  );
  return windowsOf(told, size, ({block}) => panelsIn(block));
}

/** What a page of a theme shows: the blocks of its text, then panels told under another theme. */
export type ThemePart = {block: Block} | {others: readonly PanelId[]};

/** The parts of a theme’s page, at most `size` panels a window. */
export function themeWindows(theme: ThemeId, size: number = windowSizes.panels): Window<ThemePart>[] {
  const blocks: readonly Block[] = themeTexts[theme].blocks;
  const told = new Set(blocks.flatMap(({panels}) => panels));
  const others = panelsOf(theme).filter((id) => !told.has(id));
  const parts: ThemePart[] = [
    ...blocks.flatMap((block) => partsOf(block, size)).map((block) => ({block})),
    ...(others.length === 0 ? [] : windowsOf(others, size).map(({items}) => ({others: items}))),
  ];
  return windowsOf(parts, size, (part) => ("block" in part ? panelsIn(part.block) : part.others.length));
}

/** The blocks of an article, at most `size` panels a window. */
export const articleWindows = (article: ArticleId, size: number = windowSizes.panels): Window<Block>[] =>
  windowsOf(
    (articles[article].blocks as readonly Block[]).flatMap((block) => partsOf(block, size)),
    size,
    panelsIn,
  );

export const articleListWindows = windowsOf<ArticleId>(articleIds, windowSizes.articles);

/** A source, or one of its parts where more figures rest on it than a window holds. */
export interface SourcePart {
  id: SourceId;
  figures: readonly FigureId[];
  /** Whether the source begins here, and is to be found here. */
  begins: boolean;
}

/** Figures that take as much room as a source does. */
const figuresToASource = 8;

/** The sources, cut by how many there are and by how many figures rest on them. */
export const sourceWindows: readonly Window<SourcePart>[] = windowsOf(
  sourceIds.flatMap((id) =>
    windowsOf(figuresBySource(id).resting, windowSizes.sources * 2).map(({items, page}): SourcePart => ({
      id,
      figures: items,
      begins: page === 1,
    })),
  ),
  windowSizes.sources,
  ({begins}) => (begins ? 1 : 0),
  ({figures}) => Math.ceil(figures.length / figuresToASource),
);
const sourcesIn = ({items}: Window<SourcePart>): SourceId[] => items.flatMap(({id, begins}) => (begins ? [id] : []));
export const proposalWindows = windowsOf<ProposalId>(proposalIds, windowSizes.proposals);

const sourcePlaces = placesOf(sourceWindows.map((window) => ({...window, items: sourcesIn(window)})));
const proposalPlaces = placesOf(proposalWindows);

/** A source in the window where it stands now, for links that must work without a script. */
export const sourceAt = (lang: Lang, id: SourceId): string =>
  sourceEntry(lang, id, windowPage(sourcesPage(lang), sourcePlaces.get(id) ?? 1));
/** A recommendation in the window where it stands now. */
export const proposalAt = (lang: Lang, id: ProposalId): string =>
  proposalEntry(lang, id, windowPage(proposalsPage(lang), proposalPlaces.get(id) ?? 1));

/** All panels in the order of the dashboard: those of its blocks, then any that no block tells. */
export const panelsInOrder: readonly PanelId[] = [
  ...new Set([...dashboardWindows().flatMap(({items}) => items.flatMap(({block}) => block.panels)), ...panelIds]),
];

/** Which entries stand in which window, for addresses that name one: a list of ids a window. */
export const places = {
  panels: () => dashboardWindows().map(({items}) => items.flatMap(({block}) => block.panels)),
  sources: () => sourceWindows.map(sourcesIn),
  proposals: () => proposalWindows.map(({items}) => items),
} as const satisfies Record<string, () => readonly (readonly string[])[]>;

/** A window by the rest of an address, as Next.js hands it over: nothing, or `page` and a number from 2. */
export function pageIn(rest: readonly string[] | undefined): number | null {
  if (rest === undefined || rest.length === 0) return 1;
  const [word, page = ""] = rest;
  return word === "page" && rest.length === 2 && /^[1-9]\d*$/.test(page) && page !== "1" ? Number(page) : null;
}

/** The rests of the addresses of a list’s windows. */
export const restsOf = (windows: readonly Window<unknown>[]): string[][] =>
  windows.map(({page}) => (page === 1 ? [] : ["page", String(page)]));
