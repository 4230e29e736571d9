/** What a cue must say for the figure that it ties to its source. */
import {namesIn, readCue} from "../cue.ts";
import type {Reading} from "../cue.ts";
import type {Code, Dated, Figure, Listing, Measure, Rank} from "../schema.ts";
import {entries} from "./content.ts";
import type {Rule} from "./content.ts";

/** Where the content and the cue part, as “field: what is wrong”. */
type Complaint = string;

const same = (a: number, b: number) => Number(a.toPrecision(12)) === Number(b.toPrecision(12));
const values = (readings: readonly Reading[]) => readings.map(({value}) => value).join(", ") || "no number";

function ofMeasure({is, value, unit, wording}: Measure, cue: string): Complaint[] {
  const readings = readCue(cue).filter((reading) => reading.is !== "ordinal");
  const equal = readings.filter((reading) => same(reading.value, value));
  if (equal.length === 0) return [`value: the cue “${cue}” says ${values(readings)}, not “${value}”`];
  const percent = unit === "percent";
  const inUnit = equal.filter((reading) => reading.percent === percent);
  if (inUnit.length === 0) return [`unit: the cue “${cue}” has ${percent ? "no %" : "a %"}, not “${unit}”`];
  if (!inUnit.some((reading) => reading.is === is))
    return [`is: the cue “${cue}” says ${inUnit.map((reading) => reading.is).join(", ")}, not “${is}”`];
  if (wording === "reaches" && !inUnit.some(({reaches}) => reaches))
    return [`wording: the cue “${cue}” has no 达, so it does not say “${wording}”`];
  return [];
}

function ofRank({value, as}: Rank, cue: string): Complaint[] {
  const readings = readCue(cue).filter((reading) => reading.is === "ordinal");
  if (!readings.some((reading) => reading.value === value))
    return [`value: the cue “${cue}” says place ${values(readings)}, not “${value}”`];
  const name = as && {tier: "梯队", first: "首个"}[as];
  return name && !cue.includes(name) ? [`as: the cue “${cue}” has no ${name}, so it does not say “${as}”`] : [];
}

/** Whether every character of the shorter stands in the longer, in order: 机构实力 in 消费金融机构综合实力. */
function shortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = -1;
  return [...short].every((char) => (at = long.indexOf(char, at + 1)) >= 0);
}

/** The items that a cue names, by position in the list. */
function named(items: Listing["items"], cue: string): number[] {
  const names = items.map(({zh}) => zh.replace(/[“”]/g, ""));
  return namesIn(cue)
    .map((found) => names.findIndex((name) => found.includes(name) || (found.length > 1 && shortFor(name, found))))
    .filter((i) => i >= 0);
}

/** A list is as long as its cue counts (六区一高地 counts in two parts), or names what its cue names, in order. */
function ofList({items}: Listing, cue: string): Complaint[] {
  const numbers = readCue(cue).map(({value}) => value);
  const total = numbers.reduce((a, b) => a + b, 0);
  if (numbers.includes(items.length) || total === items.length) return [];
  const found = named(items, cue);
  if (found.length === 0 || numbers.length > 0)
    return [`items: the cue “${cue}” counts ${numbers.join(", ") || "nothing"} and names none, not “${items.length}”`];
  const ordered = found.every((at, i) => i === 0 || at > (found[i - 1] ?? at));
  return ordered
    ? []
    : [`items: the cue “${cue}” names them in another order than “${items.map(({zh}) => zh).join("、")}”`];
}

const ofCode = ({value}: Code, cue: string): Complaint[] =>
  cue.includes(value) ? [] : [`value: the cue “${cue}” does not say “${value}”`];

function ofDate({value}: Dated, cue: string): Complaint[] {
  const [year = "", month, day] = value.split("-");
  const date = month && day ? `${Number(month)}月${Number(day)}日` : year;
  return cue.includes(year) || cue.includes(date) ? [] : [`value: the cue “${cue}” does not say “${value}”`];
}

function complaints(figure: Figure, cue: string): Complaint[] {
  switch (figure.is) {
    case "ordinal":
      return ofRank(figure, cue);
    case "list":
      return ofList(figure, cue);
    case "code":
      return ofCode(figure, cue);
    case "date":
      return ofDate(figure, cue);
    default:
      return ofMeasure(figure, cue);
  }
}

/** The cue, where we have one, says the number and makes the claim. */
export const cuesSayWhatFiguresSay: Rule = ({figureFiles}) =>
  entries(figureFiles).flatMap(({file, id, it}) =>
    it.cite.cue === null ? [] : complaints(it, it.cite.cue).map((what) => `${file}: “${id}” ${what}`),
  );

/** More would be a sentence, and sentences are not copied. */
export const longestCue = 30;

/** Cues are fragments. */
export const cuesAreShort: Rule = ({figureFiles, proposals}) =>
  [...entries(figureFiles), ...entries({"data/proposals.ts": proposals})].flatMap(({file, id, it: {cite}}) => {
    const length = [...(cite.cue ?? "")].length;
    if (cite.cue !== null && cite.cue.trim() === "") return [`${file}: “${id}” cite.cue: “${cite.cue}” is empty`];
    return length > longestCue
      ? [`${file}: “${id}” cite.cue: “${cite.cue}” has ${length} characters, over ${longestCue}`]
      : [];
  });
