import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {Citations} from "../cite/citations.tsx";
import {Copier} from "../copier.tsx";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {panelLd} from "../dataset/json-ld.ts";
import {menu} from "../export/menu-words.ts";
import {RenamedPage} from "../history/renamed.tsx";
import {WithdrawnPage} from "../history/withdrawn.tsx";
import {panelAt} from "../panel-page/at.ts";
import {FullScreen} from "../panel-page/full-screen.tsx";
import {Figures, Neighbours, Proposals, Sources, Themes, Told} from "../panel-page/sections.tsx";
import {PanelView} from "../panel.tsx";
import {panelPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";
import {say} from "../strings.ts";

/** The tools that a panel has on its own page only. */
function PageTools({id, lang}: {id: PanelId; lang: Lang}) {
  const title = plain(panels[id].title[lang], lang);
  return (
    <>
      <button type="button" className="tool needs-script" data-embed={id} aria-label={menu.embedFor(title)[lang]}>
        {menu.embed[lang]}
      </button>
      <FullScreen lang={lang} />
    </>
  );
}

/** One panel alone: the chart with its words and its table, its figures, where it is told and what it rests on. */
function InUse({id, lang}: {id: PanelId; lang: Lang}) {
  return (
    <Shell lang={lang} path={panelPage(lang, id)} place="panel">
      <section className="panel-page">
        <p className="kicker">
          {say.themes[lang]} · <Themes id={id} lang={lang} />
        </p>
        <PanelView id={id} lang={lang} level={1} tools={<PageTools id={id} lang={lang} />} />
        <Still name={`panel-parts-${id}-${lang}`}>
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
        </Still>
      </section>
      <Still name={`panel-end-${id}-${lang}`}>
        <Citations of={{kind: "panel", id}} lang={lang} />
        <section className="panel-end">
          <Neighbours id={id} lang={lang} />
        </section>
        <JsonLd data={panelLd(id, lang)} />
      </Still>
      <Copier lang={lang} />
    </Shell>
  );
}

/** What stands at an address of a panel: the panel, the way to its new id, or why it was withdrawn. */
export function PanelPage({id, lang}: {id: string; lang: Lang}) {
  const at = panelAt(id);
  const path = panelPage(lang, id);
  switch (at?.is) {
    case undefined:
      return null;
    case "panel":
      return <InUse id={at.id} lang={lang} />;
    case "renamed":
      return <RenamedPage from={path} to={panelPage(lang, at.to)} lang={lang} place="panel" />;
    case "withdrawn":
      return <WithdrawnPage id={id} lang={lang} path={path} kind="panel" />;
  }
}
