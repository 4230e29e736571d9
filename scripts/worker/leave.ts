/** A service worker that deletes the copy of the site, and takes itself off: pages come from the network again. */
import {forget} from "./readers.ts";

declare const self: ServiceWorkerGlobalScope & typeof globalThis;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(forget().then(() => self.registration.unregister())));
