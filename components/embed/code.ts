/** HTML that puts a panel into another page. Every text from outside is escaped; every address is a whole one. */
import {escape} from "../picture/lines.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {embedPage, panelFile, panelPage} from "../routes.ts";

export const lights = ["auto", "light", "dark"] as const;
/** auto: as the reader’s system says. */
export type Light = (typeof lights)[number];
/** null: all the width that the page gives. */
export type Width = number | null;
export const stillFormats = ["svg", "png"] as const;
export type StillFormat = (typeof stillFormats)[number];

export interface Embedded {
  /** Where the site is: https://example.org, without a slash at the end. */
  site: string;
  panel: PanelId;
  lang: Lang;
  light: Light;
  width: Width;
  /** What a frame is called for those who do not see it. */
  title: string;
  /** In CSS pixels. */
  height: number;
}

/**
 * What a frame needs, and no more: its script, links that open elsewhere as whole pages, and saving its image. Without
 * allow-same-origin it has no origin, so it can read nothing of anyone’s.
 */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The address of an embedded panel on a site. */
export const frameAddress = ({site, panel, lang, light}: Pick<Embedded, "site" | "panel" | "lang" | "light">): string =>
  `${site}${embedPage(lang, panel)}${light === "auto" ? "" : `?light=${light}`}`;

const tag = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${name} ${attributes.map(([key, value]) => `${key}="${escape(value)}"`).join(" ")}>`;

/** A frame of a fixed height. */
export function frameCode(embedded: Embedded): string {
  const {panel, width, title, height} = embedded;
  const frame = tag("iframe", [
    ["src", frameAddress(embedded)],
    ["data-cfi-embed", panel],
    ["title", title],
    ["width", width === null ? "100%" : String(width)],
    ["height", String(height)],
    ["style", "border:0;max-width:100%"],
    ["loading", "lazy"],
    ["sandbox", sandbox],
  ]);
  return `${frame}</iframe>`;
}

/** The same with the script that keeps its height to its content. */
export const scriptCode = (embedded: Embedded): string =>
  `${frameCode(embedded)}\n${tag("script", [["src", `${embedded.site}/embed.js`]]).replace("<script", "<script async")}</script>`;

export interface Still extends Pick<Embedded, "site" | "panel" | "lang" | "light" | "width"> {
  format: StillFormat;
  /** What the picture says, in words. */
  alt: string;
  /** The size of the picture as it is laid out, in CSS pixels. */
  size: {width: number; height: number};
}

/** The address of the picture; where the light is the reader’s, the light one: a picture cannot know. */
export const stillAddress = ({
  panel,
  lang,
  light,
  format,
}: Pick<Still, "panel" | "lang" | "light" | "format">): string =>
  panelFile(panel, lang, format, light === "dark" ? "dark" : "light");

/** A picture that leads to the panel’s page. It is never shown larger than it is laid out, and shrinks to its column. */
export function stillCode(still: Still): string {
  const {site, panel, lang, width, alt, size} = still;
  const shown = width === null ? size.width : Math.min(width, size.width);
  const image = tag("img", [
    ["src", site + stillAddress(still)],
    ["alt", alt],
    ["width", String(shown)],
    ["height", String(Math.round((shown * size.height) / size.width))],
    ["style", "max-width:100%;height:auto"],
    ["loading", "lazy"],
  ]);
  return `${tag("a", [["href", site + panelPage(lang, panel)]])}${image}</a>`;
}
