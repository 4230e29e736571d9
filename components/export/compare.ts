/** Then and now: what a file’s record says of each figure, beside what is known today. */
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {periodWords} from "../../data/format.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {proposals} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {Lang, Period, Text} from "../../data/schema.ts";
import {standingNames, standingWords} from "../../data/standing.ts";
import type {StandingKind} from "../../data/standing.ts";
import {say} from "../strings.ts";
import {figureRecord, panelRecord, proposalRecord} from "./record.ts";
import type {FigureRecord, FileRecord, PanelRecord, ProposalRecord, SourceRecord} from "./record.ts";

export type Field = "words" | "value" | "name" | "by" | "period" | "base" | "cue" | "source" | "standing" | "doubt";

export interface Change {
  field: Field;
  /** In words, in the language of the record. */
  then: string;
  now: string;
}

/** A figure, or a recommendation, of a record. */
export interface Compared {
  is: "figure" | "proposal";
  id: string;
  /** As the record has them. */
  name: string;
  words: string;
  /** withdrawn: we no longer have it. */
  state: "unchanged" | "changed" | "withdrawn";
  changes: Change[];
  /** Whether the panel still shows it. */
  shown: boolean;
}

export interface PanelComparison {
  /** As the record has it. */
  panel: string;
  lang: Lang;
  /**
   * renamed: the id is gone, and all that it showed is in one panel now; withdrawn: the id is gone, some of what it
   * showed is known; unknown: none of it is.
   */
  state: "known" | "renamed" | "withdrawn" | "unknown";
  /** Today’s panel. */
  now: PanelId | null;
  title: {then: string; now: string | null};
  version: {then: string; now: string | null};
  /** The record gives the version of today, yet not what that version says: it was changed after it left. */
  contradictory: boolean;
  items: Compared[];
  /** What the panel shows now and the record does not have. */
  added: {id: string; name: string; words: string}[];
}

/** What is known today, by ids that may be anything. */
export interface Content {
  panels: readonly PanelId[];
  panel(id: PanelId, lang: Lang): PanelRecord;
  figure(id: string, lang: Lang): FigureRecord | null;
  proposal(id: string, lang: Lang): ProposalRecord | null;
}

// Object.hasOwn, because a record may name a figure “constructor”.
const has = <Key extends PropertyKey>(all: Readonly<Record<Key, unknown>>, id: PropertyKey): id is Key =>
  Object.hasOwn(all, id);

export const today: Content = {
  panels: panelIds,
  panel: (id, lang) => panelRecord(id, lang),
  figure: (id, lang) => (has<FigureId>(figures, id) ? figureRecord(id, lang) : null),
  proposal: (id, lang) => (has<ProposalId>(proposals, id) ? proposalRecord(id, lang) : null),
};

const nothing = {
  base: {zh: "未给出", en: "not stated"},
  doubt: {zh: "无", en: "none"},
} as const satisfies Record<string, Text>;

const sourceText = ({words, at}: SourceRecord, lang: Lang): string => `${words}${lang === "zh" ? "，" : ", "}${at}`;

/** The schema of records lets only periods in that have the form of one. */
const periodText = (period: string | null, lang: Lang): string =>
  period === null ? say.periodNotStated[lang] : periodWords(period as Period, lang);

const standingText = (standing: string, lang: Lang): string =>
  has<StandingKind>(standingNames, standing) ? standingWords(standing, lang) : standing;

function valueText({value, unit}: FigureRecord, lang: Lang): string {
  const text = Array.isArray(value) ? value.join(lang === "zh" ? "、" : ", ") : String(value);
  return unit === null ? text : `${text} ${unit}`;
}

const figureTexts = (figure: FigureRecord, lang: Lang): [Field, string][] => [
  ["words", figure.words],
  ["value", valueText(figure, lang)],
  ["name", figure.name],
  ["period", periodText(figure.period, lang)],
  ["base", figure.base ?? nothing.base[lang]],
  ["cue", figure.cue ?? say.noCue[lang]],
  ["source", sourceText(figure.source, lang)],
  ["standing", standingText(figure.standing, lang)],
  ["doubt", figure.doubt ?? nothing.doubt[lang]],
];

const proposalTexts = (proposal: ProposalRecord, lang: Lang): [Field, string][] => [
  ["name", proposal.name],
  ["by", proposal.by],
  ["cue", proposal.cue ?? say.noCue[lang]],
  ["source", sourceText(proposal.source, lang)],
];

/** The fields that differ. The bare value is told only where its words do not show the difference. */
function changesIn(then: readonly [Field, string][], now: readonly [Field, string][]): Change[] {
  const changes = then.flatMap(([field, text], i): Change[] => {
    const other = now[i]?.[1] ?? "";
    return text === other ? [] : [{field, then: text, now: other}];
  });
  const told = changes.some(({field}) => field === "words");
  return changes.filter(({field}) => !(told && field === "value"));
}

const stateOf = (now: unknown, changes: readonly Change[]): Compared["state"] =>
  now === null ? "withdrawn" : changes.length > 0 ? "changed" : "unchanged";

function compareItems(record: PanelRecord, current: PanelRecord | null, content: Content): Compared[] {
  const {lang} = record;
  const figuresNow = new Set(current?.figures.map(({id}) => id));
  const proposalsNow = new Set(current?.proposals.map(({id}) => id));
  return [
    ...record.figures.map((then): Compared => {
      const now = content.figure(then.id, lang);
      const changes = now ? changesIn(figureTexts(then, lang), figureTexts(now, lang)) : [];
      const {id, name, words} = then;
      return {is: "figure", id, name, words, state: stateOf(now, changes), changes, shown: figuresNow.has(id)};
    }),
    ...record.proposals.map((then): Compared => {
      const now = content.proposal(then.id, lang);
      const changes = now ? changesIn(proposalTexts(then, lang), proposalTexts(now, lang)) : [];
      const {id, name, by} = then;
      return {is: "proposal", id, name, words: by, state: stateOf(now, changes), changes, shown: proposalsNow.has(id)};
    }),
  ];
}

/** The panel that shows all that a record shows, where its own id is gone; null where none does, or several do. */
function successor(record: PanelRecord, content: Content): PanelRecord | null {
  const ids = [...record.figures, ...record.proposals].map(({id}) => id);
  if (ids.length === 0) return null;
  const found = content.panels
    .map((id) => content.panel(id, record.lang))
    .filter((panel) => {
      const shown = new Set([...panel.figures, ...panel.proposals].map(({id}) => id));
      return ids.every((id) => shown.has(id));
    });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What the version vouches for. Names of sources are not in it, nor how our words for a standing read. */
const vouched: readonly Field[] = ["words", "value", "period", "base", "cue", "doubt"];

function comparePanel(record: PanelRecord, content: Content): PanelComparison {
  const {panel, lang, title, version} = record;
  const same = content.panels.find((id) => id === panel);
  const current = same ? content.panel(same, lang) : successor(record, content);
  const items = compareItems(record, current, content);
  const recorded = new Set(items.map(({id}) => id));
  const anyKnown = items.some(({state}) => state !== "withdrawn");
  // What was left out on purpose is not new.
  const added =
    current && record.part === undefined
      ? [
          ...current.figures.map(({id, name, words}) => ({id, name, words})),
          ...current.proposals.map(({id, name, by}) => ({id, name, words: by})),
        ].filter(({id}) => !recorded.has(id))
      : [];
  const differs =
    added.length > 0 ||
    title !== current?.title ||
    items.some(({state, shown, changes}) => {
      return state === "withdrawn" || !shown || changes.some(({field}) => vouched.includes(field));
    });
  return {
    panel,
    lang,
    state: same ? "known" : current ? "renamed" : anyKnown ? "withdrawn" : "unknown",
    now: content.panels.find((id) => id === current?.panel) ?? null,
    title: {then: title, now: current?.title ?? null},
    version: {then: version, now: current?.version ?? null},
    contradictory: current?.version === version && differs,
    items,
    added,
  };
}

/** What each panel of a record said then and says now. The record may come from anywhere, in the form of one. */
export const compareRecord = (record: FileRecord, content: Content = today): PanelComparison[] =>
  record.panels.map((panel) => comparePanel(panel, content));

/** Whether all of a record is as it is known today. */
export const isUnchanged = (panels: readonly PanelComparison[]): boolean =>
  panels.every(
    ({state, items, added, version}) =>
      state === "known" &&
      version.then === version.now &&
      added.length === 0 &&
      items.every((item) => item.state === "unchanged"),
  );
