/** oEmbed 1.0 (https://oembed.com): a page’s address pasted into an editor becomes the panel. Documents that stand ready. */
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {standsReady} from "../export/stands-ready.ts";
import {purposes} from "../picture/purposes.ts";
import {home, panelFile} from "../routes.ts";
import {say} from "../strings.ts";
import {escape} from "../picture/lines.ts";
import {frameCode} from "./code.ts";
import {heightOf, usualWidth} from "./height.ts";

const formats = ["json", "xml"] as const;
type Format = (typeof formats)[number];

/** Seconds for which a document may be kept: the site is built anew when figures change, not by the minute. */
const aDay = 86_400;

/** Where the site is published; empty where that is not known, and then there are no such documents. */
const siteAddress = (): string => (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "");

const address = (panel: PanelId, lang: Lang, format: Format): string => `/panels/${panel}/oembed.${lang}.${format}`;

/** The answer for a panel, in the order of the specification. */
function answer(site: string, panel: PanelId, lang: Lang): Record<string, string | number> {
  const title = plain(panels[panel].title[lang], lang);
  const height = heightOf(panel, lang);
  const name = `${title} · ${say.site[lang]}`;
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: say.site[lang],
    provider_url: site + home(lang),
    cache_age: aDay,
    ...(standsReady(panel) && {
      thumbnail_url: site + panelFile(panel, lang, "card.png"),
      thumbnail_width: purposes.card.width,
      thumbnail_height: purposes.card.height,
    }),
    html: frameCode({site, panel, lang, light: "auto", width: usualWidth, title: name, height}),
    width: usualWidth,
    height,
  };
}

function xml(fields: Record<string, string | number>): string {
  const parts = Object.entries(fields).map(([name, value]) => `  <${name}>${escape(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${parts.join("")}</oembed>\n`;
}

/** Every document by its address on the site. None without SITE_ADDRESS: they must name whole addresses. */
export function oembedFiles(): Map<string, string> {
  const site = siteAddress();
  if (!site) return new Map();
  return new Map(
    panelIds.flatMap((panel) =>
      langs.flatMap((lang): [string, string][] => {
        const fields = answer(site, panel, lang);
        return [
          [address(panel, lang, "json"), `${JSON.stringify(fields, null, 2)}\n`],
          [address(panel, lang, "xml"), xml(fields)],
        ];
      }),
    ),
  );
}

/**
 * The links by which editors find the documents of a panel, for the `types` of a page’s alternates; none without
 * SITE_ADDRESS.
 */
export function oembedLinks(panel: PanelId, lang: Lang): Record<string, {url: string; title: string}[]> {
  const site = siteAddress();
  if (!site) return {};
  const title = plain(panels[panel].title[lang], lang);
  const link = (format: Format) => [{url: site + address(panel, lang, format), title}];
  return {"application/json+oembed": link("json"), "text/xml+oembed": link("xml")};
}
