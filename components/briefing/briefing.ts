/** A briefing: panels in an order that the reader has chosen, with the reader’s own title and notes. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";

export interface Entry {
  panel: PanelId;
  /** The reader’s own words; empty where there are none. */
  note: string;
  /** The version of the panel’s content when it was added: a later one is marked. */
  version: string;
}

export interface Briefing {
  /** Empty until the reader gives one. */
  title: string;
  lang: Lang;
  light: "light" | "dark";
  orientation: "portrait" | "landscape";
  entries: readonly Entry[];
}
