/** What pages get when they ask: from the copy of their own version, else from the network. */
import {NavigationRoute} from "workbox-routing/NavigationRoute.js";
import {Route} from "workbox-routing/Route.js";
import {Router} from "workbox-routing/Router.js";
import type {RouteHandlerCallbackOptions} from "workbox-core/types.js";
import {CacheFirst} from "workbox-strategies/CacheFirst.js";
import {keepAnswer, kept, keptAnywhere, keptPaths, own, pathOf} from "./copy.ts";
import {fill} from "./fill.ts";
import {keepCore, langOf, langs, langsIn, listed, offlinePage} from "./lists.ts";
import {partsOf} from "./parts.mjs";
import {note, whence} from "./readers.ts";

declare const self: ServiceWorkerGlobalScope & typeof globalThis;

const network = "network";
/** Pages for the frames of others are left to the network, and so is what has a name with an ending. */
const notOurs = [/^\/(en\/)?embed\//, /^[^?]*\.\w+(\?|$)/];
const data = /\.(json|wasm|ttf|csv|xlsx|zip|svg|icc)$/;
const entries = /<li data-kept="([^"]+)"/g;

/** An answer of our own with the headers of a kept one, but for those that its bytes no longer bear out. */
function answerLike(kept: Response, body: BodyInit | null, status: Pick<Response, "status" | "statusText">): Response {
  const headers = new Headers(kept.headers);
  for (const name of ["Content-Encoding", "Content-Length", "ETag"]) headers.delete(name);
  return new Response(body, {status: status.status, statusText: status.statusText, headers});
}

/**
 * The page that says there is no network, with links to those pages only that are here. The others are hidden, not taken
 * out: React finds the page as it was written.
 */
async function sorry(path: string): Promise<Response> {
  for (const lang of [langOf(path), ...langs]) {
    const page = await kept(offlinePage(lang));
    if (!page) continue;
    const here = await keptPaths();
    const html = (await page.text()).replace(entries, (entry, to: string) =>
      here.has(to) ? entry : `${entry} hidden=""`,
    );
    return answerLike(page, html, {status: 503, statusText: "Offline"});
  }
  return Response.error();
}

/** Whether a page that no list has is of this version’s making: it calls for none but this version’s programs. */
async function isOfThisVersion(html: string): Promise<boolean> {
  for (const part of partsOf(html))
    if (part.startsWith("/_next/static/chunks/") && (await listed(part)) === null) return false;
  return true;
}

/** Keeps a page that has just come, where it is of this version, and with it the rest of a language that is new here. */
async function keepPage(event: FetchEvent, path: string, answer: Response): Promise<void> {
  const {resultingClientId: reader} = event;
  note(event, reader, network);
  if (!answer.headers.get("Content-Type")?.startsWith("text/html") || !answer.ok) return;
  if (!(await langsIn()).includes(langOf(path))) await keepCore(event, langOf(path));
  const hash = await listed(path);
  if (hash === null && !(await isOfThisVersion(await answer.clone().text()))) return;
  if (await keepAnswer(event, path, answer, hash)) note(event, reader, own);
}

async function page({url, event, request}: RouteHandlerCallbackOptions): Promise<Response> {
  const asked = event as FetchEvent;
  fill(asked);
  const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
  const found = await kept(path);
  if (found && path !== url.pathname) return Response.redirect(path + url.search);
  if (found) {
    note(asked, asked.resultingClientId, own);
    return found;
  }
  try {
    const answer = await fetch(request);
    asked.waitUntil(keepPage(asked, path, answer.clone()).catch(() => undefined));
    return answer;
  } catch {
    return sorry(path);
  }
}

/** Programs and styles, whose names have their hash: whoever has one has the right one. */
const code = new CacheFirst({
  cacheName: own,
  matchOptions: {ignoreVary: true},
  plugins: [
    {
      cacheWillUpdate: async ({request, response}) =>
        response.status === 200 && (await listed(pathOf(request))) !== null && (await caches.has(own))
          ? response
          : null,
    },
  ],
});

/**
 * A worker reads from its own address, in what follows the “#”, which programs it is made of. A kept answer would give
 * it the address without that; an answer made here has none, and leaves it the one that was asked for.
 */
const withAddress = (request: Request, answer: Response): Response =>
  request.destination === "worker" && answer.url !== "" ? answerLike(answer, answer.body, answer) : answer;

async function program(options: RouteHandlerCallbackOptions): Promise<Response> {
  const answer = (await keptAnywhere(options.url.pathname)) ?? (await code.handle(options));
  return withAddress(options.request, answer);
}

/** The version whose data a request gets: that of its page, or that of all pages for a thread that has no page’s name. */
async function versionFor({clientId}: FetchEvent): Promise<string | null> {
  const from = clientId === "" ? null : await whence(clientId);
  if (from !== null) return from;
  const client = clientId === "" ? undefined : await self.clients.get(clientId);
  return client && client.type !== "window" ? own : null;
}

/** Data under names that stay the same from one version to the next. */
async function file({url, event, request}: RouteHandlerCallbackOptions): Promise<Response> {
  const path = url.pathname;
  const version = await versionFor(event as FetchEvent);
  const found = version && version !== network ? await kept(path, version) : undefined;
  if (found) return found;
  try {
    const answer = await fetch(request);
    const hash = await listed(path);
    if (hash !== null) event.waitUntil(keepAnswer(event, path, answer.clone(), hash).catch(() => false));
    return answer;
  } catch (error) {
    const last = await kept(path);
    if (last) return last;
    throw error;
  }
}

/** Answers what pages ask for. */
export function answer(): void {
  const router = new Router();
  router.registerRoute(new NavigationRoute(page, {denylist: notOurs}));
  router.registerRoute(
    new Route(({url, sameOrigin}) => sameOrigin && url.pathname.startsWith("/_next/static/"), program),
  );
  router.registerRoute(
    new Route(
      ({url, sameOrigin, request}) => sameOrigin && data.test(url.pathname) && !request.headers.has("Range"),
      file,
    ),
  );
  router.addFetchListener();
}
