/** The changes to published figures as Atom feeds (RFC 4287), one a language. */
import {changes} from "../../data/ledger.ts";
import type {Change} from "../../data/ledger.ts";
import {entries} from "../../data/ledger/entries.ts";
import {colon} from "../../data/format.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {escape} from "../picture/lines.ts";
import {articlesPage, dataFile, dataPage, figurePage, panelPage, proposalsPage, sourcesPage} from "../routes.ts";
import {say} from "../strings.ts";
import {differences, nameIn, sourceThen} from "./told.ts";
import {kindNames, tell} from "./words.ts";

/** The addresses of the feeds. */
export const feedFile = (lang: Lang) => dataFile(lang === "zh" ? "changes.xml" : "changes.en.xml");

/** A name for good, made of a hash and a language: UUID of version 8 (RFC 9562), whose digits are the maker’s own. */
export function uuidOf(hash: string, lang: Lang): string {
  const hex = hash.slice(0, 30) + {zh: "01", en: "02"}[lang];
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** The page that tells of it: a retired thing’s own, or the list that it stood in. */
function pageOf(change: Change, lang: Lang): string {
  if (change.act === "first") return dataPage(lang);
  switch (change.kind) {
    case "figure":
      return figurePage(lang, change.act === "renamed" ? change.to : change.id);
    case "panel":
      return panelPage(lang, (change.act === "renamed" ? change.to : change.id) as PanelId);
    case "proposal":
      return proposalsPage(lang);
    case "source":
      return `${sourcesPage(lang)}#${change.act === "renamed" ? change.to : change.id}`;
    case "article":
      return articlesPage(lang);
  }
}

function nameOf(change: Exclude<Change, {act: "first"}>, lang: Lang): string {
  if (change.act === "corrected") return nameIn(change.after, lang);
  if (change.act === "withdrawn" && change.says) return nameIn(change.says, lang);
  const own = change.kind === "source" ? sourceThen(change.id, lang) : `“${change.id}”`;
  return `${kindNames[change.kind][lang]}${lang === "zh" ? "" : " "}${own}`;
}

/** A change in a line. */
function titleOf(change: Change, lang: Lang): string {
  if (change.act === "first") return tell.first(change.count, change.day)[lang];
  return tell.acts[change.act][lang] + colon[lang] + nameOf(change, lang);
}

const line = (name: string, text: string, lang: Lang) => `<p>${escape(name + colon[lang] + text)}</p>`;

function bodyOf(change: Change, lang: Lang): string[] {
  if (change.act === "first") return [];
  const why = line(tell.reason[lang], change.reason[lang], lang);
  if (change.act === "renamed") return [`<p>${escape(tell.renamedTo(change.to)[lang])}</p>`, why];
  if (change.act === "withdrawn")
    return [...(change.says ? [line(tell.then[lang], change.says.words[lang], lang)] : []), why];
  const {before, after} = change;
  const [then, now] = [before.words[lang], after.words[lang]];
  const value =
    then === now
      ? [line(tell.same[lang], now, lang)]
      : [line(tell.then[lang], then, lang), line(tell.now[lang], now, lang)];
  const more = differences(before, after, lang).filter(({field, lang: own}) => field !== "words" || own !== lang);
  return [...value, ...more.map(({name, from, to}) => line(name, `${from} → ${to}`, lang)), why];
}

function entryOf(change: Change, lang: Lang): string {
  const page = pageOf(change, lang);
  const open = `<p><a href="${escape(page)}">${escape(tell.open[lang])}</a></p>`;
  return [
    "  <entry>",
    `    <id>${uuidOf(change.hash, lang)}</id>`,
    `    <title>${escape(titleOf(change, lang))}</title>`,
    `    <updated>${change.day}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    `    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${bodyOf(change, lang).join("")}${open}</div></content>`,
    "  </entry>",
  ].join("\n");
}

/**
 * A feed of changes, newest first. Addresses in it are paths; only where `site` (https://…, "" for none) says where the
 * pages are published do they have a base. The same ledger gives the same bytes.
 */
export function feed(list: readonly Change[], lang: Lang, site: string, seed: string): string {
  const base = site === "" ? "" : ` xml:base="${escape(site.replace(/\/$/, ""))}/"`;
  const other: Lang = lang === "zh" ? "en" : "zh";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang === "zh" ? "zh-CN" : "en"}"${base}>`,
    `  <id>${uuidOf(seed, lang)}</id>`,
    `  <title>${escape(say.site[lang])} · ${escape(tell.feedTitle[lang])}</title>`,
    `  <subtitle>${escape(tell.feedLine[lang])}</subtitle>`,
    `  <updated>${list[0]?.day ?? "1970-01-01"}T00:00:00Z</updated>`,
    `  <author><name>${escape(say.site[lang])}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${feedFile(lang)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${lang === "zh" ? "zh-CN" : "en"}" href="${dataPage(lang)}"/>`,
    `  <link rel="related" type="application/atom+xml" hreflang="${other === "zh" ? "zh-CN" : "en"}" href="${feedFile(other)}"/>`,
    ...list.map((change) => entryOf(change, lang)),
    "</feed>",
    "",
  ].join("\n");
}

/** Both feeds by their address. The first entry of the ledger gives them their ids, so they never change. */
export function feedFiles(): Map<string, string> {
  const site = process.env.SITE_ADDRESS ?? "";
  const seed = [...(entries[0]?.hash ?? "")].reverse().join("");
  return new Map(langs.map((lang) => [feedFile(lang), feed(changes, lang, site, seed)]));
}
