import type {Metadata} from "next";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {words as valueWords} from "../../data/format.ts";
import {historyOf} from "../../data/ledger.ts";
import type {Lang} from "../../data/schema.ts";
import {frameId, headOfFrame} from "../frame-id.ts";
import {safeSentence} from "../export/safe.ts";
import {nameOf as lastName} from "../history/withdrawn.tsx";
import {tell} from "../history/words.ts";
import {metadata} from "../metadata.ts";
import {figurePage} from "../routes.ts";
import {figureAt} from "./at.ts";
import {nameOf} from "./names.ts";
import {usesOf} from "./uses.ts";

/** The head of a figure’s page: its name and value, the sentence that may be said of it, the card of its first panel. */
function inUse(id: FigureId, lang: Lang): Metadata {
  const title = `${nameOf(id, lang)}${lang === "zh" ? "，" : ", "}${valueWords(figures[id], lang)}`;
  const shown = usesOf(id).panels.map(({id: panel}) => panel);
  const described = {text: {zh: [], en: []}, panels: shown};
  return metadata(lang, figurePage(lang, id), title, safeSentence(id, lang), [described]);
}

/** The head of what stands at an address of a figure; null where there was never one. */
export function figureMetadata(id: string, lang: Lang): Metadata | null {
  if (id === frameId) return headOfFrame;
  const at = figureAt(id);
  switch (at?.is) {
    case undefined:
      return null;
    case "figure":
      return inUse(at.id, lang);
    case "renamed":
      return metadata(lang, figurePage(lang, id), tell.movedTitle[lang], tell.moved[lang], []);
    case "withdrawn": {
      const name = lastName("figure", id, historyOf(id), lang);
      const title = `${name} · ${tell.withdrawnKicker[lang]}`;
      return metadata(lang, figurePage(lang, id), title, undefined, []);
    }
  }
}
