/** What a panel, a chart or a text rests on. */
import type {Chart} from "./chart.ts";
import {figures} from "./figures/index.ts";
import type {FigureId} from "./figures/index.ts";
import {periodWords} from "./format.ts";
import {oncePer} from "./grouped.ts";
import {panelIds, panels} from "./panels/index.ts";
import type {Panel, PanelId} from "./panels/index.ts";
import {stated} from "./prose.ts";
import {proposals, proposalsOf} from "./proposals.ts";
import type {ProposalId} from "./proposals.ts";
import type {Lang} from "./schema.ts";
import type {SourceId} from "./sources.ts";
import {standingFound} from "./standing.ts";
import type {ThemeId} from "./themes.ts";

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The figures that a chart draws, in its order. */
export function figuresIn(chart: Chart): FigureId[] {
  switch (chart.kind) {
    case "strip":
      return unique(
        chart.rows.flatMap(({ranks, top, tier}) => [...ranks, ...(top ? [top] : []), ...(tier ? [tier] : [])]),
      );
    case "counts":
      return unique(chart.rows.flatMap(({figure, parts = []}) => [figure, ...parts]));
    case "amounts":
      return unique(chart.groups.flatMap(({figures: ids}) => ids));
    case "columns":
      return unique(chart.series.flatMap(({figures: ids}) => ids));
    case "tree":
      return unique([
        ...(chart.figure ? [chart.figure] : []),
        ...chart.branches.flatMap(({figure, leaves}) => [
          ...(figure ? [figure] : []),
          ...leaves.flatMap((leaf) => (typeof leaf !== "string" && leaf.figure ? [leaf.figure] : [])),
        ]),
      ]);
    case "matrix":
      return unique(chart.rows.flatMap(({figure}) => (figure ? [figure] : [])));
    case "flow":
    case "voices":
      return [];
    case "share":
    case "spread":
    case "timeline":
    case "tiles":
      return unique<FigureId>(chart.figures);
  }
}

/** The recommendations that a chart names, in its order. */
export function proposalsIn(chart: Chart): ProposalId[] {
  switch (chart.kind) {
    case "matrix":
      return unique(chart.rows.flatMap(({cells}) => cells.filter((cell) => cell !== null)));
    case "tree":
      return chart.branches.flatMap(({leaves}) => leaves.filter((leaf) => typeof leaf === "string"));
    case "voices":
      return chart.fields.flatMap((heading) =>
        proposalsOf(heading).filter((id) => chart.people.includes(proposals[id].by)),
      );
    case "flow":
      return [chart.proposal];
    case "strip":
    case "counts":
    case "share":
    case "amounts":
    case "spread":
    case "columns":
    case "timeline":
    case "tiles":
      return [];
  }
}

/** Every figure a panel shows or states: its chart first, then its cues, then what its words add. */
export const figuresOf = (panel: Panel): FigureId[] => [...shownBy(panel)];

const shownBy = oncePer(({chart, cues, title, measure, text, note}: Panel): readonly FigureId[] => {
  const prose = [title, measure, text, ...(note ? [note] : [])];
  const found = cues.flatMap((id) => standingFound(id)?.note ?? []);
  return unique<FigureId>([
    ...figuresIn(chart),
    ...cues,
    ...[...prose, ...found].flatMap((one) => [...stated(one.zh), ...stated(one.en)]),
  ]);
});

/**
 * What is uncertain about the figures that a panel draws or cites: each doubt once, with what it is about. Where the
 * panel has the same thing at several times, the times are named.
 */
export function doubtsOf(panel: Panel, lang: Lang): {about: string; doubt: string}[] {
  const ids = unique<FigureId>([...figuresIn(panel.chart), ...panel.cues]);
  const name = (id: FigureId): string => {
    const {label, subject, period} = figures[id];
    const again = ids.some((other) => other !== id && figures[other].label[lang] === label[lang]);
    if (!again || period === null) return label[lang];
    const same = ids.every((other) => figures[other].label[lang] !== label[lang] || figures[other].period === period);
    const which = same ? subject[lang] : periodWords(period, lang);
    return lang === "zh" ? `${label.zh}（${which}）` : `${label.en} (${which})`;
  };
  const about = new Map<string, string[]>();
  for (const id of ids) {
    const {doubt} = figures[id];
    if (doubt) about.set(doubt[lang], unique([...(about.get(doubt[lang]) ?? []), name(id)]));
  }
  return [...about].map(([doubt, names]) => ({doubt, about: names.join(lang === "zh" ? "、" : ", ")}));
}

/** The documents that a panel rests on, in the order of its figures and recommendations. */
export const sourcesOf = (panel: Panel): SourceId[] =>
  unique([
    ...figuresOf(panel).map((id) => figures[id].cite.source),
    ...proposalsIn(panel.chart).map((id) => proposals[id].cite.source),
  ]);

/** The panels that readers find under a theme, in the order of the dashboard. */
export const panelsOf = (theme: ThemeId): PanelId[] => panelIds.filter((id) => panels[id].themes.includes(theme));
