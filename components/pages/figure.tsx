import type {FigureId} from "../../data/figures/index.ts";
import type {Lang} from "../../data/schema.ts";
import {Citations} from "../cite/citations.tsx";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {figureClaim} from "../dataset/json-ld.ts";
import {figureAt} from "../figure/at.ts";
import {Downloads} from "../figure/downloads.tsx";
import {Evidence} from "../figure/evidence.tsx";
import {Opening} from "../figure/opening.tsx";
import {Others} from "../figure/others.tsx";
import {Safe} from "../figure/safe.tsx";
import {Part} from "../figure/section.tsx";
import {Ways} from "../figure/ways.tsx";
import {Where} from "../figure/where.tsx";
import {FigureHistory} from "../history/figure-history.tsx";
import {RenamedPage} from "../history/renamed.tsx";
import {WithdrawnPage} from "../history/withdrawn.tsx";
import {tell} from "../history/words.ts";
import {figurePage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";

/** One figure: what may be said of it, its words and the chain behind them, what others say, where it is used. */
function InUse({id, lang}: {id: FigureId; lang: Lang}) {
  return (
    <Shell lang={lang} path={figurePage(lang, id)} place="figure">
      <Still name={`figure-opening-${id}-${lang}`}>
        <Opening id={id} lang={lang} />
      </Still>
      <Safe id={id} lang={lang} />
      <Still name={`figure-${id}-${lang}`}>
        <Evidence id={id} lang={lang} />
        <Others id={id} lang={lang} />
        <Where id={id} lang={lang} />
        <Part id="history" title={tell.history[lang]}>
          <FigureHistory id={id} lang={lang} />
        </Part>
      </Still>
      <Citations of={{kind: "figure", id}} lang={lang} />
      <Still name={`figure-end-${id}-${lang}`}>
        <Downloads id={id} lang={lang} />
        <Ways id={id} lang={lang} />
      </Still>
      <JsonLd data={figureClaim(id, lang)} />
    </Shell>
  );
}

/** What stands at an address of a figure: the figure, the way to its new id, or why it was withdrawn. */
export function FigurePage({id, lang}: {id: string; lang: Lang}) {
  const at = figureAt(id);
  switch (at?.is) {
    case undefined:
      return null;
    case "figure":
      return <InUse id={at.id} lang={lang} />;
    case "renamed":
      return <RenamedPage from={figurePage(lang, id)} to={figurePage(lang, at.to)} lang={lang} />;
    case "withdrawn":
      return <WithdrawnPage id={id} lang={lang} path={figurePage(lang, id)} />;
  }
}
