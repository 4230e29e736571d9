/** What the filter knows of panels that are not on the page, as files carry it: pure, written and read here. */
import type {ClaimId, Traits} from "../matching.ts";
import type {ThemeId} from "../../data/themes.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {SourceId} from "../../data/sources.ts";

/** A panel that can be listed. */
export interface Known extends Traits {
  title: string;
}

/** Panels in their order; themes, claims and sources are named once and then counted from 0. */
export interface Slice {
  themes: readonly ThemeId[];
  claims: readonly ClaimId[];
  sources: readonly (readonly [id: SourceId, name: string])[];
  panels: readonly (readonly [
    id: PanelId,
    title: string,
    themes: readonly number[],
    claims: readonly number[],
    sources: readonly number[],
  ])[];
}

/** Words by panel. */
export type WordsSlice = Partial<Record<PanelId, string>>;

/** Numbers names in the order in which they come; `all` has them then. */
function numbered<Name>(): {all: Name[]; of: (names: readonly Name[]) => number[]} {
  const places = new Map<Name, number>();
  const all: Name[] = [];
  const place = (name: Name): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, all.length);
    return all.push(name) - 1;
  };
  return {all, of: (names) => names.map(place)};
}

/** Writes a slice; `nameOf` is what readers see of a source. */
export function pack(panels: readonly Known[], nameOf: (source: SourceId) => string): Slice {
  const [themes, claims, sources] = [numbered<ThemeId>(), numbered<ClaimId>(), numbered<SourceId>()];
  const rows = panels.map(
    (one) => [one.id, one.title, themes.of(one.themes), claims.of(one.claims), sources.of(one.sources)] as const,
  );
  return {themes: themes.all, claims: claims.all, sources: sources.all.map((id) => [id, nameOf(id)]), panels: rows};
}

const named = <Name>(all: readonly Name[], places: readonly number[]): Name[] =>
  places.flatMap((place) => {
    const name = all[place];
    return name === undefined ? [] : [name];
  });

/** Reads a slice. */
export const unpack = ({themes, claims, sources, panels}: Slice): Known[] => {
  const ids = sources.map(([id]) => id);
  return panels.map(([id, title, t, c, s]) => ({
    id,
    title,
    themes: named(themes, t),
    claims: named(claims, c),
    sources: named(ids, s),
  }));
};
