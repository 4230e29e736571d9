/**
 * Frames a chart so that it can leave the page: what it shows, how well it is established and where it is from. The
 * string is the same in Node and in every browser, and every file is made from it.
 */
import {edition} from "../../data/edition.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {alternative} from "../alternative.ts";
import {ink, recolour} from "../palette.ts";
import {shortAddress} from "../routes.ts";
import {compose} from "./layout.ts";
import {escape, round} from "./lines.ts";
import {purpose} from "./purposes.ts";
import type {PurposeId} from "./purposes.ts";

/** How a picture is to be drawn. The same choices on the same content give the same bytes. */
export interface Look {
  purpose: PurposeId;
  light: "light" | "dark";
  /** Nothing painted behind it. */
  transparent: boolean;
  /** The filter that was set when it was saved, in words. */
  filter: string | null;
}

export const plainLook: Look = {purpose: "panel", light: "light", transparent: false, filter: null};

/** A finished drawing with live text and no fonts in it; width and height in pixels of 1/96 inch. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  title: string;
  /** What it says to those who cannot see it. */
  alt: string;
}

/** The one family of all pictures; files that show it carry its glyphs. */
export const family = "Noto Sans SC";

/** The name of a panel’s files, so that they sort: cfi-youth-shares-zh-2026-11-22. */
export const fileName = (panel: PanelId, lang: Lang): string => `cfi-${panel}-${lang}-${edition}`;

/**
 * The font makes curly quotation marks as wide as a Chinese character: right in Chinese, a hole in English, where they
 * are set straight. Those inside a Chinese title stay.
 */
export const straight = (text: string, lang: Lang): string => {
  const marks = text.replace(/(?<=[A-Za-z])’/g, "'");
  if (lang === "en") return marks.replace(/(?<=^|[\s>(])“|”(?=$|[\s<,.;:!?)])/g, "&quot;");
  return marks.replace(/“([^“”\p{Script=Han}]*)”/gu, (whole, said: string) =>
    /[A-Za-z]{2}/.test(said.replace(/<[^>]*>/g, "")) ? `&quot;${said}&quot;` : whole,
  );
};

type Composed = ReturnType<typeof compose>;
/** The last content that was laid out: the light and the dark picture, and several files, are made of one. */
let last: {key: string; made: Composed} | null = null;

function composed(id: PanelId, lang: Lang, look: Look, address: string): Composed {
  const key = JSON.stringify([id, lang, look.purpose, look.filter, address]);
  if (last?.key !== key) last = {key, made: compose(id, lang, purpose(look.purpose), look.filter, address)};
  return last.made;
}

/**
 * The picture of a panel in a language; null where the panel needs more room than the purpose gives at a size of text
 * that can be read. `address` is where the panel stands, as the picture prints it.
 */
export function picture(
  id: PanelId,
  lang: Lang,
  look: Look = plainLook,
  address = shortAddress(id, lang),
): Picture | null {
  const made = composed(id, lang, look, address);
  if (!made) return null;
  const {body, width, height, scale} = made;
  const title = plain(panels[id].title[lang], lang);
  const ground = look.transparent
    ? ""
    : `<rect width="${round(width)}" height="${round(height)}" fill="${ink("card")}"/>`;
  const text = straight(ground + body, lang);
  const full = {width: round(width * scale), height: round(height * scale)};
  return {
    width: Number(full.width),
    height: Number(full.height),
    title,
    alt: alternative(panels[id], lang),
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" ` +
      `viewBox="0 0 ${round(width)} ${round(height)}" font-family="${family}" ` +
      `xml:lang="${lang === "zh" ? "zh-CN" : "en"}" role="img">` +
      `<title>${escape(title)}</title><desc>${escape(alternative(panels[id], lang))}</desc>` +
      (look.light === "dark" ? recolour(text, "dark") : text) +
      "</svg>",
  };
}

/** A purpose that has too little room for a panel. */
export class NoRoom extends Error {
  constructor(id: PanelId, {purpose: name}: Look) {
    super(`the panel ${id} needs more room than “${purpose(name).name.en}” gives at a size of text that can be read`);
    this.name = "NoRoom";
  }
}

/** The picture of a panel. @throws NoRoom where the purpose has too little room for it. */
export function drawPicture(id: PanelId, lang: Lang, look: Look = plainLook, address?: string): Picture {
  const made = picture(id, lang, look, address);
  if (!made) throw new NoRoom(id, look);
  return made;
}
