"use client";

import {useEffect, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import type {Known} from "./entry.tsx";
import {limits} from "./schema.ts";
import type {Kept} from "./schema.ts";
import {words} from "./strings.ts";

/** All panels, to be added or taken out; a word narrows them. */
export function Picker({
  panels,
  briefing,
  toggle,
  lang,
}: {
  panels: readonly Known[];
  briefing: Kept;
  toggle: (panel: Known) => void;
  lang: Lang;
}) {
  const [sought, setSought] = useState("");
  const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = panels.filter(({title, theme}) =>
    parts.every((part) => `${title} ${theme}`.toLowerCase().includes(part)),
  );
  const inIt = new Set(briefing.entries.map(({panel}) => panel));
  const box = useRef<HTMLDetailsElement>(null);
  const empty = briefing.entries.length === 0;
  // Where there is nothing yet, the list is how to begin; after that it stays as the reader has it.
  useEffect(() => {
    if (empty && box.current) box.current.open = true;
  }, [empty]);
  const full = briefing.entries.length >= limits.entries;
  return (
    <details ref={box} className="briefing-box picker">
      <summary>{words.add[lang]}</summary>
      <input
        type="search"
        aria-label={words.find[lang]}
        placeholder={words.find[lang]}
        value={sought}
        onChange={({target}) => setSought(target.value)}
      />
      {full && <p className="entry-mark">{words.full[lang]}</p>}
      {found.length === 0 && <p role="status">{words.noneFound[lang]}</p>}
      <ul>
        {found.map((panel) => (
          <li key={panel.id}>
            <button
              type="button"
              aria-pressed={inIt.has(panel.id)}
              aria-disabled={full && !inIt.has(panel.id)}
              onClick={() => toggle(panel)}
            >
              <span>{panel.title}</span>
              <small>{panel.theme}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
