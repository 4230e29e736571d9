import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {words as valueWords} from "../../data/format.ts";
import {once} from "../../data/grouped.ts";
import type {Lang} from "../../data/schema.ts";
import {figurePage} from "../routes.ts";
import {nameOf} from "./names.ts";
import {words} from "./words.ts";

const places = once(() => new Map(figureIds.map((one, i) => [one, i])));

/** The figures before and after, in the order of the content. */
export function Ways({id, lang}: {id: FigureId; lang: Lang}) {
  const at = places().get(id) ?? -1;
  const ways = [
    ["prev", words.previous[lang], figureIds[at - 1]],
    ["next", words.next[lang], figureIds[at + 1]],
  ] as const;
  return (
    <nav className="figure-ways" aria-label={words.ways[lang]}>
      {ways.map(
        ([rel, name, other]) =>
          other && (
            <a key={rel} rel={rel} href={figurePage(lang, other)}>
              <small>{name}</small>
              {nameOf(other, lang)} <strong>{valueWords(figures[other], lang)}</strong>
            </a>
          ),
      )}
    </nav>
  );
}
