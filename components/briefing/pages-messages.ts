/** What the briefing page and the thread that lays out its pages say to each other. */
import type {Tier} from "../export/fonts.ts";
import type {Briefing} from "./briefing.ts";

/** A page as it is seen. */
export interface DrawnPage {
  svg: string;
  /** Height to width. */
  ratio: number;
  /** The headings and pictures on it, for those who do not see it. */
  says: string;
}

export interface Laid {
  pages: readonly DrawnPage[];
  /** The fonts that have all its characters; null where the list of characters did not arrive. */
  tier: Tier | null;
  /** Characters that no font of ours has: of the title, and of the notes by panel. */
  missing: {title: string; notes: Readonly<Record<string, string>>};
}

export interface LayAsk {
  id: number;
  briefing: Briefing;
}
/** What comes back; null stands for a page that is as it was, so that the page that shows them has nothing to do. */
export type LayReply =
  {id: number; laid: Omit<Laid, "pages">; pages: readonly (DrawnPage | null)[]} | {id: number; failed: string};
