"use client";

import {useEffect, useState} from "react";
import {createPortal} from "react-dom";
import type {Lang, Text} from "../../data/schema.ts";
import {beyond} from "./words.ts";

/** How many are listed at first, and how many more at a press. */
const step = 30;

interface Entry {
  href: string;
  title: string;
  note: string;
}

/** What a filter leaves in other windows, below what it leaves on this page. @param entryOf how one of them is listed */
export function Elsewhere<T extends {id: string}>({
  items,
  title,
  entryOf,
  lang,
}: {
  items: readonly T[];
  title: Text;
  entryOf: (item: T) => Entry;
  lang: Lang;
}) {
  const [place, setPlace] = useState<Element | null>(null);
  const [listed, setListed] = useState({of: items, many: step});
  useEffect(() => setPlace(document.querySelector("[data-elsewhere]")), []);
  if (!place || items.length === 0) return null;
  // Another filter begins its list anew.
  const many = listed.of === items ? listed.many : step;
  const rest = items.length - many;
  return createPortal(
    <section className="elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{title[lang]}</h2>
      <ul>
        {items.slice(0, many).map((item) => {
          const {href, title: name, note} = entryOf(item);
          return (
            <li key={item.id}>
              <a href={href}>{name}</a> <small>{note}</small>
            </li>
          );
        })}
      </ul>
      <p>
        {beyond.listed(Math.min(many, items.length), items.length)[lang]}
        {rest > 0 && (
          <button type="button" className="tool" onClick={() => setListed({of: items, many: many + step})}>
            {beyond.more(Math.min(step, rest))[lang]}
          </button>
        )}
      </p>
    </section>,
    place,
  );
}
