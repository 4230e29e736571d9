/** Every cue that we print from the newspaper page, with its place there. */
import {articleIds, articles} from "./articles/index.ts";
import type {Openings, PageCue} from "./check-page.ts";
import {figures, pageFigureIds} from "./figures/index.ts";
import {cueOffsets, listedOffsets, nonFigures} from "./page.ts";
import {institutionNeeds, proposal, proposalIds} from "./proposals.ts";
import type {Citation} from "./schema.ts";
import {sources} from "./sources.ts";

/** A cue without its offset; null where the citation has no cue or points elsewhere. */
function placed(id: string, {cue, at}: Pick<Citation, "cue" | "at">, offset: number | undefined): PageCue[] {
  return cue === null || at === "body" ? [] : [{id, cue, at, offset: offset ?? -1}];
}

/** The cues of figures, recommendations, lenders’ needs and numbers that are no figures, in that order. */
export const pageCues: readonly PageCue[] = [
  ...pageFigureIds.flatMap((id) => placed(id, figures[id].cite, cueOffsets[id])),
  ...proposalIds.flatMap((id) => placed(id, proposal(id).cite, cueOffsets[id])),
  ...institutionNeeds.flatMap(({cite}, i) => placed(`institutionNeeds.${i}`, cite, listedOffsets.institutionNeeds[i])),
  ...nonFigures.flatMap((one, i) => placed(`nonFigures.${i}`, one, listedOffsets.nonFigures[i])),
];

function opening(id: (typeof articleIds)[number]): string[] {
  const {source, rubric} = articles[id];
  const title = sources[source].title.replace(/（.*）$/, "");
  return [title, `【${rubric.zh}】`];
}

/** What each article begins with. */
export const openings: Openings = {dialogue: opening("dialogue"), design: opening("design"), youth: opening("youth")};
