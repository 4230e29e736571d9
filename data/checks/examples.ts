/** Made-up figures for tests, each of them sound: a test breaks one thing. */
import {content} from "../check.ts";
import type {Figure, Measure, Rank} from "../schema.ts";
import {pageFile} from "./content.ts";
import type {Content} from "./content.ts";

export const measure = {
  subject: {zh: "重庆", en: "Chongqing"},
  label: {zh: "举措", en: "measures"},
  is: "exact",
  value: 19,
  unit: "measure",
  period: "2025-06-24",
  cite: {source: "pbc-notice", at: {article: "dialogue", paragraph: 3}, cue: "推出19条举措"},
} as const satisfies Measure;
export const share = {
  ...measure,
  label: {zh: "占比", en: "share"},
  value: 76,
  unit: "percent",
  is: "more-than",
  cite: {...measure.cite, cue: "超过76%"},
} as const satisfies Measure;
export const rank = {
  subject: measure.subject,
  label: measure.label,
  base: measure.label,
  is: "ordinal",
  value: 3,
  period: "2025",
  cite: {...measure.cite, cue: "位列全国第三"},
} as const satisfies Rank;
export const list = {
  ...measure,
  is: "list",
  items: [
    {zh: "就业", en: "work"},
    {zh: "创业", en: "enterprise"},
    {zh: "保障", en: "security"},
  ],
} as const satisfies Figure;

/** The content with one figure in place of all. */
export const only = (figure: Figure): Content => ({...content, figureFiles: {[pageFile]: {it: figure}}});
/** The content with one figure, and that with another cue. */
export const cueing = <F extends Figure>(figure: F, cue: string): Content =>
  only({...figure, cite: {...figure.cite, cue}});
