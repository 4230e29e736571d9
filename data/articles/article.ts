import type {PanelId} from "../panels/index.ts";
import type {Prose} from "../prose.ts";
import type {Localized, Text} from "../schema.ts";
import type {SourceId} from "../sources.ts";
import type {ThemeId} from "../themes.ts";

/** A paragraph and the panels that stand beside it. */
export interface Block {
  heading?: Text;
  text: Localized<Prose>;
  panels: readonly PanelId[];
}

/** What we write about an article of the page: what it claims, on what ground, and what it does not say. */
export interface Article {
  source: SourceId;
  /** The heading under which the newspaper prints it. */
  rubric: Text;
  themes: readonly ThemeId[];
  title: Localized<Prose>;
  authors: Text;
  lead: Localized<Prose>;
  blocks: readonly Block[];
}

/** The introduction to a theme on the dashboard and on its own page. */
export interface ThemeText {
  title: Localized<Prose>;
  blocks: readonly Block[];
}
