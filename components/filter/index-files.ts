/** The filter’s index, made with the site: slices of panels in the order of the dashboard, and what the filter offers. */
import {claimNames} from "../../data/format.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {sourceIds, sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import type {ClaimId, Traits} from "../matching.ts";
import {proposalsIndex} from "../proposals/index-file.ts";
import {placesFile, proposalsIndexFile, traitsFile, wordsFile} from "../routes.ts";
import {traits, wordsOf} from "../traits.ts";
import {panelsInOrder, places} from "../windows/lists.ts";
import {sliceSize, sourceChoices} from "../windows/sizes.ts";
import {windowsOf} from "../windows/windows.ts";
import {pack} from "./slices.ts";
import type {Slice, WordsSlice} from "./slices.ts";

const slices = windowsOf(panelsInOrder, sliceSize);
const known: ReadonlyMap<PanelId, Traits> = new Map(panelsInOrder.map((id) => [id, traits(id)]));

/** What the filter asks of a panel, worked out once a build. */
export function traitsOf(id: PanelId): Traits {
  const found = known.get(id);
  if (!found) throw new Error(`no panel is called “${id}”`);
  return found;
}

/** How many slices there are, and which of them have these panels. */
export const sliceCount = slices.length;
export function slicesWith(ids: readonly PanelId[]): number[] {
  const wanted = new Set(ids);
  return slices.flatMap(({items}, i) => (items.some((id) => wanted.has(id)) ? [i] : []));
}

/** How many panels rest on each source. */
const uses = new Map<SourceId, number>();
const claimed = new Set<ClaimId>();
for (const {sources: used, claims} of known.values()) {
  for (const id of used) uses.set(id, (uses.get(id) ?? 0) + 1);
  for (const claim of claims) claimed.add(claim);
}
const chosen: ReadonlySet<SourceId> = new Set(
  [...uses.entries()]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, sourceChoices)
    .map(([id]) => id),
);

/** A source as the filter names it. */
export function sourceName(id: SourceId, lang: Lang): string {
  const {publisher, published} = sources[id];
  return published ? `${publisher[lang]}, ${published}` : publisher[lang];
}

/** What the filter offers by name: the claims that some panel makes, and the sources that most panels rest on. */
export const choices = (lang: Lang) => ({
  claims: [...new Set(figureIds.map((id) => figures[id].is))]
    .filter((claim) => claimed.has(claim))
    .map((id) => ({id, name: claimNames[id][lang]})),
  sources: sourceIds.filter((id) => chosen.has(id)).map((id) => ({id, name: sourceName(id, lang)})),
  moreSources: uses.size > chosen.size,
});

/** Whether panels rest on a source that the filter does not offer by name: its own entry then leads to them. */
export const isUnnamed = (id: SourceId): boolean => uses.has(id) && !chosen.has(id);

/** Traits and titles of one slice, in a language. */
export const traitsSlice = (slice: number, lang: Lang): Slice =>
  pack(
    (slices[slice]?.items ?? []).map((id) => ({...traitsOf(id), title: plain(panels[id].title[lang], lang)})),
    (id) => sourceName(id, lang),
  );

/** The words of one slice, in both languages. */
export const wordsSlice = (slice: number): WordsSlice =>
  Object.fromEntries((slices[slice]?.items ?? []).map((id) => [id, wordsOf(id)]));

/** Every file of the index by its address, with what makes its content. */
export const filterFiles: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ...slices.flatMap((_, i): [string, () => unknown][] => [
    [wordsFile(i), () => wordsSlice(i)],
    ...langs.map((lang): [string, () => unknown] => [traitsFile(i, lang), () => traitsSlice(i, lang)]),
  ]),
  ...langs.map((lang): [string, () => unknown] => [proposalsIndexFile(lang), () => proposalsIndex(lang)]),
  [placesFile("panels"), places.panels],
  [placesFile("sources"), places.sources],
  [placesFile("proposals"), places.proposals],
]);
