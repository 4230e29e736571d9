/** How a figure is called, and when it is of. */
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, periodWords} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {say} from "../strings.ts";

/** Subject and what is counted: 重庆：常住人口. */
export const nameOf = (id: FigureId, lang: Lang): string =>
  `${figures[id].subject[lang]}${colon[lang]}${figures[id].label[lang]}`;

/** The period in words; silence is said. */
export const timeOf = (id: FigureId, lang: Lang): string => {
  const {period} = figures[id];
  return period === null ? say.periodNotStated[lang] : periodWords(period, lang);
};

/** Several words as one list: 时点、口径; period, base. */
export const listed = (list: readonly string[], lang: Lang): string => list.join(lang === "zh" ? "、" : ", ");
