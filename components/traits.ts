import {figures} from "../data/figures/index.ts";
import {words} from "../data/format.ts";
import {panels} from "../data/panels/index.ts";
import type {Panel, PanelId} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import {people, proposals} from "../data/proposals.ts";
import {figuresOf, proposalsIn, sourcesOf} from "../data/query.ts";
import {langs} from "../data/schema.ts";
import {sources} from "../data/sources.ts";
import {themeIds, themes} from "../data/themes.ts";
import type {Block} from "../data/articles/article.ts";
import {articles} from "../data/articles/index.ts";
import {themeTexts} from "../data/articles/themes.ts";
import {searchable} from "./matching.ts";
import type {Traits} from "./matching.ts";

/** What the filter asks of a panel. */
export function traits(id: PanelId): Traits {
  const panel = panels[id];
  return {
    id,
    themes: panel.themes,
    claims: [...new Set(figuresOf(panel).map((figure) => figures[figure].is))],
    sources: sourcesOf(panel),
  };
}

/** The blocks that a panel stands beside, gathered once: to go through all blocks for every panel would take their product. */
const blocksWith = new Map<PanelId, Block[]>();
for (const {blocks} of [...themeIds.map((theme) => themeTexts[theme]), ...Object.values(articles)])
  for (const block of blocks as readonly Block[])
    for (const id of new Set(block.panels)) blocksWith.set(id, [...(blocksWith.get(id) ?? []), block]);

/** Everything a panel can be found by, in both languages: titles, cues, prose beside it, labels, names, sources. */
export function wordsOf(id: PanelId): string {
  const panel: Panel = panels[id];
  const beside = blocksWith.get(id) ?? [];
  const texts = langs.flatMap((lang) => [
    ...[panel.title, panel.measure, panel.text, ...(panel.note ? [panel.note] : [])].map((prose) =>
      plain(prose[lang], lang),
    ),
    ...beside.map((block) => plain(block.text[lang], lang)),
    ...panel.themes.map((theme) => themes[theme].name[lang]),
    ...figuresOf(panel).flatMap((figure) => {
      const {subject, label} = figures[figure];
      return [subject[lang], label[lang], words(figures[figure], lang)];
    }),
    ...proposalsIn(panel.chart).flatMap((one) => {
      const {by, name, summary} = proposals[one];
      return [people[by][lang], name[lang], summary[lang]];
    }),
    ...sourcesOf(panel).map((source) => sources[source].publisher[lang]),
  ]);
  const cues = [
    ...figuresOf(panel).map((f) => figures[f].cite.cue),
    ...proposalsIn(panel.chart).map((p) => proposals[p].cite.cue),
  ];
  const titles = sourcesOf(panel).map((source) => sources[source].title);
  return searchable([...new Set([...texts, ...cues, ...titles].filter((text) => text !== null))].join(" "));
}
