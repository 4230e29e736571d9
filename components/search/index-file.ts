/** The index of the search as a file of the site. */
import {digest} from "../export/record.ts";
import {searchFile} from "../routes.ts";
import {collected} from "./collect.ts";
import type {SearchIndex} from "./index-types.ts";
import {readingsOf} from "./readings.ts";

/** All texts in a tree that hold Chinese characters. */
const chineseIn = (content: unknown): string[] => {
  if (typeof content === "string") return /\p{Script=Han}/u.test(content) ? [content] : [];
  return typeof content === "object" && content !== null ? Object.values(content).flatMap(chineseIn) : [];
};

/** What the search looks in, for the present content. The same content gives the same index. */
export function searchIndex(): SearchIndex {
  const content = collected();
  const whole = {...content, readings: readingsOf(chineseIn(content))};
  return {version: digest(JSON.stringify(whole)).slice(0, 16), ...whole};
}

/** The file, by its address. */
export const searchFiles = (): Map<string, string> => new Map([[searchFile, JSON.stringify(searchIndex())]]);
