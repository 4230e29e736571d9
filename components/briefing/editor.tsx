"use client";

import {useEffect, useMemo, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {home} from "../routes.ts";
import {exported} from "./changes.ts";
import {Entry} from "./entry.tsx";
import type {Known} from "./entry.tsx";
import {Exporter} from "./exporter.tsx";
import {FileBar} from "./file-bar.tsx";
import {fromFragment} from "./link.ts";
import {Notices} from "./notices.tsx";
import {Picker} from "./picker.tsx";
import {Preview} from "./preview.tsx";
import type {Read} from "./schema.ts";
import {Settings} from "./settings.tsx";
import {Shared} from "./shared.tsx";
import type {State, Store} from "./store.ts";
import {words} from "./strings.ts";
import {useBriefing} from "./use-briefing.ts";
import {useDoing} from "./use-doing.ts";
import {usePages} from "./use-pages.ts";

/** The briefing in the address, if there is one, as long as the reader has not decided about it. */
function useLinked(): {linked: Read | null; decided: () => void} {
  const [linked, setLinked] = useState<Read | null>(null);
  useEffect(() => {
    const read = () => setLinked(fromFragment(location.hash));
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const decided = () => {
    history.replaceState(history.state, "", location.pathname + location.search);
    setLinked(null);
  };
  return {linked, decided};
}

interface DeskProps {
  store: Store;
  state: State;
  panels: readonly Known[];
  lang: Lang;
}

function Desk({store, state, panels, lang}: DeskProps) {
  const known = useMemo(() => new Map(panels.map((panel) => [panel.id, panel])), [panels]);
  const {doing, toggle, set, replace, clear, undo, dismiss, last, said} = useDoing(store, known, lang);
  const {linked, decided} = useLinked();
  const own = state.briefing;
  const shared = linked?.briefing ?? null;
  const shown = shared ?? own;
  const briefing = useMemo(() => exported(shown, (id) => known.has(id)), [shown, known]);
  const pages = usePages(briefing);
  const {missing} = pages.laid;
  const empty = own.entries.length === 0;

  return (
    <section className="briefing">
      <div className="briefing-edit">
        <Notices state={state} store={store} lang={lang} />
        {linked?.wrong && (
          <div className="notice" role="alert" data-bad-link="">
            <p>{words.badLink(linked.wrong)[lang]}</p>
            <p className="bar">
              <button type="button" className="tool" onClick={decided}>
                {words.dismiss[lang]}
              </button>
            </p>
          </div>
        )}
        {shared ? (
          <Shared
            shared={shared}
            own={own}
            known={known}
            take={() => {
              replace(shared);
              decided();
            }}
            leave={decided}
            lang={lang}
          />
        ) : (
          <>
            <Settings briefing={own} set={set} missing={missing.title} lang={lang} />
            {empty ? (
              <section className="briefing-box empty">
                <h2>{words.emptyTitle[lang]}</h2>
                <p>{words.empty[lang]}</p>
                <p className="bar">
                  <a className="tool" href={home(lang)}>
                    {words.toDashboard[lang]}
                  </a>
                </p>
              </section>
            ) : (
              <section aria-labelledby="entries-title">
                <div className="entries-head">
                  <h2 id="entries-title">{words.entries(own.entries.length)[lang]}</h2>
                  <button type="button" className="tool" onClick={clear}>
                    {words.clear[lang]}
                  </button>
                </div>
                <p className="hint">{words.orderHint[lang]}</p>
                <ol className="entries">
                  {own.entries.map((entry, i) => (
                    <Entry
                      key={entry.panel}
                      entry={entry}
                      known={known.get(entry.panel)}
                      index={i}
                      of={own.entries.length}
                      missing={missing.notes[entry.panel]}
                      doing={doing}
                      lang={lang}
                    />
                  ))}
                </ol>
              </section>
            )}
            <Picker panels={panels} briefing={own} toggle={toggle} lang={lang} />
            <FileBar briefing={own} opened={replace} lang={lang} />
          </>
        )}
      </div>
      <div className="briefing-view">
        <Exporter briefing={briefing} lang={lang} />
        <Preview briefing={briefing} pages={pages} lang={lang} />
      </div>
      <p className="sr-only" role="status" data-said="">
        {said}
      </p>
      <div className="toast undo" role="status">
        {last && (
          <>
            {last.said}
            {last.back && (
              <button type="button" onClick={() => undo(last)}>
                {words.undo[lang]}
              </button>
            )}
            <button type="button" onClick={dismiss}>
              {words.dismiss[lang]}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** The briefing of this browser, to be arranged, looked at page by page, and exported. */
export function Editor({panels, lang}: {panels: readonly Known[]; lang: Lang}) {
  const kept = useBriefing(lang);
  if (!kept)
    return (
      <section className="briefing-waiting needs-script">
        <p>{words.reading[lang]}</p>
      </section>
    );
  return <Desk {...kept} panels={panels} lang={lang} />;
}
