/** All that the content says of the newspaper page, for setting a copy of it against. */
import {isPageFigure} from "./figures/index.ts";
import type {FigureId} from "./figures/index.ts";
import type {Stored} from "./page-check/report.ts";
import {pageCues} from "./page-cues.ts";
import {numberWords, restated} from "./page-words.ts";
import {nonFigures, pageText} from "./page.ts";

export const storedPage: Stored = {
  page: pageText,
  cues: pageCues,
  claiming: new Set(pageCues.map(({id}) => id).filter((id) => isPageFigure(id as FigureId))),
  others: nonFigures,
  words: numberWords,
  restated,
};
