import type {PanelId} from "../../data/panels/index.ts";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {Citations} from "../cite/citations.tsx";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {panelLd} from "../dataset/json-ld.ts";
import {menu} from "../export/menu-words.ts";
import {PanelView} from "../panel.tsx";
import {say} from "../strings.ts";
import {Figures, Neighbours, Proposals, Sources, Themes, Told} from "./sections.tsx";
import {page} from "./words.ts";

/** The tools that a panel has on its own page only; `Openers` and `FullScreen` answer to them. */
function PageTools({id, lang}: {id: PanelId; lang: Lang}) {
  const title = plain(panels[id].title[lang], lang);
  return (
    <>
      <button type="button" className="tool needs-script" data-embed={id} aria-label={menu.embedFor(title)[lang]}>
        {menu.embed[lang]}
      </button>
      <button type="button" className="tool needs-script" data-full-screen="">
        {page.fullScreen[lang]}
      </button>
    </>
  );
}

/**
 * One panel alone: the chart with its words and its table, its figures, where it is told and what it rests on. Holds no
 * component of the browser’s, so that it can be made as markup.
 */
export function PanelContent({id, lang}: {id: PanelId; lang: Lang}) {
  return (
    <>
      <section className="panel-page">
        <p className="kicker">
          {say.themes[lang]} · <Themes id={id} lang={lang} />
        </p>
        <PanelView id={id} lang={lang} level={1} tools={<PageTools id={id} lang={lang} />} />
        <div className="panel-parts">
          <div>
            <Figures id={id} lang={lang} />
            <Proposals id={id} lang={lang} />
          </div>
          <div>
            <Told id={id} lang={lang} />
            <Sources id={id} lang={lang} />
          </div>
        </div>
      </section>
      <Citations of={{kind: "panel", id}} lang={lang} />
      <section className="panel-end">
        <Neighbours id={id} lang={lang} />
      </section>
      <JsonLd data={panelLd(id, lang)} />
    </>
  );
}
