"use client";

import {parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates} from "nuqs";
import {useEffect, useLayoutEffect, useMemo, useRef, useState} from "react";
import type {PanelId} from "../data/panels/index.ts";
import type {Lang} from "../data/schema.ts";
import type {ThemeId} from "../data/themes.ts";
import {arranged} from "./arrival.ts";
import {menu} from "./export/menu-words.ts";
import {matching, searchable} from "./matching.ts";
import type {ClaimId, Traits} from "./matching.ts";
import {wordsFile} from "./routes.ts";
import {say} from "./strings.ts";

interface Choice<Id extends string> {
  id: Id;
  name: string;
}

export interface FilterProps {
  lang: Lang;
  panels: readonly Traits[];
  themes: readonly (Choice<ThemeId> & {count: number})[];
  claims: readonly Choice<ClaimId>[];
  sources: readonly Choice<Traits["sources"][number]>[];
}

type Words = Partial<Record<PanelId, string>>;

/** Hides what the filter leaves out: panels, then the prose and the sections that are left without one, and the notes. */
function apply(shown: ReadonlySet<string>, filtered: boolean): void {
  for (const panel of document.querySelectorAll<HTMLElement>("[data-panel]"))
    panel.hidden = !shown.has(panel.dataset.panel ?? "");
  for (const group of document.querySelectorAll<HTMLElement>("[data-group]"))
    group.hidden = group.querySelector("[data-panel]:not([hidden])") === null;
  for (const notes of document.querySelectorAll<HTMLElement>(".notes")) notes.hidden = filtered;
  document.documentElement.removeAttribute("data-filtering");
}

/** Themes combine; claim, source and words narrow further. The address holds it all, so reload and Back work. */
export function Filter({lang, panels, themes, claims, sources}: FilterProps) {
  const [filter, setFilter] = useQueryStates(
    useMemo(
      () => ({
        theme: parseAsArrayOf(parseAsStringLiteral(themes.map(({id}) => id))).withDefault([]),
        claim: parseAsStringLiteral(claims.map(({id}) => id)),
        source: parseAsStringLiteral(sources.map(({id}) => id)),
        q: parseAsString.withDefault(""),
      }),
      [themes, claims, sources],
    ),
    {history: "push", scroll: false},
  );
  const [words, setWords] = useState<Words | null>(null);
  const [failed, setFailed] = useState(false);
  const searching = filter.q !== "";

  useEffect(() => {
    if (!searching || words) return;
    fetch(wordsFile)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then(setWords)
      .catch(() => {
        setFailed(true);
        const seen: Words = {};
        for (const panel of document.querySelectorAll<HTMLElement>("[data-panel]"))
          seen[panel.dataset.panel as PanelId] = searchable(panel.textContent ?? "");
        setWords(seen);
      });
  }, [searching, words]);

  const shown = useMemo(
    () =>
      matching(
        panels,
        {themes: filter.theme, claim: filter.claim, source: filter.source, words: words ? filter.q : ""},
        (id) => words?.[id] ?? "",
      ),
    [panels, filter, words],
  );
  const filtered = filter.theme.length > 0 || filter.claim !== null || filter.source !== null || searching;
  const waiting = searching && words === null;
  /** Whether the filter hides the panel that the address points to. */
  const [missed, setMissed] = useState(false);
  const settled = useRef(false);
  useLayoutEffect(() => {
    if (waiting) return;
    apply(new Set(shown), filtered);
    // What the filter hides stood above the panel in the address: the browser went to where it used to be.
    const aimed = location.hash.slice(1).split("--")[0] ?? "";
    if (!settled.current && location.hash) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
      document.dispatchEvent(new Event(arranged));
    }
    setMissed(panels.some(({id}) => id === aimed) && !shown.some((id) => id === aimed));
    settled.current = true;
  }, [panels, shown, filtered, waiting]);

  const toggle = (theme: ThemeId) =>
    setFilter({
      theme: filter.theme.includes(theme) ? filter.theme.filter((one) => one !== theme) : [...filter.theme, theme],
    });

  return (
    <search className="filter-form" aria-label={say.filter[lang]}>
      <div className="chips">
        <button
          type="button"
          className="chip"
          aria-pressed={filter.theme.length === 0}
          onClick={() => setFilter({theme: null})}
        >
          {say.all[lang]} <small>{panels.length}</small>
        </button>
        {themes.map(({id, name, count}) => (
          <button
            key={id}
            type="button"
            className="chip"
            data-theme={id}
            aria-pressed={filter.theme.includes(id)}
            onClick={() => toggle(id)}
          >
            {name} <small>{count}</small>
          </button>
        ))}
      </div>
      <div className="narrow-by">
        <select
          aria-label={say.claim[lang]}
          value={filter.claim ?? ""}
          onChange={({target}) => setFilter({claim: claims.find(({id}) => id === target.value)?.id ?? null})}
        >
          <option value="">{say.anyClaim[lang]}</option>
          {claims.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={say.source[lang]}
          value={filter.source ?? ""}
          onChange={({target}) => setFilter({source: sources.find(({id}) => id === target.value)?.id ?? null})}
        >
          <option value="">{say.anySource[lang]}</option>
          {sources.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <input
          type="search"
          aria-label={say.find[lang]}
          placeholder={say.find[lang]}
          value={filter.q}
          onChange={({target}) =>
            // The first letter is a step that Back undoes; the others belong to it.
            setFilter({q: target.value || null}, {history: searching ? "replace" : "push"})
          }
        />
      </div>
      <p className="left" role="status" data-left={shown.length}>
        {waiting
          ? say.searching[lang]
          : shown.length === 0
            ? say.nothing[lang]
            : say.left(shown.length, panels.length)[lang]}
        {missed && ` ${say.missed[lang]}`}
        {failed && searching && ` ${say.wordsFailed[lang]}`}
      </p>
      {shown.length > 0 && (
        <>
          <button type="button" className="tool" data-cite="shown" aria-label={menu.citeShownFor[lang]}>
            {menu.citeShown[lang]}
          </button>
          <button type="button" className="tool" data-zip="" aria-label={menu.exportShownFor[lang]}>
            {menu.exportShown[lang]}
          </button>
        </>
      )}
      {filtered && (
        <button
          type="button"
          className="tool clear"
          onClick={() => setFilter({theme: null, claim: null, source: null, q: null})}
        >
          {say.clear[lang]}
        </button>
      )}
    </search>
  );
}
