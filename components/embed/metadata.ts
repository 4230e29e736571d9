import type {Metadata} from "next";
import {isPanel, panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {frameId, headOfFrame} from "../frame-id.ts";
import {panelPage} from "../routes.ts";
import {say} from "../strings.ts";

/**
 * The head of an embedded panel: searchers are to find the panel’s own page, which says the same and more; null where there
 * is no such panel.
 */
export function embedMetadata(lang: Lang, id: string): Metadata | null {
  if (id === frameId) return headOfFrame;
  if (!isPanel(id)) return null;
  const panel = panels[id];
  return {
    title: `${plain(panel.title[lang], lang)} · ${say.site[lang]}`,
    description: plain(panel.text[lang], lang),
    robots: {index: false},
    alternates: {canonical: (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "") + panelPage(lang, id)},
  };
}
