/** The last searches that led somewhere, kept in this browser only. */

const key = "searches";
const most = 5;
/** A pasted sentence, kept only by its beginning, would find less: longer ones are not kept. */
const longest = 40;

const isSearch = (one: unknown): one is string => typeof one === "string" && one.trim() !== "" && one.length <= longest;

/** The latest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? [...new Set(kept.filter(isSearch))].slice(0, most) : [];
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

/** Remembers a search. */
export function remember(query: string): void {
  const asked = query.trim();
  if (!isSearch(asked)) return;
  keep([asked, ...recentSearches().filter((one) => one !== asked)].slice(0, most));
}

export const forgetSearches = (): void => keep([]);
