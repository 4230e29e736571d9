/** What the entries of a ledger add up to. */
import {named} from "./entry.ts";
import type {Event, Kind, Statement} from "./entry.ts";
import {changedFields} from "./statement.ts";

/** What became of an id, and since when. */
export interface Fate {
  is: Event["act"];
  day: string;
  /** For a figure, what it says or last said. */
  says: Statement | null;
}
export type Fates = ReadonlyMap<string, Fate>;

/** The key of an id among all kinds. */
export const keyOf = (kind: Kind, id: string): string => `${kind}:${id}`;
export const isLive = ({is}: Fate): boolean => is === "published" || is === "corrected";
export const told = ({is, day}: Fate): string => `was ${is} on ${day}`;

/** Why an event cannot follow what came before; null where it can. */
function faultOf(event: Event, fates: Fates): string | null {
  const before = fates.get(keyOf(event.kind, event.id));
  if (event.act === "published") return before ? `${told(before)}; an id is never used again` : null;
  if (!before) return `cannot be ${event.act}: it was never published`;
  if (!isLive(before)) return `cannot be ${event.act}: it ${told(before)}`;
  if (event.reason.zh.trim() === "" || event.reason.en.trim() === "")
    return `is ${event.act} without a reason in each language`;
  if (event.act === "corrected" && before.says && changedFields(before.says, event.says).length === 0)
    return "is corrected to what it said before";
  const taken = event.act === "renamed" ? fates.get(keyOf(event.kind, event.to)) : undefined;
  return event.act === "renamed" && taken
    ? `cannot be renamed “${event.to}”, which ${told(taken)}; an id is never used again`
    : null;
}

/** What became of every id, and a sentence for each event that cannot be. */
export function replay(events: readonly Event[]): {fates: Fates; faults: string[]} {
  const fates = new Map<string, Fate>();
  const faults: string[] = [];
  let last = "";
  events.forEach((event, i) => {
    const where = `data/ledger/entries.ts, entry ${i + 1}: ${named(event)}`;
    const fault = faultOf(event, fates);
    if (fault) faults.push(`${where} ${fault}`);
    if (event.day < last) faults.push(`${where} is dated ${event.day}, before the entry above it, ${last}`);
    last = event.day;
    const {act, day, kind, id} = event;
    const says = "says" in event ? event.says : (fates.get(keyOf(kind, id))?.says ?? null);
    fates.set(keyOf(kind, id), {is: act, day, says});
    // The new id takes over what the old one said.
    if (act === "renamed") fates.set(keyOf(kind, event.to), {is: "published", day, says});
  });
  return {fates, faults};
}
