/** What a reader can do to a briefing. Each gives a new one, or the same where there was nothing to do. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Briefing} from "./briefing.ts";
import {form, limits} from "./schema.ts";
import type {Kept, KeptEntry} from "./schema.ts";

/** A briefing with nothing in it, in the language of the page. */
export const blank = (lang: Lang): Kept => ({
  schema: form,
  title: "",
  lang,
  light: "light",
  orientation: "portrait",
  entries: [],
});

/** Whether there is anything in it that a reader would miss. */
export const isEmpty = ({title, entries}: Kept): boolean => title === "" && entries.length === 0;

export const has = ({entries}: Kept, panel: string): boolean => entries.some((entry) => entry.panel === panel);

/** With an entry at a place, by default the last; the same where the panel is in it already or there is no room. */
export function insert(briefing: Kept, entry: KeptEntry, at = briefing.entries.length): Kept {
  if (has(briefing, entry.panel) || briefing.entries.length >= limits.entries) return briefing;
  return {...briefing, entries: briefing.entries.toSpliced(at, 0, entry)};
}

export const remove = (briefing: Kept, panel: string): Kept =>
  has(briefing, panel) ? {...briefing, entries: briefing.entries.filter((entry) => entry.panel !== panel)} : briefing;

/** With one entry moved to a place; the others keep their order. */
export function move(briefing: Kept, panel: string, to: number): Kept {
  const from = briefing.entries.findIndex((entry) => entry.panel === panel);
  const entry = briefing.entries[from];
  const place = Math.max(0, Math.min(to, briefing.entries.length - 1));
  if (!entry || place === from) return briefing;
  return {...briefing, entries: briefing.entries.toSpliced(from, 1).toSpliced(place, 0, entry)};
}

/** With a note or a version of one entry changed. */
export const edit = (briefing: Kept, panel: string, change: Partial<Pick<KeptEntry, "note" | "version">>): Kept => ({
  ...briefing,
  entries: briefing.entries.map((entry) => (entry.panel === panel ? {...entry, ...change} : entry)),
});

/** As it is exported: without the panels that are no longer there. */
export const exported = (
  {title, lang, light, orientation, entries}: Kept,
  known: (id: string) => boolean,
): Briefing => ({
  title: title.trim(),
  lang,
  light,
  orientation,
  entries: entries
    .filter(({panel}) => known(panel))
    .map(({panel, note, version}) => ({panel: panel as PanelId, note: note.trim(), version})),
});

/**
 * Where an item that was dragged by `by` pixels lands among its neighbours: past each whose middle its own edge in
 * the direction of the drag has crossed.
 */
export function landing(boxes: readonly {top: number; height: number}[], from: number, by: number): number {
  const own = boxes[from];
  if (!own) return from;
  const middle = ({top, height}: {top: number; height: number}) => top + height / 2;
  if (by > 0) return boxes.filter((box, i) => i > from && own.top + own.height + by > middle(box)).length + from;
  return from - boxes.filter((box, i) => i < from && own.top + by < middle(box)).length;
}
