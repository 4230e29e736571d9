import type {Text} from "./schema.ts";

export {cueOffsets, listedOffsets, pageText} from "./page-index.ts";

/** A number that the page prints but that counts nothing. */
export interface NonFigure {
  printed: string;
  at: {article: "dialogue" | "design" | "youth"; paragraph: number};
  cue: string;
  why: Text;
}

/** Numbers on the page that are not figures, each with the reason. */
export const nonFigures: readonly NonFigure[] = [
  {
    printed: "2025",
    at: {article: "dialogue", paragraph: 3},
    cue: "2025中国消费金融指数",
    why: {
      zh: "指数名称里的版本年份，不计数任何东西。",
      en: "The edition year inside the index’s name; it counts nothing.",
    },
  },
  {
    printed: "2025",
    at: {article: "design", paragraph: 4},
    cue: "2025年重庆市政府工作报告提出",
    why: {zh: "所引重庆市政府工作报告的年份。", en: "The year of the municipal government work report it quotes."},
  },
  {
    printed: "2025",
    at: {article: "youth", paragraph: 3},
    cue: "2025年政府工作报告指出",
    why: {zh: "所引国务院政府工作报告的年份。", en: "The year of the national government work report it quotes."},
  },
  {
    printed: "2025QN02",
    at: {article: "youth", paragraph: 8},
    cue: "2025QN02成果",
    why: {zh: "作者说明中的课题编号。", en: "A research-project code in the authors’ note."},
  },
];
