import {articleNames} from "../../data/cite.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";

/** What we call an article, as it begins a line. */
export function articleTitle(article: ArticleId, lang: Lang): string {
  const name = articleNames[article][lang];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
