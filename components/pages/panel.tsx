import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {Copier} from "../copier.tsx";
import {frameContent, frameId} from "../frame-id.ts";
import {RenamedPage} from "../history/renamed.tsx";
import {WithdrawnPage} from "../history/withdrawn.tsx";
import {MarkupBox} from "../markup-box.tsx";
import {panelAt} from "../panel-page/at.ts";
import {PanelContent} from "../panel-page/content.tsx";
import {FullScreen} from "../panel-page/full-screen.tsx";
import {panelPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";

function Around({id, lang, children}: {id: string; lang: Lang; children: ReactNode}) {
  return (
    <Shell lang={lang} path={panelPage(lang, id)} place="panel">
      {children}
      <Copier lang={lang} />
      <FullScreen lang={lang} />
    </Shell>
  );
}

/**
 * What stands at an address of a panel: the panel, the way to its new id, or why it was withdrawn; at that of the frame,
 * a page for any panel to be put into.
 */
export function PanelPage({id, lang}: {id: string; lang: Lang}) {
  if (id === frameId)
    return (
      <Around id={id} lang={lang}>
        <MarkupBox name={frameContent("panel", lang)} />
      </Around>
    );
  const at = panelAt(id);
  const path = panelPage(lang, id);
  switch (at?.is) {
    case undefined:
      return null;
    case "panel":
      return (
        <Around id={id} lang={lang}>
          <Still name={`panel-page-${id}-${lang}`}>
            <PanelContent id={at.id} lang={lang} />
          </Still>
        </Around>
      );
    case "renamed":
      return <RenamedPage from={path} to={panelPage(lang, at.to)} lang={lang} place="panel" />;
    case "withdrawn":
      return <WithdrawnPage id={id} lang={lang} path={path} kind="panel" />;
  }
}
