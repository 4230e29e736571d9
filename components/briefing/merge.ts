/** What two tabs have made of one briefing, put together so that nothing either wrote is lost. */
import {limits} from "./schema.ts";
import type {Kept, KeptEntry} from "./schema.ts";

export interface Merged {
  briefing: Kept;
  /** What both had changed, each otherwise: panels by their notes, `null` for the title. Both texts are in the result. */
  clashes: readonly (string | null)[];
}

/** A text that both may have changed: the changed one, or both, first the other’s; as much of them as there is room for. */
function both(base: string, mine: string, theirs: string, gap: string, most: number): {text: string; clash: boolean} {
  if (mine === base || mine === theirs) return {text: theirs, clash: false};
  // What goes on from the other text, or was gone on from by it, holds both.
  if (theirs === base || mine.startsWith(theirs)) return {text: mine, clash: false};
  if (theirs.startsWith(mine)) return {text: theirs, clash: false};
  const joined = `${theirs}${gap}${mine}`;
  return {text: joined.length <= most ? joined : mine, clash: true};
}

const byPanel = ({entries}: Kept) => new Map(entries.map((entry) => [entry.panel, entry]));

/** Where an entry of mine goes among others: last where it was last, else behind the one that it stood behind. */
function place(entries: readonly KeptEntry[], mine: Kept, panel: string): number {
  const at = mine.entries.findIndex((entry) => entry.panel === panel);
  if (at === mine.entries.length - 1) return entries.length;
  for (const before of mine.entries.slice(0, at).toReversed()) {
    const found = entries.findIndex((entry) => entry.panel === before.panel);
    if (found >= 0) return found + 1;
  }
  return 0;
}

/**
 * Merges two briefings that were made of a third. What either added is in the result; what either removed is not, unless
 * the other wrote to it meanwhile. The order is theirs. Of choices that both changed, mine holds.
 */
export function merge(base: Kept, mine: Kept, theirs: Kept): Merged {
  const [was, own] = [byPanel(base), byPanel(mine)];
  const clashes: (string | null)[] = [];
  const written = (entry: KeptEntry) => entry.note !== (was.get(entry.panel)?.note ?? "");
  const fresh = (entry: KeptEntry) => !was.has(entry.panel) || written(entry);

  let entries: readonly KeptEntry[] = theirs.entries.flatMap((entry) => {
    const {panel} = entry;
    const here = own.get(panel);
    if (!here) return fresh(entry) ? [entry] : [];
    const {text: note, clash} = both(was.get(panel)?.note ?? "", here.note, entry.note, "\n", limits.note);
    if (clash) clashes.push(panel);
    return [{panel, note, version: here.version === was.get(panel)?.version ? entry.version : here.version}];
  });
  const there = byPanel(theirs);
  for (const entry of mine.entries)
    if (!there.has(entry.panel) && fresh(entry))
      entries = entries.toSpliced(place(entries, mine, entry.panel), 0, entry);

  const title = both(base.title, mine.title, theirs.title, " / ", limits.title);
  if (title.clash) clashes.push(null);
  const choice = <Name extends "lang" | "light" | "orientation">(name: Name): Kept[Name] =>
    mine[name] === base[name] ? theirs[name] : mine[name];
  const briefing = {
    ...mine,
    title: title.text,
    lang: choice("lang"),
    light: choice("light"),
    orientation: choice("orientation"),
    entries: entries.slice(0, limits.entries),
  };
  return {briefing, clashes};
}
