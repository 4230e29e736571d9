/** Text that cites figures by id, so that no number is ever typed in prose. */
import {figures} from "./figures/index.ts";
import type {FigureId} from "./figures/index.ts";
import {periodWords, words} from "./format.ts";
import type {Lang} from "./schema.ts";

/** A place in a text that states a figure: its value or its period. */
export interface Mention {
  figure: FigureId;
  say: "value" | "period";
}
export type Prose = readonly (string | Mention)[];

/** States the value of a figure with its claim: 超过76%. */
export const fig = (figure: FigureId): Mention => ({figure, say: "value"});

/** States the period of a figure: 2024年末. */
export const when = (figure: FigureId): Mention => ({figure, say: "period"});

/**
 * A text with mentions. Its own words may hold no digit; a name that has one is passed as a string, ${"G20"}.
 * @throws where a number was typed, quoting the text.
 */
export function t(own: TemplateStringsArray, ...mentions: readonly (string | Mention)[]): Prose {
  for (const text of own)
    if (/\p{Nd}/u.test(text)) throw new Error(`number typed in prose: “${text}”; state a figure instead: \${fig("…")}`);
  return own.flatMap((text, i) => {
    const next = mentions[i];
    return [text, ...(next === undefined ? [] : [next])].filter((part) => part !== "");
  });
}

/** What a mention says. @throws where a figure has no period to state. */
export function mentionWords({figure: id, say}: Mention, lang: Lang): string {
  const figure = figures[id];
  if (say === "value") return words(figure, lang);
  if (figure.period === null) throw new Error(`prose states the period of “${id}”, whose source gives none`);
  return periodWords(figure.period, lang);
}

/** The text as plain words. */
export const plain = (prose: Prose, lang: Lang): string =>
  prose.map((part) => (typeof part === "string" ? part : mentionWords(part, lang))).join("");

/** The figures a text states, in order, each once. */
export const stated = (prose: Prose): FigureId[] => [
  ...new Set(prose.flatMap((part) => (typeof part === "string" ? [] : [part.figure]))),
];
