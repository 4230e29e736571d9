import type {Figure, Measure, Rank, Listing, Code, Dated} from "../schema.ts";
import type {SourceId} from "../sources.ts";
import {consumerFinance} from "./consumer-finance.ts";
import {consumptionContext} from "./consumption-context.ts";
import {designCapital} from "./design-capital.ts";
import {page} from "./page.ts";
import {policy} from "./policy.ts";
import {youthEconomy} from "./youth-economy.ts";

const all = {
  ...page,
  ...consumerFinance,
  ...youthEconomy,
  ...designCapital,
  ...policy,
  ...consumptionContext,
};
/** Each file on its own, so that a test can see an id written twice. */
export const figureFiles = {page, consumerFinance, youthEconomy, designCapital, policy, consumptionContext};

type All = typeof all;
type Ids<T> = {[Id in keyof All]: All[Id] extends T ? Id : never}[keyof All];

export type FigureId = keyof All;
/** Figures that the newspaper page prints. */
export type PageFigureId = keyof typeof page;
/** Figures with a magnitude: the only ones that bars and dots accept. */
export type MeasureId = Ids<Measure>;
/** Measures in per cent: the only ones that a share chart accepts. */
export type ShareId = Ids<Measure & {unit: "percent"}>;
export type RankId = Ids<Rank>;
export type ListingId = Ids<Listing>;
export type CodeId = Ids<Code>;
export type DatedId = Ids<Dated>;

/** Every figure by id; `figure("…")` keeps its kind. */
export const figures: {readonly [Id in FigureId]: Figure<SourceId>} = all;
export const figureIds = Object.keys(all) as FigureId[];
export const pageFigureIds = Object.keys(page) as PageFigureId[];
export const isPageFigure = (id: FigureId): id is PageFigureId => Object.hasOwn(page, id);

/** A figure by id as what it is; the id’s type keeps a rank from being asked for as a measure. */
export const measure = (id: MeasureId): Measure<SourceId> => all[id];
/** A magnitude, or a list with a length. */
export const countable = (id: MeasureId | ListingId): Measure<SourceId> | Listing<SourceId> => all[id];
export const rank = (id: RankId): Rank<SourceId> => all[id];
export const listing = (id: ListingId): Listing<SourceId> => all[id];
export const code = (id: CodeId): Code<SourceId> => all[id];
export const dated = (id: DatedId): Dated<SourceId> => all[id];
