/** What is published now, in the form in which the ledger keeps it. */
import {articleIds, articles} from "../articles/index.ts";
import {sourceWords} from "../cite.ts";
import {figureIds, figures} from "../figures/index.ts";
import {colon} from "../format.ts";
import {panelIds, panels} from "../panels/index.ts";
import {plain} from "../prose.ts";
import type {Prose} from "../prose.ts";
import {people, proposalIds, proposals} from "../proposals.ts";
import type {ProposalId} from "../proposals.ts";
import type {Localized, Text} from "../schema.ts";
import {sourceIds} from "../sources.ts";
import type {Published} from "./check.ts";
import {statementOf} from "./statement.ts";

const said = (text: Localized<Prose>): Text => ({zh: plain(text.zh, "zh"), en: plain(text.en, "en")});
const table = <Id extends string, T>(ids: readonly Id[], of: (id: Id) => T): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, of(id)]));

function proposalName(id: ProposalId): Text {
  const {by, name} = proposals[id];
  return {zh: people[by].zh + colon.zh + name.zh, en: people[by].en + colon.en + name.en};
}

/** Every figure with its statement, and every panel, proposal, source and article with its name. */
export const published: Published = {
  figure: table(figureIds, (id) => statementOf(figures[id])),
  panel: table(panelIds, (id) => said(panels[id].title)),
  proposal: table(proposalIds, proposalName),
  source: table(sourceIds, (id) => ({zh: sourceWords(id, "zh"), en: sourceWords(id, "en")})),
  article: table(articleIds, (id) => said(articles[id].title)),
};
