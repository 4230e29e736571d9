"use client";

import {useCallback, useEffect, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {searchFile} from "../routes.ts";
import {searchOf} from "./engine.ts";
import type {Search} from "./engine.ts";
import type {SearchIndex} from "./index-types.ts";

interface Loaded {
  search: Search;
  examples: SearchIndex["examples"];
}

/** Kept while the page is open, so that the search needs the network once. */
let kept: Loaded | null = null;

/** Does something when the browser has nothing better to do; not every browser tells when. */
const later = (work: () => void): void =>
  void (typeof requestIdleCallback === "function" ? requestIdleCallback(work) : setTimeout(work, 200));

async function load(): Promise<Loaded> {
  const answer = await fetch(searchFile);
  if (!answer.ok) throw new Error(`${searchFile}: ${answer.status}`);
  const index = (await answer.json()) as SearchIndex;
  const search = searchOf(index);
  // What only sentences need is built at the first one: here, before the reader pastes one.
  later(() => void search(index.panels[0]?.[1].text.zh ?? ""));
  kept = {search, examples: index.examples};
  return kept;
}

export interface Searching {
  /** null until the index has arrived. */
  search: Search | null;
  examples: readonly string[];
  failed: boolean;
  retry: () => void;
}

/** The search, loaded at its first use. */
export function useSearch(lang: Lang): Searching {
  const [loaded, setLoaded] = useState<Loaded | null>(kept);
  const [failed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    load().then(setLoaded, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (!kept) retry();
  }, [retry]);
  return {search: loaded?.search ?? null, examples: loaded?.examples[lang] ?? [], failed, retry};
}
