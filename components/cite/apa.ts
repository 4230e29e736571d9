/**
 * APA 7 (Publication Manual, 7th edition; examples at apastyle.apa.org): newspaper article, webpage, report, data set.
 * Chinese titles stay in characters, upright, since characters have no italics; publishers have their English names.
 * Nothing is romanised by rule.
 */
import {dateWords} from "../../data/format.ts";
import type {Author} from "../../data/bibliography.ts";
import type {Moment} from "../../data/schema.ts";
import type {Reference} from "./reference.ts";
import {joined, stopped} from "./runs.ts";
import type {Run} from "./runs.ts";
import {kindWords} from "./words.ts";

const initials = (given: string) =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) => `${name.charAt(0)}.`)
    .join(" ");
const person = ({en}: Author) => [en.family, initials(en.given)].filter(Boolean).join(", ");

/** Up to twenty are listed, the last after an ampersand. */
function people(authors: readonly Author[]): string {
  const names = authors.map(person);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")}, & ${last}`;
}

/** 2025, June 7; n.d. where the document shows no date. */
export function apaDate(published: Moment | null): string {
  if (published === null) return "n.d.";
  const day = dateWords(published, "en").replace(/,? ?\d{4}$/, "");
  return [published.slice(0, 4), day].filter(Boolean).join(", ");
}

/** The entry of the reference list. */
export function apa(reference: Reference): Run[] {
  const {kind, authors, publisher, title, description, published, url} = reference;
  const article = kind === "newspaper" || kind === "journal";
  // An untitled work is described in square brackets.
  const bare = `[${description?.en ?? kindWords[kind]}; title not seen]`;
  const printed: Run[] = title === null ? [bare] : [article || /\p{Script=Han}/u.test(title) ? title : {italic: title}];
  const dataset = kind === "dataset" ? [` (Version ${published ?? "n.d."}) [Data set]`] : [];
  const titled = [...printed, ...dataset];
  const who = authors.length > 0 ? people(authors) : article ? "" : (publisher?.en ?? "");
  const date = `(${kind === "dataset" ? (published?.slice(0, 4) ?? "n.d.") : apaDate(published)}).`;
  const source: Run[] =
    publisher === null || who === publisher.en ? [] : [article ? {italic: publisher.en} : publisher.en];
  const head = who === "" ? [stopped(titled), [date]] : [stopped([who]), [date], stopped(titled)];
  return joined([...head, ...(source.length > 0 ? [stopped(source)] : []), [url ?? ""]], " ");
}
