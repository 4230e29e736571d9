import {useLayoutEffect, useMemo, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {blank, edit, has, insert, isEmpty, move, remove} from "./changes.ts";
import type {Doing, Known} from "./entry.tsx";
import type {Kept} from "./schema.ts";
import type {Store} from "./store.ts";
import {words} from "./strings.ts";

export interface Undo {
  said: string;
  back: (briefing: Kept) => Kept;
}

/** So many removals can be taken back, the last one first. */
const most = 20;

/** What readers do to the briefing, what of it can be undone, and what is said about it. */
export function useDoing(store: Store, known: ReadonlyMap<string, Known>, lang: Lang) {
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const [said, setSaid] = useState("");
  /** What gets the focus after the next paint: what had it is moved on the page, or gone. */
  const focus = useRef<() => HTMLElement | null | undefined>(null);

  useLayoutEffect(() => {
    const element = focus.current?.();
    focus.current = null;
    if (element && document.activeElement !== element) element.focus();
  });

  const all = useMemo(() => {
    const titleOf = (panel: string) => known.get(panel)?.title ?? words.withdrawnTitle(panel)[lang];
    const undoable = (undo: Undo) => setUndos((now) => [...now, undo].slice(-most));
    const indexOf = (panel: string) => store.get().briefing.entries.findIndex((entry) => entry.panel === panel);
    const doing: Doing = {
      move: (panel, to) => {
        const before = store.get().briefing;
        const active = document.activeElement;
        store.change((now) => move(now, panel, to));
        const {briefing} = store.get();
        if (briefing === before) return;
        focus.current = () => (active instanceof HTMLElement && active.isConnected ? active : null);
        setSaid(words.moved(titleOf(panel), indexOf(panel) + 1, briefing.entries.length)[lang]);
      },
      remove: (panel) => {
        const at = indexOf(panel);
        const entry = store.get().briefing.entries[at];
        if (!entry) return;
        store.change((now) => remove(now, panel));
        undoable({said: words.removed(titleOf(panel))[lang], back: (now) => insert(now, entry, at)});
        if (!document.activeElement?.closest("[data-entry]")) return;
        const handles = () => [...document.querySelectorAll<HTMLElement>("[data-entry] .handle")];
        focus.current = () =>
          handles()[at] ?? handles().at(-1) ?? document.querySelector<HTMLElement>(".picker summary");
      },
      note: (panel, note) => store.change((now) => edit(now, panel, {note})),
      takePresent: (panel) => {
        const version = known.get(panel)?.version;
        if (version === undefined) return;
        store.change((now) => edit(now, panel, {version}));
        focus.current = () => document.querySelector<HTMLElement>(`[data-entry="${panel}"] .handle`);
      },
    };
    return {
      doing,
      toggle: ({id, version}: Known) =>
        has(store.get().briefing, id)
          ? doing.remove(id)
          : store.change((now) => insert(now, {panel: id, note: "", version})),
      set: (change: Partial<Pick<Kept, "title" | "lang" | "light" | "orientation">>) =>
        store.change((now) => ({...now, ...change})),
      /** Puts another briefing in the place of this one. */
      replace: (other: Kept) => {
        const {briefing} = store.get();
        store.change(() => other);
        if (!isEmpty(briefing)) undoable({said: words.replaced[lang], back: () => briefing});
      },
      clear: () => {
        const {briefing} = store.get();
        const {title, entries, ...looks} = briefing;
        store.change(() => ({...blank(briefing.lang), ...looks}));
        undoable({
          said: words.cleared(entries.length)[lang],
          // What was added since stays, after what comes back.
          back: (now) => ({
            ...now,
            title: now.title || title,
            entries: [...entries, ...now.entries.filter(({panel}) => !has(briefing, panel))],
          }),
        });
        focus.current = () => document.querySelector<HTMLElement>(".picker summary");
      },
      undo: (undo: Undo) => {
        store.change(undo.back);
        setUndos((now) => now.filter((other) => other !== undo));
        setSaid(words.undone[lang]);
      },
      dismiss: () => setUndos([]),
    };
  }, [store, known, lang]);
  return {...all, last: undos.at(-1) ?? null, said};
}
