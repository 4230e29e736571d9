/** A made-up corpus of any size: figures, panels, articles and all they need, the same for the same seed. */
import type {Article, Block, ThemeText} from "../../data/articles/article.ts";
import type {Bibliographic} from "../../data/bibliography.ts";
import type {Panel} from "../../data/panels/panel.ts";
import type {Field, Proposal} from "../../data/proposals.ts";
import type {Figure, Source, Text} from "../../data/schema.ts";
import type {Standing} from "../../data/standing.ts";
import {themeIds} from "../../data/themes.ts";
import type {ThemeId} from "../../data/themes.ts";
import {chance, turn} from "./chance.ts";
import type {Place} from "./figures.ts";
import {mark, marked} from "./names.ts";
import {chartFor, figuresFor, id, kinds, panelOn, perPanel} from "./panels.ts";

type By<T> = Record<string, T>;
type Group = ThemeId | "page";

/** Everything that takes the place of the real content. */
export interface Corpus {
  /** By the file that holds them: a theme, or the newspaper page. */
  figures: Record<Group, By<Figure>>;
  panels: Record<ThemeId, By<Panel>>;
  articles: By<Article>;
  articleNames: By<Text>;
  themeTexts: Record<ThemeId, ThemeText>;
  sources: By<Source>;
  /** Those of them that are articles of the page. */
  pageSources: readonly string[];
  bibliography: By<Bibliographic>;
  people: By<Text>;
  fields: By<Field>;
  proposals: By<Proposal>;
  standings: By<Standing>;
}

/** How many there are of each thing for so many figures. The code names three articles, so there are no fewer. */
export function sizes(n: number) {
  const articles = Math.max(3, Math.floor(n / 40));
  const panels = Math.floor(n / perPanel);
  return {figures: panels * perPanel, panels, articles, proposals: articles * 5, sources: articles + Math.ceil(n / 10)};
}

/** The text blocks that each made-up article has. */
export const blocksPerArticle = 6;

/** Ids that the code itself names, by the kind of what they stand for; all others are numbered. */
const named = {
  figures: new Map([
    [0, "ccfi-chongqing-rank"],
    [2 * perPanel, "performance-youth-share"],
    [3 * perPanel + 1, "cq-consumer-loan-balance"],
  ]),
  panels: new Map([
    [kinds.indexOf("strip"), "index-rank"],
    [kinds.indexOf("voices"), "who-proposes-what"],
  ]),
  articles: new Map([
    [0, "dialogue"],
    [1, "design"],
    [2, "youth"],
  ]),
};
const figureId = (i: number) => named.figures.get(i) ?? `synthetic-${i}`;
const panelId = (i: number) => named.panels.get(i) ?? `synthetic-panel-${i}`;
const articleId = (i: number) => named.articles.get(i) ?? `synthetic-article-${i}`;
const pageSource = (i: number) => `${articleId(i)}-page`;
const sourceId = (i: number) => `synthetic-source-${i}`;
const proposalId = (i: number) => `synthetic-advice-${i}`;
const upTo = (n: number) => Array.from({length: n}, (_, i) => i);
const table = <T>(n: number, key: (i: number) => string, of: (i: number) => T): By<T> =>
  Object.fromEntries(upTo(n).map((i) => [key(i), of(i)]));

/** Every eighth panel is of figures that the newspaper page prints. */
const onPage = (panel: number) => panel % 8 === 0;
const themeOf = (panel: number): ThemeId => turn(themeIds, panel);

function pageSourceOf(i: number): Source {
  return {
    publisher: {zh: "合成日报", en: "Synthetic Daily"},
    title: marked({zh: "文章", en: "article"}, i).zh,
    published: null,
    url: null,
    seen: "page",
  };
}

function sourceOf(i: number): Source {
  const original = i % 2 === 0;
  return {
    publisher: marked({zh: "发布者", en: "publisher"}, i),
    title: i % 3 === 0 ? null : `合成文件 ${i}`,
    published: i % 5 === 0 ? null : `${2015 + (i % 10)}`,
    url: original ? `https://synthetic.example/${i}` : null,
    seen: original ? "original" : "copy",
  };
}

const bibliographic = (i: number): Bibliographic => ({
  kind: turn(["web", "report", "newspaper"] as const, i),
  language: "zh",
  description: {zh: "合成文件", en: "Synthetic document"},
});

function proposalOf(i: number): Proposal {
  const article = Math.floor(i / 5);
  return {
    by: id(`synthetic-author-${article}`),
    field: id(`synthetic-heading-${article * 2 + (i % 2)}`),
    name: marked({zh: "建议", en: "advice"}, i),
    summary: {zh: `合成建议${mark(i).zh}，只为测量规模而造。`, en: `Advice ${mark(i).en}, made up to measure growth.`},
    cite: {
      source: id(pageSource(article)),
      at: {article: id(articleId(article)), paragraph: 1 + (i % blocksPerArticle)},
      cue: marked({zh: "建议", en: ""}, i).zh,
    },
  };
}

const fieldOf = (i: number): Field => ({
  article: id(articleId(Math.floor(i / 2))),
  name: marked({zh: "题目", en: "heading"}, i),
  ...(i % 7 === 6 && {judgement: true as const}),
});

function standingOf(i: number): Standing {
  const is = turn(["confirmed", "traced", "not-found", "printed", "inconsistent"] as const, i);
  return {is, note: {zh: ["合成说明，没有来源可查。"], en: ["A synthetic note; there is nothing to look up."]}};
}

/** Where the figures of a panel are said to stand. */
function placeOf(i: number, n: ReturnType<typeof sizes>, next: () => number): Place {
  const panel = Math.floor(i / perPanel);
  const article = panel % n.articles;
  const sources = n.sources - n.articles;
  const own = onPage(panel)
    ? {source: pageSource(article), at: {article: id(articleId(article)), paragraph: 1 + (i % blocksPerArticle)}}
    : {source: sourceId(i % sources), at: "body" as const};
  // Some are printed twice.
  return {i, about: panel, ...own, also: i % 7 === 0 ? [sourceId((i + 1) % sources)] : [], next};
}

interface Drawn {
  figures: Corpus["figures"];
  panels: Corpus["panels"];
}

function drawn(n: ReturnType<typeof sizes>, next: () => number): Drawn {
  const perTheme = <T>(): Record<ThemeId, By<T>> => Object.fromEntries(themeIds.map((theme) => [theme, {}])) as never;
  const all: Drawn = {figures: {page: {}, ...perTheme<Figure>()}, panels: perTheme<Panel>()};
  for (const p of upTo(n.panels)) {
    const [a, b, c, d] = upTo(perPanel).map((k) => placeOf(p * perPanel + k, n, next));
    if (!a || !b || !c || !d) continue;
    const [kind, theme] = [turn(kinds, p), themeOf(p)];
    const four = [a, b, c, d].map(({i}) => figureId(i));
    const group = all.figures[onPage(p) ? "page" : theme];
    figuresFor(kind, [a, b, c, d]).forEach((figure, k) => (group[four[k] ?? ""] = figure));
    const others = {
      proposals: upTo(3).map((k) => proposalId((p * 3 + k) % n.proposals)),
      fields: upTo(4).map((k) => `synthetic-heading-${k}`),
      people: upTo(2).map((k) => `synthetic-author-${k}`),
    };
    const panel = panelOn(four, chartFor(kind, four, others, a), p, p % 4 === 0 ? [theme, themeOf(p + 1)] : [theme]);
    all.panels[theme][panelId(p)] = panel;
  }
  return all;
}

/** A paragraph beside panels, which states the first figure of each. */
function blockOf(i: number, panels: readonly number[]): Block {
  const states = panels.map((p) => ({figure: id(figureId(p * perPanel)), say: "value"}) as const);
  const woven = (open: string, between: string, close: string) => [
    open,
    ...states.flatMap((state, k) => (k === 0 ? [state] : [between, state])),
    close,
  ];
  return {
    heading: marked({zh: "段落", en: "passage"}, i),
    text: {
      zh: woven("这一段是合成的文字，用来测量看板随内容增长的代价。它提到的数是", "，以及", "，都没有来源。"),
      en: woven(
        "This passage is made up to measure what growth costs the dashboard. It states ",
        " and ",
        ", all without a source.",
      ),
    },
    panels: panels.map((p) => id(panelId(p))),
  };
}

const inGroups = (list: readonly number[], size: number): number[][] =>
  upTo(Math.ceil(list.length / size)).map((i) => list.slice(i * size, (i + 1) * size));

function articleOf(i: number, n: ReturnType<typeof sizes>): Article {
  const panels = upTo(n.panels).filter((p) => p % n.articles === i);
  return {
    source: id(pageSource(i)),
    rubric: {zh: "合成栏目", en: "Synthetic section"},
    themes: [themeOf(i)],
    title: {zh: [marked({zh: "文章", en: ""}, i).zh], en: [`A synthetic article, ${mark(i).en}`]},
    authors: marked({zh: "作者", en: "author"}, i),
    lead: {
      zh: ["这篇文章并不存在，只为测量规模而造。"],
      en: ["This article does not exist; it was made up to measure growth."],
    },
    blocks: inGroups(panels, 2).map((group, k) => blockOf(k, group)),
  };
}

function themeTextOf(theme: ThemeId, n: ReturnType<typeof sizes>): ThemeText {
  const panels = upTo(n.panels).filter((p) => themeOf(p) === theme);
  return {
    title: {zh: ["合成主题，没有一个数是真的"], en: ["A synthetic theme; no number in it is real"]},
    blocks: inGroups(panels, 3).map((group, k) => blockOf(k, group)),
  };
}

/** A corpus of about n figures (a multiple of four), n/4 panels and n/40 articles. */
export function corpus(n: number, seed = 1): Corpus {
  const size = sizes(n);
  const {figures, panels} = drawn(size, chance(seed));
  const others = size.sources - size.articles;
  return {
    figures,
    panels,
    articles: table(size.articles, articleId, (i) => articleOf(i, size)),
    articleNames: table(size.articles, articleId, (i) => marked({zh: "文章", en: "article"}, i)),
    themeTexts: Object.fromEntries(themeIds.map((theme) => [theme, themeTextOf(theme, size)])) as Corpus["themeTexts"],
    sources: {...table(size.articles, pageSource, pageSourceOf), ...table(others, sourceId, sourceOf)},
    pageSources: upTo(size.articles).map(pageSource),
    bibliography: {...table(size.articles, pageSource, bibliographic), ...table(others, sourceId, bibliographic)},
    people: table(
      size.articles,
      (i) => `synthetic-author-${i}`,
      (i) => marked({zh: "作者", en: "Author"}, i),
    ),
    fields: table(size.articles * 2, (i) => `synthetic-heading-${i}`, fieldOf),
    proposals: table(size.proposals, proposalId, proposalOf),
    standings: Object.fromEntries(Object.keys(figures.page).map((one, i) => [one, standingOf(i)])),
  };
}
