/** Collects what the search looks in; runs when the site is built. */
import {articleIds, articles} from "../../data/articles/index.ts";
import type {Article, Block} from "../../data/articles/article.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import {figureIds, figures, isPageFigure} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {number, words} from "../../data/format.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {Panel, PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Prose} from "../../data/prose.ts";
import {fields, people, proposals} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {figuresIn, figuresOf} from "../../data/query.ts";
import type {Figure, Localized, Text} from "../../data/schema.ts";
import {sourceIds, sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingFound, standingNames, standingOf} from "../../data/standing.ts";
import type {StandingKind} from "../../data/standing.ts";
import {themeIds, themes} from "../../data/themes.ts";
import type {
  ArticleDocument,
  FigureDocument,
  PanelDocument,
  ProposalDocument,
  SearchIndex,
  SourceDocument,
} from "./index-types.ts";

const standings = Object.keys(standingNames) as StandingKind[];
const doubtful: readonly StandingKind[] = ["traced", "inconsistent", "not-found"];
const spoken = (prose: Localized<Prose>): Text => ({zh: plain(prose.zh, "zh"), en: plain(prose.en, "en")});

/** The first panel of each figure among those that a function finds. */
function firstPanels(figuresFor: (panel: Panel) => readonly FigureId[]): ReadonlyMap<FigureId, PanelId> {
  const first = new Map<FigureId, PanelId>();
  for (const id of panelIds) for (const figure of figuresFor(panels[id])) if (!first.has(figure)) first.set(figure, id);
  return first;
}

const drawn = firstPanels(({chart}) => figuresIn(chart));
const tabled = firstPanels(figuresOf);

/** Where the mark of a figure is: the first panel that draws it, else the first that has it in its table. */
const panelFor = (id: FigureId): PanelId | null => drawn.get(id) ?? tabled.get(id) ?? null;

/** The number of each figure. */
const placeOf: ReadonlyMap<FigureId, number> = new Map(figureIds.map((id, at) => [id, at]));

function figureDocument(id: FigureId): FigureDocument {
  const {cite, also: _, ...figure}: Figure<SourceId> = figures[id];
  const found = standingFound(id);
  return {
    figure: {...figure, cite: {source: cite.source, at: "body", cue: cite.cue}} as Figure<SourceId>,
    panel: panelFor(id),
    printed: isPageFigure(id),
    standing: standings.indexOf(standingOf(id)),
    ...(found && {found: spoken(found.note)}),
  };
}

/** The paragraphs of the dashboard by the panel that they stand beside. */
const besides = new Map<PanelId, Block[]>();
for (const block of themeIds.flatMap((theme): readonly Block[] => themeTexts[theme].blocks)) {
  const [first] = block.panels;
  if (first) besides.set(first, [...(besides.get(first) ?? []), block]);
}

function panelDocument(id: PanelId): PanelDocument {
  const panel: Panel = panels[id];
  return {
    title: spoken(panel.title),
    measure: spoken(panel.measure),
    text: spoken(panel.text),
    ...(panel.note && {note: spoken(panel.note)}),
    beside: (besides.get(id) ?? []).map(({text}) => spoken(text)),
    themes: panel.themes.map((theme) => themes[theme].name),
    shows: figuresOf(panel).map((figure) => placeOf.get(figure) ?? -1),
  };
}

function articleDocument(article: Article): ArticleDocument {
  const {title, rubric, authors, lead, blocks} = article;
  return {
    title: spoken(title),
    rubric,
    authors,
    lead: spoken(lead),
    headings: blocks.flatMap(({heading}) => heading ?? []),
    blocks: blocks.map(({text}) => spoken(text)),
  };
}

function proposalDocument(id: ProposalId): ProposalDocument {
  const {by, field, name, summary, cite} = proposals[id];
  return {name, summary, by: people[by], field: fields[field].name, cue: cite.cue};
}

function sourceDocument(id: SourceId): SourceDocument {
  const {publisher, title, published} = sources[id];
  return {publisher, title, published};
}

/** Searches worth trying. Their numbers are the figures’ own. */
function examples(): SearchIndex["examples"] {
  const share = figures["performance-youth-share"];
  const loans = figures["cq-consumer-loan-balance"];
  const balance = loans.is === "exact" ? loans.value : 0;
  return {
    zh: [words(share, "zh"), number(balance, "zh"), themes["youth-economy"].name.zh, "qnzb", loans.label.zh],
    en: [words(share, "en"), number(balance, "en"), "Huang Xiao", "re-lending", "qingnian"],
  };
}

/** Everything but the readings and the version. */
export function collected(): Omit<SearchIndex, "readings" | "version"> {
  return {
    figures: figureIds.map((id) => [id, figureDocument(id)]),
    panels: panelIds.map((id) => [id, panelDocument(id)]),
    articles: articleIds.map((id) => [id, articleDocument(articles[id])]),
    proposals: (Object.keys(proposals) as ProposalId[]).map((id) => [id, proposalDocument(id)]),
    sources: sourceIds.map((id) => [id, sourceDocument(id)]),
    standings: standings.map((is) => ({words: standingNames[is], doubtful: doubtful.includes(is)})),
    examples: examples(),
  };
}
