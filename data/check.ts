/** The rules of the content that types cannot hold, and the content they are for. */
import {articles} from "./articles/index.ts";
import {themeTexts} from "./articles/themes.ts";
import type {Content, Rule} from "./checks/content.ts";
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
import {listedOnly} from "./checks/listed.ts";
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

/** Every rule, in the order in which messages are printed. */
export const rules: readonly Rule[] = [
  idsAreUnique,
  sourcesExist,
  locatorsExist,
  periodsAreIso,
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

/** Everything that is wrong with the content; empty where all is well. */
export const check = (of: Content): string[] => rules.flatMap((rule) => rule(of));

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
const count = (list: readonly unknown[]) => list.length;

/** The content as it is. */
export const content: Content = {
  sources,
  figureFiles,
  panelFiles,
  proposals,
  articles,
  themeTexts,
  standings,
  listedOnly,
  blocks: {
    dialogue: count(pageText.dialogue),
    design: count(pageText.design),
    youth: count(pageText.youth),
  },
  texts: {
    ...figureFiles,
    ...panelFiles,
    "data/proposals.ts": {people, fields, ...proposals, institutionNeeds},
    "data/articles/dialogue.ts": {dialogue: articles.dialogue},
    "data/articles/design.ts": {design: articles.design},
    "data/articles/youth.ts": {youth: articles.youth},
    "data/articles/themes.ts": themeTexts,
    "data/standing.ts": {standingNames, ...standings},
    "data/sources.ts": sources,
    "data/themes.ts": themes,
    "data/page.ts": {nonFigures},
  },
};
