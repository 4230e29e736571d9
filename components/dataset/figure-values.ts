/** What the table of figures holds of a figure. */
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import type {Figure, Text} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import {numbers} from "../export/rows.ts";
import {Missing, none, notStated} from "./field.ts";
import type {Value} from "./field.ts";
import {daysOf} from "./period.ts";

export const of = (id: FigureId): Figure<SourceId> => figures[id];
export const both = (say: (lang: "zh" | "en") => string): Text => ({zh: say("zh"), en: say("en")});

/** A bound: empty where the figure has no magnitude, “not-stated” where the source leaves that end open. */
export function bound(id: FigureId, end: "lower" | "upper"): number | Missing {
  const {is} = of(id);
  if (is === "ordinal" || is === "list" || is === "code" || is === "date") return none;
  return numbers(of(id))[end] ?? notStated;
}

/** Whether the bound itself may be the value: 不低于 includes it, 超过 does not. */
export function inclusive(id: FigureId, end: "lower" | "upper"): Value {
  const at = bound(id, end);
  return at instanceof Missing ? at : of(id).is !== "more-than";
}

export function number(id: FigureId): Value {
  const {value} = numbers(of(id));
  return typeof value === "number" ? value : none;
}

export function text(id: FigureId): Value {
  const figure = of(id);
  return figure.is === "code" || figure.is === "date" ? figure.value : none;
}

export const period = (id: FigureId, part: "start" | "end"): Value => {
  const {period: at} = of(id);
  return at === null ? notStated : daysOf(at)[part];
};

export const place = (id: FigureId, part: "article" | "paragraph"): Value => {
  const {at} = of(id).cite;
  return at === "body" ? none : at[part];
};
