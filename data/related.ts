/** Which figures speak of the same thing, and in what they differ. */
import {figureIds, figures} from "./figures/index.ts";
import type {FigureId} from "./figures/index.ts";
import {quantity} from "./format.ts";
import {grouped, once} from "./grouped.ts";
import {langs} from "./schema.ts";
import type {Figure, Text} from "./schema.ts";
import {standingFound} from "./standing.ts";

/** What two figures do not share. */
export const differences = ["subject", "label", "status", "period", "base", "value", "claim", "source"] as const;
export type Difference = (typeof differences)[number];

export interface Related {
  id: FigureId;
  /** In the order of `differences`; a base or period that only one of the two states counts as different. */
  differs: readonly Difference[];
}

/** The figures that may stand beside one, by what they speak of. Both lists are in order of time. */
export interface Relations {
  /** Of the same subject, count, time, base and status: the same thing, in other words or with another value. */
  same: readonly Related[];
  /** Of another time, base or population: not to be taken for the same thing. */
  near: readonly Related[];
}

const sameText = (a: Text | undefined, b: Text | undefined): boolean => a?.zh === b?.zh && a?.en === b?.en;

/** Figures are only set side by side in one unit; what has no unit, only with its own kind. */
const unitOf = (figure: Figure): string => ("unit" in figure ? figure.unit : figure.is);

/** Two lists by their names; a list and a number by how many it names. */
function sameValue(a: Figure, b: Figure): boolean {
  if (a.is === "list" && b.is === "list")
    return a.items.map(({zh}) => zh).join("\n") === b.items.map(({zh}) => zh).join("\n");
  const [one, other] = [a, b].map((figure) => (figure.is === "list" ? figure.items.length : figure.value));
  return one === other;
}

const differ: Record<Difference, (a: Figure, b: Figure) => boolean> = {
  subject: (a, b) => !sameText(a.subject, b.subject),
  label: (a, b) => !sameText(a.label, b.label),
  status: (a, b) => a.status !== b.status,
  // Two figures whose sources are silent on the time are not thereby of the same time.
  period: (a, b) => a.period === null || a.period !== b.period,
  base: (a, b) => !sameText(a.base, b.base),
  value: (a, b) => !sameValue(a, b),
  claim: (a, b) => a.is !== b.is,
  source: (a, b) => a.cite.source !== b.cite.source,
};

/** What two figures do not share, in the order of `differences`. */
export const differencesOf = (a: FigureId, b: FigureId): Difference[] =>
  differences.filter((one) => differ[one](figures[a], figures[b]));

const sees = (a: FigureId, b: FigureId): boolean => standingFound(a)?.see?.includes(b) ?? false;

/** Whether the doubt of one prints the number of the other, in either language. */
function names(a: FigureId, b: FigureId): boolean {
  const {doubt} = figures[a];
  const other = figures[b];
  if (!doubt || !("unit" in other) || other.is === "list") return false;
  return langs.some((lang) => {
    const amount = quantity(other.value, other.unit, lang, other.decimals);
    const at = doubt[lang].indexOf(amount);
    return at >= 0 && !/[\d.,]/.test(doubt[lang][at - 1] ?? "");
  });
}

/** Whether two figures may stand side by side. Symmetric; never true of a figure and itself, or of two units. */
export function comparable(a: FigureId, b: FigureId): boolean {
  const [one, other] = [figures[a], figures[b]];
  if (a === b || unitOf(one) !== unitOf(other)) return false;
  const series = sameText(one.subject, other.subject) && sameText(one.label, other.label);
  return series || sees(a, b) || sees(b, a) || (names(a, b) && names(b, a));
}

/** The last day of a period as text that sorts, without the calendar’s finer points; silence sorts last. */
function endOf({period}: Figure): string {
  if (period === null) return "9";
  const last = period.split("/").at(-1) ?? period;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(last);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, "0")}-31`;
  const [year, month = "12", day = "31"] = last.split("-");
  return `${year}-${month}-${day}`;
}

const placeOf = once(() => new Map(figureIds.map((id, i) => [id, i])));

/** Figures in the order in which their periods end; those of one moment keep the order of the content. */
export const byTime = (ids: readonly FigureId[]): FigureId[] =>
  ids
    .map((id) => ({id, end: endOf(figures[id]), place: placeOf().get(id) ?? 0}))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.place - b.place))
    .map(({id}) => id);

/** What makes two figures speak of different things, however alike they look. */
const apart: readonly Difference[] = ["subject", "label", "status", "period", "base"];

const textKey = ({zh, en}: Text) => `${zh}\n${en}`;
const seriesKey = ({subject, label}: Figure) => `${textKey(subject)}\n${textKey(label)}`;
/** The number that an amount begins with, as doubts print it. */
const startOf = (amount: string): string => /^[\d.,]*/.exec(amount)?.[0] ?? "";
const amountsOf = (figure: Figure): string[] =>
  "unit" in figure && figure.is !== "list"
    ? langs.map((lang) => quantity(figure.value, figure.unit, lang, figure.decimals))
    : [];

/** Figures by what makes them comparable, so that a page need not try every other figure. */
const index = once(() => {
  const doubted = figureIds.filter((id) => figures[id].doubt);
  return {
    series: grouped(figureIds, (id) => [seriesKey(figures[id])]),
    seenBy: grouped(figureIds, (id) => standingFound(id)?.see ?? []),
    // Only doubts that name each other count, so both figures have one.
    printed: grouped(doubted, (id) => amountsOf(figures[id]).map(startOf)),
  };
});

/** The figures whose number the doubt of one may print: those of which a number in it begins with the same digits. */
function namedIn({doubt}: Figure): FigureId[] {
  const {printed} = index();
  const starts = langs.flatMap((lang) => doubt?.[lang].match(/[\d.,]+/g) ?? []);
  // A number at the end of a clause takes the comma or full stop with it; an amount may begin with a sign.
  const all = starts.flatMap((start) => [start, start.replace(/[.,]+$/, "")]);
  return ["", ...all].flatMap((start) => printed.get(start) ?? []);
}

/** All figures that may be comparable to one, in the order of the content; some of them are not. */
function candidates(id: FigureId): FigureId[] {
  const {series, seenBy} = index();
  const found = new Set([
    ...(series.get(seriesKey(figures[id])) ?? []),
    ...(standingFound(id)?.see ?? []),
    ...(seenBy.get(id) ?? []),
    ...(figures[id].doubt ? namedIn(figures[id]) : []),
  ]);
  const places = placeOf();
  return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/**
 * The figures that speak of the same thing as one, and those near it. Related are figures of one unit that share
 * subject and label, or of which one was found behind the other, or whose doubts name each other.
 */
export function relatedTo(id: FigureId): Relations {
  const all = byTime(candidates(id).filter((other) => comparable(id, other))).map((other) => ({
    id: other,
    differs: differencesOf(id, other),
  }));
  const same = ({differs}: Related) => !differs.some((one) => apart.includes(one));
  return {same: all.filter(same), near: all.filter((one) => !same(one))};
}

/** The figures of the newspaper page whose standing rests on this one, in the order of the page. */
export const restOn = (id: FigureId): FigureId[] => [...(index().seenBy.get(id) ?? [])];
