/** Puts together what is to be said of a file. Runs in the worker; what it returns is safe to show. */
import {edition} from "../../data/edition.ts";
import {periodWords} from "../../data/format.ts";
import type {Lang, Period} from "../../data/schema.ts";
import {compareRecord} from "../export/compare.ts";
import type {Compared, PanelComparison} from "../export/compare.ts";
import {readRecord} from "../export/read.ts";
import type {FileKind} from "../export/read.ts";
import type {DrawingRecord, FileRecord, PanelRecord} from "../export/record.ts";
import type {Redrawn, RedrawnKind} from "../export/redraw.ts";
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

/** When a record says that a figure was so; the form of records lets only periods in that have words. */
function whenOf({figures, lang}: PanelRecord, item: Compared): string | null {
  const period = item.is === "figure" ? figures.find(({id}) => id === item.id)?.period : null;
  return period ? periodWords(period as Period, lang) : null;
}

function rowOf(item: Compared, record: PanelRecord, still: boolean): Row {
  const {id, name, words, state, changes, shown, is} = item;
  const told = changes.find(({field}) => field === (is === "figure" ? "words" : "by"));
  const seen: RowState = state === "unchanged" && still && !shown ? "left" : state;
  return {
    id: tame(id),
    name: tame(name),
    when: whenOf(record, item),
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

function panelVerdict(found: PanelComparison, record: PanelRecord, lang: Lang): PanelVerdict {
  const {panel, state, now, title, version, contradictory, items, added} = found;
  const rows = [
    ...items.map((item) => rowOf(item, record, now !== null)),
    ...added.map(({id, name, words}): Row => ({
      id,
      name,
      when: null,
      state: "added",
      then: null,
      now: words,
      fields: [],
    })),
  ].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return {
    panel: now,
    state,
    called: tame(panel),
    title: {then: tame(title.then), now: title.now},
    lang: found.lang,
    version,
    look: record.drawing && lookWords(record.drawing, lang),
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

/** Not taken from redraw.ts, which brings all that draws. */
const redrawn: Record<RedrawnKind, true> = {png: true, svg: true, csv: true, json: true, xlsx: true};
const isRedrawn = (kind: FileKind): kind is RedrawnKind => Object.hasOwn(redrawn, kind);

/** Draws again what a record says, and compares. @throws where that cannot be done here. */
export type Redraw = (kind: RedrawnKind, bytes: Uint8Array, record: FileRecord) => Promise<Redrawn>;

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
  const read = record.panels.slice(0, mostPanels);
  if (isRedrawn(kind)) onStep("redrawing");
  return {
    is: "record",
    kind,
    damaged: trouble === "damaged",
    edition: {then: record.edition, now: edition},
    panels: read.flatMap((panel) =>
      compareRecord({...record, panels: [panel]}).map((found) => panelVerdict(found, panel, lang)),
    ),
    more: Math.max(0, record.panels.length - mostPanels),
    drawing: isRedrawn(kind) ? await redraw(kind, bytes, record).catch(() => "failed" as const) : "record-only",
  };
}
