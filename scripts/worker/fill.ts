/**
 * Fetching the rest of the copy by and by: a few files at a time, only while no page asks for anything, and not at all
 * where the reader pays for each byte, unless asked to. The browser may end the worker at any time; the next page that
 * is opened goes on with it.
 */
import type {State} from "../../components/offline/messages.ts";
import {isCopy, keep, keptPaths, NotThere, own} from "./copy.ts";
import {langsIn, listOf} from "./lists.ts";
import {tidy} from "./readers.ts";

declare const self: ServiceWorkerGlobalScope & typeof globalThis;

/** So many files at a time. */
const batch = 4;
/** So long after a page has asked for something, in milliseconds, nothing is fetched for later; at first, longer. */
const quiet = 1_000;
const calm = 3_000;
/** Kept files are not compressed, and an update needs room for a second copy of what has changed. */
const room = 8;

const choices = "readers";
const wantsAll = "/readers/wants-all";

let waits: State["waits"] = "nothing";
// Whoever has just been given a worker is reading.
let asked = Date.now();
let stopped = false;
let running: Promise<void> | null = null;

/** A page asks for something: what is fetched for later waits. */
export const busy = (): void => void (asked = Date.now());

/** Ends what is under way after the present files: a new version can only come in when nothing is. */
export const stop = (): void => void (stopped = true);

/** The reader wants all of it, whatever the connection costs. */
export async function wantAll(): Promise<void> {
  await (await caches.open(choices)).put(wantsAll, new Response(""));
}

/** What is not yet kept, in order, and how much there is in all. */
async function missing() {
  const paths = await keptPaths();
  const lists = await Promise.all((await langsIn()).map(listOf));
  const files = new Map(lists.flatMap((list) => Object.entries(list?.files ?? {})));
  const left = [...files].filter(([path]) => !paths.has(path));
  return {left, of: files.size, bytes: lists.reduce((sum, list) => sum + (list?.bytes ?? 0), 0)};
}

type Missing = Awaited<ReturnType<typeof missing>>;

function stateOf({left, of, bytes}: Missing): State {
  const share = of === 0 ? 1 : left.length / of;
  return {kind: "state", version: BUILD.version, kept: of - left.length, of, bytes: Math.round(bytes * share), waits};
}

/** How far it is. */
export const state = async (): Promise<State> => stateOf(await missing());

async function tell(now: Missing): Promise<void> {
  for (const client of await self.clients.matchAll({type: "window"})) client.postMessage(stateOf(now));
}

interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** Whether the connection is one that is paid for by the byte, or too slow to share. */
const isDear = ({saveData, type, effectiveType = "4g"}: Connection): boolean =>
  saveData === true || type === "cellular" || effectiveType !== "4g";

async function obstacle(bytes: number): Promise<State["waits"]> {
  const {connection = {}} = navigator as Navigator & {connection?: Connection};
  if (isDear(connection) && !(await caches.match(wantsAll, {cacheName: choices}))) return "saving";
  const {quota = Infinity, usage = 0} = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage < bytes * room ? "full" : "nothing";
}

/** Waits until no page has asked for anything for a while. */
async function untilQuiet(length = quiet): Promise<void> {
  for (let left = asked + length - Date.now(); left > 0; left = asked + length - Date.now())
    await new Promise((resolve) => setTimeout(resolve, left));
}

/** Why something could not be kept; for a copy that the reader has just deleted, there is as little to wait for. */
function reason(thrown: unknown): State["waits"] {
  if (thrown instanceof NotThere) return thrown.why === "elsewhere" ? "network" : thrown.why;
  return thrown instanceof Error && thrown.name === "QuotaExceededError" ? "full" : "network";
}

/** Takes over what earlier copies have unchanged, which needs no network. */
async function carryOver(event: ExtendableEvent): Promise<void> {
  const others = (await caches.keys()).filter((name) => isCopy(name) && name !== own);
  if (others.length === 0) return;
  for (const [path, hash] of (await missing()).left) await keep(event, path, hash, "copies").catch(() => undefined);
  await tidy(self, own);
}

async function fetchRest(event: ExtendableEvent): Promise<void> {
  const now = await missing();
  const {left, bytes} = now;
  waits = left.length > 0 ? await obstacle(bytes) : "nothing";
  while (left.length > 0 && waits === "nothing" && !stopped) {
    await untilQuiet();
    // Nobody is reading any more: the browser may be about to bring in a new version, which must not wait for this.
    if ((await self.clients.matchAll({includeUncontrolled: true})).length === 0) return;
    const next = left.slice(0, batch);
    const kept = await Promise.allSettled(next.map(([path, hash]) => keep(event, path, hash, "network")));
    const failed = kept.flatMap((one) => (one.status === "rejected" ? [reason(one.reason)] : []));
    waits = failed[0] ?? "nothing";
    if (failed.length === 0) left.splice(0, batch);
    await tell(now);
  }
  await tell(now);
  // The site has moved on: the browser looks for the new version, instead of at the next visit.
  if (waits === "changed") await self.registration.update();
}

async function run(event: ExtendableEvent): Promise<void> {
  stopped = false;
  await untilQuiet(calm);
  await carryOver(event);
  await fetchRest(event);
  // Its last reader may have left an earlier version meanwhile.
  await tidy(self, own);
}

/** Goes on with it, if that is not under way. */
export function fill(event: ExtendableEvent): void {
  running ??= run(event)
    .catch(() => undefined)
    .finally(() => (running = null));
  event.waitUntil(running);
}
