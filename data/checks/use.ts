/** Rules for where figures and panels are shown. */
import {figuresOf} from "../query.ts";
import {stated} from "../prose.ts";
import type {Prose} from "../prose.ts";
import type {Block} from "../articles/article.ts";
import type {Localized} from "../schema.ts";
import {allFigures, entries, pageFile} from "./content.ts";
import type {Content, Rule} from "./content.ts";

const statedIn = ({zh, en}: Localized<Prose>): string[] => [...stated(zh), ...stated(en)];
const inBlocks = (blocks: readonly Block[]) => blocks.flatMap(({text}) => statedIn(text));

function shownInPanels({panelFiles}: Content): string[] {
  return entries(panelFiles).flatMap(({it}) => [...figuresOf(it), ...(it.chart.kind === "strip" ? [it.chart.of] : [])]);
}
const shownInArticles = ({articles}: Content): string[] =>
  Object.values(articles).flatMap(({title, lead, blocks}) => [
    ...statedIn(title),
    ...statedIn(lead),
    ...inBlocks(blocks),
  ]);
const shownInThemes = ({themeTexts}: Content): string[] =>
  Object.values(themeTexts).flatMap(({title, blocks}) => [...statedIn(title), ...inBlocks(blocks)]);
const shownInStandings = ({standings}: Content): string[] =>
  Object.values(standings).flatMap(({note, see = []}) => [...statedIn(note), ...see]);

/** Every figure is drawn or stated somewhere, but for those that are listed only; and of those, none is. */
export const figuresAreShown: Rule = (content) => {
  const shown = new Set([
    ...shownInPanels(content),
    ...shownInArticles(content),
    ...shownInThemes(content),
    ...shownInStandings(content),
  ]);
  return entries(content.figureFiles).flatMap(({file, id}) => {
    const listed = content.listedOnly.includes(id);
    if (shown.has(id)) return listed ? [`${file}: “${id}” is shown, but stands in data/checks/listed.ts`] : [];
    return listed ? [] : [`${file}: “${id}” is neither drawn nor stated anywhere`];
  });
};

/** What the newspaper page prints is shown by a panel or an article. */
export const pageFiguresAreShown: Rule = (content) => {
  const shown = new Set([...shownInPanels(content), ...shownInArticles(content)]);
  return Object.keys(content.figureFiles[pageFile] ?? {}).flatMap((id) =>
    shown.has(id) ? [] : [`${pageFile}: “${id}” is shown by no panel and no article`],
  );
};

/** Every document is cited by something, or prints the same as one that is. */
export const sourcesAreUsed: Rule = (content) => {
  const used = new Set([
    ...Object.values(allFigures(content)).flatMap(({cite, also = []}) => [cite.source, ...also]),
    ...Object.values(content.proposals).map(({cite}) => cite.source),
    ...Object.values(content.articles).map(({source}) => source),
  ]);
  return Object.keys(content.sources).flatMap((id) =>
    used.has(id) ? [] : [`data/sources.ts: nothing rests on “${id}”`],
  );
};

/** Every panel stands once on the dashboard, in one theme. */
export const panelsStandOnce: Rule = ({panelFiles, themeTexts}) => {
  const places = Object.values(themeTexts).flatMap(({blocks}) => blocks.flatMap(({panels}) => panels));
  return entries(panelFiles).flatMap(({file, id}) => {
    const count = places.filter((place) => place === id).length;
    return count === 1 ? [] : [`${file}: “${id}” stands in “${count}” blocks of data/articles/themes.ts, not 1`];
  });
};
