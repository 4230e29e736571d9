import type {Lang, Text} from "../../data/schema.ts";
import {pageWords} from "./page-words.ts";

/** Codes and what each means. */
export function CodeList({codes, lang}: {codes: Readonly<Record<string, Text>>; lang: Lang}) {
  return (
    <dl className="codes">
      {Object.entries(codes).map(([code, meaning]) => (
        <div key={code}>
          <dt>{code === "" ? pageWords.emptyCell[lang] : <code>{code}</code>}</dt>
          <dd>{meaning[lang]}</dd>
        </div>
      ))}
    </dl>
  );
}
