/** The history of what was published. For pages made on the server: the ledger is too large for the first visit. */
import {entries} from "./ledger/entries.ts";
import {grouped, oncePer} from "./grouped.ts";
import type {Entry, Kind, Statement} from "./ledger/entry.ts";
import {keyOf} from "./ledger/replay.ts";
import type {Day, Text} from "./schema.ts";

/** A ledger by what its entries are about, so that a page need not go through all of it. */
const indexed = oncePer((ledger: readonly Entry[]) => ({
  places: new Map(ledger.map((entry, i) => [entry, i])),
  about: grouped(ledger, ({kind, id}) => [keyOf(kind, id)]),
  renamedTo: grouped(ledger, (entry) => (entry.act === "renamed" ? [keyOf(entry.kind, entry.to)] : [])),
  firstOn: grouped(ledger, ({act, kind, day}) => (act === "published" && kind === "figure" ? [day] : [])),
}));

/** The ids that something has had, the present one last. */
function namesOf(kind: Kind, id: string, ledger: readonly Entry[]): string[] {
  const [before] = indexed(ledger).renamedTo.get(keyOf(kind, id)) ?? [];
  return before ? [...namesOf(kind, before.id, ledger), id] : [id];
}

/** What a ledger says of a thing under all its names, oldest first. */
export function historyIn(ledger: readonly Entry[], id: string, kind: Kind = "figure"): readonly Entry[] {
  const {about, places} = indexed(ledger);
  const found = namesOf(kind, id, ledger).flatMap((name) => about.get(keyOf(kind, name)) ?? []);
  return found.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** What was published of a figure (or of another thing) under all its names, oldest first; none for an unknown id. */
export const historyOf = (id: string, kind: Kind = "figure"): readonly Entry[] => historyIn(entries, id, kind);

/** What a thing was called when it was published; a figure has a statement in place of a name. */
export const nameThen = (kind: Exclude<Kind, "figure">, id: string, ledger: readonly Entry[] = entries): Text | null =>
  historyIn(ledger, id, kind).flatMap((entry) => ("name" in entry ? [entry.name] : []))[0] ?? null;

/** What a history came to say by an entry of it; null where nothing was said yet. */
export const saidBy = (history: readonly Entry[], entry: Entry): Statement | null =>
  history
    .slice(0, history.indexOf(entry) + 1)
    .flatMap((one) => ("says" in one ? [one.says] : []))
    .at(-1) ?? null;

interface Told {
  day: Day;
  /** The seal of its entry: names the change for good. */
  hash: string;
}

/** Something that readers of earlier values need to know. */
export type Change = Told &
  (
    | {act: "first"; count: number}
    | {act: "corrected"; kind: "figure"; id: string; before: Statement; after: Statement; reason: Text}
    | {act: "renamed"; kind: Kind; id: string; to: string; reason: Text}
    | {act: "withdrawn"; kind: Kind; id: string; says: Statement | null; reason: Text}
  );

function changeOf(entry: Entry, ledger: readonly Entry[]): Change[] {
  const {act, kind, id, day, hash} = entry;
  if (act === "published") return [];
  if (act === "renamed") return [{act, kind, id, day, hash, to: entry.to, reason: entry.reason}];
  const history = historyIn(ledger, id, kind);
  const earlier = history[history.indexOf(entry) - 1];
  const before = earlier ? saidBy(history, earlier) : null;
  if (act === "withdrawn") return [{act, kind, id, day, hash, says: before, reason: entry.reason}];
  return before ? [{act, kind, id, day, hash, before, after: entry.says, reason: entry.reason}] : [];
}

/** The figures that an edition has first, as one change of the day, where its last one was entered. */
function firstOf(entry: Entry, ledger: readonly Entry[]): Change[] {
  const first = indexed(ledger).firstOn.get(entry.day) ?? [];
  if (first.at(-1) !== entry) return [];
  return [{act: "first", day: entry.day, hash: entry.hash, count: first.length}];
}

/** The changes that a ledger tells of, newest first. */
export const changesIn = (ledger: readonly Entry[]): readonly Change[] =>
  ledger.flatMap((entry) => [...firstOf(entry, ledger), ...changeOf(entry, ledger)]).reverse();

/** Corrections, renamings and withdrawals, and how many figures each edition published first; newest first. */
export const changes: readonly Change[] = changesIn(entries);
