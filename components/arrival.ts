/** Arriving at a figure: the address names the row of a panel’s table, and leads to the mark that the row stands for. */
import {inView, readyMarks, refOf, twins} from "./marks.ts";

/** Told once a filter has hidden and shown panels, so that what the address names can be gone to where it now stands. */
export const arranged = "arranged";

/** The row that an address names after its `#`; null where that is no row of a panel’s table. */
function namedRow(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  if (!id.includes("--")) return null;
  const row = document.getElementById(id);
  return row?.matches("[data-panel] [data-row]") ? row : null;
}

/** The mark of a row in its own panel’s drawing, as it is seen now; shapes before words. */
function markOf(row: Element): SVGElement | null {
  const chart = row.closest("[data-panel]")?.querySelector(".chart");
  const ref = refOf(row);
  if (!chart || ref === null) return null;
  const seen = [...twins(ref)].filter(
    (element): element is SVGElement => element instanceof SVGElement && chart.contains(element) && inView(element),
  );
  return seen.find(({tagName}) => tagName !== "text") ?? seen[0] ?? null;
}

/** Whether the address of the page names a row of a panel’s table. */
export const isNamed = (): boolean => namedRow(location.hash) !== null;

/** Whether the reader comes back to the page, which the browser then shows where it was left. */
export const isReturn = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "back_forward");

/**
 * Goes to what the address names: its mark, which is brought into view and takes the focus; where the chart draws none,
 * its row, for which the table is opened. @param behavior null: the page stays where it is. @returns the mark or the
 * row; null where the address names neither, or a filter hides its panel.
 */
export function arrive(behavior: ScrollBehavior | null): Element | null {
  const row = namedRow(location.hash);
  if (!row || row.closest("[hidden]")) return null;
  const table = row.closest("details");
  const mark = markOf(row);
  if (!mark) {
    if (table) table.open = true;
    if (behavior) row.scrollIntoView({block: "center", behavior});
    return row;
  }
  // Browsers open what is closed around the row that the address names; who comes to see the mark has no need of it.
  if (table && !table.closest(".alone")) table.open = false;
  if (behavior) mark.scrollIntoView({block: "center", behavior});
  const svg = mark.closest("svg");
  if (svg && !svg.querySelector('[role="button"]')) readyMarks(svg);
  const stop = svg?.querySelector<SVGElement>(`[role="button"]:is([data-figure="${refOf(mark)}"])`);
  stop?.focus({preventScroll: true});
  return stop ?? mark;
}
