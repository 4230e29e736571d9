/** The table as it stands in the page: read once, then hidden and put in order. */
import {sortable} from "./choose.ts";
import type {Choice, Entry} from "./choose.ts";

const table = () => document.querySelector<HTMLTableElement>("[data-proposals]");
const rowsIn = (all: HTMLTableElement | null) => [...(all?.tBodies[0]?.rows ?? [])];

const keyIn = (row: Element, column: string): string =>
  column === "place"
    ? (row.querySelector("[data-place]")?.getAttribute("data-place") ?? "")
    : (row.querySelector(`[data-key="${column}"]`)?.textContent ?? "");

/** What the rows say, in the order of the page. */
export const readRows = (): Entry[] =>
  rowsIn(table()).map((row) => ({
    id: row.id,
    by: row.dataset.by ?? "",
    article: row.dataset.article ?? "",
    heading: row.dataset.heading ?? "",
    text: row.textContent ?? "",
    keys: {
      by: keyIn(row, "by"),
      article: keyIn(row, "article"),
      heading: keyIn(row, "heading"),
      name: keyIn(row, "name"),
      place: keyIn(row, "place"),
    },
  }));

/** Shows these rows in this order, the others not, and says at the column how they are sorted. */
export function arrange(ids: readonly string[], sort: Choice["sort"]): void {
  const all = table();
  const place = new Map(ids.map((id, i) => [id, i]));
  const rows = rowsIn(all);
  for (const row of rows) row.hidden = !place.has(row.id);
  // Rows are moved only where they stand otherwise, so that a focused link in them keeps the focus.
  const wanted = rows.toSorted((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
  if (wanted.some((row, i) => row !== rows[i])) all?.tBodies[0]?.append(...wanted);
  for (const column of sortable) {
    const head = all?.querySelector(`th[data-column="${column}"]`);
    if (sort !== null && sort.endsWith(column))
      head?.setAttribute("aria-sort", sort.startsWith("-") ? "descending" : "ascending");
    else head?.removeAttribute("aria-sort");
  }
}

/** Makes the heads of the columns answer. @returns what takes that back. */
export function listenToHeads(press: (column: (typeof sortable)[number]) => void): () => void {
  const buttons = [...(table()?.querySelectorAll<HTMLButtonElement>("button[data-sort]") ?? [])];
  const click = ({currentTarget}: Event) => {
    const column = sortable.find((one) => one === (currentTarget as HTMLElement).dataset.sort);
    if (column) press(column);
  };
  for (const button of buttons) {
    button.disabled = false;
    button.addEventListener("click", click);
  }
  return () => buttons.forEach((button) => button.removeEventListener("click", click));
}
