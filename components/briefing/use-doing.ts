import {useEffect, useLayoutEffect, useMemo, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {blank, edit, has, insert, isEmpty, move, remove} from "./changes.ts";
import type {Doing, Known} from "./entry.tsx";
import type {Kept} from "./schema.ts";
import type {Elsewhere, Store} from "./store.ts";
import {words} from "./strings.ts";

export interface Undo {
  said: string;
  /** null where there is nothing to take back, only to be told. */
  back: ((briefing: Kept) => Kept) | null;
  /** What of it another such replaces, keeping the way back of the first: letters are changed one by one. */
  key?: string;
}

/** What other tabs did that a reader of this one may want to take back, and what is to be said of it. */
function told({before, after, clashes}: Elsewhere, titleOf: (panel: string) => string, lang: Lang): Undo[] {
  const gone = before.entries.filter(({panel}) => !has(after, panel));
  const removed: Undo[] = gone.length
    ? [
        {
          said: words.removedElsewhere(gone.map(({panel}) => titleOf(panel)))[lang],
          back: (now) => gone.reduce((all, entry) => insert(all, entry, before.entries.indexOf(entry)), now),
        },
      ]
    : [];
  const rewritten = before.entries.flatMap(({panel, note}): Undo[] => {
    const other = after.entries.find((entry) => entry.panel === panel)?.note;
    // A text that was only gone on from has lost nothing.
    if (other === undefined || other.includes(note) || clashes.includes(panel)) return [];
    return [
      {
        key: `note ${panel}`,
        said: words.noteElsewhere(titleOf(panel))[lang],
        back: (now) => edit(now, panel, {note}),
      },
    ];
  });
  const both: Undo[] = clashes.map((panel) => ({
    said: (panel === null ? words.bothTitle : words.bothNote(titleOf(panel)))[lang],
    back: null,
  }));
  return [...removed, ...rewritten, ...both];
}

/** A briefing that was replaced by another, with what has been added since. */
const restored = (briefing: Kept, other: Kept, now: Kept): Kept => ({
  ...briefing,
  entries: [...briefing.entries, ...now.entries.filter(({panel}) => !has(other, panel) && !has(briefing, panel))],
});

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

  const {titleOf, undoable} = useMemo(
    () => ({
      titleOf: (panel: string) => known.get(panel)?.title ?? words.withdrawnTitle(panel)[lang],
      undoable: (undo: Undo) =>
        setUndos((now) => {
          const first = now.find(({key}) => key !== undefined && key === undo.key);
          const kept = first ? {...undo, back: first.back} : undo;
          return [...now.filter((other) => other !== first), kept].slice(-most);
        }),
    }),
    [known, lang],
  );
  useEffect(
    () =>
      store.onElsewhere((elsewhere) => {
        setSaid(words.elsewhere[lang]);
        for (const undo of told(elsewhere, titleOf, lang)) undoable(undo);
      }),
    [store, titleOf, undoable, lang],
  );

  const all = useMemo(() => {
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
        if (!isEmpty(briefing)) undoable({said: words.replaced[lang], back: (now) => restored(briefing, other, now)});
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
        if (undo.back) store.change(undo.back);
        setUndos((now) => now.filter((other) => other !== undo));
        setSaid(words.undone[lang]);
      },
      dismiss: () => setUndos([]),
    };
  }, [store, known, lang, titleOf, undoable]);
  return {...all, last: undos.at(-1) ?? null, said};
}
