/** A plain footnote, for a text that follows no style: what it is, its sources by how they were seen, date, address. */
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {colon} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {say} from "../strings.ts";

/** Cited in …; originally from …; seen only in a copy …: each group a sentence. */
export function footnoteSources(ids: readonly SourceId[], lang: Lang): string[] {
  return (["page", "original", "copy"] as const).flatMap((seen) => {
    const list = [...new Set(ids.filter((id) => sources[id].seen === seen).map((id) => sourceWords(id, lang)))];
    return list.length === 0
      ? []
      : [`${say.seenAs[seen][lang]}${colon[lang]}${list.join(lang === "zh" ? "；" : "; ")}`];
  });
}

/** In one line, the address last. Without an address, the sources alone; without sources, the entry of this site alone. */
export function footnote(entry: {title: string; address: string} | null, ids: readonly SourceId[], lang: Lang): string {
  const [comma, stop] = lang === "zh" ? ["，", "。"] : [", ", ". "];
  const listed = footnoteSources(ids, lang);
  if (!entry) return listed.join(stop) + stop.trim();
  const title = entry.title.replaceAll("“", "‘").replaceAll("”", "’");
  const head = `“${title}”${comma}${say.site[lang]}`;
  return [head, ...listed, say.dataAsOf(edition)[lang], entry.address].join(stop);
}
