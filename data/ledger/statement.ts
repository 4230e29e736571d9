/** What a figure tells the public, in a form that can be kept and compared. */
import {words} from "../format.ts";
import type {Figure, Text} from "../schema.ts";
import type {Statement} from "./entry.ts";

/** A figure’s statement as it stands. */
export function statementOf(figure: Figure): Statement {
  const {is, subject, label, base, period, status, cite} = figure;
  const has = "unit" in figure ? {unit: figure.unit} : {};
  return {
    is,
    ...(figure.is === "list" ? {items: figure.items} : {value: figure.value}),
    ...has,
    ...("decimals" in figure && {decimals: figure.decimals}),
    ...("wording" in figure && {wording: figure.wording}),
    ...("as" in figure && {as: figure.as}),
    words: {zh: words(figure, "zh"), en: words(figure, "en")},
    subject,
    label,
    ...(base && {base}),
    period,
    ...(status && {status}),
    source: cite.source,
    at: cite.at,
    cue: cite.cue,
  };
}

/** JSON whose keys stand in one order, so that equal things are equal texts. */
export function canonical(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

export type Field = keyof Statement;

/** The fields, in the order in which readers are told of changes to them. */
export const fields = [
  "words",
  "is",
  "value",
  "unit",
  "decimals",
  "wording",
  "as",
  "items",
  "subject",
  "label",
  "base",
  "period",
  "status",
  "source",
  "at",
  "cue",
] as const satisfies readonly Field[];

/** Which fields two statements do not share; none where they say the same. */
export const changedFields = (before: Statement, after: Statement): Field[] =>
  fields.filter((field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null));

const isText = (value: unknown): value is Text => typeof value === "object" && value !== null && "zh" in value;
const shown = (value: unknown): string =>
  value === undefined || value === null ? "none" : isText(value) ? `“${value.zh}” / “${value.en}”` : canonical(value);

/** What differs, for those who keep the ledger: value: 19 → 18. */
export const differenceLines = (before: Statement, after: Statement): string[] =>
  changedFields(before, after).map((field) => `${field}: ${shown(before[field])} → ${shown(after[field])}`);
