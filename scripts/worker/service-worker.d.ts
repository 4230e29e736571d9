/**
 * What of a service worker’s world is in use here. The compiler’s library of workers cannot stand beside that of pages,
 * which all the other files are checked with.
 */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Who asks; empty for a page that is only coming to be. */
  readonly clientId: string;
  /** The page that comes to be by this navigation. */
  readonly resultingClientId: string;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  readonly id: string;
  readonly type: "window" | "worker" | "sharedworker";
  readonly url: string;
  postMessage(message: unknown): void;
}

interface Clients {
  get(id: string): Promise<Client | undefined>;
  matchAll(options?: {includeUncontrolled?: boolean; type?: "all" | "window" | "worker"}): Promise<readonly Client[]>;
  claim(): Promise<void>;
}

interface ServiceWorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  message: ExtendableMessageEvent;
  fetch: FetchEvent;
}

interface ServiceWorkerGlobalScope {
  readonly clients: Clients;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof ServiceWorkerEvents>(
    name: Name,
    listener: (event: ServiceWorkerEvents[Name]) => void,
  ): void;
}

/** What scripts/worker.mjs writes into the worker. */
declare const BUILD: {
  /** Changes with any file of the site that can be kept. */
  version: string;
  /** What is kept at once, by language and address, with the beginning of its hash. */
  core: Record<"zh" | "en", Record<string, string>>;
  /** The address of the list of all that is kept, by language. */
  lists: Record<"zh" | "en", string>;
};
