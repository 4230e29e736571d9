/**
 * What pages say to machines, in the terms of schema.org. No host is asked for them: the context is a name. A page of
 * ours is never said to be the article that it tells of; what a source leaves out is left out here.
 */
import {bibliography} from "../../data/bibliography.ts";
import type {Claim, CreativeWork, Graph, NewsArticle, Thing, WebPage} from "schema-dts";
import {articles} from "../../data/articles/index.ts";
import type {Article} from "../../data/articles/article.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {people, speakersIn} from "../../data/proposals.ts";
import {plain} from "../../data/prose.ts";
import {figuresOf, sourcesOf} from "../../data/query.ts";
import type {ArticleId, Figure, Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {safeSentence} from "../export/safe.ts";
import {standsReady} from "../export/stands-ready.ts";
import {articlePage, dataPage, figurePage, home, panelFile, panelPage, sourceEntry} from "../routes.ts";
import {say} from "../strings.ts";
import {published} from "./address.ts";

/** A thing as the script of a page holds it. */
export type Described<T extends Thing> = Exclude<T, string> & {"@context": "https://schema.org"};

export const context = {"@context": "https://schema.org"} as const;
export const tag = (lang: Lang): string => (lang === "zh" ? "zh-CN" : "en");

/** Names of things, the same on every page: the dataset, a document, a claim. */
export const datasetName = (): string => `${published(dataPage("zh"))}#dataset`;
const documentName = (id: SourceId): string => published(sourceEntry("zh", id));
const claimName = (id: FigureId, lang: Lang): string => `${published(figurePage(lang, id))}#claim`;

/** Which article of the newspaper page a source is; null for all others. */
const articleAt: Partial<Record<SourceId, ArticleId>> = Object.fromEntries(
  Object.entries(articles).map(([id, {source}]) => [source, id]),
);

/** An article of the newspaper page: those who speak in it by their printed names; no date, as our copy prints none. */
function newspaperArticle(id: ArticleId, lang: Lang): NewsArticle {
  const {source, rubric}: Article = articles[id];
  const {title, publisher} = sources[source];
  const names = speakersIn(id).flatMap((who) =>
    people[who].zh.split("、").map((name, i) => ({name, other: people[who].en.split(" and ")[i] ?? ""})),
  );
  const persons = names.map(({name, other}) => ({"@type": "Person", name, alternateName: other}) as const);
  return {
    "@type": "NewsArticle",
    "@id": documentName(source),
    ...(title !== null && {headline: title, name: title}),
    // Of a dialogue the page prints no author: guests, whom a reporter asks, contribute.
    ...(id === "dialogue" ? {contributor: persons} : {author: persons}),
    articleSection: rubric.zh,
    publisher: {"@type": "Organization", name: publisher[lang]},
    inLanguage: "zh-CN",
  };
}

/** A document that we cite, as far as we know it: its title as printed, its date and its address only where seen. */
export function documentLd(id: SourceId, lang: Lang): CreativeWork {
  const article = articleAt[id];
  if (article) return newspaperArticle(article, lang);
  const {publisher, title, published: date, url} = sources[id];
  // Of a copy whose publisher was not seen, what the site calls it is no organisation.
  const own = bibliography[id].publisher;
  const by = own === undefined ? publisher : own;
  return {
    "@type": url === null ? "CreativeWork" : "WebPage",
    "@id": documentName(id),
    ...(title !== null && {headline: title, name: title}),
    ...(by && {publisher: {"@type": "Organization", name: by[lang]} as const}),
    ...(date !== null && {datePublished: date}),
    ...(url !== null && {url}),
  };
}

/**
 * A figure as a claim: one sentence that says no more than its source, and the documents in which it appears. Which of
 * them was the first we do not know, so none is named so.
 */
export function figureClaim(id: FigureId, lang: Lang): Described<Claim> {
  const {subject, label, cite, also = []}: Figure<SourceId> = figures[id];
  return {
    ...context,
    "@type": "Claim",
    "@id": claimName(id, lang),
    identifier: id,
    name: `${subject[lang]}${colon[lang]}${label[lang]}`,
    text: safeSentence(id, lang),
    inLanguage: tag(lang),
    url: published(figurePage(lang, id)),
    appearance: [cite.source, ...also].map((source) => documentLd(source, lang)),
    isPartOf: {"@id": datasetName()},
    workTranslation: {"@id": claimName(id, lang === "zh" ? "en" : "zh")},
    dateModified: edition,
  };
}

/** The page of a panel: its picture, the claims that it draws or states, and the documents that they rest on. */
export function panelLd(id: PanelId, lang: Lang): Described<WebPage> {
  const panel = panels[id];
  const page = published(panelPage(lang, id));
  const title = plain(panel.title[lang], lang);
  return {
    ...context,
    "@type": "WebPage",
    "@id": page,
    url: page,
    identifier: id,
    name: title,
    abstract: plain(panel.text[lang], lang),
    inLanguage: tag(lang),
    isPartOf: {"@id": datasetName()},
    ...(standsReady(id) && {
      primaryImageOfPage: {
        "@type": "ImageObject",
        name: title,
        caption: plain(panel.measure[lang], lang),
        contentUrl: published(panelFile(id, lang, "png")),
        encodingFormat: "image/png",
      } as const,
    }),
    mentions: figuresOf(panel).map((figure) => ({"@id": claimName(figure, lang)})),
    citation: sourcesOf(panel).map((source) => documentLd(source, lang)),
    dateModified: edition,
  };
}

/** Our account of an article: a page about it, with the claims that it mentions. */
export function articleLd(id: ArticleId, lang: Lang): Described<WebPage> {
  const {source, title, lead, blocks}: Article = articles[id];
  const page = published(articlePage(lang, id));
  const told = [...new Set(blocks.flatMap((block) => block.panels.flatMap((panel) => figuresOf(panels[panel]))))];
  return {
    ...context,
    "@type": "WebPage",
    "@id": page,
    url: page,
    name: plain(title[lang], lang),
    abstract: plain(lead[lang], lang),
    inLanguage: tag(lang),
    about: newspaperArticle(id, lang),
    citation: {"@id": documentName(source)},
    mentions: told.map((figure) => ({"@id": claimName(figure, lang)})),
    isPartOf: {"@id": datasetName()},
    dateModified: edition,
  };
}

/** The dashboard: the site, and where its data are. */
export function siteLd(lang: Lang): Graph {
  const page = published(home(lang));
  return {
    ...context,
    "@graph": [
      {
        "@type": "WebSite",
        "@id": page,
        url: page,
        name: say.site[lang],
        inLanguage: tag(lang),
        about: {"@id": datasetName()},
      },
      {
        "@type": "Dataset",
        "@id": datasetName(),
        name: say.site[lang],
        description: say.siteLine[lang],
        url: published(dataPage(lang)),
        dateModified: edition,
      },
    ],
  };
}
