import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {Copier} from "../copier.tsx";
import {figureAt} from "../figure/at.ts";
import {FigureContent} from "../figure/content.tsx";
import {frameContent, frameId} from "../frame-id.ts";
import {RenamedPage} from "../history/renamed.tsx";
import {WithdrawnPage} from "../history/withdrawn.tsx";
import {MarkupBox} from "../markup-box.tsx";
import {figurePage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";

function Around({id, lang, children}: {id: string; lang: Lang; children: ReactNode}) {
  return (
    <Shell lang={lang} path={figurePage(lang, id)} place="figure">
      {children}
      <Copier lang={lang} />
    </Shell>
  );
}

/**
 * What stands at an address of a figure: the figure, the way to its new id, or why it was withdrawn; at that of the
 * frame, a page for any figure to be put into.
 */
export function FigurePage({id, lang}: {id: string; lang: Lang}) {
  if (id === frameId)
    return (
      <Around id={id} lang={lang}>
        <MarkupBox name={frameContent("figure", lang)} />
      </Around>
    );
  const at = figureAt(id);
  switch (at?.is) {
    case undefined:
      return null;
    case "figure":
      return (
        <Around id={id} lang={lang}>
          <Still name={`figure-${id}-${lang}`}>
            <FigureContent id={at.id} lang={lang} />
          </Still>
        </Around>
      );
    case "renamed":
      return <RenamedPage from={figurePage(lang, id)} to={figurePage(lang, at.to)} lang={lang} />;
    case "withdrawn":
      return <WithdrawnPage id={id} lang={lang} path={figurePage(lang, id)} />;
  }
}
