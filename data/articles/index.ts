import type {ArticleId} from "../schema.ts";
import type {Article} from "./article.ts";
import {design} from "./design.ts";
import {dialogue} from "./dialogue.ts";
import {youth} from "./youth.ts";

/** What we write about the articles of the page, in its order. */
export const articles = {dialogue, design, youth} as const satisfies Record<ArticleId, Article>;
export const articleIds = Object.keys(articles) as ArticleId[];
export const isArticle = (id: string): id is ArticleId => Object.hasOwn(articles, id);
