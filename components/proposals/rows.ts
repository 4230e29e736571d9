/** A recommendation with all that the table and its files say of it. */
import {placeWords, sourceWords} from "../../data/cite.ts";
import {grouped, once} from "../../data/grouped.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {field, kindOf, people, proposal} from "../../data/proposals.ts";
import type {FieldId, PersonId, ProposalId} from "../../data/proposals.ts";
import {proposalsIn} from "../../data/query.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import {articleTitle} from "./names.ts";
import {tell} from "./words.ts";

/** The panel that shows every recommendation, and heads the page of them. */
export const matrixPanel = "who-proposes-what" satisfies PanelId;

export interface ProposalRow {
  id: ProposalId;
  by: PersonId;
  who: string;
  article: ArticleId;
  articleName: string;
  heading: FieldId;
  headingName: string;
  kind: "advice" | "judgement";
  kindWords: string;
  name: string;
  summary: string;
  /** As printed, in the language of the page. */
  cue: string | null;
  place: string;
  source: SourceId;
  sourceName: string;
  /** The panels that show it, the one with all of them left out. */
  panels: PanelId[];
}

/** The panels, other than the matrix of all, that show a recommendation. */
const panelsWith = (id: ProposalId): PanelId[] => [...(naming().get(id) ?? [])];
const naming = once(() =>
  grouped(
    panelIds.filter((panel) => panel !== matrixPanel),
    (panel) => proposalsIn(panels[panel].chart),
  ),
);

/** The row of a recommendation, in a language. */
export function proposalRow(id: ProposalId, lang: Lang): ProposalRow {
  const {by, field: heading, name, summary, cite} = proposal(id);
  const {article, name: headingName} = field(heading);
  const kind = kindOf(id);
  return {
    id,
    by,
    who: people[by][lang],
    article,
    articleName: articleTitle(article, lang),
    heading,
    headingName: headingName[lang],
    kind,
    kindWords: tell[kind][lang],
    name: name[lang],
    summary: summary[lang],
    cue: cite.cue,
    place: placeWords(cite, lang),
    source: cite.source,
    sourceName: sourceWords(cite.source, lang),
    panels: panelsWith(id),
  };
}
