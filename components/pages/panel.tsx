import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {menu} from "../export/menu-words.ts";
import {FullScreen} from "../panel-page/full-screen.tsx";
import {Figures, Neighbours, Proposals, Sources, Themes, Told} from "../panel-page/sections.tsx";
import {PanelView} from "../panel.tsx";
import {panelPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";

/** One panel alone: the chart with its words and its table, its figures, where it is told and what it rests on. */
export function PanelPage({id, lang}: {id: PanelId; lang: Lang}) {
  const title = plain(panels[id].title[lang], lang);
  return (
    <Shell lang={lang} path={panelPage(lang, id)} place="panel">
      <section className="panel-page">
        <p className="kicker">
          {say.themes[lang]} · <Themes id={id} lang={lang} />
        </p>
        <PanelView
          id={id}
          lang={lang}
          level={1}
          tools={
            <>
              <button
                type="button"
                className="tool needs-script"
                data-embed={id}
                aria-label={menu.embedFor(title)[lang]}
              >
                {menu.embed[lang]}
              </button>
              <FullScreen lang={lang} />
            </>
          }
        />
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
        <Neighbours id={id} lang={lang} />
      </section>
    </Shell>
  );
}
