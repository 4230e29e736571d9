/** The last searches that led somewhere, kept in this browser only. */

const key = "searches";
const most = 5;

/** The latest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

function keep(searches: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing has no recent searches.
  }
}

/** Remembers a search; a pasted sentence only by its beginning would find less, so long ones are not kept. */
export function remember(query: string): void {
  const asked = query.trim();
  if (asked === "" || asked.length > 40) return;
  keep([asked, ...recentSearches().filter((one) => one !== asked)].slice(0, most));
}

export const forgetSearches = (): void => keep([]);
