import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {Panel, PanelId} from "../../data/panels/index.ts";
import {sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {alternative} from "../alternative.ts";
import {Chart} from "../chart.tsx";
import {drawingsFor} from "../charts/drawn.ts";
import {Cue, Doubts, Standing} from "../citation.tsx";
import {nameOf} from "../export/files.ts";
import {readyRequest} from "../export/ready.ts";
import {standsReady} from "../export/stands-ready.ts";
import {Prose} from "../prose.tsx";
import {optionsFile, panelFile, panelPage} from "../routes.ts";
import {say} from "../strings.ts";
import {PanelTable} from "../table.tsx";
import {sourceAt} from "../windows/lists.ts";
import {heightOf} from "./height.ts";
import {SaveImage} from "./save-image.tsx";
import type {ReadyImage} from "./save-image.tsx";
import {embedWords} from "./words.ts";

/** The words that the panel rests on, each with its standing; their places are in the table. */
function ShortCues({figures: ids, lang}: {figures: readonly FigureId[]; lang: Lang}) {
  if (ids.length === 0) return null;
  return (
    <ul className="cues">
      {ids.map((id) => (
        <li key={id} data-figure={id}>
          <Cue cue={figures[id].cite.cue} lang={lang} /> <Standing id={id} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

/** The documents behind the panel, by how they were seen. */
function SeenSources({panel, lang}: {panel: Panel; lang: Lang}) {
  const ids = sourcesOf(panel);
  return (["page", "original", "copy"] as const).map((seen) => {
    const group = ids.filter((id) => sources[id].seen === seen);
    if (group.length === 0) return null;
    return (
      <p key={seen} className="place" data-seen={seen}>
        {say.seenAs[seen][lang]}
        {colon[lang]}
        {group.map((id, i) => (
          <span key={id}>
            {i > 0 && (lang === "zh" ? "；" : "; ")}
            <a href={sourceAt(lang, id)}>{sourceWords(id, lang)}</a>
          </span>
        ))}
      </p>
    );
  });
}

const image = (id: PanelId, lang: Lang, light: "light" | "dark"): ReadyImage => ({
  address: panelFile(id, lang, "png", light),
  name: nameOf(readyRequest(id, lang, "png", light)),
});

/**
 * One panel for the pages of others: what it finds, its measure, the chart, its words, doubts and sources, the date of
 * its figures. Nothing in its address can take title or sources away. `data-height` is what its oEmbed documents state.
 * Holds no component of the browser’s, so that it can be made as markup.
 */
export function EmbedContent({id, lang}: {id: PanelId; lang: Lang}) {
  const panel = panels[id];
  return (
    <main aria-labelledby={`${id}-title`} data-at-once="">
      <article id={id} className="embed" data-panel={id} data-chart="static" data-height={heightOf(id, lang)}>
        <h1 id={`${id}-title`}>
          <Prose text={panel.title[lang]} lang={lang} />
        </h1>
        <p className="measure">
          <Prose text={panel.measure[lang]} lang={lang} />
        </p>
        <Chart
          options={optionsFile(id, lang)}
          label={alternative(panel, lang)}
          drawings={drawingsFor(panel.chart, lang)}
          prefix={id}
        />
        {panel.note && (
          <p className="panel-note">
            <Prose text={panel.note[lang]} lang={lang} />
          </p>
        )}
        <ShortCues figures={panel.cues} lang={lang} />
        <Doubts panel={panel} lang={lang} />
        <SeenSources panel={panel} lang={lang} />
        <details className="data">
          <summary>{say.table[lang]}</summary>
          <PanelTable id={id} lang={lang} />
        </details>
        <footer>
          <p className="place">
            {say.dataAsOf(edition)[lang]}
            {" · "}
            <a href={panelPage(lang, id)} target="_blank" rel="noopener">
              {embedWords.onSite(say.site[lang])[lang]}
            </a>
          </p>
          {standsReady(id) && (
            <div className="embed-tools">
              <SaveImage light={image(id, lang, "light")} dark={image(id, lang, "dark")} lang={lang} />
            </div>
          )}
        </footer>
      </article>
    </main>
  );
}
