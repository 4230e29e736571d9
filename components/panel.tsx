import {colon} from "../data/format.ts";
import {panels} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import {figuresOf, proposalsIn} from "../data/query.ts";
import type {Lang} from "../data/schema.ts";
import {alternative} from "./alternative.ts";
import {Chart} from "./chart.tsx";
import {drawing, sizes} from "./charts/index.ts";
import {inline} from "./charts/svg.ts";
import {Cues, Doubts} from "./citation.tsx";
import {Drawing} from "./drawing.tsx";
import {ExportMenu} from "./export-menu.tsx";
import {menu} from "./export/menu-words.ts";
import {keep} from "./keep.ts";
import {Prose} from "./prose.tsx";
import {optionsFile} from "./routes.ts";
import {say} from "./strings.ts";
import {Table} from "./table.tsx";

/** Link, briefing, export: quiet tools, which work without a script as far as they can. */
function Tools({id, lang}: {id: PanelId; lang: Lang}) {
  const title = plain(panels[id].title[lang], lang);
  return (
    <div className="tools">
      <a className="tool" href={`#${id}`} aria-label={`${say.linkTo[lang]}: ${title}`}>
        {say.link[lang]}
      </a>
      <button type="button" className="tool needs-script" data-briefing-add={id} aria-label={menu.addFor(title)[lang]}>
        {menu.addToBriefing[lang]}
      </button>
      <ExportMenu id={id} lang={lang} />
    </div>
  );
}

/** A panel: the finding, its measure, the chart, the words it rests on, what is not known, and the table. */
export function PanelView({id, lang, level = 3}: {id: PanelId; lang: Lang; level?: 2 | 3}) {
  const panel = panels[id];
  const Heading = level === 2 ? "h2" : "h3";
  const title = plain(panel.title[lang], lang);
  const drawings = {wide: drawing(panel.chart, lang, "wide"), narrow: drawing(panel.chart, lang, "narrow")};
  return (
    <article id={id} className="panel" data-panel={id} data-chart="static" aria-labelledby={`${id}-title`}>
      <header>
        <Heading id={`${id}-title`}>
          <Prose text={panel.title[lang]} lang={lang} />
        </Heading>
        <p className="measure">
          <Prose text={panel.measure[lang]} lang={lang} />
        </p>
        <Tools id={id} lang={lang} />
      </header>
      <Chart options={optionsFile(id, lang)} label={alternative(panel, lang)}>
        {sizes.map((size) => (
          <Drawing
            key={size}
            name={keep(`${id}-${lang}-${size}`, inline(drawings[size], `${id}-${size}`))}
            className={`drawing ${size}`}
            style={{aspectRatio: `${drawings[size].width} / ${drawings[size].height}`}}
          />
        ))}
      </Chart>
      {panel.note && (
        <p className="panel-note">
          <Prose text={panel.note[lang]} lang={lang} />
        </p>
      )}
      <Cues figures={panel.cues} lang={lang} />
      <Doubts panel={panel} lang={lang} />
      <details className="data">
        <summary>{say.table[lang]}</summary>
        <Table
          panel={id}
          figures={figuresOf(panel)}
          proposals={proposalsIn(panel.chart)}
          lang={lang}
          caption={`${say.table[lang]}${colon[lang]}${title}`}
        />
      </details>
    </article>
  );
}
