/** Asks the thread that lays out pages, one briefing at a time: of those that come meanwhile only the last counts. */
import type {Briefing} from "./briefing.ts";
import type {DrawnPage, Laid, LayAsk, LayReply} from "./pages-messages.ts";

export interface Layer {
  ask: (briefing: Briefing) => void;
  end: () => void;
}

/** Starts the thread. Calls back with pages, or with null where there are none; `last` says that no newer are coming. */
export function startLayer(heard: (laid: Laid | null, last: boolean) => void): Layer {
  let worker: Worker | null = null;
  let working = false;
  let next: Briefing | null = null;
  let id = 0;

  const send = () => {
    if (working || !next) return;
    const message: LayAsk = {id: ++id, briefing: next};
    next = null;
    try {
      worker ??= start();
      working = true;
      worker.postMessage(message);
    } catch {
      broken();
    }
  };
  /** A program that did not arrive is asked for again with the next change. */
  const broken = () => {
    worker?.terminate();
    worker = null;
    working = false;
    heard(null, true);
  };
  const start = () => {
    let shown: readonly (DrawnPage | undefined)[] = [];
    const started = new Worker(new URL("./pages-worker.ts", import.meta.url), {type: "module"});
    started.addEventListener("message", ({data}: MessageEvent<LayReply>) => {
      working = false;
      const last = next === null;
      send();
      if (!("laid" in data)) return heard(null, last);
      shown = data.pages.map((page, i) => page ?? shown[i]);
      heard({...data.laid, pages: shown.filter((page) => page !== undefined)}, last);
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      broken();
    });
    return started;
  };
  return {
    ask: (briefing) => {
      next = briefing;
      send();
    },
    end: () => {
      worker?.terminate();
      worker = null;
      working = false;
    },
  };
}
