/** Figures worked out from others. A bound is worked into nothing: what it leaves open would be lost. */
import {boundOf} from "./format.ts";
import type {Figure, Measure} from "./schema.ts";

type Figures = Readonly<Record<string, Figure>>;

/** Whether it is a number on an axis. */
export const isMeasure = (figure: Figure): figure is Measure =>
  figure.is !== "ordinal" && figure.is !== "list" && figure.is !== "code" && figure.is !== "date";

/** Why figures cannot be added up, one message each; none where they can. */
export function boundsInSum(from: readonly string[], figures: Figures): string[] {
  return from.flatMap((id) => {
    const figure = figures[id];
    if (!figure) return [`sum: no figure “${id}”`];
    if (!isMeasure(figure)) return [`sum: “${id}” is “${figure.is}”, which is no magnitude`];
    if (boundOf(figure) === null) return [];
    return [`sum: “${id}” is “${figure.is}” “${figure.value}”, and a bound cannot be added up`];
  });
}

/** The values added up. @throws where one is a bound or units differ, quoting it. */
export function sum(from: readonly string[], figures: Figures): number {
  const [refused] = boundsInSum(from, figures);
  if (refused) throw new Error(refused);
  const measures = from.flatMap((id) => figures[id] ?? []).filter(isMeasure);
  const units = [...new Set(measures.map(({unit}) => unit))];
  if (units.length > 1) throw new Error(`sum: units differ: “${units.join("”, “")}”`);
  return measures.reduce((total, {value}) => total + value, 0);
}
