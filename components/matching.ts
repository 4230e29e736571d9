/** Which panels a filter leaves: pure, so that it can be tested without a page. */
import type {Figure} from "../data/schema.ts";
import type {PanelId} from "../data/panels/index.ts";
import type {SourceId} from "../data/sources.ts";
import type {ThemeId} from "../data/themes.ts";

export type ClaimId = Figure["is"];

/** What a filter needs to know of a panel. */
export interface Traits {
  id: PanelId;
  themes: readonly ThemeId[];
  claims: readonly ClaimId[];
  sources: readonly SourceId[];
}

export interface Filter {
  /** Any of them; none means all. */
  themes: readonly ThemeId[];
  claim: ClaimId | null;
  source: SourceId | null;
  words: string;
}

/** Text as it is searched: full-width forms made plain, no thousands separators, lower case. */
export const searchable = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "");

/** Whether a text has a word; a number must begin where a number begins, so that 76 is not found in 176. */
function has(text: string, word: string): boolean {
  if (!/^[\d.]+$/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\d.]/.test(text[at - 1] ?? "")) return true;
  return false;
}

/** The panels that pass: every group of the filter must hold, and every word must be found in the panel’s words. */
export function matching(
  panels: readonly Traits[],
  {themes, claim, source, words}: Filter,
  wordsOf: (id: PanelId) => string,
): PanelId[] {
  const wanted = searchable(words).split(/\s+/).filter(Boolean);
  return panels
    .filter((panel) => themes.length === 0 || themes.some((theme) => panel.themes.includes(theme)))
    .filter((panel) => claim === null || panel.claims.includes(claim))
    .filter((panel) => source === null || panel.sources.includes(source))
    .filter((panel) => wanted.every((word) => has(wordsOf(panel.id), word)))
    .map(({id}) => id);
}
