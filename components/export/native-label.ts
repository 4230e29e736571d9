/** The words and formats at the marks of native charts. */
import {boundOf, numberIn, scaleFor, words} from "../../data/format.ts";
import type {Scale} from "../../data/format.ts";
import {units} from "../../data/schema.ts";
import type {Lang, Measure, Text} from "../../data/schema.ts";
import type {Fill, NativeChart, NativeValue} from "./native.ts";

export const names = {
  value: {zh: "给出的数", en: "Stated"},
  lower: {zh: "下限（原话为“超过”“以上”）", en: "Lower bound (“more than”, “at least”)"},
  bound: {zh: "只知界限，不是定值", en: "Bound only, not a value"},
  upper: {zh: "上限（原话为“不超过”）", en: "Upper bound (“at most”)"},
  target: {zh: "目标", en: "Target"},
  unit: (unit: string): Text => ({zh: `单位：${unit}`, en: `Unit: ${unit}`}),
} as const;

export const tidy = (n: number) => Number(n.toPrecision(12));
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const claimed = (figure: Measure) => figure.is !== "exact" || figure.wording !== undefined;

/** Exact numbers keep to the workbook, so that an edit shows; a claim is in words. */
export function labelOf(figure: Measure, scale: Scale, unit: string, lang: Lang): NativeValue["label"] {
  if (claimed(figure)) return {words: words(figure, lang)};
  const decimals = numberIn(figure.value, scale, "zh").split(".")[1]?.length ?? 0;
  // A trailing zero that was printed is kept in the scale in which it was printed.
  const same = scaleFor([figure.value], lang).size === scale.size;
  const kept = same ? Math.max(decimals, figure.decimals ?? 0) : decimals;
  const digits = (lang === "en" ? "#,##0" : "0") + (kept > 0 ? `.${"0".repeat(kept)}` : "");
  return {format: unit ? `${digits}"${unit}"` : digits};
}

/**
 * The words at a bar: after those of a lower bound an arrow, as our own drawings have it, since the upper end is not
 * stated. Over a narrow column the unit is left to the title.
 */
export function atBar(
  label: NativeValue["label"],
  figure: Measure,
  form: NativeChart["form"],
  lang: Lang,
): NativeValue["label"] {
  if (label === null || !("words" in label)) return label;
  const unit = lang === "zh" ? units[figure.unit].zh : ` ${units[figure.unit].en[1]}`;
  const short = form === "columns" && label.words.endsWith(unit) ? label.words.slice(0, -unit.length) : label.words;
  if (boundOf(figure) !== "lower") return {words: short};
  return {words: `${short} ${form === "bars" ? "→" : "↑"}`};
}

interface Part {
  name: string;
  fill: Fill;
  has: (figure: Measure) => boolean;
}

/** The kinds of statement that bars of one thing are split by; each becomes a series of its own. */
export const parts = (lang: Lang): Part[] => [
  {name: names.value[lang], fill: "solid", has: (f) => !f.status && boundOf(f) === null},
  {name: names.bound[lang], fill: "hatch", has: (f) => !f.status && boundOf(f) !== null},
  {name: names.target[lang], fill: "outline", has: (f) => f.status !== undefined},
];
