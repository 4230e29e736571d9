/** A panel as a PNG: its size on paper, its words and its record are in the file. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {drawPicture} from "../picture/picture.ts";
import type {Look} from "../picture/picture.ts";
import {purpose} from "../picture/purposes.ts";
import {say} from "../strings.ts";
import {physChunk, pngOf, readChunks, textChunk} from "./chunks.ts";
import {citationOf, fileRecord, panelRecord} from "./record.ts";
import type {FileRecord} from "./record.ts";
import type {Tools} from "./tools.ts";
import {titleOf, xmpPacket} from "./xmp.ts";

export {readChunks} from "./chunks.ts";

/** The keyword under which a PNG holds XMP (XMP specification, part 3, §1.1.5). */
export const xmpKeyword = "XML:com.adobe.xmp";

/** The dots an inch of an image with so many pixels to one of the picture’s. */
export const dpiOf = (ratio: number): number => 96 * ratio;

export interface Tags {
  record: FileRecord;
  /** What the picture says to those who cannot see it. */
  alt: string;
  ratio: number;
}

/**
 * A PNG with its size, its words and its record in place of any it had; pixels stay as they are. Text is UTF-8
 * (iTXt), since Latin-1 chunks cannot hold Chinese. @throws where the bytes are no sound PNG.
 */
export function tagPng(png: Uint8Array, {record, alt, ratio}: Tags): Uint8Array<ArrayBuffer> {
  const read = readChunks(png);
  if (!read || read.damaged) throw new Error("no sound PNG");
  const [header, ...rest] = read.chunks;
  if (!header) throw new Error("a PNG without a header");
  const lang = record.panels[0]?.lang ?? "zh";
  const texts: [string, string][] = [
    ["Title", titleOf(record)],
    ["Description", alt],
    ["Author", record.site],
    ["Source", citationOf(record)],
    ["Copyright", say.footer[lang]],
  ];
  return pngOf([
    header,
    physChunk(dpiOf(ratio)),
    ...texts.map(([keyword, text]) => textChunk(keyword, text)),
    textChunk(xmpKeyword, xmpPacket(record)),
    ...rest.filter(({type}) => !["pHYs", "tEXt", "zTXt", "iTXt", "tIME"].includes(type)),
  ]);
}

/**
 * A panel as a PNG; `ratio` is pixels to one of the picture’s, null for what the purpose has. The same bytes
 * everywhere. @throws NoRoom, MissingGlyph.
 */
export async function pngFile(
  panel: PanelId,
  lang: Lang,
  look: Look,
  ratio: number | null,
  tools: Tools,
  address?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = drawPicture(panel, lang, look, address);
  const by = ratio ?? purpose(look.purpose).ratio;
  const record = fileRecord([panelRecord(panel, lang, {picture, look, ratio: by}, address)]);
  return tagPng(await tools.png(picture.svg, by), {record, alt: picture.alt, ratio: by});
}
