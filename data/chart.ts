/** What a panel draws: one line a kind. Each kind takes only the figures that fit it. */
import type {CodeId, DatedId, FigureId, ListingId, MeasureId, RankId, ShareId} from "./figures/index.ts";
import type {FieldId, PersonId, ProposalId} from "./proposals.ts";
import type {SourceId} from "./sources.ts";
import type {Citation, Text} from "./schema.ts";

/** A row of a rank strip. */
export interface StripRow {
  name: Text;
  /** Places that are known; a figure’s subject names who holds it. */
  ranks: readonly RankId[];
  /** Places 1, 2, 3 … by name, where the order itself is published. */
  top?: ListingId;
  /** Who is in the first tier, as a bracket above the strip. */
  tier?: ListingId;
  /** Whose place in this row is not published. */
  missing?: readonly Text[];
}

export interface CountRow {
  /** A measure is drawn one dot a thing, or as words where they are many; a list by its names. */
  figure: MeasureId | ListingId;
  /** The kinds that add up to it, drawn as filled and hollow dots. */
  parts?: readonly MeasureId[];
}

export interface Series {
  name: Text;
  figures: readonly MeasureId[];
}

export interface Branch {
  name: Text;
  figure?: FigureId;
  leaves: readonly (ProposalId | {name: Text; figure?: FigureId})[];
}

export interface Link {
  from: Text;
  to: Text;
  cite: Citation<SourceId>;
}

export interface MatrixRow {
  name: Text;
  figure?: FigureId;
  /** One cell a column; null where the page has nothing to show. */
  cells: readonly (ProposalId | null)[];
}

export type Chart =
  | {kind: "strip"; of: MeasureId; rows: readonly StripRow[]}
  | {kind: "counts"; rows: readonly CountRow[]}
  | {kind: "share"; figures: readonly ShareId[]}
  | {kind: "amounts"; groups: readonly Series[]}
  | {kind: "spread"; figures: readonly MeasureId[]; unit: "percent" | "yuan"}
  /** together: one scale, side by side; otherwise one small chart a series, each from zero. */
  | {kind: "columns"; series: readonly Series[]; together?: true}
  | {kind: "timeline"; figures: readonly DatedId[]; mark: DatedId}
  | {kind: "tree"; root: Text; figure?: FigureId | CodeId; branches: readonly Branch[]}
  /** missing: what a cell without a recommendation says. */
  | {kind: "matrix"; missing: Text; columns: readonly Text[]; rows: readonly MatrixRow[]}
  /** What each person says under each heading, and why nothing, follow from data/proposals.ts. */
  | {kind: "voices"; fields: readonly FieldId[]; people: readonly PersonId[]}
  | {kind: "flow"; from: Text; to: Text; proposal: ProposalId; links: readonly Link[]}
  | {kind: "tiles"; figures: readonly FigureId[]};

export type ChartKind = Chart["kind"];
export type ChartOf<K extends ChartKind> = Extract<Chart, {kind: K}>;
