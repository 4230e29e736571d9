"use client";

import type {Lang} from "../../data/schema.ts";
import {isEmpty} from "./changes.ts";
import type {Known} from "./entry.tsx";
import type {Kept} from "./schema.ts";
import {words} from "./strings.ts";

/** A briefing from a link, before the reader has said what to do with it. */
export function Shared({
  shared,
  own,
  known,
  take,
  leave,
  lang,
}: {
  shared: Kept;
  own: Kept;
  known: ReadonlyMap<string, Known>;
  take: () => void;
  leave: () => void;
  lang: Lang;
}) {
  return (
    <section className="briefing-box shared" aria-labelledby="shared-title">
      <h2 id="shared-title">{words.sharedTitle[lang]}</h2>
      <p>{words.sharedLine[lang]}</p>
      <p className="bar">
        <button type="button" className="tool main" onClick={take}>
          {words[isEmpty(own) ? "takeFirst" : "take"][lang]}
        </button>
        <button type="button" className="tool" onClick={leave}>
          {words.keepOwn[lang]}
        </button>
      </p>
      <p className="shared-name">{shared.title || words.untitled[lang]}</p>
      <ol>
        {shared.entries.map(({panel, note}) => (
          <li key={panel}>
            {known.get(panel)?.title ?? words.withdrawnTitle(panel)[lang]}
            {note && <p className="shared-note">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
