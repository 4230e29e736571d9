/**
 * The service worker as a page sees it: how far the offline copy is, whether a new version waits, and what the reader
 * decides. Nothing here reloads a page but what the reader chooses in that very page.
 */
import {isState} from "./messages.ts";
import type {Ask, State} from "./messages.ts";
import {calm, offKey, worker} from "./register.ts";

/** Where the version is written down that a reader has put off. */
const laterKey = "offline-later";
/** A page that stays open for days asks for a new version when the reader comes back to it, at most so often. */
const betweenLooks = 3_600_000;

export interface Seen {
  /** Null until the worker has answered; and where the reader wants no copy. */
  state: State | null;
  /** The reader has deleted the copy. */
  off: boolean;
  /** Bytes that the copy takes on this device; null where the browser does not say. */
  taken: number | null;
  /** waits: a new version can be had; elsewhere: another tab has brought it in. */
  news: "waits" | "elsewhere" | null;
}

export interface Keeper {
  get: () => Seen;
  subscribe: (listener: () => void) => () => void;
  use: () => void;
  later: () => void;
  reload: () => void;
  keepAll: () => void;
  forget: () => void;
  again: () => void;
}

/** Storage that is denied remembers nothing, and the page goes on. */
const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const remember = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Then it holds for as long as the page is open.
  }
};

/** Asks a worker, and waits for its answer. */
function answerOf(to: ServiceWorker, ask: Ask): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => resolve(data);
    to.postMessage({kind: ask}, [port2]);
  });
}

async function bytesTaken(): Promise<number | null> {
  const {usage} = (await navigator.storage?.estimate?.()) ?? {};
  return usage ?? null;
}

/** Follows the worker of this page. @throws where the browser lets no page have one. */
export function startKeeper(): Keeper {
  const {serviceWorker} = navigator;
  const listeners = new Set<() => void>();
  let seen: Seen = {state: null, off: remembered(offKey) === "off", taken: null, news: null};
  let registration: ServiceWorkerRegistration | null = null;
  let waiting: {worker: ServiceWorker; version: string} | null = null;
  let putOff: string | null = remembered(laterKey);
  let lastLook = Date.now();
  let had = serviceWorker.controller;
  let ours = false;

  const set = (next: Partial<Seen>) => {
    seen = {...seen, ...next};
    for (const listener of listeners) listener();
  };
  const hear = async (data: unknown) => {
    if (isState(data)) set({state: data, taken: await bytesTaken()});
  };
  const askState = async () => {
    const active = serviceWorker.controller ?? registration?.active;
    if (active) await hear(await answerOf(active, "state"));
  };
  const offer = () => {
    if (waiting && waiting.version !== putOff) set({news: "waits"});
    else if (seen.news === "waits") set({news: null});
  };
  const noteWaiting = async (found: ServiceWorker | null) => {
    // The first version of all waits for nobody.
    if (!found || !registration?.active) return;
    const state = await answerOf(found, "state");
    if (isState(state)) waiting = {worker: found, version: state.version};
    offer();
  };
  const follow = (found: ServiceWorkerRegistration) => {
    registration = found;
    void noteWaiting(found.waiting);
    found.addEventListener("updatefound", () => {
      const {installing} = found;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed") void noteWaiting(installing);
        if (installing.state === "activated") void askState();
      });
    });
    void askState();
  };
  const register = async () => follow(await serviceWorker.register(worker));
  const start = async () => {
    const found = await serviceWorker.getRegistration();
    if (found) follow(found);
    else await new Promise((resolve) => setTimeout(resolve, calm)).then(register);
  };

  serviceWorker.addEventListener("message", ({data}) => void hear(data));
  serviceWorker.addEventListener("controllerchange", () => {
    if (ours) return location.reload();
    // A page that had no worker has just been taken over by its own version’s.
    if (had) set({news: "elsewhere"});
    had = serviceWorker.controller;
  });
  addEventListener("storage", ({key}) => {
    if (key === laterKey || key === null) {
      putOff = remembered(laterKey);
      offer();
    }
    if (key === offKey || key === null) set({off: remembered(offKey) === "off", state: null});
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - lastLook < betweenLooks) return;
    lastLook = Date.now();
    registration?.update().catch(() => undefined);
  });
  if (!seen.off) start().catch(() => undefined);

  return {
    get: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    use: () => {
      if (!waiting) return location.reload();
      ours = true;
      serviceWorker.controller?.postMessage({kind: "pause"});
      waiting.worker.postMessage({kind: "use"});
      // A page that no worker controls hears of no change of it.
      const {worker: next} = waiting;
      next.addEventListener("statechange", () => next.state === "activated" && location.reload());
    },
    later: () => {
      putOff = waiting?.version ?? null;
      remember(laterKey, putOff);
      offer();
    },
    reload: () => location.reload(),
    keepAll: () => void (serviceWorker.controller ?? registration?.active)?.postMessage({kind: "all"}),
    forget: () => {
      remember(offKey, "off");
      set({off: true, state: null});
      const active = registration?.active;
      if (active) void answerOf(active, "forget");
    },
    again: () => {
      remember(offKey, null);
      set({off: false});
      register()
        .then(() => registration?.active?.postMessage({kind: "keep"}))
        .catch(() => undefined);
    },
  };
}
