import {Fragment} from "react";
import {mentionWords} from "../data/prose.ts";
import type {Prose as Text} from "../data/prose.ts";
import type {FigureId} from "../data/figures/index.ts";
import type {Lang} from "../data/schema.ts";

/** Where on the page a figure is cited; a mention links there. */
export type Anchors = Partial<Record<FigureId, string>>;

/** A text whose figures are marked; with anchors they link to their citations, in headings they only light up. */
export function Prose({text, lang, anchors}: {text: Text; lang: Lang; anchors?: Anchors}) {
  return text.map((part, i) => {
    if (typeof part === "string") return <Fragment key={i}>{part}</Fragment>;
    const words = mentionWords(part, lang);
    if (part.say === "period") return <Fragment key={i}>{words}</Fragment>;
    const anchor = anchors?.[part.figure];
    return anchor === undefined ? (
      <span key={i} data-figure={part.figure}>
        {words}
      </span>
    ) : (
      <a key={i} className="mention" data-figure={part.figure} href={`#${anchor}`}>
        {words}
      </a>
    );
  });
}
