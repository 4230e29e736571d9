/** The search on a thread of its own: it loads the index and answers queries, the latest first of all. */
import {searchFile} from "../routes.ts";
import {searchIn} from "./engine.ts";
import type {Found} from "./engine.ts";
import {entriesOf} from "./entries.ts";
import type {SearchIndex, SlicedIndex} from "./index-types.ts";
import {shownOf} from "./messages.ts";
import type {Ask, Reply} from "./messages.ts";
import {readerOf} from "./pinyin.ts";
import {slicedSearch} from "./sliced.ts";

type Searching = (query: string, early?: (found: Found) => void) => Found | Promise<Found>;

const reply = (message: Reply): void => self.postMessage(message);

/** Loads a file of the site as JSON. @throws where it does not arrive */
async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Works out what only sentences need, a little at a time, so that queries come in between. */
function prepare(index: SearchIndex, search: Searching): void {
  const sentence = index.panels[0]?.[1].text.zh;
  if (sentence) setTimeout(() => void search(sentence), 0);
}

async function start(): Promise<Searching> {
  const index = (await load(searchFile)) as SearchIndex | SlicedIndex;
  reply({kind: "ready", examples: index.examples});
  if ("cut" in index) return slicedSearch(index, load);
  const search = searchIn(entriesOf(index), {read: readerOf(index.readings), statistics: null});
  prepare(index, search);
  return search;
}

/** null until the index has arrived, and where it has not. */
let searching: Searching | null = null;
let next: {id: number; query: string} | null = null;
let busy = false;

/** Answers what was asked last, until nothing was asked meanwhile. */
async function answer(): Promise<void> {
  if (busy) return;
  busy = true;
  while (searching && next) {
    const {id, query} = next;
    next = null;
    try {
      const tell = (found: Found) => reply({kind: "found", id, found: shownOf(query, found)});
      tell(await searching(query, tell));
    } catch {
      // A damaged index: another try loads it anew.
      reply({kind: "found", id, found: null});
      reply({kind: "unready"});
    }
  }
  busy = false;
}

async function begin(): Promise<void> {
  searching = null;
  try {
    searching = await start();
  } catch {
    return reply({kind: "unready"});
  }
  await answer();
}

self.addEventListener("message", ({data}: MessageEvent<Ask>) => {
  if (data.kind === "again") return void begin();
  if (next) reply({kind: "found", id: next.id, found: null});
  next = {id: data.id, query: data.query};
  void answer();
});

void begin();
