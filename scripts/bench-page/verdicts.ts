/** What our own pages are to hold, and by how much they do or do not. */
import {median} from "../bench/figures.ts";
import type {Measured, Run} from "./types.ts";

interface Goal {
  name: string;
  limit: number;
  /** Whether the limit is the least or the most that is right. */
  is: "least" | "most";
  /** What was measured, of one page; null where it was not. */
  of: (one: Measured) => number | null;
  unit?: string;
}

const middle = (list: readonly number[] | null | undefined): number | null =>
  list && list.length > 0 ? median(list) : null;
const most = (list: readonly number[] | null | undefined): number | null =>
  list && list.length > 0 ? Math.max(...list) : null;
const least = (list: readonly number[] | null | undefined): number | null =>
  list && list.length > 0 ? Math.min(...list) : null;
const mobile =
  (sum: (list: readonly number[] | undefined) => number | null, pick: (run: Run) => number) =>
  ({runs}: Measured): number | null =>
    sum(runs.mobile?.map(pick));
const everywhere =
  (pick: (run: Run) => number) =>
  ({runs}: Measured): number | null =>
    least(Object.values(runs).flatMap((list) => list.map(pick)));

const goals: readonly Goal[] = [
  {name: "performance on mobile, median", limit: 100, is: "least", of: mobile(middle, (run) => run.performance)},
  {name: "performance on mobile, every run", limit: 98, is: "least", of: mobile(least, (run) => run.performance)},
  {name: "accessibility, every run", limit: 100, is: "least", of: everywhere((run) => run.accessibility)},
  {name: "best practices, every run", limit: 100, is: "least", of: everywhere((run) => run.bestPractices)},
  {name: "SEO, every run", limit: 100, is: "least", of: everywhere((run) => run.seo)},
  {name: "LCP / FCP on mobile", limit: 1.15, is: "most", of: mobile(middle, (run) => run.lcp / run.fcp)},
  {name: "TBT on mobile", limit: 50, is: "most", of: mobile(middle, (run) => run.tbt), unit: "ms"},
  {
    name: "CLS",
    limit: 0,
    is: "most",
    of: ({runs}) => most(Object.values(runs).flatMap((list) => list.map(({cls}) => cls))),
  },
  {
    name: "JavaScript before interaction",
    limit: 130_000,
    is: "most",
    of: ({seen}) => seen?.weight.script ?? null,
    unit: "B",
  },
  {name: "ECharts before interaction", limit: 0, is: "most", of: ({seen}) => seen?.weight.echarts ?? null, unit: "B"},
  {name: "HTML", limit: 60_000, is: "most", of: ({seen}) => seen?.weight.html ?? null, unit: "B"},
  {
    name: "filter to next paint, median",
    limit: 50,
    is: "most",
    of: ({seen}) => middle(seen?.filter?.paint),
    unit: "ms",
  },
  {name: "filter, longest frame", limit: 100, is: "most", of: ({seen}) => most(seen?.filter?.frame), unit: "ms"},
  {
    name: "search to next paint, median",
    limit: 50,
    is: "most",
    of: ({seen}) => middle(seen?.search?.paint),
    unit: "ms",
  },
  {
    name: "search to the last change, median",
    limit: 50,
    is: "most",
    of: ({seen}) => middle(seen?.search?.settled),
    unit: "ms",
  },
  {name: "search, longest frame", limit: 100, is: "most", of: ({seen}) => most(seen?.search?.frame), unit: "ms"},
  {name: "charts drawn twice", limit: 0, is: "most", of: ({seen}) => seen?.drawnTwice ?? null},
  {
    name: "charts in view drawn, on the phone",
    limit: 1300,
    is: "most",
    of: ({seen}) => middle(seen?.phone.flatMap(({inView}) => inView ?? [])),
    unit: "ms",
  },
];

const written = (value: number): string => (Math.abs(value) < 10 ? `${Number(value.toFixed(3))}` : value.toFixed(0));

/** A goal's line for a page; null where it was not measured. */
function verdict({name, limit, is, of, unit = ""}: Goal, one: Measured): string | null {
  const value = of(one);
  if (value === null || Number.isNaN(value)) return null;
  const over = is === "most" ? value - limit : limit - value;
  const says = `${name}: ${written(value)}${unit && ` ${unit}`}, ${is === "most" ? "at most" : "at least"} ${written(limit)}`;
  return over <= 0 ? `met     ${says}` : `MISSED  ${says}, by ${written(over)}`;
}

/** A line for each goal and each of our own pages that was measured for it. */
export function verdicts(all: readonly Measured[]): string[] {
  return all
    .filter(({target}) => target.own)
    .flatMap((one) =>
      goals.map((goal) => verdict(goal, one)).flatMap((line) => (line === null ? [] : [`${one.target.name}  ${line}`])),
    );
}
