/** What the compiler refuses. `tsc` fails where one of these would compile; nothing here is ever run. */
import type {Chart, ChartKind} from "./chart.ts";
import type {Citation, Figure, Localized, Measure, Rank, Text} from "./schema.ts";
import {fig, t, when} from "./prose.ts";
import {measure, rank} from "./figures/index.ts";
import type {MeasureId, RankId, ShareId} from "./figures/index.ts";
import type {Panel, PanelId} from "./panels/index.ts";
import type {ProposalId} from "./proposals.ts";
import type {SourceId} from "./sources.ts";
import type {Standing} from "./standing.ts";

declare const label: Text;
declare const cite: Citation;
declare const rankId: RankId;
declare const measureId: MeasureId;
const stated = {subject: label, label, period: null, cite} as const;

// A figure that is not there, misspelt in a text.
// @ts-expect-error
fig("policy-mesures");

// A period of a figure that is not there.
// @ts-expect-error
when("policy-mesures");

// A number put into a text without a figure.
// @ts-expect-error
t`有${19}条`;

// A document that is not in data/sources.ts.
// @ts-expect-error
export const source: SourceId = "pbc-notise";

// A figure that cites such a document.
// @ts-expect-error
export const cited: Figure<SourceId> = {...stated, is: "code", value: "416", cite: {...cite, source: "nowhere"}};

// A text in one language.
// @ts-expect-error
export const half: Text = {zh: "重庆"};

// A prose in one language.
// @ts-expect-error
export const halfProse: Localized<ReturnType<typeof t>> = {en: t`Chongqing`};

// A rank as bars.
// @ts-expect-error
export const bars: Chart = {kind: "amounts", groups: [{name: label, figures: ["ccfi-chongqing-rank"]}]};

// A rank as columns.
// @ts-expect-error
export const columns: Chart = {kind: "columns", series: [{name: label, figures: ["ccfi-chongqing-rank"]}]};

// A rank as dots to be counted.
// @ts-expect-error
export const counts: Chart = {kind: "counts", rows: [{figure: "ccfi-chongqing-rank"}]};

// A rank on a scale.
// @ts-expect-error
export const spread: Chart = {kind: "spread", unit: "percent", figures: ["ccfi-chongqing-rank"]};

// A magnitude on a strip of places.
// @ts-expect-error
export const strip: Chart = {kind: "strip", of: "ccfi-city-count", rows: [{name: label, ranks: ["policy-measures"]}]};

// A rank read as a magnitude, and a magnitude as a rank.
// @ts-expect-error
measure(rankId);
// @ts-expect-error
rank(measureId);

// Yuan as a share.
// @ts-expect-error
export const yuan: Chart = {kind: "share", figures: ["mashang-revenue-2021"]};

// A count as a share.
// @ts-expect-error
export const share: ShareId = "policy-measures";

// A code as a magnitude.
// @ts-expect-error
export const code: MeasureId = "code-33618";

// A count as an event.
// @ts-expect-error
export const timeline: Chart = {kind: "timeline", figures: ["policy-measures"], mark: "design-joined-wuhan"};

// A kind of chart that does not exist.
// @ts-expect-error
export const pie: Chart = {kind: "pie", figures: ["policy-measures"]};

// A table of kinds with one left out, as components/charts/index.ts would be.
// @ts-expect-error
export const kinds: Record<ChartKind, true> = {strip: true, counts: true, share: true, amounts: true, spread: true};

// A rank that does not say among what.
// @ts-expect-error
export const baseless: Rank = {...stated, is: "ordinal", value: 3};

// A rank with a unit.
// @ts-expect-error
export const united: Rank = {...stated, is: "ordinal", value: 3, base: label, unit: "city"};

// A magnitude without a unit.
// @ts-expect-error
export const unitless: Measure = {...stated, is: "exact", value: 3};

// A unit that does not exist.
// @ts-expect-error
export const acres: Measure = {...stated, is: "exact", value: 3, unit: "acre"};

// A claim that does not exist.
// @ts-expect-error
export const roughly: Measure = {...stated, is: "roughly", value: 3, unit: "city"};

// A period in words.
// @ts-expect-error
export const lastYear: Figure = {...stated, period: "last year", is: "exact", value: 3, unit: "city"};

// An event without a period.
// @ts-expect-error
export const timeless: Figure = {...stated, is: "date", value: "2023"};

// A place in an article that the page does not have.
// @ts-expect-error
export const placed: Citation = {source: "pbc-notice", at: {article: "sports", paragraph: 1}, cue: null};

// A panel without a cue under its chart.
// @ts-expect-error
export const cueless: Panel["cues"] = [];

// A panel, a recommendation and a figure that are not there.
// @ts-expect-error
export const panel: PanelId = "index-rang";
// @ts-expect-error
export const proposal: ProposalId = "design-plane";
// @ts-expect-error
export const see: Standing["see"] = ["code-417"];
