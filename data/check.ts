/**
 * The rules of the content that types cannot hold, and the content they are for. `checkContent` takes any value: what
 * it lets through is drawn as plain text everywhere, and `checks/plain.ts` says what it refuses whoever wrote it.
 */
import {articles} from "./articles/index.ts";
import {themeTexts} from "./articles/themes.ts";
import {bibliography} from "./bibliography.ts";
import type {Content, Rule, Written} from "./checks/content.ts";
import {pageFile} from "./checks/content.ts";
import {cuesAreShort, cuesSayWhatFiguresSay} from "./checks/cues.ts";
import {
  chartsMeasureMagnitudes,
  idsAreUnique,
  locatorsExist,
  partsAddUp,
  periodsAreIso,
  sharesFit,
  sourcesExist,
} from "./checks/figures.ts";
import {chartsFit, leadsSomewhere, mentionsHold, valuesCanBeWritten} from "./checks/leads.ts";
import {listedOnly} from "./checks/listed.ts";
import {faultsIn} from "./checks/parts.ts";
import {
  chartNamesFollowFigures,
  languagesComplete,
  languagesStateTheSame,
  marksFitTheLanguage,
  namesHoldNoDigits,
} from "./checks/texts.ts";
import {figuresAreShown, pageFiguresAreShown, panelsStandOnce, sourcesAreUsed} from "./checks/use.ts";
import {figureFiles as ownFigures, pageFigureIds} from "./figures/index.ts";
import {nonFigures, pageText} from "./page.ts";
import {panelFiles as ownPanels} from "./panels/index.ts";
import {fields, institutionNeeds, people, proposals} from "./proposals.ts";
import {sources} from "./sources.ts";
import {standingFound, standingNames} from "./standing.ts";
import {themes} from "./themes.ts";

/** Rules that the others rely on: what is named is there, and can be drawn where it is named. */
const firstRules: readonly Rule[] = [
  sourcesExist,
  leadsSomewhere,
  mentionsHold,
  periodsAreIso,
  chartsFit,
  valuesCanBeWritten,
];

const laterRules: readonly Rule[] = [
  idsAreUnique,
  locatorsExist,
  sharesFit,
  cuesAreShort,
  cuesSayWhatFiguresSay,
  chartsMeasureMagnitudes,
  partsAddUp,
  chartNamesFollowFigures,
  languagesComplete,
  languagesStateTheSame,
  marksFitTheLanguage,
  namesHoldNoDigits,
  figuresAreShown,
  pageFiguresAreShown,
  panelsStandOnce,
  sourcesAreUsed,
];

/** Every rule, in the order in which messages are printed. */
export const rules: readonly Rule[] = [...firstRules, ...laterRules];

/** Everything that is wrong with the content; empty where all is well. */
export const check = (of: Content): string[] => rules.flatMap((rule) => rule(of));

/** The content with every text that readers read, by file and then by id. */
export function withTexts(of: Written): Content {
  const {people, fields, proposals, institutionNeeds, standingNames, standings} = of;
  const articleFiles = Object.entries(of.articles).map(([id, article]) => [`data/articles/${id}.ts`, {[id]: article}]);
  return {
    ...of,
    texts: {
      ...of.figureFiles,
      ...of.panelFiles,
      "data/proposals.ts": {people, fields, ...proposals, institutionNeeds},
      ...Object.fromEntries(articleFiles),
      "data/articles/themes.ts": of.themeTexts,
      "data/standing.ts": {standingNames, ...standings},
      "data/sources.ts": of.sources,
      "data/themes.ts": of.themes,
      "data/page.ts": {nonFigures: of.nonFigures},
    },
  };
}

/**
 * Everything that is wrong with a value that is to be content, in sentences that name file, id and field and quote
 * what was found; empty where all is well. Takes anything, never throws: first the form of each part, then what leads
 * from one part to another, then the rules, each only where the one before found nothing.
 */
export function checkContent(given: unknown): string[] {
  const found = faultsIn(given);
  if (!found.sound) return found.faults;
  const whole = withTexts(found.content);
  const first = firstRules.flatMap((rule) => rule(whole));
  return first.length > 0 ? first : laterRules.flatMap((rule) => rule(whole));
}

const figureFiles: Content["figureFiles"] = {
  [pageFile]: ownFigures.page,
  "data/figures/consumer-finance.ts": ownFigures.consumerFinance,
  "data/figures/youth-economy.ts": ownFigures.youthEconomy,
  "data/figures/design-capital.ts": ownFigures.designCapital,
  "data/figures/policy.ts": ownFigures.policy,
  "data/figures/consumption-context.ts": ownFigures.consumptionContext,
};
const panelFiles: Content["panelFiles"] = {
  "data/panels/consumer-finance.ts": ownPanels.consumerFinance,
  "data/panels/youth-economy.ts": ownPanels.youthEconomy,
  "data/panels/design-capital.ts": ownPanels.designCapital,
  "data/panels/policy.ts": ownPanels.policy,
  "data/panels/consumption-context.ts": ownPanels.consumptionContext,
};
const standings = Object.fromEntries(
  pageFigureIds.flatMap((id) => {
    const standing = standingFound(id);
    return standing ? [[id, standing]] : [];
  }),
);

/** The content as it is written. */
export const written: Written = {
  sources,
  bibliography,
  figureFiles,
  panelFiles,
  people,
  fields,
  proposals,
  institutionNeeds,
  themes,
  articles,
  themeTexts,
  standings,
  standingNames,
  nonFigures,
  listedOnly,
  blocks: Object.fromEntries(Object.entries(pageText).map(([id, blocks]) => [id, blocks.length])),
};

/** The content as it is. */
export const content: Content = withTexts(written);
