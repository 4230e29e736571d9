/** All tables of the dataset, in the order in which they are listed. */
import {sheet} from "./field.ts";
import type {Sheet} from "./field.ts";
import {figureTable} from "./figure-table.ts";
import {alsoTable, articlePanelTable, itemTable, panelFigureTable, panelProposalTable} from "./list-tables.ts";
import {articleTable, panelTable} from "./panel-tables.ts";
import {proposalTable, sourceTable} from "./source-tables.ts";

export const sheets: readonly Sheet[] = [
  sheet(figureTable),
  sheet(itemTable),
  sheet(alsoTable),
  sheet(sourceTable),
  sheet(proposalTable),
  sheet(panelTable),
  sheet(panelFigureTable),
  sheet(panelProposalTable),
  sheet(articleTable),
  sheet(articlePanelTable),
];

/** A table by its name. @throws where there is none. */
export function sheetNamed(name: string): Sheet {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no table “${name}”`);
  return found;
}
