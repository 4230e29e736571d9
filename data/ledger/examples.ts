/** Made-up entries for tests. */
import type {Published} from "./check.ts";
import type {Event, Statement} from "./entry.ts";

/** A figure that says something. */
export const statement: Statement = {
  is: "exact",
  value: 19,
  unit: "measure",
  words: {zh: "19条举措", en: "19 measures"},
  subject: {zh: "某通知", en: "A notice"},
  label: {zh: "举措", en: "measures"},
  period: "2025-06",
  source: "notice",
  at: "body",
  cue: "推出19条举措",
};
/** The same with another value. */
export const mended: Statement = {...statement, value: 18, words: {zh: "18条举措", en: "18 measures"}};

const reason = {zh: "数错了。", en: "Miscounted."};
const name = {zh: "某面板", en: "A panel"};

/** A ledger of two figures and a panel: one was corrected, renamed, and the other withdrawn. */
export const events: readonly Event[] = [
  {day: "2030-01-01", act: "published", kind: "figure", id: "measures", says: statement},
  {day: "2030-01-01", act: "published", kind: "figure", id: "other", says: statement},
  {day: "2030-01-01", act: "published", kind: "panel", id: "panel", name},
  {day: "2030-02-01", act: "corrected", kind: "figure", id: "measures", says: mended, reason},
  {day: "2030-03-01", act: "renamed", kind: "figure", id: "measures", to: "steps", reason},
  {day: "2030-03-01", act: "withdrawn", kind: "figure", id: "other", reason},
];

/** What is published where that ledger is complete. */
export const now: Published = {figure: {steps: mended}, panel: {panel: name}, proposal: {}, source: {}, article: {}};
