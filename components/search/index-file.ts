/** The index of the search as files of the site: one while the content is small, else slices. */
import {digest} from "../export/record.ts";
import {searchFile} from "../routes.ts";
import {collected} from "./collect.ts";
import {cutIndex} from "./cut.ts";
import type {SearchIndex} from "./index-types.ts";
import {readingsOf} from "./readings.ts";

/** All texts in a tree that hold Chinese characters. */
const chineseIn = (content: unknown): string[] => {
  if (typeof content === "string") return /\p{Script=Han}/u.test(content) ? [content] : [];
  return typeof content === "object" && content !== null ? Object.values(content).flatMap(chineseIn) : [];
};

/** What the search looks in, for some content. The same content gives the same index. */
export function searchIndex(content: Omit<SearchIndex, "readings" | "version"> = collected()): SearchIndex {
  const whole = {...content, readings: readingsOf(chineseIn(content))};
  return {version: digest(JSON.stringify(whole)).slice(0, 16), ...whole};
}

/** Characters of JSON that a page may be asked to load at its first search: about 80 KB on the way. */
const wholeMost = 400_000;

/** The files, by their addresses. */
export function searchFiles(index: SearchIndex = searchIndex()): Map<string, string> {
  const whole = JSON.stringify(index);
  return whole.length <= wholeMost ? new Map([[searchFile, whole]]) : cutIndex(index);
}
