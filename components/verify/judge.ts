/** A verdict in a word, and in how grave a tone. */
import type {Text} from "../../data/schema.ts";
import {tell} from "./strings.ts";
import type {Verdict} from "./verdict.ts";

/** good: nothing differs; doubt: something does; bad: someone has edited the file; soft: nothing can be said. */
export type Tone = "good" | "doubt" | "bad" | "soft";

/** What stands beside the name of a file. */
export function badge(verdict: Verdict): {tone: Tone; words: Text} {
  if (verdict.is === "trouble") return {tone: "soft", words: tell.noAnswer};
  const {panels, drawing} = verdict;
  if (panels.some(({contradictory}) => contradictory)) return {tone: "bad", words: tell.forged};
  if (drawing === "altered") return {tone: "bad", words: tell.alteredBadge};
  const changed = panels.reduce((sum, panel) => sum + (panel.panel ? panel.different : 0), 0);
  if (changed > 0) return {tone: "doubt", words: tell.changedCount(changed)};
  if (panels.some(({panel}) => panel === null)) return {tone: "doubt", words: tell.notOurs};
  return {tone: "good", words: drawing === "as-exported" ? tell.asExported : tell.unchanged};
}

/** What is said of a file’s content. */
export function contentLine({panels}: Extract<Verdict, {is: "record"}>): {tone: Tone; words: Text} {
  if (panels.some(({contradictory}) => contradictory)) return {tone: "bad", words: tell.forgedLine};
  const ours = panels.filter(({panel}) => panel !== null);
  if (ours.some(({different}) => different > 0)) return {tone: "doubt", words: tell.someChanged};
  if (ours.length < panels.length) return {tone: "doubt", words: tell.notOursLine};
  const same = ours.every(({version}) => version.then === version.now);
  return same ? {tone: "good", words: tell.allUnchanged} : {tone: "good", words: tell.wordingChanged};
}

/** How what is said of the drawing is meant. */
export const drawingTone = {
  "as-exported": "good",
  repacked: "doubt",
  altered: "bad",
  resized: "soft",
  "not-drawn": "soft",
  "drawing-changed": "soft",
  "record-only": "soft",
  failed: "soft",
} as const satisfies Record<Extract<Verdict, {is: "record"}>["drawing"], Tone>;
