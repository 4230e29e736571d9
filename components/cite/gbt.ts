/**
 * GB/T 7714—2015, numeric. Clauses: 4.4 articles in periodicals; 4.6 electronic resources; 6 language; 7 marks (half-width,
 * followed by a space, as the standard prints its examples); 8.1 authors; 8.4 what is not known; appendix B letters.
 */
import type {Author, DocumentKind} from "../../data/bibliography.ts";
import type {Reference} from "./reference.ts";

/** Appendix B. Whatever is not a periodical was read online, and carries the letters for that. */
const letters: Record<DocumentKind | "dataset", string> = {
  newspaper: "N",
  journal: "J",
  report: "R",
  notice: "A",
  web: "EB",
  dataset: "DS",
};

/** 8.1.1: family name first; in Latin letters in capitals, given names by initials without a point. */
function person({zh, en}: Author, chinese: boolean): string {
  if (chinese) return zh.family + zh.given;
  return [en.family.toUpperCase(), ...en.given.split(/[\s.]+/).map((name) => name.charAt(0))].filter(Boolean).join(" ");
}

/** 8.1.2: up to three authors; of more, the first three and 等, or et al. in the document’s language. */
function responsible({authors, language}: Reference): string {
  const chinese = language === "zh";
  const names = authors.slice(0, 3).map((author) => person(author, chinese));
  return [...names, ...(authors.length > 3 ? [chinese ? "等" : "et al"] : [])].join(", ");
}

const known = {
  zh: {title: "题名不详", date: "出版日期不详"},
  other: {title: "title not seen", date: "n.d."},
} as const;
/**
 * The standard has words for an unknown place (8.4.1.3) and publisher (8.4.2.3), in square brackets. We say of title and
 * date in the same way (7.2: brackets for what the citing author supplies), and estimate none (8.4.3.3 would allow it).
 */
const bracketed = (text: string) => `[${text}]`;

/** Full stops between elements; one that ends with its own (et al., Inc.) gets no second. */
const elements = (list: readonly string[]) =>
  `${list
    .filter(Boolean)
    .map((text) => text.replace(/\.$/, ""))
    .join(". ")}.`;

/** The entry, without its number. */
export function gbt(reference: Reference): string {
  const {kind, language, publisher, title, description, published, page, url, accessed} = reference;
  const chinese = language === "zh";
  const unknown = chinese ? known.zh : known.other;
  const name = publisher?.[chinese ? "zh" : "en"] ?? "";
  const what = description?.[chinese ? "zh" : "en"];
  const titled = title ?? bracketed(what ?? unknown.title);
  const people = responsible(reference);
  const read = url !== null && accessed !== null ? bracketed(accessed) : "";
  if (kind === "newspaper" || kind === "journal") {
    // 8.8.5: the day and the page; 8.1.3: without an author the title stands first.
    const date = published ?? bracketed(unknown.date);
    const where = `${name}, ${date}${page === null ? "" : `(${page})`}${read}`;
    return elements([people, `${titled}[${letters[kind]}${url === null ? "" : "/OL"}]`, where, url ?? ""]);
  }
  // 8.1.4: the body that answers for it stands as its author. 4.6.2: a missing date is left out before the day of reading.
  const date = published === null ? (read === "" ? bracketed(unknown.date) : "") : `(${published})`;
  return elements([people || name, `${titled}[${letters[kind]}/OL]`, `${date}${read}`, url ?? ""]);
}
