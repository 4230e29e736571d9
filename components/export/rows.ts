/** The figures and recommendations of a panel as rows: what every table that leaves is made of. */
import {placeWords, sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {claimNames, colon, periodWords, unitIn, words} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {people, proposals} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {plain} from "../../data/prose.ts";
import {figuresOf, proposalsIn} from "../../data/query.ts";
import type {Citation, Figure, Lang, UnitId} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingFound, standingOf, standingWords} from "../../data/standing.ts";
import type {StandingKind} from "../../data/standing.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import {rowWords} from "./row-words.ts";
import {versionOf} from "./record.ts";

/** One figure or recommendation. null is what the source does not state, and never nought. */
export interface Row {
  panel: PanelId;
  /** Of the figure or the recommendation. */
  id: FigureId | ProposalId;
  /** Subject and what is counted; of a recommendation, whose it is. */
  name: string;
  /** What may be said: the value with its claim and unit; of a recommendation, its summary. */
  words: string;
  /** The number printed, in the unit; of a list, how many it names; of a date or a code, its text. */
  value: number | string | null;
  /** What is known of the magnitude: both ends of an exact value; one of a bound; none of “about” and “nearly”. */
  lower: number | null;
  upper: number | null;
  unit: UnitId | null;
  unitWords: string | null;
  /** The names of a list, in their order. */
  items: string[];
  claim: Figure["is"] | "proposal";
  claimWords: string;
  /** A target or a forecast is not an observation. */
  status: "observed" | "target" | null;
  /** ISO 8601. */
  period: string | null;
  periodWords: string | null;
  base: string | null;
  /** As printed, in the source’s own language. */
  cue: string | null;
  place: string;
  standing: StandingKind | null;
  standingWords: string | null;
  /** What was found behind a figure of the newspaper page. */
  found: string | null;
  doubt: string | null;
  source: SourceId;
  sourceWords: string;
  /** Whether the source is what cites the figure or where it is from. */
  seen: string;
  url: string | null;
  /** Further sources that print the same. */
  also: string[];
  version: string;
  edition: string;
  address: string;
}

/** What a figure states as a number, and between which ends the magnitude is known to lie. */
export function numbers(figure: Figure): Pick<Row, "value" | "lower" | "upper"> {
  const none = {lower: null, upper: null};
  switch (figure.is) {
    case "list":
      return {value: figure.items.length, ...none};
    case "ordinal":
    case "code":
    case "date":
      return {value: figure.value, ...none};
    case "about":
    case "nearly":
      return {value: figure.value, ...none};
    case "exact":
      return {value: figure.value, lower: figure.value, upper: figure.value};
    case "more-than":
    case "at-least":
      return {value: figure.value, lower: figure.value, upper: null};
    case "up-to":
      return {value: figure.value, lower: null, upper: figure.value};
  }
}

const one = {size: 1, word: "", room: 0};

const cited = (cite: Citation<SourceId>, lang: Lang) => ({
  cue: cite.cue,
  place: placeWords(cite, lang),
  source: cite.source,
  sourceWords: sourceWords(cite.source, lang),
  seen: say.seenAs[sources[cite.source].seen][lang],
  url: sources[cite.source].url,
});

type Kept = Pick<Row, "panel" | "version" | "edition" | "address">;

function figureRow(id: FigureId, lang: Lang, kept: Kept): Row {
  const figure: Figure<SourceId> = figures[id];
  const unit = "unit" in figure ? figure.unit : null;
  const found = standingFound(id);
  return {
    ...kept,
    id,
    name: `${figure.subject[lang]}${colon[lang]}${figure.label[lang]}`,
    words: words(figure, lang),
    ...numbers(figure),
    unit,
    unitWords: unit && unitIn(one, unit, lang),
    items: figure.is === "list" ? figure.items.map((item) => item[lang]) : [],
    claim: figure.is,
    claimWords: claimNames[figure.is][lang],
    status: figure.status ?? "observed",
    period: figure.period,
    periodWords: figure.period && periodWords(figure.period, lang),
    base: figure.base?.[lang] ?? null,
    ...cited(figure.cite, lang),
    standing: standingOf(id),
    standingWords: standingWords(standingOf(id), lang),
    found: found && plain(found.note[lang], lang),
    doubt: figure.doubt?.[lang] ?? null,
    also: (figure.also ?? []).map((source) => sourceWords(source, lang)),
  };
}

function proposalRow(id: ProposalId, lang: Lang, kept: Kept): Row {
  const {by, name, summary, cite} = proposals[id];
  return {
    ...kept,
    id,
    name: `${people[by][lang]}${colon[lang]}${name[lang]}`,
    words: summary[lang],
    value: null,
    lower: null,
    upper: null,
    unit: null,
    unitWords: null,
    items: [],
    claim: "proposal",
    claimWords: rowWords.proposal[lang],
    status: null,
    period: null,
    periodWords: null,
    base: null,
    ...cited(cite, lang),
    standing: null,
    standingWords: null,
    found: null,
    doubt: null,
    also: [],
  };
}

/** The rows of a panel: every figure it shows or states, then the recommendations that its chart names. */
export function rowsOf(id: PanelId, lang: Lang, address = shortAddress(id, lang)): Row[] {
  const panel = panels[id];
  const kept: Kept = {panel: id, version: versionOf(id), edition, address};
  return [
    ...figuresOf(panel).map((figure) => figureRow(figure, lang, kept)),
    ...proposalsIn(panel.chart).map((proposal) => proposalRow(proposal, lang, kept)),
  ];
}
