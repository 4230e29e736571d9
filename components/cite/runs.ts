/** Text of which some is italic. */

export type Run = string | {italic: string};

export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === "string" ? run : run.italic)).join("");

/** A full stop, unless the text ends a sentence by itself: of “?” and “。” none makes two. */
export const stopped = (runs: readonly Run[]): Run[] => [...runs, /[.?!。？！]["”’]?$/.test(textOf(runs)) ? "" : "."];

/** Elements one after the other; empty ones leave no gap. */
export function joined(elements: readonly (readonly Run[])[], between: string): Run[] {
  const written = elements.filter((element) => textOf(element) !== "");
  return written.flatMap((element, i) => (i === 0 ? [...element] : [between, ...element]));
}
