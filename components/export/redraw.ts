/** Whether a file is as it left: what its record says is made once more, and compared. */
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {NoRoom, picture} from "../picture/picture.ts";
import type {Look} from "../picture/picture.ts";
import {formerAddress, shortAddress} from "../routes.ts";
import {joined, readChunks} from "./chunks.ts";
import {MissingGlyph} from "./fonts.ts";
import {headerOf, pixelsOf} from "./pixels.ts";
import {pngFile} from "./png.ts";
import {fileRecordSchema} from "./record-schema.ts";
import {digest, engine, fileRecord, panelRecord} from "./record.ts";
import type {FileRecord, PanelRecord} from "./record.ts";
import {outlinedFile, svgFile} from "./svg.ts";
import type {Tools} from "./tools.ts";
import {rdf} from "./xmp.ts";

/**
 * as-exported: the same bytes; repacked: the picture is ours to the pixel, but what goes with it was packed anew or
 * changed; other-fonts: so but for the glyphs in an SVG, which are others after our fonts have changed, or were
 * exchanged; altered: the picture is another; resized: an image of another size, which cannot be compared; drawing-changed:
 * content or drawing have changed since, so that there is nothing to compare with; not-drawn: the record names no
 * drawing, or several.
 */
export type Redrawn =
  "as-exported" | "repacked" | "other-fonts" | "altered" | "resized" | "drawing-changed" | "not-drawn";

/** Object.hasOwn, because a record may name its panel “constructor”. */
const isPanel = (id: string): id is PanelId => Object.hasOwn(panels, id);

/**
 * The address that a file is made again with: its own where it was one of ours, today’s otherwise, so that none that
 * somebody else wrote is vouched for.
 */
function addressOf({address, lang}: PanelRecord, panel: PanelId): string {
  const former = formerAddress(panel, lang);
  return address === former ? former : shortAddress(panel, lang);
}

/** The files that can be made again from their record; documents may have titles and notes of their readers. */
export const redrawnKinds = ["png", "svg", "csv", "json", "xlsx"] as const;
export type RedrawnKind = (typeof redrawnKinds)[number];
type TableKind = Exclude<RedrawnKind, "png" | "svg">;

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Chunks that leave the pixels as they look; animation and colour profiles do not. */
const harmless = new Set("IHDR PLTE tRNS IDAT IEND pHYs iTXt tEXt zTXt tIME sRGB gAMA cHRM sBIT bKGD eXIf".split(" "));

function comparePng(bytes: Uint8Array, made: Uint8Array): Redrawn {
  if (equal(bytes, made)) return "as-exported";
  const [theirs, ours] = [readChunks(bytes)?.chunks ?? [], readChunks(made)?.chunks ?? []];
  const image = (chunks: typeof ours) =>
    joined(chunks.filter(({type}) => ["IHDR", "PLTE", "tRNS", "IDAT"].includes(type)).map(({data}) => data));
  if (theirs.some(({type}) => !harmless.has(type))) return "altered";
  if (equal(image(theirs), image(ours))) return "repacked";
  const [header, wanted] = [headerOf(theirs), headerOf(ours)];
  if (!header || header.width !== wanted?.width || header.height !== wanted.height) return "resized";
  const [seen, drawn] = [pixelsOf(theirs), pixelsOf(ours)];
  return seen && drawn && equal(seen, drawn) ? "repacked" : "altered";
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
/** Without the space that editors put between elements. */
const tight = (svg: string): string =>
  svg
    .replace(/^\s*<\?xml[^>]*\?>/, "")
    .replace(/>\s+</g, "><")
    .trim();

/** Without its fonts: they are cut from those of the site, which any new character in it changes. */
const fontless = (svg: string): string => svg.replace(/<style>(?:@font-face\{[^{}<>]*\})*/, "<style>");

/**
 * What stands in the metadata may differ as far as it is a record as we write it: anything else could be a script, or
 * end the metadata early and draw.
 */
function compareSvg(bytes: Uint8Array, made: Uint8Array, record: FileRecord): Redrawn {
  if (equal(bytes, made)) return "as-exported";
  const ours = tight(text(made)).replace(/<metadata>.*?<\/metadata>/s, "");
  const theirs = tight(text(bytes)).replace(tight(`<metadata>${rdf(record)}</metadata>`), "");
  if (theirs === ours) return "repacked";
  return fontless(theirs) === fontless(ours) ? "other-fonts" : "altered";
}

/** Whether a record says what it would say if it were written today. */
const isCurrent = (record: FileRecord, panel: PanelId, lang: Lang, address: string): boolean =>
  JSON.stringify(record) ===
  JSON.stringify(fileRecordSchema.parse(fileRecord([panelRecord(panel, lang, null, address)])));

/** Tables have no picture, but every cell of them follows from the content. */
async function compareTable(kind: TableKind, bytes: Uint8Array, record: FileRecord): Promise<Redrawn> {
  const [panel] = record.panels;
  if (record.panels.length !== 1 || !panel || panel.part !== undefined) return "not-drawn";
  if (!isPanel(panel.panel)) return "drawing-changed";
  const address = addressOf(panel, panel.panel);
  if (!isCurrent(record, panel.panel, panel.lang, address)) return "drawing-changed";
  const make = {
    csv: async () => (await import("./csv.ts")).csvFile,
    json: async () => (await import("./json.ts")).jsonFile,
    xlsx: async () => (await import("./xlsx.ts")).xlsxFile,
  } as const;
  return equal(bytes, await (await make[kind]())(panel.panel, panel.lang, address)) ? "as-exported" : "altered";
}

/**
 * Whether the picture in a PNG or an SVG is the one that we drew for its record; of a table, whether it is the one
 * that we wrote for it (a spreadsheet that saves a table anew alters it). Bytes and record may come from anywhere.
 * @throws only where tools cannot be had: no network, no memory.
 */
export async function redraw(kind: RedrawnKind, bytes: Uint8Array, record: FileRecord, tools: Tools): Promise<Redrawn> {
  if (kind !== "png" && kind !== "svg") return compareTable(kind, bytes, record);
  const [panel] = record.panels;
  if (record.panels.length !== 1 || !panel?.drawing) return "not-drawn";
  if (!isPanel(panel.panel)) return "drawing-changed";
  const {purpose, light, transparent, filter, ratio} = panel.drawing;
  if (panel.drawing.engine !== engine) return "drawing-changed";
  const look: Look = {purpose, light, transparent, filter};
  const address = addressOf(panel, panel.panel);
  try {
    const drawn = picture(panel.panel, panel.lang, look, address);
    if (!drawn || digest(drawn.svg) !== panel.drawing.picture) return "drawing-changed";
    if (kind === "png") return comparePng(bytes, await pngFile(panel.panel, panel.lang, look, ratio, tools, address));
    const make = /<text[\s>]/.test(text(bytes)) ? svgFile : outlinedFile;
    return compareSvg(bytes, await make(panel.panel, panel.lang, look, tools, address), record);
  } catch (error) {
    // A filter that somebody else wrote may be too long to fit, or in letters that we cannot draw.
    if (error instanceof NoRoom || error instanceof MissingGlyph) return "drawing-changed";
    throw error;
  }
}
