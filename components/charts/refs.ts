import type {Option} from "./drawing.ts";

interface Datum {
  figure?: string;
  proposal?: string;
  children?: readonly Datum[];
}

/** The data of a series in the order in which ECharts counts them: a tree from the top, depth first. */
function flat(data: readonly (Datum | null)[]): (Datum | null)[] {
  return data.flatMap((datum) => [datum, ...flat(datum?.children ?? [])]);
}

/** What each datum of each series stands for, by series and index. */
export function refs(option: Option): (Datum | null)[][] {
  const series = option.series as unknown as readonly {type?: string; data?: readonly (Datum | null)[]}[];
  return series.map(({type, data}) =>
    // ECharts puts a root of its own above a tree’s data and counts it as the first.
    [...(type === "tree" ? [null] : []), ...flat(data ?? [])].map((datum) =>
      datum !== null && typeof datum === "object" ? datum : null,
    ),
  );
}
