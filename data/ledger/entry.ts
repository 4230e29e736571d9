/** What the ledger holds: everything this project has published under an id, and what became of it. */
import type {Day, Figure, Locator, Text} from "../schema.ts";

/** What has an id of its own, and so an address that never changes its meaning. */
export const kinds = ["figure", "panel", "proposal", "source", "article"] as const;
export type Kind = (typeof kinds)[number];
export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

/** All that the public was told as a figure’s statement. Its standing and doubts are what we found, and may grow. */
export interface Statement {
  is: Figure["is"];
  value?: number | string;
  items?: readonly Text[];
  /** The names that units had then; later ones may be called otherwise. */
  unit?: string;
  decimals?: number;
  wording?: string;
  as?: string;
  /** The value with its claim, as it was printed. */
  words: Text;
  subject: Text;
  label: Text;
  base?: Text;
  period: string | null;
  status?: string;
  source: string;
  at: Locator;
  cue: string | null;
}

interface Common {
  /** The day of the edition that first had it; for a later change, the day on which it was made. */
  day: Day;
  id: string;
}

/** What happened, in the order in which it did. */
export type Event = Common &
  (
    | {act: "published"; kind: "figure"; says: Statement}
    /** What it was called when it was published. */
    | {act: "published"; kind: Exclude<Kind, "figure">; name: Text}
    | {act: "corrected"; kind: "figure"; says: Statement; reason: Text}
    /** The old id keeps a page that leads to the new one. */
    | {act: "renamed"; kind: Kind; to: string; reason: Text}
    /** The id keeps a page that says why. */
    | {act: "withdrawn"; kind: Kind; reason: Text}
  );

/** An event, sealed with a hash of itself and of the entry before it, so that none can be altered or left out. */
export type Entry = Event & {hash: string};

/** An event in a word: figure “x”. */
export const named = ({kind, id}: Pick<Event, "kind" | "id">): string => `${kind} “${id}”`;
