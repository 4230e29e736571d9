/** The service worker: keeps a copy of the site for readers without a network, one whole version at a time. */
import {readAsk} from "../../components/offline/messages.ts";
import {answer} from "./answers.ts";
import {isCopy, own} from "./copy.ts";
import {busy, fill, state, stop, wantAll} from "./fill.ts";
import {keepCore, langOf, langsIn} from "./lists.ts";
import type {Lang} from "./lists.ts";
import {forget} from "./readers.ts";

declare const self: ServiceWorkerGlobalScope & typeof globalThis;

/** The languages of the pages that are open, and of earlier copies. */
async function langsInUse(): Promise<Set<Lang>> {
  const pages = await self.clients.matchAll({includeUncontrolled: true, type: "window"});
  const earlier = (await caches.keys()).filter((name) => isCopy(name) && name !== own);
  const found = [
    ...pages.map(({url}) => langOf(new URL(url).pathname)),
    ...(await Promise.all(earlier.map(langsIn))).flat(),
  ];
  return new Set(found.length > 0 ? found : ["zh"]);
}

async function install(event: ExtendableEvent): Promise<void> {
  await caches.open(own);
  for (const lang of await langsInUse()) await keepCore(event, lang);
}

/** Takes over pages that came without a worker, and begins with the rest outside of this event, which holds up pages. */
async function activate(): Promise<void> {
  await self.clients.claim();
  self.registration.active?.postMessage({kind: "fill"});
}

/** Deletes the copy and takes itself off. */
async function leave(): Promise<void> {
  stop();
  await self.registration.unregister();
  await forget();
}

async function obey(event: ExtendableMessageEvent): Promise<void> {
  switch (readAsk(event.data)) {
    case "state":
      return event.ports[0]?.postMessage(await state());
    case "fill":
      return fill(event);
    case "all":
      await wantAll();
      return fill(event);
    case "pause":
      return stop();
    case "use":
      return self.skipWaiting();
    case "forget":
      await leave();
      return event.ports[0]?.postMessage({kind: "forgotten"});
    case "keep":
      // A worker that has been taken off and is still in use comes back as it was, without being installed.
      await install(event);
      return fill(event);
    case null:
      return;
  }
}

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => event.waitUntil(obey(event)));
self.addEventListener("fetch", busy);
answer();
