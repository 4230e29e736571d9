"use client";

import {useEffect, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {lateWords} from "../late-words.ts";
import {awaited} from "../late.ts";
import {briefingPage} from "../routes.ts";
import {adderWords} from "./adder-words.ts";
import {storageKey} from "./keys.ts";
import type {Store} from "./store.ts";

/** What is said about the last click, and what can be done about it. */
interface Said {
  text: string;
  undo?: () => void;
  again?: () => void;
  toBriefing?: boolean;
}

const buttons = "[data-briefing-add]";

/** Shows on buttons and in the navigation what is in the briefing. */
function show(entries: readonly {panel: string}[], lang: Lang): void {
  const inIt = new Set(entries.map(({panel}) => panel));
  const turned = [...document.querySelectorAll<HTMLElement>(buttons)]
    .map((button) => ({button, width: button.offsetWidth, pressed: inIt.has(button.dataset.briefingAdd ?? "")}))
    .filter(({button, pressed}) => button.getAttribute("aria-pressed") !== String(pressed));
  for (const {button, width, pressed} of turned) {
    const from = adderWords[pressed ? "add" : "inIt"][lang];
    const to = adderWords[pressed ? "inIt" : "add"][lang];
    button.setAttribute("aria-pressed", String(pressed));
    if (button.textContent !== from) continue;
    // The shorter words keep the room of the longer, so that nothing beside them moves.
    if (width > 0) button.style.minWidth = `${width}px`;
    button.textContent = to;
    button.setAttribute("aria-label", (button.getAttribute("aria-label") ?? from).replace(from, to));
  }
  for (const badge of document.querySelectorAll("[data-briefing-count]"))
    badge.textContent = inIt.size > 0 ? String(inIt.size) : "";
}

/**
 * Answers to the “add to briefing” buttons of all panels. What reads and keeps briefings is loaded at the first click,
 * or where a briefing is kept already: a first visit pays for none of it.
 */
export function BriefingAdder({lang}: {lang: Lang}) {
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    if (!said) return;
    const gone = setTimeout(() => setSaid(null), said.again ? 60_000 : 8000);
    return () => clearTimeout(gone);
  }, [said]);

  useEffect(() => {
    let stop = () => {};
    let ended = false;
    let store: Store | null = null;
    const refresh = () => store && show(store.get().briefing.entries, lang);
    const load = async () => {
      const {browserStore} = await import("./store.ts");
      if (store || ended) return;
      store = browserStore(lang);
      stop = store.subscribe(refresh);
      refresh();
    };
    const toggle = async (panel: string, version: string): Promise<void> => {
      const changes = await awaited(Promise.all([import("./changes.ts"), load()]), lang).catch(() => {
        setSaid({text: adderWords.failed[lang], again: () => void toggle(panel, version)});
        return null;
      });
      if (!store || !changes) return;
      const [{has, insert, remove}] = changes;
      const {entries} = store.get().briefing;
      const at = entries.findIndex((entry) => entry.panel === panel);
      const entry = entries[at];
      const kept = store;
      store.change((now) => (entry ? remove(now, panel) : insert(now, {panel, note: "", version})));
      const {briefing, unsaved, aside} = store.get();
      const text = entry
        ? adderWords.removed[lang]
        : has(briefing, panel)
          ? adderWords.added(briefing.entries.length)[lang]
          : adderWords.full[lang];
      const trouble = unsaved ? adderWords.unsaved[lang] : aside.length > 0 ? adderWords.damaged[lang] : "";
      setSaid({
        text: `${text} ${trouble}`.trim(),
        toBriefing: true,
        ...(entry && {
          undo: () => {
            kept.change((now) => insert(now, entry, at));
            setSaid({text: adderWords.added(kept.get().briefing.entries.length)[lang]});
          },
        }),
      });
    };
    const click = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>(buttons) : null;
      const {briefingAdd, version} = button?.dataset ?? {};
      if (briefingAdd) void toggle(briefingAdd, version ?? "");
      // A menu that this click opens may bring buttons that were not there before.
      requestAnimationFrame(refresh);
    };
    const quietly = () => void load().catch(() => {});
    const heard = ({key}: StorageEvent) => {
      if (key === storageKey) quietly();
    };
    try {
      if (localStorage.getItem(storageKey) !== null) quietly();
    } catch {
      // A browser that keeps nothing has no briefing to show.
    }
    document.addEventListener("click", click);
    addEventListener("storage", heard);
    return () => {
      ended = true;
      stop();
      document.removeEventListener("click", click);
      removeEventListener("storage", heard);
    };
  }, [lang]);

  return (
    <div className="toast briefing-toast" role="status" data-briefing-toast>
      {said && (
        <>
          {said.text}
          {said.undo && (
            <button type="button" onClick={said.undo}>
              {adderWords.undo[lang]}
            </button>
          )}
          {said.again && (
            <button type="button" onClick={said.again}>
              {lateWords.again[lang]}
            </button>
          )}
          {said.toBriefing && <a href={briefingPage(lang)}>{adderWords.open[lang]}</a>}
        </>
      )}
    </div>
  );
}
