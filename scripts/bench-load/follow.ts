/** Readers who open pages while builds are switched: does each get all that its page calls for? */
import {buildOf, calledBy} from "./builds.ts";

/** What such readers met with. */
export interface Followed {
  pages: number;
  files: number;
  /** Pages by the build that they are of; none may be mixed. */
  builds: {first: number; other: number; mixed: number};
  /** What was not answered with 200, by its path. */
  missing: string[];
}

/** Opens pages in turn, and all that each calls for, until told to stop. */
export async function follow(site: string, pages: readonly string[], going: () => boolean): Promise<Followed> {
  const met: Followed = {pages: 0, files: 0, builds: {first: 0, other: 0, mixed: 0}, missing: []};
  const get = async (path: string) => {
    const answer = await fetch(`${site}${path}`).catch(() => null);
    if (answer?.status !== 200) met.missing.push(`${answer?.status ?? "no answer"} ${path}`);
    return answer?.text() ?? "";
  };
  for (let i = 0; going(); i++) {
    const html = await get(pages[i % pages.length] ?? "/");
    met.pages += 1;
    met.builds[buildOf(html)] += 1;
    for (const path of calledBy(html)) {
      await get(path);
      met.files += 1;
    }
  }
  return met;
}
