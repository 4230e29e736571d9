/** What an embedded panel and the page around it tell each other; public/embed.js is the other side. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";

/**
 * How high the content of the frame is, in CSS pixels, rounded up. Sent to the page around it, whoever that is, once
 * loaded and whenever the height changes. It says nothing of the reader.
 */
export interface HeightMessage {
  type: "cfi-embed-height";
  id: PanelId;
  lang: Lang;
  height: number;
}

/** Asks a frame for its height: the page’s script may have begun to listen after the frame spoke. */
export const heightAsked = "cfi-embed-ask";

/** Heights, in CSS pixels, that a page should believe. */
export const heightLimits = [80, 20_000] as const;

/** Whether a message, from anywhere, is a height to be believed. */
export function isHeight(data: unknown): data is HeightMessage {
  if (typeof data !== "object" || data === null || !("type" in data) || data.type !== "cfi-embed-height") return false;
  const height = "height" in data ? data.height : null;
  return typeof height === "number" && height >= heightLimits[0] && height <= heightLimits[1];
}
