/** A briefing as a file of its own, to be kept or handed on. */
import type {Lang} from "../../data/schema.ts";
import {limits, readText, writeText} from "./schema.ts";
import type {Kept, Read} from "./schema.ts";
import {words, wrongs} from "./strings.ts";

export const ending = ".cfi-briefing.json";

/** The file of a briefing: its title, made fit for every file system, names it. */
export function briefingText(briefing: Kept, lang: Lang): {name: string; type: string; bytes: Uint8Array} {
  const title = briefing.title
    .replace(/[\\/:*?"<>|\s.]+/g, " ")
    .trim()
    .slice(0, 60);
  const name = `${title || words.title[lang]}${ending}`;
  return {name, type: "application/json", bytes: new TextEncoder().encode(writeText(briefing))};
}

/** The briefing in a file that the reader chose, or what is wrong with it. */
export async function readFile(file: File): Promise<Read> {
  if (file.size > limits.file * 4) return {briefing: null, wrong: wrongs.huge};
  try {
    // Editors on Windows put a mark before the text, which JSON does not know.
    return readText((await file.text()).replace(/^\ufeff/, ""));
  } catch {
    return {briefing: null, wrong: words.unreadableFile};
  }
}
