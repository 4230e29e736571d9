/** A panel’s citation in a line, for the notes of a document. */
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {footnote} from "../cite/footnote.ts";
import {shortAddress} from "../routes.ts";

/**
 * Title, site, sources by how they were seen, date of the figures, and at the end the address, which is a mere path
 * where it is not known where the site is published.
 */
export function citationText(id: PanelId, lang: Lang): string {
  const title = plain(panels[id].title[lang], lang);
  return footnote({title, address: shortAddress(id, lang)}, sourcesOf(panels[id]), lang);
}
