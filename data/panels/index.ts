import {consumerFinance} from "./consumer-finance.ts";
import {consumptionContext} from "./consumption-context.ts";
import {designCapital} from "./design-capital.ts";
import type {Panel} from "./panel.ts";
import {policy} from "./policy.ts";
import {youthEconomy} from "./youth-economy.ts";

const all = {...consumerFinance, ...youthEconomy, ...designCapital, ...policy, ...consumptionContext};
/** Each file on its own, so that a test can see an id written twice. */
export const panelFiles = {consumerFinance, youthEconomy, designCapital, policy, consumptionContext};

export type PanelId = keyof typeof all;
export const panels: {readonly [Id in PanelId]: Panel} = all;
export const panelIds = Object.keys(all) as PanelId[];
export const isPanel = (id: string): id is PanelId => Object.hasOwn(all, id);
export type {Panel};
