"use client";

import {memo, useId, useRef} from "react";
import type {KeyboardEvent} from "react";
import type {Lang} from "../../data/schema.ts";
import {limits} from "./schema.ts";
import type {KeptEntry} from "./schema.ts";
import {drag} from "./sorting.ts";
import {words} from "./strings.ts";

/** What the page knows of a panel. */
export interface Known {
  id: string;
  title: string;
  theme: string;
  version: string;
}

/** What can be done with an entry; the same functions as long as the page is open. */
export interface Doing {
  move: (panel: string, to: number) => void;
  remove: (panel: string) => void;
  note: (panel: string, note: string) => void;
  takePresent: (panel: string) => void;
}

interface EntryProps {
  entry: KeptEntry;
  /** Nothing where the panel has been withdrawn. */
  known: Known | undefined;
  index: number;
  of: number;
  /** Characters of the note that a PDF cannot show. */
  missing: string | undefined;
  doing: Doing;
  lang: Lang;
}

/** A panel of the briefing: its place, its note, and what has become of it since. */
export const Entry = memo(function Entry({entry, known, index, of, missing, doing, lang}: EntryProps) {
  const {panel, note, version} = entry;
  const item = useRef<HTMLLIElement>(null);
  const id = useId();
  const title = known?.title ?? words.withdrawnTitle(panel)[lang];
  const changed = known !== undefined && known.version !== version;
  const long = note.length > limits.note * 0.8;

  const key = (event: KeyboardEvent<HTMLElement>) => {
    const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
    const onHandle = event.target instanceof Element && event.target.matches(".handle");
    if (!by || !(event.altKey || onHandle)) return;
    event.preventDefault();
    doing.move(panel, index + by);
  };
  return (
    <li ref={item} className="briefing-entry" data-entry={panel} onKeyDown={key}>
      <button
        type="button"
        className="handle"
        aria-label={words.handle(title, index + 1, of)[lang]}
        onPointerDown={(event) => item.current && drag(event, item.current, (to) => doing.move(panel, to))}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <div className="entry-body">
        <div className="entry-head">
          <h3>
            <span className="entry-number" aria-hidden="true">
              {index + 1}
            </span>
            {title}
          </h3>
          <p className="entry-tools">
            <button
              type="button"
              className="tool"
              aria-label={words.up(title)[lang]}
              aria-disabled={index === 0}
              onClick={() => doing.move(panel, index - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="tool"
              aria-label={words.down(title)[lang]}
              aria-disabled={index === of - 1}
              onClick={() => doing.move(panel, index + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              className="tool"
              aria-label={words.removeOf(title)[lang]}
              onClick={() => doing.remove(panel)}
            >
              {words.remove[lang]}
            </button>
          </p>
        </div>
        {!known && <p className="entry-mark">{words.withdrawn[lang]}</p>}
        {changed && (
          <p className="entry-mark">
            {words.changed[lang]}
            <button type="button" className="tool" onClick={() => doing.takePresent(panel)}>
              {words.takePresent[lang]}
            </button>
          </p>
        )}
        <label htmlFor={id}>
          {words.note[lang]}
          <small>{words.noteHint[lang]}</small>
        </label>
        <textarea
          id={id}
          rows={2}
          value={note}
          maxLength={limits.note}
          aria-label={words.noteOf(title)[lang]}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={({target}) => doing.note(panel, target.value)}
        />
        {(note !== "" || long) && (
          <p className={long ? "letters near" : "letters"}>{words.letters(note.length, limits.note)[lang]}</p>
        )}
        {missing && (
          <p id={`${id}-missing`} className="entry-mark">
            {words.noGlyph(missing)[lang]}
          </p>
        )}
      </div>
    </li>
  );
});
