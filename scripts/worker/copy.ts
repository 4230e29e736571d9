/**
 * The reader’s copy of one version of the site: a cache of its own for each version, so that no page is ever put
 * together from two. What an earlier version’s copy has unchanged is taken from there, the rest from the network, and
 * both only if it is what the list of this version says: while a new build is being put in place, an address may
 * already answer with another version’s page, or a network’s log-in page with anything.
 */
import {Strategy} from "workbox-strategies/Strategy.js";
import type {StrategyHandler} from "workbox-strategies/StrategyHandler.js";
import {hashOf, partsOf} from "./parts.mjs";

const prefix = "offline-";
/** The cache of this version. */
export const own = prefix + BUILD.version;
/** Whether a cache is a version’s copy. */
export const isCopy = (name: string): boolean => name.startsWith(prefix);

/** Servers vary answers by encoding, which a browser undoes before anything is kept. */
const matching = {ignoreVary: true};

/** What there is no right copy of, here or on the network. */
export class NotThere extends Error {
  /** changed: the site answers with another content than this version’s. */
  readonly why: "changed" | "network" | "elsewhere";
  constructor(path: string, why: NotThere["why"]) {
    super(`${path}: ${why}`);
    this.name = "NotThere";
    this.why = why;
  }
}

/** From where something may be taken: only from earlier versions’ copies, or also from the network. */
export type From = "copies" | "network";

interface Wanted {
  /** The beginning of its hash; empty for a file whose name has it, null for a page that no list has. */
  hash: string | null;
  from: From;
}

/** The path that a kept thing has in all caches. */
export const pathOf = (request: Request): string => new URL(request.url).pathname;

async function isRight(response: Response, hash: string | null): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false;
  return !hash || (await hashOf(await response.clone().arrayBuffer())) === hash;
}

/** Something from the copy of an earlier version, if it has not changed since. */
async function fromEarlier(path: string, hash: string): Promise<Response | null> {
  for (const name of await caches.keys()) {
    if (name === own || !isCopy(name)) continue;
    const found = await caches.match(path, {...matching, cacheName: name});
    if (found && (await isRight(found, hash))) return found;
  }
  return null;
}

/** Asks the network at the lowest priority. Files named by their hash may come from the browser’s own cache as they are. */
async function fromNetwork(request: Request, handler: StrategyHandler, hash: string | null): Promise<Response> {
  const options = {cache: hash === "" ? "default" : "no-cache", priority: "low"} as const;
  const answer = await handler.fetch(new Request(request.url, options)).catch(() => {
    throw new NotThere(request.url, "network");
  });
  if (answer.status >= 500) throw new NotThere(request.url, "network");
  if (!(await isRight(answer, hash))) throw new NotThere(request.url, "changed");
  return answer;
}

/** Keeps one thing, and before it all that it cannot be shown without: a kept page is always whole. */
class Keeping extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const {hash, from} = handler.params as unknown as Wanted;
    const kept = await handler.cacheMatch(request);
    if (kept) return kept;
    // Once the reader has deleted the copy, nothing may bring it back by the way.
    if (!(await caches.has(own))) throw new NotThere(request.url, "elsewhere");
    const found =
      (hash !== null && (await fromEarlier(pathOf(request), hash))) ||
      (from === "network" && (await fromNetwork(request, handler, hash)));
    if (!found) throw new NotThere(request.url, "elsewhere");
    await this.keepWhole(request, found, handler, from);
    return found;
  }

  private async keepWhole(request: Request, found: Response, handler: StrategyHandler, from: From): Promise<void> {
    if (found.headers.get("Content-Type")?.startsWith("text/html"))
      for (const part of partsOf(await found.clone().text())) await keep(handler.event, part, "", from);
    await handler.cachePut(request, found.clone());
  }
}

const keeping = new Keeping({cacheName: own, matchOptions: matching});

/** Keeps one thing in this version’s copy. @throws NotThere, and what a browser throws whose storage is full. */
export async function keep(event: ExtendableEvent, path: string, hash: string | null, from: From): Promise<void> {
  const [answer, done] = keeping.handleAll({event, request: new Request(path), params: {hash, from}});
  await Promise.all([answer, done]);
}

/** Keeps an answer that the page has had anyway, if it is what the list says. @returns whether it is kept. */
export async function keepAnswer(
  event: ExtendableEvent,
  path: string,
  answer: Response,
  hash: string | null,
): Promise<boolean> {
  if (!(await caches.has(own)) || !(await isRight(answer, hash))) return false;
  for (const part of partsOf(path.endsWith("/") ? await answer.clone().text() : ""))
    await keep(event, part, "", "network");
  await (await caches.open(own)).put(path, answer);
  return true;
}

/** What a version has kept at a path. */
export const kept = (path: string, version = own): Promise<Response | undefined> =>
  caches.match(path, {...matching, cacheName: version});

/** A file that any version has: for files whose name has their content’s hash. */
export async function keptAnywhere(path: string): Promise<Response | undefined> {
  for (const name of [own, ...(await caches.keys()).filter(isCopy)]) {
    const found = await kept(path, name);
    if (found) return found;
  }
  return undefined;
}

/** All paths that this version has kept. */
export const keptPaths = async (version = own): Promise<Set<string>> =>
  new Set((await (await caches.open(version)).keys()).map(pathOf));
