/** A panel’s citation in a line, for the notes of a document. */
import {edition} from "../../data/edition.ts";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {sourceGroups} from "../picture/notes.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";

/**
 * Title, site, sources by how they were seen, date of the figures, and at the end the address, which is a mere path
 * where it is not known where the site is published.
 */
export function citationText(id: PanelId, lang: Lang): string {
  const title = plain(panels[id].title[lang], lang);
  const sources = sourceGroups(panels[id], lang).map(
    (group) => `${group.name}${colon[lang]}${group.sources.join(lang === "zh" ? "；" : "; ")}`,
  );
  const address = shortAddress(id, lang);
  return lang === "zh"
    ? `“${title}”，${say.site.zh}。${sources.join("。")}。${say.dataAsOf(edition).zh}。${address}`
    : `“${title}”, ${say.site.en}. ${sources.join(". ")}. ${say.dataAsOf(edition).en}. ${address}`;
}
