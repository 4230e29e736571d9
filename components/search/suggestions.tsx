"use client";

import {useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {forgetSearches, recentSearches} from "./recent.ts";
import {finding} from "./words.ts";

interface SuggestionsProps {
  lang: Lang;
  examples: readonly string[];
  onChoose: (query: string) => void;
}

/** What stands under an empty field: the reader’s last searches, then some worth trying. */
export function Suggestions({lang, examples, onChoose}: SuggestionsProps) {
  const [recent, setRecent] = useState(recentSearches);
  const chips = (queries: readonly string[]) =>
    queries.map((query) => (
      <li key={query}>
        <button type="button" className="chip" onClick={() => onChoose(query)}>
          {query}
        </button>
      </li>
    ));
  return (
    <div className="search-suggestions">
      {recent.length > 0 && (
        <>
          <h2>{finding.recent[lang]}</h2>
          <ul className="chips">
            {chips(recent)}
            <li>
              <button
                type="button"
                className="tool"
                onClick={() => {
                  forgetSearches();
                  setRecent([]);
                }}
              >
                {finding.forget[lang]}
              </button>
            </li>
          </ul>
        </>
      )}
      <h2>{finding.examples[lang]}</h2>
      <ul className="chips" data-examples="">
        {chips(examples)}
      </ul>
    </div>
  );
}
