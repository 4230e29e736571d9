/** What a page and its search worker say to each other. */
import type {Localized} from "../../data/schema.ts";
import type {Found, Hit} from "./engine.ts";
import type {Entry, Field} from "./entries.ts";
import type {Reason} from "./evidence.ts";

/** A reason as it is shown. */
export interface ShownReason extends Omit<Reason, "field"> {
  field: Pick<Field, "name" | "lang" | "text"> | null;
}

/** A hit as it is shown, and what it takes to open it. */
export interface ShownHit {
  entry: Pick<Entry, "target" | "name" | "value" | "when" | "doubtful">;
  reasons: readonly ShownReason[];
}

/** What a search found, and for which query. */
export interface Shown extends Omit<Found, "hits"> {
  query: string;
  hits: readonly ShownHit[];
}

/** `again` begins anew: what did not arrive is asked for once more. */
export type Ask = {kind: "ask"; id: number; query: string} | {kind: "again"};

export type Reply =
  | {kind: "ready"; examples: Localized<readonly string[]>}
  /** The index did not arrive. */
  | {kind: "unready"}
  /** null where a later query took its place; an early answer is followed by the whole one. */
  | {kind: "found"; id: number; found: Shown | null};

const shownHit = ({entry, reasons}: Hit): ShownHit => {
  const {target, name, value, when, doubtful} = entry;
  return {
    entry: {target, name, value, when, doubtful},
    reasons: reasons.map(({field, ...reason}) => ({
      ...reason,
      field: field && {name: field.name, lang: field.lang, text: field.text},
    })),
  };
};

/** What of a finding goes to the page. */
export const shownOf = (query: string, found: Found): Shown => ({...found, query, hits: found.hits.map(shownHit)});
