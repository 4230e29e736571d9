/** What a ZIP says of itself: a text for people, and the sources as a table. */
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {home, shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import {cell} from "./csv.ts";
import {versionOf} from "./record.ts";
import {readmeWords} from "./readme-words.ts";
import type {ZipContents} from "./zip.ts";

/** Excel and older editors on Windows take a text for UTF-8 by this mark only, and need both characters at line ends. */
const windows = (lines: readonly string[]): string => `\ufeff${lines.join("\r\n")}\r\n`;

/** Where files are checked. */
const verifyAddress = (lang: Lang): string =>
  `${(process.env.SITE_ADDRESS ?? "").replace(/\/$/, "")}${home(lang)}verify/`;

/** The README of a ZIP; `names` are the files beside it. */
export function readme({panels: ids, lang, look, briefing}: ZipContents, names: readonly string[]): string {
  const words = readmeWords;
  const title = briefing && briefing.title !== "" ? `${briefing.title} · ${say.site[lang]}` : say.site[lang];
  return windows([
    title,
    say.dataAsOf(edition)[lang],
    ...(look.filter === null ? [] : [`${say.filter[lang]}${colon[lang]}${look.filter}`]),
    "",
    words.contents(ids.length, names.length)[lang],
    ...names.map((name) => `  ${name}`),
    `  sources.csv — ${words.sources[lang]}`,
    "",
    words.panels[lang],
    ...ids.flatMap((id, at) => [
      `  ${at + 1}. ${plain(panels[id].title[lang], lang)}`,
      `     ${words.version[lang]}${colon[lang]}${id}@${versionOf(id)}`,
      `     ${shortAddress(id, lang)}`,
    ]),
    "",
    words.recordHead[lang],
    ...words.record.map((line) => `  ${line[lang]}`),
    "",
    words.verifyHead[lang],
    `  ${words.verify(verifyAddress(lang))[lang]}`,
    `  ${words.sameVersion[lang]}`,
  ]);
}

/** The sources of panels as CSV that Excel opens right: each once, in the order in which the panels need them. */
export function sourceList(ids: readonly PanelId[], lang: Lang): string {
  const used = [...new Set(ids.flatMap((id) => sourcesOf(panels[id])))];
  const rows = used.map((source, at) => [
    String(at + 1),
    sourceWords(source, lang),
    say.seenAs[sources[source].seen][lang],
    sources[source].url ?? "",
    ids.filter((id) => sourcesOf(panels[id]).includes(source)).join(" "),
  ]);
  return windows([readmeWords.columns[lang], ...rows].map((row) => row.map((text) => cell(text)).join(",")));
}
