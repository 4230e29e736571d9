/** Made-up panels: every kind of chart in turn, each on four figures of its own. */
import type {Chart, ChartKind} from "../../data/chart.ts";
import type {Panel} from "../../data/panels/panel.ts";
import type {Prose} from "../../data/prose.ts";
import type {Figure, Localized, Text} from "../../data/schema.ts";
import type {ThemeId} from "../../data/themes.ts";
import {between} from "./chance.ts";
import {amount, code, count, date, listing, rank, ranked, share} from "./figures.ts";
import type {Place} from "./figures.ts";
import {city, mark} from "./names.ts";

/** How many figures each panel draws or cites. */
export const perPanel = 4;

/** Every kind of chart, in the order in which panels take turns; the type asks for none to be missing. */
const order: Record<ChartKind, number> = {
  strip: 0, counts: 1, share: 2, amounts: 3, spread: 4, columns: 5,
  timeline: 6, tree: 7, matrix: 8, voices: 9, flow: 10, tiles: 11,
}; // prettier-ignore
export const kinds = (Object.keys(order) as ChartKind[]).sort((a, b) => order[a] - order[b]);

/** What a chart may name besides figures: the first ids of each list, as many as there are. */
export interface Others {
  proposals: readonly string[];
  fields: readonly string[];
  people: readonly string[];
}

/** An id of the made corpus. The types of the real content do not know it; `data/check.ts` does, over there. */
export const id = (text: string): never => text as never;
const ids = (texts: readonly string[]) => texts.map(id);

type Four = readonly [Place, Place, Place, Place];

/** The four figures that a chart of a kind rests on. */
export function figuresFor(kind: ChartKind, [a, b, c, d]: Four): readonly Figure[] {
  switch (kind) {
    case "strip": {
      const among = between(a.next, 12, 30);
      // The three places differ, so that no two marks take one tick.
      return [rank(a, between(a.next, 1, 4)), rank(b, between(a.next, 5, 8)), ranked(c, among), rank(d, 11)];
    }
    case "counts": {
      const [one, other] = [between(a.next, 2, 12), between(a.next, 2, 12)];
      return [count(a, one + other), count(b, one), count(c, other), listing(d)];
    }
    case "share":
    case "spread":
      return [share(a), share(b), share(c), share(d)];
    case "amounts":
    case "columns":
      return [amount(a), amount(b, "exact"), amount(c), amount(d)];
    case "timeline":
      return [date(a), date(b), date(c), date(d)];
    case "tree":
      return [code(a), listing(b), count(c), amount(d)];
    case "matrix":
      return [count(a, 3), listing(b), amount(c), share(d)];
    case "voices":
    case "flow":
      return [listing(a), count(b), share(c), amount(d)];
    case "tiles":
      return [amount(a), rank(b, 2), code(c), date(d)];
  }
}

const group = (i: number): Text => ({zh: `${mark(i).zh}组`, en: `Group ${mark(i).en}`});

/** The chart of a kind on four figures. */
export function chartFor(kind: ChartKind, four: readonly string[], others: Others, cite: Place): Chart {
  const [a = "", b = "", c = "", d = ""] = four;
  const {
    proposals: [first = "", second = "", third = ""],
  } = others;
  switch (kind) {
    case "strip":
      return {
        kind,
        of: id(c),
        rows: [
          {name: group(0), ranks: ids([a, b])},
          {name: group(1), ranks: ids([d])},
        ],
      };
    case "counts":
      return {kind, rows: [{figure: id(a), parts: ids([b, c])}, {figure: id(d)}]};
    case "share":
      return {kind, figures: ids(four)};
    case "amounts":
      return {
        kind,
        groups: [
          {name: group(0), figures: ids([a, b])},
          {name: group(1), figures: ids([c, d])},
        ],
      };
    case "spread":
      return {kind, unit: "percent", figures: ids(four)};
    case "columns":
      return {kind, series: [{name: group(0), figures: ids(four)}]};
    case "timeline":
      return {kind, figures: ids(four), mark: id(d)};
    case "tree":
      return {
        kind,
        root: {zh: "合成代号", en: "Code"},
        figure: id(a),
        branches: [
          {name: group(0), figure: id(b), leaves: [id(first), id(second)]},
          {
            name: group(1),
            leaves: [
              {name: group(2), figure: id(c)},
              {name: group(3), figure: id(d)},
            ],
          },
        ],
      };
    case "matrix":
      return {
        kind,
        missing: {zh: "合成空缺", en: "left out"},
        columns: [group(0), group(1)],
        rows: [
          {name: group(2), figure: id(a), cells: [id(first), id(second)]},
          {name: group(3), cells: [id(third), null]},
        ],
      };
    case "voices":
      return {kind, fields: ids(others.fields), people: ids(others.people)};
    case "flow": {
      const place = {source: id(cite.source), at: cite.at};
      return {
        kind,
        from: {zh: "合成机构", en: "Lender"},
        to: {zh: "合成需求", en: "Need"},
        proposal: id(first),
        links: [0, 1, 2].map((i) => ({from: group(i), to: group(i + 4), cite: {...place, cue: "合成对应"}})),
      };
    }
    case "tiles":
      return {kind, figures: ids(four)};
  }
}

const says = (figure: string): Prose[number] => ({figure: id(figure), say: "value"});

/** A text that states figures between words. */
const stating = (zh: readonly string[], en: readonly string[], figures: readonly string[]): Localized<Prose> => {
  const woven = (words: readonly string[]) =>
    words
      .flatMap((word, i) => [word, ...(figures[i] === undefined ? [] : [says(figures[i])])])
      .filter((part) => part !== "");
  return {zh: woven(zh), en: woven(en)};
};

/** A panel on four figures. `about` is the number of its city, which its sentences name. */
export function panelOn(
  four: readonly string[],
  chart: Chart,
  about: number,
  themes: readonly [ThemeId, ...ThemeId[]],
): Panel {
  const [a = "", b = "", c = "", d = ""] = four;
  const {zh, en} = city(about);
  return {
    themes,
    title: stating([`${zh}：合成发现`, ""], [`${en}: a synthetic finding, `, ""], [a]),
    measure: {zh: ["合成口径，单位逐项标明"], en: ["Synthetic measure, units as marked"]},
    chart,
    text: stating(
      [`${zh}的合成资料给出`, "、", "，另有", "。"],
      [`Synthetic material on ${en} gives `, ", ", " and ", "."],
      [a, b, c],
    ),
    ...(about % 3 === 0 && {
      note: stating(["这一面板是为测量规模而造，", "也不例外。"], ["Made up to measure growth, ", " included."], [d]),
    }),
    cues: [id(a), id(b), ...ids([c, d])],
  };
}
