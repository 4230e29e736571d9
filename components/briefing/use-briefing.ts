import {useSyncExternalStore} from "react";
import type {Lang} from "../../data/schema.ts";
import {browserStore} from "./store.ts";
import type {State, Store} from "./store.ts";

const nothing = () => () => {};

/** The briefing of this browser; null until the page runs in one. */
export function useBriefing(lang: Lang): {store: Store; state: State} | null {
  const store = typeof window === "undefined" ? null : browserStore(lang);
  const state = useSyncExternalStore(
    store?.subscribe ?? nothing,
    () => store?.get() ?? null,
    () => null,
  );
  return store && state && {store, state};
}
