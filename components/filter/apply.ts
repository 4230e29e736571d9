/** The page as the filter leaves it. */

/** Writes only what changes: a page of live charts pays for every element it is told about. */
function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/**
 * Hides what the filter leaves out: panels, then the prose and the sections that are left without one, and what belongs
 * to the whole list only: the notes, and the way to the next window.
 */
export function apply(shown: ReadonlySet<string>, filtered: boolean): void {
  for (const panel of document.querySelectorAll<HTMLElement>("[data-panel]"))
    hide(panel, !shown.has(panel.dataset.panel ?? ""));
  for (const group of document.querySelectorAll<HTMLElement>("[data-group]"))
    hide(group, group.querySelector("[data-panel]:not([hidden])") === null);
  for (const whole of document.querySelectorAll<HTMLElement>(".notes, .window-edge")) hide(whole, filtered);
  document.documentElement.removeAttribute("data-filtering");
}
