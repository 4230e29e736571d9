/** The content as the rules see it: ids are plain strings, so that what the compiler refuses can be tested too. */
import type {Article, ThemeText} from "../articles/article.ts";
import type {Bibliographic} from "../bibliography.ts";
import type {NonFigure} from "../page.ts";
import type {Panel} from "../panels/panel.ts";
import type {Field, Proposal} from "../proposals.ts";
import type {Citation, Figure, Source, Text, Theme} from "../schema.ts";
import type {Standing} from "../standing.ts";

type By<T> = Readonly<Record<string, T>>;

/** All that is written by hand. */
export interface Written {
  sources: By<Source>;
  bibliography: By<Bibliographic>;
  /** By file, so that an id written twice is seen. */
  figureFiles: By<By<Figure>>;
  panelFiles: By<By<Panel>>;
  people: By<Text>;
  fields: By<Field>;
  proposals: By<Proposal>;
  institutionNeeds: readonly {from: Text; to: Text; cite: Citation}[];
  themes: By<Theme>;
  articles: By<Article>;
  themeTexts: By<ThemeText>;
  /** What was found behind the figures of the page, by figure. */
  standings: By<Standing>;
  standingNames: By<Text>;
  nonFigures: readonly NonFigure[];
  /** Figures that need not be drawn or stated. */
  listedOnly: readonly string[];
  /** How many text blocks our copy of each article has. */
  blocks: By<number>;
}

export interface Content extends Written {
  /** Everything with words for readers, by file and then by id. */
  texts: By<By<unknown>>;
}

/** What is wrong with the content, in sentences that name file, id, field and value; none where all is well. */
export type Rule = (content: Content) => string[];

/** The file of the figures that the newspaper page prints. */
export const pageFile = "data/figures/page.ts";

export const entries = <T>(files: By<By<T>>): {file: string; id: string; it: T}[] =>
  Object.entries(files).flatMap(([file, things]) => Object.entries(things).map(([id, it]) => ({file, id, it})));

/** Every figure by id; where an id is written twice, the later one. */
export const allFigures = ({figureFiles}: Content): By<Figure> => Object.assign({}, ...Object.values(figureFiles));
