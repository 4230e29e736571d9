/**
 * The Chicago Manual of Style, 18th edition, notes and bibliography (sample citations at chicagomanualofstyle.org). A
 * page online without a date has the day of access, a document on paper n.d.; an unsigned article stands in the
 * bibliography under its newspaper. Chinese names keep their order and take no comma.
 */
import {dateWords} from "../../data/format.ts";
import type {Author} from "../../data/bibliography.ts";
import type {Reference} from "./reference.ts";
import {joined, stopped} from "./runs.ts";
import type {Run} from "./runs.ts";
import {kindWords} from "./words.ts";

const natural = ({en, familyFirst}: Author) =>
  (familyFirst ? [en.family, en.given] : [en.given, en.family]).filter(Boolean).join(" ");
const inverted = (author: Author) =>
  author.familyFirst ? natural(author) : [author.en.family, author.en.given].filter(Boolean).join(", ");

/** In a note, three or more are the first and et al. */
const inNote = ([first, second, ...more]: readonly Author[]): string => {
  if (!first) return "";
  if (more.length > 0) return `${natural(first)} et al.`;
  return second ? `${natural(first)} and ${natural(second)}` : natural(first);
};

/** In the bibliography up to six are listed; of more, the first three and et al. */
function inBibliography(authors: readonly Author[]): string {
  const [first] = authors;
  if (!first) return "";
  const shown = authors.length > 6 ? authors.slice(0, 3) : authors;
  const names = [inverted(first), ...shown.slice(1).map(natural)];
  if (authors.length > 6) return `${names.join(", ")}, et al.`;
  const last = names.pop() ?? "";
  if (names.length === 0) return last;
  return `${names.join(", ")}${names.length > 1 || !first.familyFirst ? "," : ""} and ${last}`;
}

/** Quotation marks within the title become single ones. */
const inner = (title: string) => title.replaceAll("“", "‘").replaceAll("”", "’");
const untitled = ({kind, description}: Reference) => `${description?.en ?? kindWords[kind]}, title not seen`;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The date of publication, else the day of access, else n.d. */
function dated({kind, published, url, accessed}: Reference): string {
  if (published !== null) return dateWords(published, "en");
  const periodical = kind === "newspaper" || kind === "journal";
  return url !== null && accessed !== null && !periodical ? `accessed ${dateWords(accessed, "en")}` : "n.d.";
}
const periodical = ({kind}: Reference) => kind === "newspaper" || kind === "journal";

/** A full note, as at the first citation of a document. */
export function chicagoNote(reference: Reference): Run[] {
  const {authors, publisher, title, url, kind} = reference;
  const titled: Run[] = title === null ? [untitled(reference), ","] : [`“${inner(title)},”`];
  const where: Run[] = publisher === null ? [] : [periodical(reference) ? {italic: publisher.en} : publisher.en];
  const rest = joined([kind === "dataset" ? ["data set"] : [], where, [dated(reference)], [url ?? ""]], ", ");
  const who = inNote(authors);
  return stopped([...(who === "" ? [] : [`${who}, `]), ...titled, " ", ...rest]);
}

/** An entry of the bibliography. */
export function chicagoBibliography(reference: Reference): Run[] {
  const {kind, authors, publisher, title, url} = reference;
  const titled: Run[] =
    title === null ? stopped([untitled(reference)]) : [`“${inner(title)}${/[.?!。？！]$/.test(title) ? "" : "."}”`];
  const who = inBibliography(authors);
  const name: Run[] = publisher === null ? [] : [periodical(reference) ? {italic: publisher.en} : publisher.en];
  const date = dated(reference);
  const link = url === null ? [] : [[`${url}.`]];
  if (periodical(reference) && (who !== "" || kind === "journal"))
    return joined([who === "" ? [] : stopped([who]), titled, stopped(joined([name, [date]], ", ")), ...link], " ");
  const head = who === "" ? (name.length === 0 ? [] : stopped(name)) : stopped([who]);
  const descriptor = kind === "dataset" ? ["Data set."] : [];
  return joined([head, titled, descriptor, stopped([upper(date)]), ...link], " ");
}
