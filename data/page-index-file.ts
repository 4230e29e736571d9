/** The text of page-index.ts, made from a copy of the page. */
import {pageOrder, plainText, splitArticles, sumOf} from "./check-page.ts";
import type {PageCue} from "./check-page.ts";
import {openings, pageCues} from "./page-cues.ts";
import type {ArticleId} from "./schema.ts";

const heading = `/**
 * What is stored of the newspaper page in place of its text: for each text block a hash, a length and a sum, and where in
 * its block each cue stands. Made with \`npm run check:sources -- --write <file>\`; not to be edited.
 */
import type {StoredPage} from "./check-page.ts";
import type {PageFigureId} from "./figures/index.ts";
import type {ProposalId} from "./proposals.ts";
`;

/** The module’s text. @throws where a cue does not stand in its block, quoting it. */
export function pageIndex(text: string, hash: (text: string) => string): string {
  const split = splitArticles(text, openings);
  const articles = new Map<ArticleId, string[]>(pageOrder.map((id) => [id, split[id].map(plainText)]));
  const blocks = (list: readonly string[]) =>
    list.map((block) => `    {sha256: "${hash(block)}", length: ${block.length}, sum: ${sumOf(block)}},\n`).join("");
  const offset = ({id, cue, at}: PageCue): number => {
    const found = articles.get(at.article)?.[at.paragraph - 1]?.indexOf(plainText(cue)) ?? -1;
    if (found < 0) throw new Error(`“${id}”: the cue “${cue}” is not in ${at.article}, paragraph ${at.paragraph}`);
    return found;
  };
  const listed = (name: string) => pageCues.filter(({id}) => id.startsWith(`${name}.`)).map(offset);
  const named = pageCues.filter(({id}) => !id.includes("."));
  return `${heading}
/** The text blocks of each article, in order. */
export const pageText: StoredPage = {
  dialogue: [
${blocks(articles.get("dialogue") ?? [])}  ],
  design: [
${blocks(articles.get("design") ?? [])}  ],
  youth: [
${blocks(articles.get("youth") ?? [])}  ],
};

/** How many characters of its block stand before the cue of a figure or a recommendation. */
export const cueOffsets: Readonly<Record<PageFigureId | ProposalId, number>> = {
${named.map((cue) => `  "${cue.id}": ${offset(cue)},\n`).join("")}};

/** The same for cues without an id, in the order of their lists. */
export const listedOffsets: Readonly<Record<"institutionNeeds" | "nonFigures", readonly number[]>> = {
  institutionNeeds: [${listed("institutionNeeds").join(", ")}],
  nonFigures: [${listed("nonFigures").join(", ")}],
};
`;
}
