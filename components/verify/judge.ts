/** A verdict in a word, and in how grave a tone. */
import type {Text} from "../../data/schema.ts";
import {tell} from "./strings.ts";
import type {DrawingState, Verdict} from "./verdict.ts";

/** good: nothing differs; doubt: something does; bad: someone has edited the file; soft: nothing can be said. */
export type Tone = "good" | "doubt" | "bad" | "soft";

type Found = Extract<Verdict, {is: "record"}>;
const isTable = ({kind}: Found) => kind === "csv" || kind === "json" || kind === "xlsx";

/** What stands beside the name of a file. */
export function badge(verdict: Verdict): {tone: Tone; words: Text} {
  if (verdict.is === "trouble") return {tone: "soft", words: tell.noAnswer};
  const {panels, drawing} = verdict;
  if (panels.some(({contradictory}) => contradictory)) return {tone: "bad", words: tell.forged};
  if (drawing === "altered" && !isTable(verdict)) return {tone: "bad", words: tell.alteredBadge};
  const changed = panels.reduce((sum, panel) => sum + (panel.panel ? panel.different : 0), 0);
  if (changed > 0) return {tone: "doubt", words: tell.changedCount(changed)};
  if (panels.some(({panel}) => panel === null)) return {tone: "doubt", words: tell.notOurs};
  if (drawing !== "as-exported") return {tone: "good", words: tell.unchanged};
  return {tone: "good", words: isTable(verdict) ? tell.tableAsExported : tell.asExported};
}

/** What is said of a file’s content. */
export function contentLine({panels}: Found): {tone: Tone; words: Text} {
  if (panels.some(({contradictory}) => contradictory)) return {tone: "bad", words: tell.forgedLine};
  const ours = panels.filter(({panel}) => panel !== null);
  if (ours.some(({different}) => different > 0)) return {tone: "doubt", words: tell.someChanged};
  if (ours.length < panels.length) return {tone: "doubt", words: tell.notOursLine};
  const same = ours.every(({version}) => version.then === version.now);
  return same ? {tone: "good", words: tell.allUnchanged} : {tone: "good", words: tell.wordingChanged};
}

const tones = {
  "as-exported": "good",
  repacked: "doubt",
  "other-fonts": "soft",
  altered: "bad",
  resized: "soft",
  "drawing-changed": "soft",
  "not-drawn": "soft",
  "record-only": "soft",
  failed: "soft",
} as const satisfies Record<DrawingState, Tone>;

/** What is said of a file’s picture, or of what else is in it beside its record. */
export function drawingLine(found: Found): {name: Text; tone: Tone; words: Text} {
  const {drawing, kind} = found;
  const tables: Partial<Record<DrawingState, Text>> = tell.tables;
  if (kind === "zip") return {name: tell.file, tone: "soft", words: tell.zipLine};
  // A spreadsheet that opens and saves a table changes its bytes, so that another table is no reproach.
  if (isTable(found))
    return {
      name: tell.file,
      tone: drawing === "altered" ? "doubt" : tones[drawing],
      words: tables[drawing] ?? tell.drawings[drawing],
    };
  return {
    name: drawing === "record-only" ? tell.file : tell.drawing,
    tone: tones[drawing],
    words: tell.drawings[drawing],
  };
}
