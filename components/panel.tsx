import type {ReactNode} from "react";
import {panels} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import {figuresOf} from "../data/query.ts";
import type {Lang} from "../data/schema.ts";
import {alternative} from "./alternative.ts";
import {Chart} from "./chart.tsx";
import {drawingsFor} from "./charts/drawn.ts";
import {Cues, Doubts} from "./citation.tsx";
import {ExportMenu} from "./export-menu.tsx";
import {menu} from "./export/menu-words.ts";
import {versionOf} from "./export/record.ts";
import {Prose} from "./prose.tsx";
import type {Anchors} from "./prose.tsx";
import {optionsFile, panelPage, rowAnchor} from "./routes.ts";
import {Still} from "./still.tsx";
import {say} from "./strings.ts";
import {PanelTable} from "./table.tsx";

/** Every figure of a panel leads to its row in the panel’s table. */
const anchorsOf = (id: PanelId): Anchors =>
  Object.fromEntries(figuresOf(panels[id]).map((figure) => [figure, rowAnchor(id, figure)]));

/** Link, citation, briefing, export: quiet tools, which work without a script as far as they can. */
function Tools({id, lang, more}: {id: PanelId; lang: Lang; more: ReactNode}) {
  const title = plain(panels[id].title[lang], lang);
  return (
    <div className="tools">
      <a className="tool" href={panelPage(lang, id)} aria-label={`${say.linkTo[lang]}: ${title}`}>
        {say.link[lang]}
      </a>
      <button
        type="button"
        className="tool needs-script"
        data-cite={`panel:${id}`}
        aria-label={menu.citeFor(title)[lang]}
      >
        {menu.cite[lang]}
      </button>
      <button
        type="button"
        className="tool needs-script"
        data-briefing-add={id}
        data-version={versionOf(id)}
        aria-label={menu.addFor(title)[lang]}
      >
        {menu.addToBriefing[lang]}
      </button>
      <ExportMenu id={id} lang={lang} embed={!more} />
      {more}
    </div>
  );
}

interface PanelProps {
  id: PanelId;
  lang: Lang;
  /** 1 on the panel’s own page: the panel is then all of it, with its main fact in a sentence and its table open. */
  level?: 1 | 2 | 3;
  /** Tools that only this page has; among them, where given, is one for embedding. */
  tools?: ReactNode;
}

/** A panel: the finding, its measure, the chart, the words it rests on, what is not known, and the table. */
export function PanelView({id, lang, level = 3, tools}: PanelProps) {
  const panel = panels[id];
  const alone = level === 1;
  const Heading = `h${level}` as const;
  return (
    <article
      id={id}
      className={alone ? "panel alone" : "panel"}
      data-panel={id}
      data-chart="static"
      aria-labelledby={`${id}-title`}
    >
      <header>
        <Heading id={`${id}-title`}>
          <Prose text={panel.title[lang]} lang={lang} />
        </Heading>
        <p className="measure">
          <Prose text={panel.measure[lang]} lang={lang} />
        </p>
        <Tools id={id} lang={lang} more={tools} />
      </header>
      <Still name={`panel-${id}-${lang}-${level}`}>
        <Chart
          options={optionsFile(id, lang)}
          label={alternative(panel, lang)}
          drawings={drawingsFor(panel.chart, lang)}
          prefix={id}
        />
        <div className="panel-words">
          {alone && (
            <p className="panel-fact">
              <Prose text={panel.text[lang]} lang={lang} anchors={anchorsOf(id)} />
            </p>
          )}
          {panel.note && (
            <p className="panel-note">
              <Prose text={panel.note[lang]} lang={lang} />
            </p>
          )}
          <Cues figures={panel.cues} lang={lang} />
          <Doubts panel={panel} lang={lang} />
        </div>
        <details className="data" open={alone}>
          <summary>{say.table[lang]}</summary>
          <PanelTable id={id} lang={lang} />
        </details>
      </Still>
    </article>
  );
}
