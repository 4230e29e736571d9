/** What a copy of the newspaper page has of all that is stored of it, as data and in lines. */
import {plainText} from "../check-page.ts";
import type {PageCue, StoredPage} from "../check-page.ts";
import type {ArticleId, Text} from "../schema.ts";
import {findBlocks} from "./blocks.ts";
import type {FoundBlock, Hash, Stretch} from "./blocks.ts";
import {spotWords} from "./copy.ts";
import type {Copy, Spot} from "./copy.ts";
import {findCues} from "./cues.ts";
import {findNumbers} from "./numbers.ts";
import type {NumberWord, Restated} from "./numbers.ts";

/** What the content says of the page. */
export interface Stored {
  page: StoredPage;
  cues: readonly PageCue[];
  /** The ids of the cues that claim a number. */
  claiming: ReadonlySet<string>;
  others: readonly {cue: string; why: Text}[];
  words: readonly NumberWord[];
  restated: readonly Restated[];
}

export interface BlockLine {
  article: ArticleId;
  paragraph: number;
  state: FoundBlock["state"];
  /** Characters stored, and characters that stand in its place. */
  expected: number;
  stands: number | null;
  spot: Spot | null;
  /** The cues between which it differs; null at its ends. */
  between: readonly [string | null, string | null];
}

export interface CueLine {
  id: string;
  cue: string;
  article: ArticleId;
  paragraph: number;
  state: "found" | "elsewhere" | "near" | "missing";
  spot: Spot | null;
  /** What stands nearest to it, where the cue itself does not; at most as long as a cue may be. */
  nearest: string | null;
  distance: number;
}

export interface NumberLine {
  printed: string;
  /** The characters around it. */
  words: string;
  spot: Spot;
  figure: string | null;
  why: string | null;
  /** Within the articles; what stands outside them is listed and not judged. */
  inArticles: boolean;
}

export interface Report {
  blocks: readonly BlockLine[];
  cues: readonly CueLine[];
  numbers: readonly NumberLine[];
  /** Characters of the copy that belong to none of the blocks. */
  further: number;
  /** Whether all blocks and cues are as stored and every number of the articles is accounted for. */
  ok: boolean;
}

/** The same in the form in which texts are compared. */
const plainCues = <C extends {cue: string}>(cues: readonly C[]): C[] =>
  cues.map((one) => ({...one, cue: plainText(one.cue)}));

/** Sets a copy against what is stored. */
export function reportOn(copy: Copy, stored: Stored, hash: Hash): Report {
  const {text, spot} = copy;
  const plain = plainCues(stored.cues);
  const blocks = findBlocks(text, stored.page, plain, hash);
  const cues = findCues(text, blocks, plain);
  const claims = cues.filter(({id}) => stored.claiming.has(id));
  const reasons = {cues: claims, others: plainCues(stored.others), words: stored.words, restated: stored.restated};
  const stretches = blocks.flatMap(({at}) => (at ? [at] : []));
  const inArticles = ({from, to}: Stretch) => stretches.some((one) => one.from <= from && to <= one.to);
  const numbers = findNumbers(text, reasons).map((one): NumberLine => {
    const words = text.slice(Math.max(0, one.from - 6), one.to + 6);
    const {printed, figure, why} = one;
    return {printed, words, spot: spot(one.from), figure, why, inArticles: inArticles(one)};
  });
  const lines = {
    blocks: blocks.map(({article, paragraph, state, length, at, between}): BlockLine => ({
      article,
      paragraph,
      state,
      expected: length,
      stands: at && at.to - at.from,
      spot: at && spot(at.from),
      between: [between[0]?.cue ?? null, between[1]?.cue ?? null],
    })),
    cues: cues.map(({id, cue, at: {article, paragraph}, state, stands, distance}): CueLine => ({
      id,
      cue,
      article,
      paragraph,
      state,
      spot: stands && spot(stands.from),
      nearest: state === "near" && stands ? text.slice(stands.from, stands.to) : null,
      distance,
    })),
    numbers,
    further: text.length - stretches.reduce((sum, {from, to}) => sum + to - from, 0),
  };
  return {...lines, ok: isSound(lines)};
}

/** A number of the articles that no figure claims and that has no reason. */
export const isOpen = ({figure, why, inArticles}: NumberLine): boolean => inArticles && figure === null && why === null;

const isSound = ({blocks, cues, numbers}: Omit<Report, "ok">): boolean =>
  blocks.every(({state}) => state === "same") && cues.every(({state}) => state === "found") && !numbers.some(isOpen);

const place = ({article, paragraph}: {article: ArticleId; paragraph: number}) => `${article}, paragraph ${paragraph}`;
const near = (spot: Spot | null) => (spot ? `, ${spotWords(spot)} of the file` : "");

function blockLine(block: BlockLine): string {
  if (block.state === "missing")
    return `  missing: ${place(block)}: ${block.expected} characters stored; nothing in the file stands for it`;
  const [after, before] = block.between;
  const where = [after && `after “${after}”`, before && `before “${before}”`].filter(Boolean).join(" and ");
  return `  differs: ${place(block)}: ${block.expected} characters stored, ${block.stands} in its place${near(block.spot)}${where && `; the difference stands ${where}`}`;
}

function cueLine({id, cue, state, spot, nearest, distance, ...at}: CueLine): string {
  const there = {
    found: "",
    elsewhere: `it stands elsewhere${near(spot)}`,
    near: `nearest is “${nearest}”${near(spot)}, ${distance} ${distance === 1 ? "character" : "characters"} away`,
    missing: "nothing like it stands anywhere",
  }[state];
  return `  not in its place: “${id}”: “${cue}” in ${place(at)}; ${there}`;
}

/** The report in lines, for people. */
export function reportLines({blocks, cues, numbers, further, ok}: Report): string[] {
  const own = numbers.filter(({inArticles}) => inArticles);
  const [claimed, open] = [own.filter(({figure}) => figure !== null), own.filter(isOpen)];
  const reasons = new Map<string, number>();
  for (const {figure, why} of own) if (figure === null && why !== null) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const outside = numbers.filter(({inArticles}) => !inArticles);
  return [
    `${blocks.filter(({state}) => state === "same").length} of ${blocks.length} text blocks are as stored.`,
    ...blocks.filter(({state}) => state !== "same").map(blockLine),
    `${cues.filter(({state}) => state === "found").length} of ${cues.length} cues stand in their place.`,
    ...cues.filter(({state}) => state !== "found").map(cueLine),
    `${claimed.length} of ${own.length} numbers in the articles are claimed by a figure.`,
    ...[...reasons].map(([why, times]) => `  no figure, ${times}×: ${why}`),
    ...open.map(
      ({printed, words, spot}) =>
        `  open: “${printed}” in “${words}”${near(spot)}: no figure claims it and no reason is listed`,
    ),
    ...(further > 0
      ? [
          `Further text in the file, not compared: ${further} characters with ${outside.length} ${outside.length === 1 ? "number" : "numbers"}.`,
        ]
      : []),
    ...outside.map(({printed, words, spot}) => `  outside the articles: “${printed}” in “${words}”${near(spot)}`),
    ok
      ? "All match: this is the page that the figures were taken from, and every number of it is accounted for."
      : "Something differs or is open: see the lines above.",
  ];
}
