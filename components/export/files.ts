/** Every file that leaves: what it is called and how it is made. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {edition} from "../../data/edition.ts";
import {colon} from "../../data/format.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {fileName} from "../picture/picture.ts";
import type {Look} from "../picture/picture.ts";
import {say} from "../strings.ts";
import type {Tools} from "./tools.ts";

export const panelFormats = ["png", "svg", "outlined", "pdf", "pptx", "docx", "csv", "xlsx", "json"] as const;
export type PanelFormat = (typeof panelFormats)[number];
export const briefingFormats = ["docx", "pptx", "pdf"] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

export interface MadeFile {
  name: string;
  /** Its media type. */
  type: string;
  bytes: Uint8Array;
}

/** A file of many, which may be larger than memory should hold. */
export interface MadeArchive {
  name: string;
  type: string;
  blob: Blob;
}

const types: Record<PanelFormat, string> = {
  png: "image/png",
  svg: "image/svg+xml",
  outlined: "image/svg+xml",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

export interface PanelRequest {
  panel: PanelId;
  lang: Lang;
  format: PanelFormat;
  look: Look;
  /** Pixels of a PNG to one of the picture’s; null for what the purpose has. */
  ratio: number | null;
}

/** The name of a file: cfi-youth-shares-zh-2026-11-22, then what is not as usual, then the ending. */
export function nameOf({panel, lang, format, look, ratio}: PanelRequest): string {
  const drawn = ["png", "svg", "outlined"].includes(format);
  const parts = [
    fileName(panel, lang),
    ...(drawn && look.purpose !== "panel" ? [look.purpose] : []),
    ...(format === "outlined" ? ["outlined"] : []),
    ...(look.light === "dark" && (drawn || format === "pdf" || format === "pptx") ? ["dark"] : []),
    ...(drawn && look.transparent ? ["transparent"] : []),
    ...(format === "png" && ratio ? [`${ratio}x`] : []),
  ];
  return `${parts.join("-")}.${format === "outlined" ? "svg" : format}`;
}

/** A panel alone, as a briefing without a title; the filter that was set is its note. */
const alone = ({panel, lang, look}: PanelRequest): Briefing => ({
  title: "",
  lang,
  light: look.light,
  orientation: "portrait",
  entries: [{panel, note: look.filter === null ? "" : `${say.filter[lang]}${colon[lang]}${look.filter}`, version: ""}],
});

/** The bytes of a panel’s file. Exporters load when first used. */
async function bytesOf(request: PanelRequest, tools: Tools): Promise<Uint8Array> {
  const {panel, lang, format, look, ratio} = request;
  switch (format) {
    case "png":
      return (await import("./png.ts")).pngFile(panel, lang, look, ratio, tools);
    case "svg":
      return (await import("./svg.ts")).svgFile(panel, lang, look, tools);
    case "outlined":
      return (await import("./svg.ts")).outlinedFile(panel, lang, look, tools);
    case "pdf":
      return (await import("./pdf.ts")).pdfFile(alone(request), tools);
    case "pptx":
      return (await import("./pptx.ts")).pptxFile(alone(request), tools);
    case "docx":
      return (await import("./docx.ts")).docxFile(alone(request), tools);
    case "csv":
      return (await import("./csv.ts")).csvFile(panel, lang);
    case "xlsx":
      return (await import("./xlsx.ts")).xlsxFile(panel, lang);
    case "json":
      return (await import("./json.ts")).jsonFile(panel, lang);
  }
}

/** Makes a panel’s file. @throws NoRoom, MissingGlyph. */
export async function panelFile(request: PanelRequest, tools: Tools): Promise<MadeFile> {
  return {name: nameOf(request), type: types[request.format], bytes: await bytesOf(request, tools)};
}

/** Makes a briefing’s file. @throws MissingGlyph, where a note has a character that no font of ours draws (PDF). */
export async function briefingFile(briefing: Briefing, format: BriefingFormat, tools: Tools): Promise<MadeFile> {
  const make = {
    docx: async () => (await import("./docx.ts")).docxFile(briefing, tools),
    pptx: async () => (await import("./pptx.ts")).pptxFile(briefing, tools),
    pdf: async () => (await import("./pdf.ts")).pdfFile(briefing, tools),
  } as const;
  return {
    name: `cfi-briefing-${briefing.lang}-${edition}.${format}`,
    type: types[format],
    bytes: await make[format](),
  };
}
