/** What stands below `/articles/`: windows of the list, and the articles with windows of their own. */
import {articleIds, isArticle} from "../../data/articles/index.ts";
import type {ArticleId} from "../../data/schema.ts";
import {articleListWindows, articleWindows, pageIn, restsOf} from "./lists.ts";

/** The rests of all those addresses, as Next.js takes them. */
export const articleAddresses = (): string[][] => [
  ...restsOf(articleListWindows),
  ...articleIds.flatMap((id) => restsOf(articleWindows(id)).map((rest) => [id, ...rest])),
];

/** What an address names: a window of an article, or of the list where `article` is null; null where nothing is. */
export function articleAt(path: readonly string[] | undefined): {article: ArticleId | null; page: number} | null {
  const [head, ...rest] = path ?? [];
  const list = head === undefined || head === "page";
  if (!list && !isArticle(head)) return null;
  const page = pageIn(list ? path : rest);
  return page === null ? null : {article: list ? null : head, page};
}
