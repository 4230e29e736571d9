"use client";

import {useCallback, useEffect, useState, useSyncExternalStore} from "react";
import type {Lang} from "../../data/schema.ts";
import {ask, searchState, startAgain, startSearch} from "./client.ts";
import type {Shown} from "./messages.ts";

const nothing: Shown = {query: "", hits: [], total: 0, partly: false};
const before = {examples: null, failed: false};

export interface Searching {
  /** Whether the index, or its head, has arrived. */
  ready: boolean;
  failed: boolean;
  examples: readonly string[];
  /** What was found last; for which query, it says itself. */
  found: Shown;
  retry: () => void;
}

/** The search, loaded at its first use, and what it finds for a query. */
export function useSearch(query: string, lang: Lang): Searching {
  const {examples, failed} = useSyncExternalStore(searchState.subscribe, searchState.get, () => before);
  const [found, setFound] = useState(nothing);
  const [tries, setTries] = useState(0);
  useEffect(startSearch, []);
  useEffect(() => {
    if (query === "") return setFound(nothing);
    let current = true;
    const show = (answer: Shown | null) => {
      if (current && answer) setFound(answer);
    };
    void ask(query, show).then(show);
    return () => void (current = false);
  }, [query, tries]);
  const retry = useCallback(() => {
    startAgain();
    setTries((count) => count + 1);
  }, []);
  return {ready: examples !== null, failed, examples: examples?.[lang] ?? [], found, retry};
}
