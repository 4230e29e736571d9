import type {ArticleId} from "./schema.ts";

/** Cites an article of the newspaper page: `inArticle("youth")(5, "…")` is the cue in the fifth of its text blocks. */
export const inArticle =
  <A extends ArticleId>(article: A) =>
  (paragraph: number, cue: string) => ({source: `${article}-page` as const, at: {article, paragraph}, cue});
