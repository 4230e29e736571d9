/** The page’s end of the search: a worker that starts at the first use and stays while the page is open. */
import type {Localized} from "../../data/schema.ts";
import type {Ask, Reply, Shown} from "./messages.ts";

export interface State {
  /** What the index offers as examples; null until it has arrived. */
  examples: Localized<readonly string[]> | null;
  /** The index, or the worker’s own program, did not arrive. */
  failed: boolean;
}

let worker: Worker | null = null;
let state: State = {examples: null, failed: false};
let last = 0;
/** Who waits for an answer: for the whole one, and for what comes before it. */
const waiting = new Map<number, {whole: (found: Shown | null) => void; early?: (found: Shown) => void}>();
const listeners = new Set<() => void>();

function become(changed: State): void {
  state = changed;
  for (const listener of listeners) listener();
}

function answer(id: number, found: Shown | null): void {
  const asker = waiting.get(id);
  if (found?.early) return asker?.early?.(found);
  waiting.delete(id);
  asker?.whole(found);
}

function heard({data}: MessageEvent<Reply>): void {
  if (data.kind === "ready") become({examples: data.examples, failed: false});
  else if (data.kind === "unready") become({examples: null, failed: true});
  else answer(data.id, data.found);
}

/** The worker broke, or never started: it is begun anew at the next try. */
function broken(event: ErrorEvent): void {
  event.preventDefault();
  worker?.terminate();
  worker = null;
  for (const id of [...waiting.keys()]) answer(id, null);
  become({examples: null, failed: true});
}

function running(): Worker | null {
  if (worker) return worker;
  try {
    worker = new Worker(new URL("./worker.ts", import.meta.url), {type: "module"});
  } catch {
    become({examples: null, failed: true});
    return null;
  }
  worker.addEventListener("message", heard);
  worker.addEventListener("error", broken);
  return worker;
}

const say = (message: Ask): void => running()?.postMessage(message);

/** Begins loading; does nothing where that was done. */
export const startSearch = (): void => void running();

/** Asks anew for what did not arrive. */
export function startAgain(): void {
  const there = worker !== null;
  become({examples: null, failed: false});
  if (there) say({kind: "again"});
  else startSearch();
}

/**
 * Asks a query, once the index is there; `early` may be told the likeliest answers first. Returns null where a later one
 * took its place, or the worker broke.
 */
export function ask(query: string, early?: (found: Shown) => void): Promise<Shown | null> {
  const id = ++last;
  return new Promise((resolve) => {
    waiting.set(id, {whole: resolve, ...(early && {early})});
    say({kind: "ask", id, query});
  });
}

/** For `useSyncExternalStore`. */
export const searchState = {
  get: (): State => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
