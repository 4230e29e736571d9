/** Parts of the program that load when first asked for: what is said while they are late, and how they come again. */
import type {Lang} from "../data/schema.ts";
import {announce} from "./announce.ts";
import {lateWords} from "./late-words.ts";

/** So long after a click, in milliseconds, a reader is told that it has been heard. */
export const patience = 2_000;

/**
 * Waits for a part of the program, and says so where that takes long. @returns null where the reader stopped waiting.
 * Fails as the part does.
 */
export async function awaited<Part>(part: Promise<Part>, lang: Lang): Promise<Part | null> {
  let said = false;
  let stop = () => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const slow = setTimeout(() => {
    said = true;
    announce(lateWords.slow[lang], stop);
  }, patience);
  try {
    return await Promise.race([part, stopped]);
  } finally {
    clearTimeout(slow);
    if (said) announce("");
  }
}

/** Calls back once nothing has been heard for so many milliseconds; `heard` says that something was. */
export function onSilence(then: () => void, after = 8_000): {heard: () => void; end: () => void} {
  let timer = setTimeout(then, after);
  const end = () => clearTimeout(timer);
  return {
    end,
    heard: () => {
      end();
      timer = setTimeout(then, after);
    },
  };
}

/** The script of this page that an error was met in while it was read; null where the error is none of reading. */
function unreadable({error, filename}: ErrorEvent): HTMLScriptElement | null {
  if (!(error instanceof SyntaxError) || !filename.includes("/_next/static/")) return null;
  return [...document.scripts].find(({src}) => src === filename) ?? null;
}

/**
 * A script that arrives cut off or as something else is no error to the program that loads scripts: it would wait for
 * ever, and the browser keep the bad copy. Here it is fetched anew past all caches, and then reported as not arrived,
 * which makes that program ask once more, and fail where it is still unreadable. @returns what ends the watch.
 */
export function watchScripts(): () => void {
  const met = (event: ErrorEvent) => {
    const script = unreadable(event);
    if (!script) return;
    const missing = () => script.dispatchEvent(new Event("error"));
    fetch(script.src, {cache: "reload"})
      .then((answer) => answer.arrayBuffer())
      .then(missing, missing);
  };
  addEventListener("error", met);
  return () => removeEventListener("error", met);
}
