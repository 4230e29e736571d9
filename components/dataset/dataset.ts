/** The whole dataset as one object, keyed by ids, in both languages; and its version. */
import {articleIds, articles} from "../../data/articles/index.ts";
import type {Block} from "../../data/articles/article.ts";
import {themeTexts} from "../../data/articles/themes.ts";
import {placeWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {claimNames} from "../../data/format.ts";
import {nonFigures} from "../../data/page.ts";
import type {ArticleId} from "../../data/schema.ts";
import {units} from "../../data/schema.ts";
import {standingNames} from "../../data/standing.ts";
import {themeIds, themes} from "../../data/themes.ts";
import type {StandingKind} from "../../data/standing.ts";
import {digest} from "../export/record.ts";
import {claimMeanings} from "./claims.ts";
import {missingCodes} from "./field.ts";
import {both, read} from "./field-kinds.ts";
import {sheetNamed} from "./tables.ts";
import {datasetId, datasetWords} from "./words.ts";

type Entry = Readonly<Record<string, unknown>>;

const keyed = (rows: readonly Entry[]): Record<string, Entry> =>
  Object.fromEntries(rows.map(({id, ...rest}) => [String(id), rest]));

/** The rows of a table that belong to each value of a field, without that field. */
function grouped(table: string, by: string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const {[by]: of, position: _, ...rest} of sheetNamed(table).objects)
    groups.set(String(of), [...(groups.get(String(of)) ?? []), rest]);
  return groups;
}

function figuresWithLists(): Record<string, Entry> {
  const items = grouped("figure-items", "figure");
  const also = grouped("figure-sources", "figure");
  const rows = sheetNamed("figures").objects.map((row) => ({
    ...row,
    items: (items.get(String(row.id)) ?? []).map(({item}) => item),
    also: (also.get(String(row.id)) ?? []).map(({source}) => source),
  }));
  return keyed(rows);
}

const list = (ids: unknown): string[] => String(ids).split(" ");

function panelsWithLists(): Record<string, Entry> {
  const figures = grouped("panel-figures", "panel");
  const proposals = grouped("panel-proposals", "panel");
  const rows = sheetNamed("panels").objects.map((row) => ({
    ...row,
    themes: list(row.themes),
    figures: figures.get(String(row.id)) ?? [],
    proposals: (proposals.get(String(row.id)) ?? []).map(({proposal}) => proposal),
  }));
  return keyed(rows);
}

const told = (blocks: readonly Block[]): Entry[] =>
  blocks.map(({heading, text, panels}) => ({heading: heading ?? null, text: read(text), panels}));

function articlesWithBlocks(): Record<string, Entry> {
  const blocksOf = (id: ArticleId): readonly Block[] => articles[id].blocks;
  const rows = sheetNamed("articles").objects.map((row) => ({
    ...row,
    themes: list(row.themes),
    blocks: told(articleIds.flatMap((id) => (id === row.id ? blocksOf(id) : []))),
  }));
  return keyed(rows);
}

const unitNames = Object.fromEntries(
  Object.entries(units).map(([id, {zh, en}]) => [id, {zh, en: {one: en[0], many: en[1]}}]),
);
const claims = Object.fromEntries(
  Object.entries(claimMeanings).map(([id, meaning]) => [
    id,
    {name: claimNames[id as keyof typeof claimNames], meaning},
  ]),
);

/** What is counted: everything but the version itself and the day of the last check. */
const content = () => ({
  claims,
  standings: standingNames satisfies Record<StandingKind, unknown>,
  units: unitNames,
  missingCodes,
  themes: Object.fromEntries(
    themeIds.map((id) => [
      id,
      {name: themes[id].name, title: read(themeTexts[id].title), blocks: told(themeTexts[id].blocks)},
    ]),
  ),
  sources: keyed(sheetNamed("sources").objects),
  figures: figuresWithLists(),
  proposals: keyed(sheetNamed("proposals").objects),
  panels: panelsWithLists(),
  articles: articlesWithBlocks(),
  notFigures: nonFigures.map(({printed, cue, at, why}) => ({
    printed,
    cue,
    ...at,
    place: both((lang) => placeWords({source: "", at, cue}, lang)),
    why,
  })),
});

/** The first sixteen digits of a SHA-256 of all content; changes with any figure, source, word or translation. */
export const datasetVersion = (): string => digest(JSON.stringify(content())).slice(0, 16);

/** The dataset as dataset.json holds it. */
export const dataset = () => ({
  $schema: "schema.json",
  name: datasetId,
  title: datasetWords.title,
  description: datasetWords.description,
  rights: datasetWords.rights,
  version: datasetVersion(),
  edition,
  ...content(),
});
