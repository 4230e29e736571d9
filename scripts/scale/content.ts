/** The files of data/ and components/ that hold content, with a made-up corpus in its place. */
import type {Corpus} from "./corpus.ts";
import {blocksPerArticle} from "./corpus.ts";
import {swapped, typed, union} from "./swap.ts";

/** What is written: paths from the root, each made from the text that stands there now. */
export type Changes = ReadonlyMap<string, (now: string) => string>;

const imports = (lines: readonly string[]): string =>
  `/** Made by scripts/scale; not to be edited. */\n${lines.join("\n")}\n`;
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Which types figures have by their kind, so that `MeasureId` and its like follow from them as from the real ones. */
const kindTypes = {
  percent: 'Measure<SourceId> & {unit: "percent"}',
  measure: "Measure<SourceId>",
  ordinal: "Rank<SourceId>",
  list: "Listing<SourceId>",
  code: "Code<SourceId>",
  date: "Dated<SourceId>",
} as const;

function kindOf(figure: Corpus["figures"]["page"][string]): keyof typeof kindTypes {
  if (figure.is === "ordinal" || figure.is === "list" || figure.is === "code" || figure.is === "date") return figure.is;
  return figure.unit === "percent" ? "percent" : "measure";
}

function figureFile(name: string, figures: Corpus["figures"]["page"]): string {
  const kinds = Object.entries(kindTypes).flatMap(([kind, type]) => {
    const ids = Object.keys(figures).filter((id) => figures[id] && kindOf(figures[id]) === kind);
    return ids.length > 0 ? [`Readonly<Record<${union(ids)}, ${type}>>`] : [];
  });
  return `${imports([
    'import type {Code, Dated, Listing, Measure, Rank} from "../schema.ts";',
    'import type {SourceId} from "../sources.ts";',
  ])}\nexport const ${camel(name)} = ${typed(figures, kinds.join(" & ") || "Readonly<Record<never, never>>")};\n`;
}

const panelFile = (name: string, panels: object): string =>
  `${imports(['import type {Panel} from "./panel.ts";'])}\nexport const ${camel(name)} = ${record(panels, "Panel")};\n`;

const record = (table: object, type: string): string =>
  typed(table, `Readonly<Record<${union(Object.keys(table))}, ${type}>>`);

const only = (text: string) => () => text;
/** Several constants of a file in one go. */
const swaps =
  (values: Readonly<Record<string, string>>) =>
  (now: string): string =>
    Object.entries(values).reduce((text, [name, statement]) => swapped(text, name, statement), now);

function articleChanges({articles, articleNames}: Corpus): [string, (now: string) => string][] {
  const own = ["dialogue", "design", "youth"];
  const type = "Article & {source: PageSourceId}";
  const types = 'import type {PageSourceId} from "../sources.ts";\nimport type {Article} from "./article.ts";';
  const rest = Object.fromEntries(Object.entries(articles).filter(([id]) => !own.includes(id)));
  return [
    ...own.map((id): [string, () => string] => [
      `data/articles/${id}.ts`,
      only(`${imports([types])}\nexport const ${id} = ${typed(articles[id], type)};\n`),
    ]),
    [
      "data/articles/index.ts",
      swaps({
        articles: `import type {PageSourceId} from "../sources.ts";\nexport const articles = {dialogue, design, youth, ...(${record(rest, type)})} satisfies Record<ArticleId, Article>;`,
      }),
    ],
    [
      "data/cite.ts",
      swaps({articleNames: `export const articleNames = ${record(articleNames, "Record<Lang, string>")};`}),
    ],
    ["data/schema.ts", swaps({ArticleId: `export type ArticleId = ${union(Object.keys(articles))};`})],
  ];
}

/** Blocks of a page that nobody has: the right number, no words. */
function pageIndex({articles, standings, proposals}: Corpus): string {
  const block = {sha256: "0".repeat(64), length: 1000, sum: 0};
  const text = Object.fromEntries(Object.keys(articles).map((id) => [id, Array(blocksPerArticle).fill(block)]));
  const offsets = Object.fromEntries([...Object.keys(standings), ...Object.keys(proposals)].map((id) => [id, 0]));
  return `${imports([
    'import type {StoredPage} from "./check-page.ts";',
    'import type {PageFigureId} from "./figures/index.ts";',
    'import type {ProposalId} from "./proposals.ts";',
  ])}
export const pageText: StoredPage = ${typed(text, "StoredPage")};
export const cueOffsets: Readonly<Record<PageFigureId | ProposalId, number>> = ${typed(offsets, "Record<PageFigureId | ProposalId, number>")};
export const listedOffsets: Readonly<Record<"institutionNeeds" | "nonFigures", readonly number[]>> = {institutionNeeds: [0], nonFigures: []};
`;
}

function sourceChanges({sources, pageSources, bibliography}: Corpus): [string, (now: string) => string][] {
  const rest = Object.keys(sources).filter((id) => !pageSources.includes(id));
  const type = `Readonly<Record<PageSourceId, Source & {title: string}> & Record<${union(rest)}, Source>>`;
  return [
    [
      "data/sources.ts",
      swaps({
        sources: `export type PageSourceId = ${union(pageSources)};\nexport const sources = ${typed(sources, type)};`,
      }),
    ],
    [
      "data/bibliography.ts",
      swaps({
        bibliography: `export const bibliography: Readonly<Record<SourceId, Bibliographic>> = ${typed(bibliography, "Record<SourceId, Bibliographic>")};`,
      }),
    ],
  ];
}

function proposalChanges({people, fields, proposals}: Corpus): [string, (now: string) => string][] {
  const need = {from: {zh: "合成机构", en: "Synthetic lenders"}, to: {zh: "合成需求", en: "Synthetic need"}};
  const [first] = Object.values(proposals);
  const needs = [{...need, cite: first?.cite}];
  return [
    [
      "data/proposals.ts",
      swaps({
        people: `export const people = ${record(people, "Text")};`,
        fields: `export const fields = ${record(fields, "Field")};`,
        proposals: `export const proposals = ${record(proposals, "Proposal")};`,
        cutOff: "export const cutOff: readonly {by: PersonId; field: FieldId}[] = [];",
        institutionNeeds: `export const institutionNeeds = ${typed(needs, "readonly {from: Text; to: Text; cite: Citation<SourceId>}[]")};`,
      }),
    ],
  ];
}

function otherChanges({standings, themeTexts}: Corpus): [string, (now: string) => string][] {
  return [
    [
      "data/articles/themes.ts",
      only(
        `${imports(['import type {ThemeId} from "../themes.ts";', 'import type {ThemeText} from "./article.ts";'])}\nexport const themeTexts = ${typed(themeTexts, "Readonly<Record<ThemeId, ThemeText>>")};\n`,
      ),
    ],
    [
      "data/standing.ts",
      swaps({
        ownList: "",
        index: "",
        guidelines: "",
        found: `const found = ${typed(standings, "Record<PageFigureId, Standing>")};`,
      }),
    ],
    ["data/checks/listed.ts", swaps({listedOnly: "export const listedOnly: readonly FigureId[] = [];"})],
    ["data/page.ts", swaps({nonFigures: "export const nonFigures: readonly NonFigure[] = [];"})],
    ["data/page-words.ts", swaps({restated: "export const restated: readonly Restated[] = [];"})],
    ["data/ledger/entries.ts", swaps({entries: "// prettier-ignore\nexport const entries: readonly Entry[] = [\n];"})],
    [
      "components/export/safe-words.ts",
      swaps({written: "export const written: Partial<Record<FigureId, Written>> = {};"}),
    ],
  ];
}

/** Every file that a corpus changes. */
export function changes(corpus: Corpus): Changes {
  return new Map([
    ...Object.entries(corpus.figures).map(([name, all]): [string, () => string] => [
      `data/figures/${name}.ts`,
      only(figureFile(name, all)),
    ]),
    ...Object.entries(corpus.panels).map(([name, all]): [string, () => string] => [
      `data/panels/${name}.ts`,
      only(panelFile(name, all)),
    ]),
    ...articleChanges(corpus),
    ["data/page-index.ts", only(pageIndex(corpus))],
    ...sourceChanges(corpus),
    ...proposalChanges(corpus),
    ...otherChanges(corpus),
  ]);
}
