/** Makes the marks of a drawing reachable: by their ids, by keyboard and by name. */

/** What stands for something, in drawings and in text. */
export const marked = "[data-figure], [data-proposal]";

/** What a mark stands for: the id of a figure or of a recommendation. */
export const refOf = (element: Element): string | null =>
  element.getAttribute("data-figure") ?? element.getAttribute("data-proposal");

/** Everything on the page that stands for the same thing. */
export const twins = (ref: string): NodeListOf<HTMLElement | SVGElement> =>
  document.querySelectorAll(`[data-figure="${ref}"], [data-proposal="${ref}"]`);

/** A mark that can be seen: the drawing for the other width and the replaced one are in the page too, hidden. */
export const inView = (element: Element): boolean =>
  element.getClientRects().length > 0 && !element.closest(".replaced, .waiting");

/** Told by a chart that has just been drawn, so that what is lit stays lit in it. */
export const drawn = "drawn";

let rows: Map<string, Element> | null = null;

/**
 * The table row that cites it; every panel has one for each of its marks. The rows of a page are gathered once: they
 * never change, and to search the whole page for each of a thousand marks would hold a phone up for seconds.
 */
export function rowOf(ref: string): Element | null {
  rows ??= new Map([...document.querySelectorAll("[data-row]")].map((row) => [refOf(row) ?? "", row]));
  return rows.get(ref) ?? null;
}

function nameOf(ref: string): string {
  const row = rowOf(ref);
  const part = (name: string) => row?.querySelector(`[data-part="${name}"]`)?.textContent?.trim() ?? "";
  return `${part("name")} ${part("value")}`.trim() || ref;
}

/**
 * Names each mark and makes the first of them a tab stop; arrow keys go on from there (see the linker). Marks that
 * stand for the same thing are one stop. Words in the drawing are hidden from screen readers, which have the text
 * alternative of the chart.
 */
export function readyMarks(svg: SVGSVGElement): void {
  svg.removeAttribute("aria-hidden");
  svg.setAttribute("role", "presentation");
  for (const text of svg.querySelectorAll("text:not([aria-hidden])")) text.setAttribute("aria-hidden", "true");
  const seen = new Set<string>();
  for (const mark of svg.querySelectorAll<SVGElement>(marked)) {
    const ref = refOf(mark);
    if (ref === null || mark.tagName === "text" || seen.has(ref)) continue;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-label", nameOf(ref));
    mark.setAttribute("tabindex", seen.size === 0 ? "0" : "-1");
    seen.add(ref);
  }
}

/** The stops of the drawing that a mark is in, in order. */
export const stopsOf = (mark: Element): SVGElement[] => [
  ...(mark.closest("svg")?.querySelectorAll<SVGElement>('[role="button"]') ?? []),
];
