import type {Lang} from "../../data/schema.ts";
import {authorsMissing, remarks} from "./cite.ts";
import type {Cited} from "./cited.ts";
import {words} from "./words.ts";

/** What stands beside citations and is not copied: what is not known of which entry. */
export function CiteNotes({of, lang, numbered}: {of: Cited; lang: Lang; numbered: boolean}) {
  const found = remarks(of, lang);
  const authors = authorsMissing(of, lang);
  if (found.length === 0 && !authors) return null;
  return (
    <ul className="cite-notes">
      {found.map(({note, numbers}) => (
        <li key={note}>
          {numbered && `${words.entry(numbers)[lang]}${lang === "zh" ? "：" : ": "}`}
          {note}
          {lang === "zh" ? "。" : "."}
        </li>
      ))}
      {authors && <li>{words.authors[lang]}</li>}
    </ul>
  );
}
