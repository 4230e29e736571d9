/** What a page and its export worker say to each other. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Briefing} from "../briefing/briefing.ts";
import type {Look} from "../picture/picture.ts";
import type {BriefingFormat, MadeArchive, MadeFile, PanelRequest} from "./files.ts";
import type {ZipContents} from "./zip.ts";

/** A picture without fonts, to be looked at; null where the purpose has too little room for the panel. */
export type Preview = {svg: string; width: number; height: number} | null;

/** Everything that can be asked for, and what comes back. */
export interface Tasks {
  panel: {ask: PanelRequest; answer: MadeFile};
  briefing: {ask: {briefing: Briefing; format: BriefingFormat}; answer: MadeFile};
  zip: {ask: ZipContents; answer: MadeArchive};
  preview: {ask: {panel: PanelId; lang: Lang; look: Look}; answer: Preview};
}
export type TaskKind = keyof Tasks;

export type Ask = {[Kind in TaskKind]: {id: number; kind: Kind; ask: Tasks[Kind]["ask"]}}[TaskKind];

/**
 * Why there is no file: too little room; a character without a glyph; something that could not be fetched; the reader
 * stopped it; anything else.
 */
export type Why = "room" | "glyph" | "network" | "cancelled" | "other";

/** What can go wrong, as words for a developer; `char` is the character without a glyph. */
export interface Failure {
  why: Why;
  char: string | null;
  message: string;
}

export type Reply = {id: number} & (
  | {kind: "progress"; done: number; of: number}
  | {kind: "done"; answer: Tasks[TaskKind]["answer"]}
  | {kind: "failed"; failure: Failure}
);
