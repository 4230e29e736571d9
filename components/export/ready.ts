/** Which files stand ready on the site, so that nothing needs to be made. */
import {panelFile} from "../routes.ts";
import type {PanelFile} from "../routes.ts";
import type {Look} from "../picture/picture.ts";
import type {PanelFormat, PanelRequest} from "./files.ts";

/** The formats that stand ready, with the look that they have; data files have none. */
export const readyFormats = {
  png: {file: "png", purpose: "slide"},
  svg: {file: "svg", purpose: "panel"},
  outlined: {file: "outlined.svg", purpose: "panel"},
  pdf: {file: "pdf", purpose: null},
  csv: {file: "csv", purpose: null},
  xlsx: {file: "xlsx", purpose: null},
  json: {file: "json", purpose: null},
} as const satisfies Partial<Record<PanelFormat, {file: PanelFile; purpose: Look["purpose"] | null}>>;

const isReady = (format: PanelFormat): format is keyof typeof readyFormats => Object.hasOwn(readyFormats, format);

/** Whether a format is a table, which no look changes. */
export const isTable = (format: string): boolean => ["csv", "xlsx", "json"].includes(format);

/** The request that a ready file answers. */
export function readyRequest(
  panel: PanelRequest["panel"],
  lang: PanelRequest["lang"],
  format: PanelFormat,
  light: Look["light"] = "light",
): PanelRequest {
  const purpose = (isReady(format) ? readyFormats[format].purpose : null) ?? "panel";
  return {panel, lang, format, look: {purpose, light, transparent: false, filter: null}, ratio: null};
}

/** The address of the file that answers a request; null where it has to be made. */
export function readyFile({panel, lang, format, look, ratio}: PanelRequest): string | null {
  if (!isReady(format) || ratio !== null) return null;
  const {file, purpose} = readyFormats[format];
  // Tables hold all of a panel under any filter, and no light.
  if (isTable(format)) return panelFile(panel, lang, file);
  if (look.filter !== null) return null;
  if (purpose !== null && (look.purpose !== purpose || look.transparent)) return null;
  return panelFile(panel, lang, file, look.light);
}
