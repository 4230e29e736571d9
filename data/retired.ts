/** Ids that were published and are used no more. Their addresses stay: one leads to the new id, one says why. */
import {entries} from "./ledger/entries.ts";
import {kinds} from "./ledger/entry.ts";
import type {Entry, Kind} from "./ledger/entry.ts";
import type {Day, Text} from "./schema.ts";

export interface Renamed {
  /** The id that the old one leads to: the last, where it was renamed again. */
  to: string;
  day: Day;
  reason: Text;
}
export interface Withdrawn {
  day: Day;
  reason: Text;
}
type Table<T> = Readonly<Record<Kind, Readonly<Record<string, T>>>>;

const byKind = <T>(of: (kind: Kind) => [string, T][]): Table<T> => {
  const table = Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(of(kind))]));
  return table as Record<Kind, Record<string, T>>;
};

/** The renamed ids of each kind: `renamed.figure["old-id"]?.to`. */
export function renamedIn(ledger: readonly Entry[]): Table<Renamed> {
  const all = ledger.filter((entry) => entry.act === "renamed");
  const last = (kind: Kind, id: string): string => {
    const next = all.find((entry) => entry.kind === kind && entry.id === id);
    return next ? last(kind, next.to) : id;
  };
  return byKind((kind) =>
    all
      .filter((entry) => entry.kind === kind)
      .map(({id, to, day, reason}) => [id, {to: last(kind, to), day, reason}] as [string, Renamed]),
  );
}

/** The withdrawn ids of each kind: `withdrawn.figure["id"]?.reason`. */
export const withdrawnIn = (ledger: readonly Entry[]): Table<Withdrawn> =>
  byKind((kind) =>
    ledger
      .filter((entry) => entry.act === "withdrawn" && entry.kind === kind)
      .flatMap((entry) => (entry.act === "withdrawn" ? [[entry.id, {day: entry.day, reason: entry.reason}]] : [])),
  );

export const renamed = renamedIn(entries);
export const withdrawn = withdrawnIn(entries);
