/** The filter of the dashboard in words, for what leaves while it is set. */
import {claimNames, colon} from "../../data/format.ts";
import type {Lang, Text} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {themes} from "../../data/themes.ts";
import {cleaned} from "../cleaned.ts";
import {say} from "../strings.ts";

const theme = {zh: "主题", en: "Theme"} satisfies Text;
const find = {zh: "找", en: "Find"} satisfies Text;

/** As much of the reader’s own words as a picture has a line for; an address may bring any number. */
const longest = 200;
const typed = (query: string): string => [...cleaned(query).replace(/\s+/g, " ").trim()].slice(0, longest).join("");

/** A value of a table by a key that may be none of its own. */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string | null): Value | null =>
  key !== null && Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/**
 * What the query of an address (?theme=…&claim=…) filters by, with the names that the filter shows: 主题：青年经济；找：76.
 * null where it sets no filter. What is no theme, claim or source of ours is left out, as the filter leaves it.
 */
export function filterWords(query: string, lang: Lang): string | null {
  const asked = new URLSearchParams(query);
  const chosen = (asked.get("theme") ?? "")
    .split(",")
    .map((id) => own<{name: Text}>(themes, id)?.name[lang])
    .filter((name) => name !== undefined);
  const claim = own<Text>(claimNames, asked.get("claim"))?.[lang] ?? "";
  const source = own<{publisher: Text; published: string | null}>(sources, asked.get("source"));
  const from = source ? [source.publisher[lang], source.published].filter(Boolean).join(", ") : "";
  const parts = [
    [theme[lang], [...new Set(chosen)].join(lang === "zh" ? "、" : ", ")],
    [say.claim[lang], claim],
    [say.source[lang], from],
    [find[lang], typed(asked.get("q") ?? "")],
  ].filter(([, words]) => words !== "");
  return parts.map(([name, words]) => `${name}${colon[lang]}${words}`).join(lang === "zh" ? "；" : "; ") || null;
}
