/** The documents of the index as entries: what each is, where it leads, and the texts it is found by. */
import {colon, periodWords, words} from "../../data/format.ts";
import type {FigureId} from "../../data/figures/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import type {ArticleId, Figure, Lang, Text} from "../../data/schema.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {SourceId} from "../../data/sources.ts";
import {fold, hasHan} from "./fold.ts";
import {documentsOf} from "./index-types.ts";
import type {
  ArticleDocument,
  Document,
  FigureDocument,
  PanelDocument,
  ProposalDocument,
  SearchIndex,
  SourceDocument,
} from "./index-types.ts";
import {magnitudesOf} from "./numbers.ts";
import type {Magnitudes} from "./numbers.ts";

/** What a text is to its entry, and what a word found in it is worth. */
export const weights = {
  name: 10,
  cue: 9,
  title: 8,
  value: 8,
  who: 7,
  when: 5,
  items: 5,
  theme: 4,
  source: 3,
  base: 3,
  prose: 2,
  doubt: 1.5,
} as const;
export type FieldName = keyof typeof weights;

export interface Field {
  name: FieldName;
  lang: Lang;
  text: string;
  folded: string;
}

/** What an entry is, and what it takes to open it. */
export type Target =
  | {kind: "figure"; id: FigureId; panel: PanelId | null}
  | {kind: "panel"; id: PanelId}
  | {kind: "article"; id: ArticleId}
  | {kind: "proposal"; id: ProposalId}
  | {kind: "source"; id: SourceId};
export type Kind = Target["kind"];

export interface Entry {
  /** The number of its document. */
  at: number;
  target: Target;
  name: Text;
  /** What may be said of a figure; a line about anything else. */
  value: Text | null;
  /** The period of a figure in words; null where it has none, or says it already. */
  when: Text | null;
  /** The standing in words, where a figure is less than well established. */
  doubtful: Text | null;
  fields: readonly Field[];
  figure: Figure | null;
  magnitudes: Magnitudes | null;
  /** The numbers of the figures that a panel shows. */
  shows: ReadonlySet<number>;
  /** What it is worth before anything was typed. */
  bonus: number;
}

type Told = readonly [FieldName, Text | string | null | undefined];

/** The texts in both languages; what is the same in both stands once. */
function fieldsOf(told: readonly Told[]): Field[] {
  const fields: Field[] = [];
  const add = (name: FieldName, lang: Lang, text: string) => {
    if (text !== "") fields.push({name, lang, text, folded: fold(text)});
  };
  for (const [name, text] of told) {
    if (text === null || text === undefined) continue;
    if (typeof text === "string") add(name, hasHan(text) ? "zh" : "en", text);
    else if (text.zh === text.en) add(name, "zh", text.zh);
    else for (const lang of langs) add(name, lang, text[lang]);
  }
  return fields;
}

const both = (make: (lang: Lang) => string): Text => ({zh: make("zh"), en: make("en")});
const none: ReadonlySet<number> = new Set();
const plainEntry = {when: null, doubtful: null, figure: null, magnitudes: null, shows: none};

/** What entries take from elsewhere in the index. */
export interface Around {
  standings: SearchIndex["standings"];
  publisherOf: (source: SourceId) => Text | undefined;
}

type Unplaced = Omit<Entry, "at">;

function figureEntry(
  id: FigureId,
  {figure, panel, printed, standing, found}: FigureDocument,
  {standings, publisherOf}: Around,
): Unplaced {
  const name = both((lang) => `${figure.subject[lang]}${colon[lang]}${figure.label[lang]}`);
  const value = both((lang) => words(figure, lang));
  const {period} = figure;
  const when = period && both((lang) => periodWords(period, lang));
  const is = standings[standing];
  const {cue, source} = figure.cite;
  const magnitude = "unit" in figure && figure.is !== "list" ? figure : null;
  return {
    target: {kind: "figure", id, panel},
    name,
    value,
    when: when && when.zh !== value.zh ? when : null,
    doubtful: is?.doubtful ? is.words : null,
    figure,
    magnitudes: magnitude && magnitudesOf(magnitude, cue),
    shows: none,
    bonus: (printed ? 3 : 0) + (panel ? 2 : 0) + 3,
    fields: fieldsOf([
      ["name", name],
      ["value", value],
      ["cue", cue],
      [
        "items",
        figure.is === "list"
          ? both((lang) => figure.items.map((item) => item[lang]).join(lang === "zh" ? "、" : "; "))
          : null,
      ],
      ["when", when],
      ["base", figure.base],
      ["doubt", figure.doubt],
      ["doubt", found],
      ["source", publisherOf(source as SourceId)],
    ]),
  };
}

const panelEntry = (id: PanelId, panel: PanelDocument): Unplaced => ({
  ...plainEntry,
  target: {kind: "panel", id},
  name: panel.title,
  value: panel.measure,
  shows: new Set(panel.shows),
  bonus: 2,
  fields: fieldsOf([
    ["title", panel.title],
    ["base", panel.measure],
    ["prose", panel.text],
    ["prose", panel.note],
    ...panel.beside.map((text): Told => ["prose", text]),
    ...panel.themes.map((text): Told => ["theme", text]),
  ]),
});

const articleEntry = (id: ArticleId, article: ArticleDocument): Unplaced => ({
  ...plainEntry,
  target: {kind: "article", id},
  name: article.title,
  value: article.authors,
  bonus: 1,
  fields: fieldsOf([
    ["title", article.title],
    ["who", article.authors],
    ["theme", article.rubric],
    ["prose", article.lead],
    ...article.headings.map((text): Told => ["items", text]),
    ...article.blocks.map((text): Told => ["prose", text]),
  ]),
});

const proposalEntry = (id: ProposalId, proposal: ProposalDocument): Unplaced => ({
  ...plainEntry,
  target: {kind: "proposal", id},
  name: both((lang) => `${proposal.by[lang]}${colon[lang]}${proposal.name[lang]}`),
  value: proposal.summary,
  bonus: 1.5,
  fields: fieldsOf([
    ["title", proposal.name],
    ["who", proposal.by],
    ["cue", proposal.cue],
    ["items", proposal.summary],
    ["theme", proposal.field],
  ]),
});

const sourceEntry = (id: SourceId, {publisher, title, published}: SourceDocument): Unplaced => ({
  ...plainEntry,
  target: {kind: "source", id},
  name: both((lang) => (title === null ? publisher[lang] : `${publisher[lang]}${colon[lang]}${title}`)),
  value: published === null ? null : both((lang) => periodWords(published, lang)),
  bonus: 0,
  fields: fieldsOf([
    ["who", publisher],
    ["title", title],
    ["when", published && both((lang) => periodWords(published, lang))],
  ]),
});

function unplaced(document: Document, around: Around): Unplaced {
  switch (document[0]) {
    case "figure":
      return figureEntry(document[1], document[2], around);
    case "panel":
      return panelEntry(document[1], document[2]);
    case "article":
      return articleEntry(document[1], document[2]);
    case "proposal":
      return proposalEntry(document[1], document[2]);
    case "source":
      return sourceEntry(document[1], document[2]);
  }
}

/** A document as an entry, with its number. */
export const entryOf = (document: Document, at: number, around: Around): Entry => ({at, ...unplaced(document, around)});

/** All entries of a whole index, by their numbers. */
export function entriesOf(index: SearchIndex): Entry[] {
  const publishers = new Map(index.sources.map(([id, {publisher}]) => [id, publisher]));
  const around = {standings: index.standings, publisherOf: (source: SourceId) => publishers.get(source)};
  return documentsOf(index).map((document, at) => entryOf(document, at, around));
}
