/** Puts together what is to be said of a file. Runs in the worker; what it returns is safe to show. */
import {edition} from "../../data/edition.ts";
import type {Lang} from "../../data/schema.ts";
import {compareRecord} from "../export/compare.ts";
import type {Compared, PanelComparison} from "../export/compare.ts";
import {readRecord} from "../export/read.ts";
import type {DrawingRecord, FileRecord} from "../export/record.ts";
import type {Redrawn} from "../export/redraw.ts";
import {purpose} from "../picture/purposes.ts";
import {tell} from "./strings.ts";
import {mostCharacters, mostPanels, mostRows} from "./verdict.ts";
import type {PanelVerdict, Row, RowState, Step, Verdict} from "./verdict.ts";

/** Text from a file, fit to be shown among ours: not endless, and without marks that turn or hide what is beside it. */
export function tame(text: string): string {
  const plain = text
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .trim();
  const characters = [...plain];
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join("")}…` : plain;
}

function rowOf({id, name, words, state, changes, shown, is}: Compared, still: boolean): Row {
  const told = changes.find(({field}) => field === (is === "figure" ? "words" : "by"));
  const seen: RowState = state === "unchanged" && still && !shown ? "left" : state;
  return {
    id: tame(id),
    name: tame(name),
    state: seen,
    then: tame(words),
    now: state === "withdrawn" ? null : tame(told?.now ?? words),
    // The column beside it has the change of words already.
    fields: changes
      .filter((change) => change !== told)
      .map(({field, then, now}) => ({field, then: tame(then), now: tame(now)})),
  };
}

function lookWords(drawn: DrawingRecord, lang: Lang): string {
  const {light, transparent, filter} = drawn;
  const name = purpose(drawn.purpose).name[lang];
  return tell.lookWords(name, light === "dark", transparent, filter === null ? null : tame(filter))[lang];
}

const order: readonly RowState[] = ["changed", "withdrawn", "left", "added", "unchanged"];

function panelVerdict(found: PanelComparison, drawn: DrawingRecord | null, lang: Lang): PanelVerdict {
  const {panel, state, now, title, version, contradictory, items, added} = found;
  const rows = [
    ...items.map((item) => rowOf(item, now !== null)),
    ...added.map(({id, name, words}): Row => ({id, name, state: "added", then: null, now: words, fields: []})),
  ].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return {
    panel: now,
    state,
    called: tame(panel),
    title: {then: tame(title.then), now: title.now},
    lang: found.lang,
    version,
    look: drawn && lookWords(drawn, lang),
    rows: rows.slice(0, mostRows),
    more: Math.max(0, rows.length - mostRows),
    different: rows.filter((row) => row.state !== "unchanged").length,
    contradictory,
  };
}

export interface Brought {
  bytes: Uint8Array;
  name: string;
  pasted: boolean;
  /** The language of the page. */
  lang: Lang;
}

/** Draws again what a record says, and compares. @throws where that cannot be done here. */
export type Redraw = (kind: "png" | "svg", bytes: Uint8Array, record: FileRecord) => Promise<Redrawn>;

/** What is to be said of a file; nothing that it holds makes this throw. */
export async function report(
  {bytes, name, pasted, lang}: Brought,
  redraw: Redraw,
  onStep: (step: Step) => void,
): Promise<Verdict> {
  if (bytes.length === 0) return {is: "trouble", trouble: "empty", kind: null};
  const {kind, record, trouble} = readRecord(bytes, name);
  if (!record) {
    const why = trouble === "none" ? "no-record" : trouble;
    return {is: "trouble", trouble: pasted && why === "no-record" ? "no-record-pasted" : why, kind};
  }
  const panels = compareRecord({...record, panels: record.panels.slice(0, mostPanels)});
  const drawn = kind === "png" || kind === "svg";
  if (drawn) onStep("redrawing");
  return {
    is: "record",
    kind,
    damaged: trouble === "damaged",
    edition: {then: record.edition, now: edition},
    panels: panels.map((panel, i) => panelVerdict(panel, record.panels[i]?.drawing ?? null, lang)),
    more: Math.max(0, record.panels.length - mostPanels),
    drawing: drawn ? await redraw(kind, bytes, record).catch(() => "failed" as const) : "record-only",
  };
}
