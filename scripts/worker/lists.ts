/** What is to be kept, by language: at once, and when there is time for it. */
import {keep, kept, keptPaths} from "./copy.ts";

export type Lang = "zh" | "en";
export const langs: readonly Lang[] = ["zh", "en"];

export const langOf = (path: string): Lang => (path === "/en" || path.startsWith("/en/") ? "en" : "zh");
export const home = (lang: Lang): string => (lang === "en" ? "/en/" : "/");
export const offlinePage = (lang: Lang): string => `${home(lang)}offline/`;

/** All that is kept of a language: addresses in the order in which they are fetched, with the beginning of their hash. */
export interface List {
  /** Of the files as they are sent, compressed. */
  bytes: number;
  files: Readonly<Record<string, string>>;
}

const read = new Map<Lang, List>();

/** The list of a language that this version keeps; null of one that it does not. */
export async function listOf(lang: Lang): Promise<List | null> {
  const found = read.get(lang) ?? ((await (await kept(BUILD.lists[lang]))?.json()) as List | undefined);
  if (found) read.set(lang, found);
  return found ?? null;
}

/** What the lists of all kept languages say of an address; null where none has it. */
export async function listed(path: string): Promise<string | null> {
  for (const lang of langs) {
    const hash = (await listOf(lang))?.files[path];
    if (hash !== undefined) return hash;
  }
  return null;
}

/** The languages that a version’s copy has. */
export async function langsIn(version?: string): Promise<Lang[]> {
  const paths = await keptPaths(version);
  return langs.filter((lang) => paths.has(home(lang)));
}

/** Keeps what a language cannot do without: the dashboard, the briefing, the search, and the list of the rest. */
export async function keepCore(event: ExtendableEvent, lang: Lang): Promise<void> {
  await keep(event, BUILD.lists[lang], "", "network");
  // One at a time: a page that is just being read has the network first.
  for (const [path, hash] of Object.entries(BUILD.core[lang])) await keep(event, path, hash, "network");
}
