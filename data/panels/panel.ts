import type {Chart} from "../chart.ts";
import type {FigureId} from "../figures/index.ts";
import type {Prose} from "../prose.ts";
import type {Localized} from "../schema.ts";
import type {ThemeId} from "../themes.ts";

/** A chart beside the text that cites it. */
export interface Panel {
  themes: readonly [ThemeId, ...ThemeId[]];
  /** The finding, as a sentence. */
  title: Localized<Prose>;
  /** Measure, unit, base and period in a line. */
  measure: Localized<Prose>;
  chart: Chart;
  /** The main fact with its qualifier in words: the heart of the text alternative. */
  text: Localized<Prose>;
  /** What the sources leave open, or what to beware of. */
  note?: Localized<Prose>;
  /** The figures whose cues stand under the chart; the rest are in the table. */
  cues: readonly [FigureId, ...FigureId[]];
}
