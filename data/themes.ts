import type {Theme} from "./schema.ts";

/** The subjects that readers filter by, in the order of the dashboard. */
export const themes = {
  "consumer-finance": {name: {zh: "消费金融", en: "Consumer finance"}},
  "youth-economy": {name: {zh: "青春经济", en: "Youth economy"}},
  "design-capital": {name: {zh: "设计之都", en: "City of Design"}},
  policy: {name: {zh: "政策", en: "Policy"}},
  "consumption-context": {name: {zh: "消费环境", en: "Consumption"}},
} as const satisfies Record<string, Theme>;

export type ThemeId = keyof typeof themes;
export const themeIds = Object.keys(themes) as ThemeId[];
export const isTheme = (id: string): id is ThemeId => Object.hasOwn(themes, id);
