/** How tall what is far from view will roughly be: the scroll bar is right before a browser has laid it out. */
import type {CSSProperties} from "react";
import {panels} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import type {Lang} from "../data/schema.ts";
import {drawnFor} from "./charts/drawn.ts";
import type {Size} from "./charts/index.ts";

/** In pixels: what stands around a drawing, each quoted cue, and each character of a note or a text. */
interface Costs {
  around: number;
  cue: number;
  note: number;
  text: number;
  /** By how much drawings are wider, and so taller, than they were drawn. */
  scale: number;
}
/** As measured on the dashboard, in both languages, at 390 px and at 768 and 1360 px; rather too much than too little. */
const costs: Record<Size, Costs> = {
  narrow: {around: 340, cue: 88, note: 3, text: 1.5, scale: 1.1},
  wide: {around: 270, cue: 46, note: 1.9, text: 0, scale: 1.15},
};

/** The width of a text in Chinese characters: a Latin letter takes half of one. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter < "⺀" ? 0.5 : 1;
  return width;
}

function panelHeight(id: PanelId, lang: Lang, size: Size): number {
  const {chart, note, cues} = panels[id];
  const {around, cue, note: each, scale} = costs[size];
  const noted = note ? widthOf(plain(note[lang], lang)) : 0;
  return drawnFor(chart, lang, size).height * scale + around + cues.length * cue + noted * each;
}

/**
 * The heights in pixels of a text (none on wide screens, where it stands beside) and its panels, as `--narrow-tall` and
 * `--wide-tall`.
 */
export function tallness(
  text: string,
  ids: readonly PanelId[],
  lang: Lang,
): CSSProperties & Record<`--${string}`, string> {
  const tall = (size: Size) =>
    ids.reduce((sum, id) => sum + panelHeight(id, lang, size), widthOf(text) * costs[size].text + 40);
  // An estimate needs no more than one place in a hundred.
  const pixels = (size: Size) => `${Math.ceil(tall(size) / 50) * 50}px`;
  return {"--narrow-tall": pixels("narrow"), "--wide-tall": pixels("wide")};
}
