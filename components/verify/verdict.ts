/** What the page is told of a file: plain data, in words where it quotes the file, so that showing it needs no dataset. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Field, PanelComparison} from "../export/compare.ts";
import type {FileKind} from "../export/read.ts";
import type {Redrawn} from "../export/redraw.ts";

/** A file of more bytes than this is not read; it is the limit of components/export/read.ts, which pages load late. */
export const mostBytes = 64 * 1024 * 1024;
/** So many files are checked at once; rows shown of a panel; characters shown of a text from a file. */
export const mostFiles = 40;
export const mostRows = 200;
export const mostPanels = 60;
export const mostCharacters = 240;

/** left: the figure stands as it was, but its panel no longer shows it. */
export type RowState = "unchanged" | "changed" | "withdrawn" | "left" | "added";

/** A part of a figure that is not what it was, in the words of the file’s language. */
export interface FieldChange {
  field: Field;
  then: string;
  now: string;
}

export interface Row {
  id: string;
  name: string;
  /** The period, in words of the file’s language: names alone may be alike. */
  when: string | null;
  state: RowState;
  /** As the file has it; null where it had none. */
  then: string | null;
  /** As the site has it; null where it has none. */
  now: string | null;
  fields: readonly FieldChange[];
}

export interface PanelVerdict {
  /** Today’s panel, null where there is none. Addresses are made from this and never from what a file says. */
  panel: PanelId | null;
  state: PanelComparison["state"];
  /** What the file calls it. */
  called: string;
  title: {then: string; now: string | null};
  lang: Lang;
  version: {then: string; now: string | null};
  /** For what, in which light and with which filter it was drawn, in words; null where it was not. */
  look: string | null;
  rows: readonly Row[];
  /** Rows beyond those shown, and how many of all differ. */
  more: number;
  different: number;
  /** The record bears today’s version and yet other content: it was changed after it left. */
  contradictory: boolean;
}

/** What is known of the drawing; record-only: a kind of file that is not drawn again; failed: it could not be, here. */
export type DrawingState = Redrawn | "record-only" | "failed";

/** Why there is nothing to say of a file. */
export const troubles = [
  "empty",
  "too-large",
  "unreadable",
  "not-ours",
  "no-record",
  "no-record-pasted",
  "damaged",
  "bad-record",
  "newer",
  "too-slow",
  "not-loaded",
  "broke",
] as const;
export type Trouble = (typeof troubles)[number];

export type Verdict =
  | {is: "trouble"; trouble: Trouble; kind: FileKind | null}
  | {
      is: "record";
      kind: FileKind;
      /** Cut off or broken, though its record could be read. */
      damaged: boolean;
      edition: {then: string; now: string};
      panels: readonly PanelVerdict[];
      /** Panels beyond those shown. */
      more: number;
      drawing: DrawingState;
    };

/** What the worker is sent, and what it answers. */
export interface Question {
  id: number;
  file: File;
  lang: Lang;
  pasted: boolean;
}
export type Answer = {id: number; step: Step} | {id: number; verdict: Verdict};
export type Step = "reading" | "redrawing";
