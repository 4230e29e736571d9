/** The rules that keep the ledger true: nothing missing, nothing altered, no id used twice. Each gives sentences. */
import {kinds, named} from "./entry.ts";
import type {Entry, Event, Kind, Statement} from "./entry.ts";
import {isLive, keyOf, replay, told} from "./replay.ts";
import {canonical, differenceLines} from "./statement.ts";

export type Sha256 = (text: string) => string;
/** Everything that is published now: what figures say, and what the rest is called. */
export type Published = {
  readonly [K in Kind]: Readonly<Record<string, K extends "figure" ? Statement : {zh: string; en: string}>>;
};

const file = "data/ledger/entries.ts";
const explained = 'npm run ledger -- --reason "…" --reason-en "…"';

/** The seal of an event that follows an entry: 128 bits of a SHA-256 of both. */
export const sealOf = (event: Event, before: string, sha256: Sha256): string =>
  sha256(`${before}\n${canonical({...event, hash: undefined})}`).slice(0, 32);

/** Events sealed one after the other, after an entry’s hash; the first of all follows "". */
export function sealed(events: readonly Event[], before: string, sha256: Sha256): Entry[] {
  let last = before;
  return events.map((event) => {
    last = sealOf(event, last, sha256);
    return {...event, hash: last};
  });
}

/** The first entry whose seal does not fit: it was altered, or one above it was taken out or put in. */
export function brokenSeals(entries: readonly Entry[], sha256: Sha256): string[] {
  let before = "";
  for (const [i, entry] of entries.entries()) {
    if (sealOf(entry, before, sha256) !== entry.hash)
      return [`${file}, entry ${i + 1}: ${named(entry)} or an entry above it was altered, removed or put in`];
    before = entry.hash;
  }
  return [];
}

/** Entries that cannot be: out of order, without a reason, or using an id again. */
export const impossibleEntries = (events: readonly Event[]): string[] => replay(events).faults;

/** What is published now but not in the ledger as it is. */
export function unrecorded(events: readonly Event[], now: Published): string[] {
  const {fates} = replay(events);
  return kinds.flatMap((kind) =>
    Object.keys(now[kind]).flatMap((id) => {
      const fate = fates.get(keyOf(kind, id));
      const says = kind === "figure" ? now.figure[id] : undefined;
      if (!fate) return [`${named({kind, id})} is not in the ledger; run: npm run ledger`];
      if (!isLive(fate)) return [`${named({kind, id})} ${told(fate)}; an id is never used again, so give it another`];
      if (!fate.says || !says) return [];
      const lines = differenceLines(fate.says, says);
      if (lines.length === 0) return [];
      return [
        `${named({kind, id})} no longer says what was published on ${fate.day} (${lines.join("; ")}); if that is meant, run: ${explained}`,
      ];
    }),
  );
}

/** What is to be retired and is still there. */
export const stillThere = (retired: readonly Pick<Event, "kind" | "id">[], now: Published): string[] =>
  retired
    .filter(({kind, id}) => Object.hasOwn(now[kind], id))
    .map((one) => `${named(one)} is still in the content; take it out first`);

/** What was published under an id that leads nowhere now. */
export function vanished(events: readonly Event[], now: Published): string[] {
  return [...replay(events).fates].flatMap(([key, fate]) => {
    const kind = kinds.find((one) => key.startsWith(`${one}:`));
    if (!kind || !isLive(fate)) return [];
    const id = key.slice(kind.length + 1);
    if (Object.hasOwn(now[kind], id)) return [];
    return [
      `${named({kind, id})} ${told(fate)} and is gone; its address must still lead somewhere. Run: ${explained} --withdraw ${key}, or --rename ${key}=<its new id>`,
    ];
  });
}

/** Where a ledger is no longer what an earlier one was, with entries added at the end. */
export function rewritten(earlier: readonly string[], lines: readonly string[], when: string): string[] {
  const at = earlier.findIndex((line, i) => lines[i] !== line);
  if (at < 0) return [];
  return [`${file}: entry ${at + 1} is not what it was in ${when}: ${(earlier[at] ?? "").slice(0, 80)}…`];
}
