import type {Panel} from "./panel.ts";

const all = {} as const satisfies Record<string, Panel>;

export type PanelId =
  | "index-rank"
  | "index-makeup"
  | "index-dimensions"
  | "cq-institutions"
  | "cq-loans"
  | "industry"
  | "national-loans"
  | "mashang"
  | "ecosystem"
  | "institution-needs"
  | "youth-shares"
  | "youth-population"
  | "performance-market"
  | "audience-ages"
  | "youth-features"
  | "design-cities"
  | "design-directions"
  | "design-specifics"
  | "design-centres"
  | "policy-guidelines"
  | "relending"
  | "retail-2025"
  | "retail-2024"
  | "codes"
  | "life-circles";
export const panels: Partial<Record<PanelId, Panel>> = all;
