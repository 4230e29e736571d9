/**
 * Where a briefing is kept: the browser’s storage, so that it is there at the next visit and in other tabs. What
 * cannot be read is put aside and told, never written over; where nothing can be kept, it works for as long as the
 * page is open and says so.
 */
import type {Lang, Text} from "../../data/schema.ts";
import {blank} from "./changes.ts";
import {storageKey} from "./keys.ts";
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

export interface Store {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
  /** Changes the briefing as another tab may have left it a moment ago. */
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
  let state: State = {briefing: blank(lang), aside: [], unsaved: null};
  /** What storage held when it was last looked at. */
  let seen: string | null = null;
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

  /** Takes what storage holds, if that has changed and nothing here waits to be kept. */
  const look = () => {
    if (state.unsaved) return;
    let text: string | null;
    try {
      text = world.storage().getItem(storageKey);
    } catch {
      return set({unsaved: "denied"});
    }
    if (text === seen) return;
    seen = text;
    if (text === null) return set({briefing: blank(state.briefing.lang)});
    const {briefing} = readText(text);
    if (briefing) set({briefing});
    else set({aside: [...state.aside, putAside(text)], ...(blocked && {unsaved: "full" as const})});
  };

  const keep = (briefing: Kept): State["unsaved"] => {
    if (blocked) return "full";
    try {
      const text = writeText(briefing);
      world.storage().setItem(storageKey, text);
      seen = text;
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
  look();
  world.listen((key) => {
    if (key === storageKey || key === null) look();
  });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (by) => {
      look();
      const briefing = by(state.briefing);
      if (briefing !== state.briefing) set({briefing, unsaved: keep(briefing)});
    },
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
