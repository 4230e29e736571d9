"use client";

import {useEffect} from "react";
import {windowPage} from "../routes.ts";

/** What the address names after its `#`, without the row of a panel’s table. */
const named = (): string => decodeURIComponent(location.hash.slice(1)).split("--")[0] ?? "";

/**
 * Leads on where the address names an entry that stands in another window: a link may be older than the entries that
 * have since come before it, or name the list only. Where the places do not arrive, the reader stays in this window.
 */
export function Forward({places, path, page}: {places: string; path: string; page: number}) {
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const id = named();
      if (id === "" || document.getElementById(id)) return;
      const answer = await fetch(places, {signal: stop.signal});
      if (!answer.ok) return;
      const windows = (await answer.json()) as readonly (readonly string[])[];
      const at = windows.findIndex((ids) => ids.includes(id)) + 1;
      if (at > 0 && at !== page && named() === id)
        location.replace(windowPage(path, at) + location.search + location.hash);
    };
    const heard = () => void look().catch(() => undefined);
    heard();
    addEventListener("hashchange", heard);
    return () => {
      stop.abort();
      removeEventListener("hashchange", heard);
    };
  }, [places, path, page]);
  return null;
}
