import type {FigureId} from "../../data/figures/index.ts";
import type {Lang} from "../../data/schema.ts";
import {Citations} from "../cite/citations.tsx";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {figureClaim} from "../dataset/json-ld.ts";
import {FigureHistory} from "../history/figure-history.tsx";
import {tell} from "../history/words.ts";
import {Downloads} from "./downloads.tsx";
import {Evidence} from "./evidence.tsx";
import {Opening} from "./opening.tsx";
import {Others} from "./others.tsx";
import {Safe} from "./safe.tsx";
import {Part} from "./section.tsx";
import {Ways} from "./ways.tsx";
import {Where} from "./where.tsx";

/**
 * One figure: what may be said of it, its words and the chain behind them, what others say, where it is used. Holds no
 * component of the browser’s, so that it can be made as markup.
 */
export function FigureContent({id, lang}: {id: FigureId; lang: Lang}) {
  return (
    <>
      <Opening id={id} lang={lang} />
      <Safe id={id} lang={lang} />
      <Evidence id={id} lang={lang} />
      <Others id={id} lang={lang} />
      <Where id={id} lang={lang} />
      <Part id="history" title={tell.history[lang]}>
        <FigureHistory id={id} lang={lang} />
      </Part>
      <Citations of={{kind: "figure", id}} lang={lang} />
      <Downloads id={id} lang={lang} />
      <Ways id={id} lang={lang} />
      <JsonLd data={figureClaim(id, lang)} />
    </>
  );
}
