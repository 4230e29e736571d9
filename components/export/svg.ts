/** A panel as an SVG, with live text and its glyphs, or with outlines where the text was. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {escape} from "../picture/lines.ts";
import {drawPicture, family} from "../picture/picture.ts";
import type {Look, Picture} from "../picture/picture.ts";
import {compact} from "./compact.ts";
import {weights} from "./fonts.ts";
import type {Weight} from "./fonts.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {lettersOf, textIn} from "./tools.ts";
import type {Tools} from "./tools.ts";
import {woff} from "./woff.ts";
import {rdf} from "./xmp.ts";

/** What programs that pass over embedded fonts take instead. Names without quotation marks: resvg stops at those. */
const fallbacks = "Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, sans-serif";
/** Letters where the font puts them: without it browsers move them to whole pixels, and lines grow longer. */
const exact = "text{text-rendering:geometricPrecision}";
const fontWeight: Record<Weight, number> = {regular: 400, bold: 700};

/** Base64 in parts, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The rules that bring the glyphs of a picture, in the weights that it uses. @throws MissingGlyph. */
async function fontFaces(svg: string, tools: Tools): Promise<string> {
  const fonts = await tools.fontsFor(textIn(svg), "the picture");
  const subset = await tools.subset();
  const letters = lettersOf(svg);
  return weights
    .filter((weight) => letters[weight] !== "")
    .map((weight) => {
      const data = base64(woff(subset(fonts[weight], letters[weight])));
      return (
        `@font-face{font-family:${family};font-weight:${fontWeight[weight]};` +
        `src:url(data:font/woff;base64,${data}) format("woff")}`
      );
    })
    .join("");
}

const metadata = (panel: PanelId, lang: Lang, look: Look, picture: Picture, address?: string): string =>
  `<metadata>${rdf(fileRecord([panelRecord(panel, lang, {picture, look, ratio: null}, address)]))}</metadata>`;

/**
 * A panel as an SVG whose text can be searched and edited, with the glyphs it needs and its record in it.
 * @throws NoRoom, MissingGlyph.
 */
export async function svgFile(
  panel: PanelId,
  lang: Lang,
  look: Look,
  tools: Tools,
  address?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = drawPicture(panel, lang, look, address);
  const inside = `${metadata(panel, lang, look, picture, address)}<style>${await fontFaces(picture.svg, tools)}${exact}</style>`;
  const whole = picture.svg
    .replace(`font-family="${family}"`, () => `font-family="${family}, ${fallbacks}"`)
    .replace("</desc>", () => `</desc>${inside}`);
  return new TextEncoder().encode(whole);
}

/**
 * A panel as an SVG that needs no font, for Office: what it says stays readable to programs in its title and
 * description. @throws NoRoom, MissingGlyph.
 */
export async function outlinedFile(
  panel: PanelId,
  lang: Lang,
  look: Look,
  tools: Tools,
  address?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = drawPicture(panel, lang, look, address);
  const words =
    `<title>${escape(picture.title)}</title><desc>${escape(picture.alt)}</desc>` +
    metadata(panel, lang, look, picture, address);
  const drawn = compact(await tools.outline(picture.svg)).replace(
    /^<svg\b([^>]*)>/,
    (_, attributes: string) => `<svg${attributes} xml:lang="${lang === "zh" ? "zh-CN" : "en"}" role="img">${words}`,
  );
  return new TextEncoder().encode(drawn);
}
