/** Which rows of the table a filter leaves, and in what order: pure, so that it can be tested without a page. */
import type {FieldId, PersonId} from "../../data/proposals.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import {searchable} from "../matching.ts";

export const sortable = ["by", "article", "heading", "name", "place"] as const;
export type SortId = (typeof sortable)[number];

/** A row, as the table shows it. */
export interface Entry {
  id: string;
  by: string;
  article: string;
  heading: string;
  /** All words of the row. */
  text: string;
  /** What stands in the columns that can be sorted by. */
  keys: Readonly<Record<SortId, string>>;
}

export interface Choice {
  by: PersonId | null;
  article: ArticleId | null;
  heading: FieldId | null;
  q: string;
  /** A column; with a minus sign, from its end. null: the order of the page. */
  sort: SortId | `-${SortId}` | null;
}

/** The rows that pass, in order; rows alike in the column stay in the order of the page. */
export function choose(entries: readonly Entry[], {by, article, heading, q, sort}: Choice, lang: Lang): string[] {
  const wanted = searchable(q).split(/\s+/).filter(Boolean);
  const left = entries.filter(
    (entry) =>
      (by === null || entry.by === by) &&
      (article === null || entry.article === article) &&
      (heading === null || entry.heading === heading) &&
      wanted.every((word) => searchable(entry.text).includes(word)),
  );
  if (sort === null) return left.map(({id}) => id);
  const down = sort.startsWith("-");
  const column = sortable.find((one) => sort.endsWith(one)) ?? "by";
  const {compare} = new Intl.Collator(lang === "zh" ? "zh-CN" : "en-GB", {numeric: true});
  const sorted = left.toSorted((a, b) => (down ? -1 : 1) * compare(a.keys[column], b.keys[column]));
  return sorted.map(({id}) => id);
}

/** What a press on the head of a column makes of the order: up, down, then as on the page. */
export function nextSort(now: Choice["sort"], column: SortId): Choice["sort"] {
  if (now === column) return `-${column}`;
  return now === `-${column}` ? null : column;
}
