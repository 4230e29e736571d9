/**
 * Where a briefing is kept: the browser’s storage, so that it is there at the next visit and in other tabs. What two
 * tabs change at once is put together. What cannot be read is put aside and told, never written over; where nothing can be kept, it works for as long as the
 * page is open and says so.
 */
import type {Lang, Text} from "../../data/schema.ts";
import {blank} from "./changes.ts";
import {storageKey} from "./keys.ts";
import {merge} from "./merge.ts";
import type {Merged} from "./merge.ts";
import {readText, writeText} from "./schema.ts";
import type {Kept} from "./schema.ts";

const asideKeys = Array.from({length: 9}, (_, i) => `${storageKey}-aside-${i + 1}`);

/** A text that was kept here and is no briefing that can be read. */
export interface Aside {
  key: string;
  text: string;
  wrong: Text;
}

export interface State {
  briefing: Kept;
  aside: readonly Aside[];
  /** Why the last change is not kept beyond this page: storage is closed to us, or full. */
  unsaved: "denied" | "full" | null;
}

/** What of a browser the store needs. */
export interface World {
  /** May throw, as browsers do that keep nothing. */
  storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Calls back with the key that another tab has written, null for all of them. */
  listen: (heard: (key: string | null) => void) => void;
}

/** What another tab has done: the briefing as it was here, as it is now, and what both had changed. */
export interface Elsewhere {
  before: Kept;
  after: Kept;
  clashes: Merged["clashes"];
}

export interface Store {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
  /** Tells what other tabs do to the briefing. */
  onElsewhere: (listener: (elsewhere: Elsewhere) => void) => () => void;
  /** Changes the briefing as it is seen here; what another tab may have done to it a moment ago is kept. */
  change: (by: (briefing: Kept) => Kept) => void;
  /** Deletes a text that was put aside. */
  forget: (key: string) => void;
}

/** Storage that is full throws by this name; in old Firefox by the other. */
const isFull = (error: unknown) =>
  error instanceof Error && /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/.test(error.name);

/** A store over a browser, or over what stands for one in a test. */
export function createStore(world: World, lang: Lang): Store {
  const listeners = new Set<() => void>();
  const others = new Set<(elsewhere: Elsewhere) => void>();
  let state: State = {briefing: blank(lang), aside: [], unsaved: null};
  /** What storage held when it was last looked at, as a text and as a briefing. */
  let seen: string | null = null;
  let agreed = state.briefing;
  /** Storage still holds a text that can be neither read nor put aside: it must not be written over. */
  let blocked = false;

  const set = (next: Partial<State>) => {
    state = {...state, ...next};
    for (const listener of listeners) listener();
  };

  const asideOf = (key: string, text: string): Aside => {
    const {wrong} = readText(text);
    return {key, text, wrong: wrong ?? {zh: "", en: ""}};
  };

  /** Moves what cannot be read to a key of its own; where there is no room, it stays and nothing is written over it. */
  const putAside = (text: string): Aside => {
    try {
      const storage = world.storage();
      const key = asideKeys.find((one) => storage.getItem(one) === null);
      if (key) {
        storage.setItem(key, text);
        storage.removeItem(storageKey);
        seen = null;
        return asideOf(key, text);
      }
    } catch {
      // Told below by the state itself: the text is still in the reader’s hands.
    }
    blocked = true;
    return asideOf(storageKey, text);
  };

  /** What storage holds, if another tab has changed it; else what was agreed. */
  const stored = (): Kept => {
    if (blocked || state.unsaved === "denied") return agreed;
    let text: string | null;
    try {
      text = world.storage().getItem(storageKey);
    } catch {
      set({unsaved: "denied"});
      return agreed;
    }
    if (text === seen) return agreed;
    seen = text;
    if (text === null) return blank(state.briefing.lang);
    const {briefing} = readText(text);
    if (!briefing) {
      const aside = putAside(text);
      // Under its own key still: there was no room to put it elsewhere.
      set({aside: [...state.aside, aside], ...(aside.key === storageKey && {unsaved: "full" as const})});
    }
    return briefing ?? agreed;
  };

  const keep = (briefing: Kept): State["unsaved"] => {
    if (blocked) return "full";
    try {
      const text = writeText(briefing);
      world.storage().setItem(storageKey, text);
      seen = text;
      agreed = briefing;
      return null;
    } catch (error) {
      return isFull(error) ? "full" : "denied";
    }
  };

  try {
    const storage = world.storage();
    state.aside = asideKeys.flatMap((key) => {
      const text = storage.getItem(key);
      return text === null ? [] : [asideOf(key, text)];
    });
  } catch {
    state.unsaved = "denied";
  }
  agreed = stored();
  state.briefing = agreed;

  /** Puts together what is wanted here and what storage holds, and keeps it where that is not what storage holds. */
  const settle = (mine: Kept) => {
    const before = state.briefing;
    const base = agreed;
    const theirs = stored();
    agreed = theirs;
    const changed = theirs !== base;
    const {briefing, clashes} = changed
      ? mine === base
        ? {briefing: theirs, clashes: []}
        : merge(base, mine, theirs)
      : {briefing: mine, clashes: []};
    if (briefing === before) return;
    set({briefing, ...(briefing !== theirs && {unsaved: keep(briefing)})});
    if (changed) for (const listener of others) listener({before: mine, after: briefing, clashes});
  };
  world.listen((key) => {
    if (key === storageKey || key === null) settle(state.briefing);
  });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onElsewhere: (listener) => {
      others.add(listener);
      return () => others.delete(listener);
    },
    change: (by) => settle(by(state.briefing)),
    forget: (key) => {
      try {
        world.storage().removeItem(key);
      } catch {
        return;
      }
      const aside = state.aside.filter((one) => one.key !== key);
      if (key === storageKey) {
        blocked = false;
        seen = null;
        set({aside, unsaved: keep(state.briefing)});
      } else set({aside});
    },
  };
}

let only: Store | null = null;

/** The store of this page. */
export const browserStore = (lang: Lang): Store =>
  (only ??= createStore(
    {
      storage: () => localStorage,
      listen: (heard) => addEventListener("storage", ({key}) => heard(key)),
    },
    lang,
  ));
