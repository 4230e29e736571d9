/** What was measured as tables: one line a page, with what it is of ours. */
import {median} from "../bench/figures.ts";
import type {Measured, Preset, Run} from "./types.ts";

interface Column {
  head: string;
  of: (one: Measured) => number | null;
  digits?: number;
  /** Spread and ratio mean nothing for some. */
  bare?: boolean;
}

const kilobytes = (bytes: number | undefined): number | null => (bytes === undefined ? null : bytes / 1000);
const middle = (list: readonly number[] | null | undefined): number | null =>
  list && list.length > 0 ? median(list) : null;
const most = (list: readonly number[] | null | undefined): number | null =>
  list && list.length > 0 ? Math.max(...list) : null;
/** The median of those that are known. */
const known = (list: readonly (number | null)[] | undefined): number | null =>
  middle(list?.filter((one) => one !== null));

const runs = (preset: Preset, pick: (run: Run) => number) => (one: Measured) => middle(one.runs[preset]?.map(pick));

const lighthouseColumns = (preset: Preset): Column[] => [
  {head: "score", of: runs(preset, ({performance}) => performance), bare: true},
  {
    head: "least",
    of: (one) => middle([Math.min(...(one.runs[preset] ?? []).map((run) => run.performance))]),
    bare: true,
  },
  {head: "a11y", of: runs(preset, ({accessibility}) => accessibility), bare: true},
  {head: "practices", of: runs(preset, ({bestPractices}) => bestPractices), bare: true},
  {head: "SEO", of: runs(preset, ({seo}) => seo), bare: true},
  {head: "FCP ms", of: runs(preset, ({fcp}) => fcp)},
  {head: "LCP ms", of: runs(preset, ({lcp}) => lcp)},
  {head: "LCP/FCP", of: runs(preset, ({fcp, lcp}) => lcp / fcp), digits: 2, bare: true},
  {head: "TBT ms", of: runs(preset, ({tbt}) => tbt)},
  {head: "CLS", of: runs(preset, ({cls}) => cls), digits: 3, bare: true},
  {head: "KB", of: runs(preset, ({bytes}) => bytes / 1000), digits: 1},
  {head: "KB JS", of: runs(preset, ({scriptBytes}) => scriptBytes / 1000), digits: 1},
  {head: "requests", of: runs(preset, ({requests}) => requests), bare: true},
];

const seenColumns: Column[] = [
  {head: "KB HTML", of: ({seen}) => kilobytes(seen?.weight.html), digits: 1},
  {head: "KB JS at rest", of: ({seen}) => kilobytes(seen?.weight.script), digits: 1},
  {head: "KB ECharts at rest", of: ({seen}) => kilobytes(seen?.weight.echarts), digits: 1, bare: true},
  {head: "KB at rest", of: ({seen}) => kilobytes(seen?.weight.bytes), digits: 1},
  {head: "requests", of: ({seen}) => seen?.weight.requests ?? null, bare: true},
  {head: "charts", of: ({seen}) => seen?.charts ?? null, bare: true},
  {head: "without scripts", of: ({seen}) => seen?.withoutScripts ?? null, bare: true},
  {head: "drawn twice", of: ({seen}) => seen?.drawnTwice ?? null, bare: true},
  {head: "phone FCP ms", of: ({seen}) => known(seen?.phone.map(({fcp}) => fcp))},
  {head: "phone, charts in view ms", of: ({seen}) => known(seen?.phone.map(({inView}) => inView))},
  {head: "phone, all charts ms", of: ({seen}) => known(seen?.phone.map(({all}) => all))},
  {head: "filter paint ms", of: ({seen}) => middle(seen?.filter?.paint)},
  {head: "settled ms", of: ({seen}) => middle(seen?.filter?.settled)},
  {head: "longest frame ms", of: ({seen}) => most(seen?.filter?.frame), bare: true},
  {head: "search paint ms", of: ({seen}) => middle(seen?.search?.paint), bare: true},
  {head: "settled ms", of: ({seen}) => middle(seen?.search?.settled), bare: true},
  {head: "longest frame ms", of: ({seen}) => most(seen?.search?.frame), bare: true},
  {head: "PNG ms", of: ({seen}) => middle(seen?.export)},
];

/** A number as the table has it, with how many times ours it is. */
function cell({of, digits = 0, bare = false}: Column, one: Measured, ours: Measured | undefined): string {
  const value = of(one);
  if (value === null || !Number.isFinite(value)) return "–";
  const own = ours && ours !== one && !bare ? of(ours) : null;
  return value.toFixed(digits) + (own ? ` (${(value / own).toFixed(2)}×)` : "");
}

function table(title: string, columns: readonly Column[], all: readonly Measured[]): string {
  const ours = all.find(({target}) => target.own);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `\n### ${title}\n`,
    line(["page", ...columns.map(({head}) => head)]),
    line(["---", ...columns.map(() => "---:")]),
    ...all.map((one) => line([one.target.name, ...columns.map((column) => cell(column, one, ours))])),
  ].join("\n");
}

/** The tables of all that was measured, in Markdown; ratios are against the first of our own pages. */
export function tables(all: readonly Measured[]): string {
  const parts = (["mobile", "desktop"] as const)
    .filter((preset) => all.some(({runs: had}) => had[preset]?.length))
    .map((preset) => {
      const count = Math.max(...all.map(({runs: had}) => had[preset]?.length ?? 0));
      return table(`Lighthouse, ${preset}, median of ${count} interleaved runs`, lighthouseColumns(preset), all);
    });
  const seen = all.filter((one) => one.seen !== null);
  if (seen.length > 0) parts.push(table("In the browser", seenColumns, seen));
  const largest = all.flatMap(({target, runs: had}) => {
    const elements = new Set(Object.values(had).flatMap((list) => list.map(({lcpElement}) => lcpElement)));
    const failed = new Set(Object.values(had).flatMap((list) => list.flatMap((run) => run.failed)));
    const lines = elements.size > 0 ? [`${target.name}: the largest paint is ${[...elements].join("; ")}`] : [];
    return failed.size > 0 ? [...lines, `${target.name}: points lost in ${[...failed].join(", ")}`] : lines;
  });
  return [...parts, "", ...largest].join("\n");
}
