/** More than the pages that one process makes at once can hold. */
const most = 500;

/** Markup by name, handed over within the build’s own process; empty in a browser. */
export const kept = (): Map<string, string> =>
  ((globalThis as {markup?: Map<string, string>}).markup ??= new Map<string, string>());

/**
 * Leaves markup for the same build process to take when it writes the page. The oldest goes when there is much, so that
 * the process does not hold the site. @returns the name to take it by.
 */
export function keep(name: string, markup: string): string {
  const all = kept();
  all.delete(name);
  all.set(name, markup);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
  return name;
}
