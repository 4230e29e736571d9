/** Which figures can stand on one scale. */
import type {ChartOf} from "../../data/chart.ts";
import {figures, measure} from "../../data/figures/index.ts";
import type {FigureId, MeasureId} from "../../data/figures/index.ts";

/** A magnitude that the scale can draw: it has no form for what is only known to lie below a number. */
function isDrawn(id: FigureId): id is MeasureId {
  const figure = figures[id];
  return "unit" in figure && figure.is !== "list" && figure.is !== "up-to";
}

/** The chart that sets figures on one scale: two or more, all of them amounts of money or all per cent; else null. */
export function scaleOf(ids: readonly FigureId[]): ChartOf<"spread"> | null {
  const drawn = ids.filter(isDrawn);
  const [unit, ...others] = new Set(drawn.map((id) => measure(id).unit));
  if (drawn.length < 2 || drawn.length < ids.length || others.length > 0) return null;
  return unit === "percent" || unit === "yuan" ? {kind: "spread", unit, figures: drawn} : null;
}
