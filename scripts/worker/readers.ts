/**
 * Which open page has come from which version’s copy. A page goes on getting its data from the version that it came
 * from, and that version’s copy stays for as long as one of its pages is open. Browsers end a worker that has nothing
 * to do, so this is written down.
 */
import {isCopy} from "./copy.ts";

const book = "readers";
const entry = (id: string) => `/readers/${id}`;

const known = new Map<string, string>();

/** Writes down where a page comes from: the name of a version’s copy, or the network. */
export function note(event: ExtendableEvent, id: string, from: string): void {
  if (id === "" || known.get(id) === from) return;
  known.set(id, from);
  event.waitUntil(caches.open(book).then((cache) => cache.put(entry(id), new Response(from))));
}

/** Where a page comes from; null for one that was there before there was a copy. */
export async function whence(id: string): Promise<string | null> {
  const remembered = known.get(id);
  if (remembered !== undefined) return remembered;
  const written = await (await caches.open(book)).match(entry(id));
  const from = (await written?.text()) ?? null;
  if (from !== null) known.set(id, from);
  return from;
}

/** The versions that open pages come from; what is noted of pages that are gone is struck out. */
async function inUse(scope: ServiceWorkerGlobalScope): Promise<Set<string>> {
  const cache = await caches.open(book);
  const open = new Set((await scope.clients.matchAll({includeUncontrolled: true, type: "all"})).map(({id}) => id));
  const used = new Set<string>();
  for (const request of await cache.keys()) {
    const id = new URL(request.url).pathname.slice(entry("").length);
    const from = open.has(id) ? await whence(id) : null;
    if (from !== null) used.add(from);
    else {
      known.delete(id);
      await cache.delete(request);
    }
  }
  return used;
}

/**
 * Deletes the copies that no open page needs any more. While another version is being made or waits, nothing is
 * deleted: its copy looks like one that nobody uses.
 */
export async function tidy(scope: ServiceWorkerGlobalScope, own: string): Promise<void> {
  const {installing, waiting} = scope.registration;
  if (installing || waiting) return;
  const used = await inUse(scope);
  for (const name of await caches.keys())
    if (isCopy(name) && name !== own && !used.has(name)) await caches.delete(name);
}

/** Deletes all copies, and what was noted of their readers. */
export async function forget(): Promise<void> {
  known.clear();
  for (const name of await caches.keys()) if (isCopy(name) || name === book) await caches.delete(name);
}
