import type {FigureId} from "../../data/figures/index.ts";
import type {Lang} from "../../data/schema.ts";
import {dataPage} from "../routes.ts";
import {figureFile} from "./address.ts";
import {Part} from "./section.tsx";
import {words} from "./words.ts";

/** The files of a figure, and where the whole dataset is. */
export function Downloads({id, lang}: {id: FigureId; lang: Lang}) {
  return (
    <Part id="downloads" title={words.downloads[lang]}>
      <p className="figure-hint">{words.downloadsLine[lang]}</p>
      <p className="figure-tools">
        {(["json", "csv"] as const).map((kind) => (
          <a key={kind} className="tool" href={figureFile(id, kind)} download={`cfi-${id}.${kind}`}>
            {words[kind][lang]}
          </a>
        ))}
        <a href={dataPage(lang)}>{words.whole[lang]}</a>
      </p>
    </Part>
  );
}
