/** The recommendations of all windows, for the filter of their table: made with the site. */
import {proposalIds} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {proposalAt} from "../windows/lists.ts";
import type {Entry} from "./choose.ts";
import {proposalRow} from "./rows.ts";

/** A row of another window: what the filter asks of it, and where it stands. */
export interface FarEntry extends Entry {
  href: string;
}

/** All rows, in the order of the page. */
export const proposalsIndex = (lang: Lang): FarEntry[] =>
  proposalIds.map((id) => {
    const {by, who, article, articleName, heading, headingName, name, summary, cue, place} = proposalRow(id, lang);
    return {
      id,
      by,
      article,
      heading,
      text: [who, articleName, headingName, name, summary, cue, place].filter((one) => one !== null).join(" "),
      keys: {by: who, article: articleName, heading: headingName, name, place},
      href: proposalAt(lang, id),
    };
  });
