"use client";

import {useEffect, useState} from "react";

/** What has come of the slices of an index. */
export interface Loaded<T> {
  /** By the number of the slice. */
  slices: ReadonlyMap<number, T>;
  /** Whether all have come. */
  whole: boolean;
  /** Whether one did not come; it is asked for again when the index is next needed. */
  failed: boolean;
}

/** What came once stays for as long as the page does, whoever asks. */
const kept = new Map<string, Promise<unknown>>();

function load<T>(file: string): Promise<T> {
  const asked =
    kept.get(file) ??
    fetch(file).then((answer) =>
      answer.ok ? (answer.json() as Promise<unknown>) : Promise.reject(new Error(`${answer.status} for ${file}`)),
    );
  kept.set(file, asked);
  asked.catch(() => kept.delete(file));
  return asked as Promise<T>;
}

/**
 * Loads the slices of an index when they are first needed, in the order of `files`, two at a time; what has come can be
 * used while the rest is under way. @param files the files by number of the slice; the same map as long as they are
 * the same files
 */
export function useSlices<T>(needed: boolean, files: ReadonlyMap<number, string>): Loaded<T> {
  const [slices, setSlices] = useState<ReadonlyMap<number, T>>(() => new Map<number, T>());
  const [failed, setFailed] = useState(false);
  const whole = slices.size === files.size;

  useEffect(() => {
    if (!needed || whole) return;
    let stopped = false;
    const waiting = [...files].filter(([number]) => !slices.has(number));
    const next = async (): Promise<void> => {
      const [number, file] = waiting.shift() ?? [];
      if (number === undefined || file === undefined || stopped) return;
      const slice = await load<T>(file);
      if (stopped) return;
      setSlices((now) => new Map(now).set(number, slice));
      return next();
    };
    setFailed(false);
    Promise.all([next(), next()]).catch(() => stopped || setFailed(true));
    return () => {
      stopped = true;
    };
    // What has come must not start the loading again.
  }, [needed, files]);

  return {slices, whole, failed};
}
