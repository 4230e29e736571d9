import type {Block} from "../data/articles/article.ts";
import {isPanel} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {panels} from "../data/panels/index.ts";
import {plain, stated} from "../data/prose.ts";
import {figuresOf} from "../data/query.ts";
import type {FigureId} from "../data/figures/index.ts";
import type {Lang} from "../data/schema.ts";
import {PanelView} from "./panel.tsx";
import {Prose} from "./prose.tsx";
import type {Anchors} from "./prose.tsx";
import {noteAnchor, rowAnchor} from "./routes.ts";
import {say} from "./strings.ts";
import {Table} from "./table.tsx";
import {tallness} from "./tall.ts";

/** Where each figure is cited on a page: in the table of the first panel that has it, else in the notes at its end. */
export function anchorsOf(shown: readonly PanelId[], texts: readonly Block[]): {anchors: Anchors; notes: FigureId[]} {
  const anchors: Anchors = {};
  for (const panel of shown) for (const id of figuresOf(panels[panel])) anchors[id] ??= rowAnchor(panel, id);
  const notes = [...new Set(texts.flatMap(({text}) => [...stated(text.zh), ...stated(text.en)]))].filter(
    (id) => anchors[id] === undefined,
  );
  for (const id of notes) anchors[id] = noteAnchor(id);
  return {anchors, notes};
}

/** Paragraphs with their panels beside them: side by side where there is room, one after the other where not. */
export function Blocks({
  blocks,
  lang,
  anchors,
  skip,
  level = 3,
}: {
  blocks: readonly Block[];
  lang: Lang;
  anchors: Anchors;
  /** A panel that the page shows elsewhere. */
  skip?: PanelId;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return blocks.map(({heading, text, panels: ids}, i) => {
    const own = ids.filter((id) => isPanel(id) && id !== skip);
    return (
      <div
        key={i}
        className="beside"
        style={tallness(plain(text[lang], lang), own, lang)}
        {...(own.length > 0 && {"data-group": ""})}
      >
        <div className="prose">
          {heading && <Heading>{heading[lang]}</Heading>}
          <p>
            <Prose text={text[lang]} lang={lang} anchors={anchors} />
          </p>
        </div>
        {own.length > 0 && (
          <div className="panels">
            {own.map((id) => (
              <PanelView key={id} id={id} lang={lang} />
            ))}
          </div>
        )}
      </div>
    );
  });
}

/** Citations of the figures that the text states and no panel of the page shows. */
export function Notes({figures: ids, lang}: {figures: readonly FigureId[]; lang: Lang}) {
  if (ids.length === 0) return null;
  return (
    <section className="notes">
      <h2>{say.otherNotes[lang]}</h2>
      <Table panel={null} figures={ids} lang={lang} caption={say.otherNotes[lang]} />
    </section>
  );
}
