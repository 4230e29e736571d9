"use client";

import {parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates} from "nuqs";
import {useDeferredValue, useLayoutEffect, useMemo, useRef, useState} from "react";
import type {SourceId} from "../data/sources.ts";
import type {ThemeId} from "../data/themes.ts";
import {arranged} from "./arrival.ts";
import {menu} from "./export/menu-words.ts";
import {apply} from "./filter/apply.ts";
import {Elsewhere} from "./filter/elsewhere.tsx";
import {useMatches} from "./filter/use-matches.ts";
import type {Corpus, Matches} from "./filter/use-matches.ts";
import {beyond} from "./filter/words.ts";
import type {ClaimId} from "./matching.ts";
import {panelPage, sourcesPage} from "./routes.ts";
import {say} from "./strings.ts";

interface Choice<Id extends string> {
  id: Id;
  name: string;
}

export interface FilterProps extends Corpus {
  themes: readonly (Choice<ThemeId> & {count: number})[];
  claims: readonly Choice<ClaimId>[];
  /** The sources that most panels rest on. */
  sources: readonly Choice<SourceId>[];
  /** Whether panels rest on others too. */
  moreSources: boolean;
}

/**
 * Shows on the page what the filter leaves of it. @returns whether the filter hides the panel that the address points to
 */
function useApplied({here, waiting}: Matches, panels: FilterProps["panels"], filtered: boolean): boolean {
  const [missed, setMissed] = useState(false);
  const settled = useRef(false);
  useLayoutEffect(() => {
    if (waiting) return;
    const shown = new Set<string>(here);
    apply(shown, filtered);
    // What the filter hides stood above the panel in the address: the browser went to where it used to be.
    const aimed = location.hash.slice(1).split("--")[0] ?? "";
    if (!settled.current && location.hash) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
      document.dispatchEvent(new Event(arranged));
    }
    setMissed(panels.some(({id}) => id === aimed) && !shown.has(aimed));
    settled.current = true;
  }, [panels, here, filtered, waiting]);
  return missed;
}

/** Themes combine; claim, source and words narrow further. The address holds it all, so reload and Back work. */
export function Filter(props: FilterProps) {
  const {lang, total, panels, themes, claims, sources, moreSources} = props;
  const [filter, setFilter] = useQueryStates(
    useMemo(
      () => ({
        theme: parseAsArrayOf(parseAsStringLiteral(themes.map(({id}) => id))).withDefault([]),
        claim: parseAsStringLiteral(claims.map(({id}) => id)),
        source: parseAsString,
        q: parseAsString.withDefault(""),
      }),
      [themes, claims],
    ),
    {history: "push", scroll: false},
  );
  // A choice or a letter is seen at once; what it leaves follows when there is time, and the last one counts.
  const {theme, claim, source, q} = useDeferredValue(filter);
  const asked = useMemo(
    () => ({themes: theme, claim, source: source as SourceId | null, words: q}),
    [theme, claim, source, q],
  );
  const active = theme.length > 0 || claim !== null || source !== null || q !== "";
  const matches = useMatches(props, asked, active);
  const {here, elsewhere, waiting, looking, failed, unknownSource, names} = matches;
  const filtered = theme.length > 0 || claim !== null || (source !== null && !unknownSource) || q !== "";
  const missed = useApplied(matches, panels, filtered);

  const chosen = unknownSource ? null : filter.source;
  const left = filtered ? here.length + elsewhere.length : total;
  const toggle = (one: ThemeId) =>
    setFilter({
      theme: filter.theme.includes(one) ? filter.theme.filter((other) => other !== one) : [...filter.theme, one],
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
          {say.all[lang]} <small>{total}</small>
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
          value={chosen ?? ""}
          onChange={({target}) => setFilter({source: target.value || null})}
        >
          <option value="">{say.anySource[lang]}</option>
          {chosen !== null && !sources.some(({id}) => id === chosen) && (
            <option value={chosen}>{names.get(chosen as SourceId) ?? chosen}</option>
          )}
          {sources.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {moreSources && (
          <a className="tool" href={sourcesPage(lang)}>
            {beyond.allSources[lang]}
          </a>
        )}
        <input
          type="search"
          aria-label={say.find[lang]}
          placeholder={say.find[lang]}
          value={filter.q}
          onChange={({target}) =>
            // The first letter is a step that Back undoes; the others belong to it.
            setFilter({q: target.value || null}, {history: filter.q === "" ? "push" : "replace"})
          }
        />
      </div>
      <p className="left" role="status" data-left={left} {...((looking || elsewhere.length > 0) && {"data-wide": ""})}>
        {waiting ? say.searching[lang] : left === 0 && !looking ? say.nothing[lang] : say.left(left, total)[lang]}
        {looking && !waiting && ` ${beyond.loading[lang]}`}
        {elsewhere.length > 0 && here.length > 0 && ` ${beyond.leaves(here.length)[lang]}`}
        {missed && ` ${say.missed[lang]}`}
        {failed === "words" && ` ${say.wordsFailed[lang]}`}
        {failed === "panels" && ` ${beyond.failed[lang]}`}
      </p>
      {here.length > 0 && (
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
      <Elsewhere
        items={elsewhere}
        title={beyond.title}
        entryOf={({id, title, themes: told}) => ({
          href: panelPage(lang, id),
          title,
          note: told.map((one) => themes.find((theme) => theme.id === one)?.name ?? one).join(" · "),
        })}
        lang={lang}
      />
    </search>
  );
}
