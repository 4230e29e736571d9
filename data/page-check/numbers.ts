/** Every number that a copy of the page prints, with the figure that claims it or the reason why none does. */
import type {FigureId} from "../figures/index.ts";
import type {Text} from "../schema.ts";
import type {Stretch} from "./blocks.ts";
import type {FoundCue} from "./cues.ts";

/** A word in which a numeral counts nothing. */
export interface NumberWord {
  words: readonly string[];
  why: Text;
}

/** A number that says again what a figure of the page says. */
export interface Restated {
  words: string;
  figure: FigureId;
  says: "value" | "period";
}

export interface PageNumber extends Stretch {
  printed: string;
  /** The figure that claims it. */
  figure: string | null;
  /** Why no figure does; null where that is the question. */
  why: string | null;
}

/** Digits with the letters they stand among, and Chinese numerals; 首 counts as the first. */
const numeral = /[A-Za-z]*\d[\dA-Za-z.,]*|[首零〇一二两三四五六七八九十百千万亿]+/g;

/** All places of some words in a text. */
function placesOf(text: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
    places.push({from, to: from + words.length});
  return places;
}

const holds = (outer: Stretch, inner: Stretch) => outer.from <= inner.from && inner.to <= outer.to;

interface Reasons {
  /** The cues of figures, where they stand. */
  cues: readonly FoundCue[];
  /** Numbers that are no figures, by the cue around them. */
  others: readonly {cue: string; why: Text}[];
  words: readonly NumberWord[];
  restated: readonly Restated[];
}

/** The numbers of a text in order, each with its figure or its reason, in English. */
export function findNumbers(text: string, {cues, others, words, restated}: Reasons): PageNumber[] {
  const standing = cues.flatMap(({id, stands, state}) => (stands && state !== "near" ? [{id, at: stands}] : []));
  const again = restated.flatMap((one) => placesOf(text, one.words).map((at) => ({...one, at})));
  const named = [
    ...others.flatMap(({cue, why}) => placesOf(text, cue).map((at) => ({at, why: why.en}))),
    ...words.flatMap((one) => {
      const why = `${one.words.join(", ")}: ${one.why.en}`;
      return one.words.flatMap((word) => placesOf(text, word).map((at) => ({at, why})));
    }),
  ];
  return [...text.matchAll(numeral)].map((match): PageNumber => {
    const at = {from: match.index, to: match.index + match[0].length};
    const printed = match[0];
    const claimed = standing.find((cue) => holds(cue.at, at));
    if (claimed) return {...at, printed, figure: claimed.id, why: null};
    const said = again.find((one) => holds(one.at, at));
    if (said) return {...at, printed, figure: said.figure, why: `says the ${said.says} of “${said.figure}” again`};
    return {...at, printed, figure: null, why: named.find((one) => holds(one.at, at))?.why ?? null};
  });
}
