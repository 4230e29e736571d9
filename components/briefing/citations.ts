/** The sources of a briefing, numbered once across all its panels. */
import {sourceWords} from "../../data/cite.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {sourcesOf} from "../../data/query.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {distinct, reading} from "../cite/reference.ts";
import type {Briefing} from "./briefing.ts";

export interface NumberedSource {
  /** From 1, in the order of first use. */
  number: number;
  id: SourceId;
  /** Publisher, title and date in a line. */
  words: string;
  /** null where the document is named and not linked. */
  url: string | null;
}

export interface Numbering {
  list: readonly NumberedSource[];
  /** The number of a source; 0 where no panel of the briefing uses it. */
  numberOf(id: SourceId): number;
  /** The numbers of a panel’s sources, from the least. */
  of(panel: PanelId): number[];
}

/** Each source of a briefing once, in the order in which its panels first use it. */
export function numberedSources({entries, lang}: Pick<Briefing, "entries" | "lang">): Numbering {
  const ids = entries.flatMap(({panel}) => sourcesOf(panels[panel]));
  const list = distinct(ids, lang).map((id, i) => ({
    number: i + 1,
    id,
    words: sourceWords(id, lang),
    url: sources[id].url,
  }));
  const numbers = new Map(list.map(({id, number}) => [reading(id, lang), number]));
  const numberOf = (id: SourceId) => numbers.get(reading(id, lang)) ?? 0;
  return {
    list,
    numberOf,
    of: (panel) =>
      [...new Set(sourcesOf(panels[panel]).map(numberOf))].filter((number) => number > 0).sort((a, b) => a - b),
  };
}

/** Numbers as printed after a text: [1, 3]; consecutive ones as a run: [2–5]. Empty where there are none. */
export function marks(numbers: readonly number[]): string {
  const runs = numbers.reduce<[number, number][]>((list, number) => {
    const last = list.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else list.push([number, number]);
    return list;
  }, []);
  const words = runs.flatMap(([from, to]) => {
    if (to - from > 1) return [`${from}–${to}`];
    return from === to ? [String(from)] : [String(from), String(to)];
  });
  return words.length === 0 ? "" : `[${words.join(", ")}]`;
}
