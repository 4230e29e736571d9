/** RIS (Research Information Systems): two letters, two spaces, a hyphen, a space; lines end with CR and LF. */
import type {Author, DocumentKind} from "../../data/bibliography.ts";
import type {Lang, Moment} from "../../data/schema.ts";
import type {Reference} from "./reference.ts";
import {untitledNote} from "./words.ts";

const types: Record<DocumentKind | "dataset", string> = {
  newspaper: "NEWS",
  journal: "JOUR",
  report: "RPRT",
  notice: "GEN",
  web: "ELEC",
  dataset: "DATA",
};

/** Year, month, day, other: slashes stay where a part is missing, and programs read a whole day without the last one. */
const slashed = (date: Moment): string => {
  const [year = "", month = "", day] = date.split("-");
  return day === undefined ? `${year}/${month}//` : `${year}/${month}/${day}`;
};
const person = ({zh, en}: Author, chinese: boolean) =>
  chinese ? `${zh.family}, ${zh.given}` : [en.family, en.given].filter(Boolean).join(", ");

/** On one line: a line end would begin another field. */
const online = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** One record, from TY to ER. */
export function ris(reference: Reference, lang: Lang): string {
  const {key, kind, language, authors, publisher, title, description, published, page, url, accessed, note} = reference;
  const own = language === "zh" ? "zh" : "en";
  const article = kind === "newspaper" || kind === "journal";
  const name = publisher?.[own] ?? null;
  const people = authors.map((author) => person(author, own === "zh"));
  const tags: [string, string | null][] = [
    ["TY", types[kind]],
    ["ID", key],
    ...(people.length > 0 ? people : name !== null && !article ? [name] : []).map((one): [string, string] => [
      "AU",
      one,
    ]),
    ["TI", title],
    ["T2", article ? name : null],
    ["PB", article ? null : name],
    ["PY", published?.slice(0, 4) ?? null],
    ["DA", published === null ? null : slashed(published)],
    ["SP", page],
    ["ET", kind === "dataset" ? published : null],
    ["UR", url],
    ["Y2", accessed === null ? null : slashed(accessed)],
    ["LA", language],
    ["N1", title === null ? untitledNote(description, lang) : null],
    ["N1", note],
  ];
  return (
    [...tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${online(value)}`])), "ER  - "].join("\r\n") +
    "\r\n"
  );
}
