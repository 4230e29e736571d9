/** The measures of several sizes side by side, and how they grow. */
import type {Answers} from "./browse.ts";
import type {Built} from "./build.ts";
import type {Weights} from "./weigh.ts";

/** All that is known of a corpus of n figures; the browser’s part is missing where it was left out. */
export interface Measured {
  n: number;
  /** When it was measured: a day. */
  day: string;
  built: Built;
  weights: Weights;
  answers: Answers | null;
}

interface Line {
  name: string;
  of: (measured: Measured) => number | undefined;
  digits?: number;
}

const lines: readonly Line[] = [
  {name: "pages", of: ({weights}) => weights.pages},
  {name: "build, s", of: ({built}) => built.seconds},
  {name: "build, processor s", of: ({built}) => built.processor},
  {name: "memory, MB", of: ({built}) => built.memory / 1e6},
  {name: "out/, MB", of: ({weights}) => weights.all / 1e6, digits: 1},
  {name: "dashboard HTML, KB br", of: ({weights}) => weights.html / 1e3, digits: 1},
  {name: "dashboard scripts, KB br", of: ({weights}) => weights.scripts / 1e3, digits: 1},
  {name: "search, first, KB br", of: ({weights}) => weights.searchFirst / 1e3, digits: 1},
  {name: "search, all slices, KB br", of: ({weights}) => weights.searchAll / 1e3, digits: 1},
  {name: "filter, all slices, KB br", of: ({weights}) => weights.filterAll / 1e3, digits: 1},
  {name: "LCP, ms", of: ({answers}) => answers?.lcp},
  {name: "filter, ms", of: ({answers}) => answers?.filter},
  {name: "filter, longest frame, ms", of: ({answers}) => answers?.filterFrame},
  {name: "search, first answers, ms", of: ({answers}) => answers?.searchFirst},
  {name: "search, all answers, ms", of: ({answers}) => answers?.search},
  {name: "search, longest frame, ms", of: ({answers}) => answers?.searchFrame},
];

/**
 * With which power of n a value grows from one size to the next: 0 not at all, 1 in proportion, 2 with the square; null
 * where it cannot be said.
 */
export function exponent(from: {n: number; value: number}, to: {n: number; value: number}): number | null {
  const power = Math.log(to.value / from.value) / Math.log(to.n / from.n);
  return Number.isFinite(power) ? power : null;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The table in Markdown, smallest size first, with the exponent of each step at the end. */
export function table(all: readonly Measured[]): string {
  const sorted = [...all].sort((a, b) => a.n - b.n);
  const steps = sorted.slice(1).map((to, i) => [sorted[i] ?? to, to] as const);
  const own: readonly Line[] = [...new Set(sorted.flatMap(({built}) => built.phases.map(({name}) => name)))].map(
    (name) => ({
      name: `– ${name}, s`,
      of: ({built}) => built.phases.find((phase) => phase.name === name)?.seconds,
      digits: 1,
    }),
  );
  const head = ["N", ...sorted.map(({n}) => String(n)), ...steps.map(([from, to]) => `${from.n} → ${to.n}`)];
  const body = [...lines.slice(0, 3), ...own, ...lines.slice(3)].map(({name, of, digits = 0}) => {
    const growth = steps.map(([from, to]) => {
      const power = exponent({n: from.n, value: of(from) ?? NaN}, {n: to.n, value: of(to) ?? NaN});
      return power === null ? "" : power.toFixed(2);
    });
    return row([name, ...sorted.map((one) => of(one)?.toFixed(digits) ?? ""), ...growth]);
  });
  return [row(head), row(head.map(() => "---")), ...body].join("\n");
}
