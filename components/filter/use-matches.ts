"use client";

import {useMemo} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import {matching, searchable} from "../matching.ts";
import type {Filter, Traits} from "../matching.ts";
import {traitsFile, wordsFile} from "../routes.ts";
import {unpack} from "./slices.ts";
import type {Known, Slice, WordsSlice} from "./slices.ts";
import {useSlices} from "./use-slices.ts";

/** Which panels the page shows, and where the others are. */
export interface Corpus {
  lang: Lang;
  /** All panels of the site. */
  total: number;
  /** Of this page. */
  panels: readonly Traits[];
  /** How many slices the index has, and which of them this page’s panels are in. */
  slices: number;
  own: readonly number[];
}

export interface Matches {
  here: readonly PanelId[];
  /** In other windows, as far as their slices have come. */
  elsewhere: readonly Known[];
  /** Until the words of this page’s panels have come nothing is changed on it. */
  waiting: boolean;
  /** Whether slices of other windows are still under way. */
  looking: boolean;
  /** The words did not come, or the other windows’ panels. */
  failed: "words" | "panels" | null;
  /** Whether the source of the filter is one that no panel rests on. */
  unknownSource: boolean;
  /** The names of sources that came with the slices. */
  names: ReadonlyMap<SourceId, string>;
}

/** The words in view, for when the list of them does not come. */
function wordsInView(): WordsSlice {
  const seen: WordsSlice = {};
  for (const panel of document.querySelectorAll<HTMLElement>("[data-panel]"))
    seen[panel.dataset.panel as PanelId] = searchable(panel.textContent ?? "");
  return seen;
}

/** What a filter leaves, of this page and of the others, whose index loads when a filter is first set. */
export function useMatches(corpus: Corpus, asked: Filter, active: boolean): Matches {
  const {lang, total, panels, slices, own} = corpus;
  const isWhole = panels.length === total;
  const files = useMemo(() => {
    const order = [...new Set([...own, ...Array.from({length: slices}, (_, i) => i)])];
    const named = (fileOf: (slice: number) => string) => new Map(order.map((slice) => [slice, fileOf(slice)]));
    return {traits: named((slice) => traitsFile(slice, lang)), words: named(wordsFile)};
  }, [lang, own, slices]);
  const searching = asked.words !== "";
  const traits = useSlices<Slice>(active && !isWhole, files.traits);
  const words = useSlices<WordsSlice>(active && searching, files.words);

  const others = useMemo(() => {
    const here = new Set<PanelId>(panels.map(({id}) => id));
    return [...traits.slices]
      .toSorted(([a], [b]) => a - b)
      .map(([slice, content]) => ({
        slice,
        panels: unpack(content).filter(({id}) => !here.has(id)),
      }));
  }, [traits.slices, panels]);
  const names = useMemo(
    () => new Map([...traits.slices.values()].flatMap(({sources}) => [...sources])),
    [traits.slices],
  );
  const wordsHere = useMemo(() => {
    if (words.failed) return wordsInView();
    if (!own.every((slice) => words.slices.has(slice))) return null;
    return Object.assign({}, ...own.map((slice) => words.slices.get(slice))) as WordsSlice;
  }, [own, words.failed, words.slices]);

  const rests = ({sources}: Traits) => asked.source !== null && sources.includes(asked.source);
  const isKnown = asked.source === null || panels.some(rests) || others.some((one) => one.panels.some(rests));
  const unknownSource = !isKnown && (isWhole || traits.whole || traits.failed);
  const source = unknownSource ? null : asked.source;
  const waiting = searching && wordsHere === null;

  const here = useMemo(
    () => matching(panels, {...asked, source, words: waiting ? "" : asked.words}, (id) => wordsHere?.[id] ?? ""),
    [panels, asked, source, waiting, wordsHere],
  );
  const elsewhere = useMemo(() => {
    if (!active) return [];
    return others.flatMap((one) => {
      const said = words.slices.get(one.slice);
      if (searching && !said) return [];
      const left = new Set(matching(one.panels, {...asked, source}, (id) => said?.[id] ?? ""));
      return one.panels.filter(({id}) => left.has(id));
    });
  }, [active, others, words.slices, searching, asked, source]);

  const failed = searching && words.failed ? "words" : active && traits.failed ? "panels" : null;
  const looking = active && !isWhole && failed === null && !(traits.whole && (!searching || words.whole));
  return {here, elsewhere, waiting, looking, failed, unknownSource, names};
}
