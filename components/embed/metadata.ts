import type {Metadata} from "next";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {panelPage} from "../routes.ts";
import {say} from "../strings.ts";

/** The head of an embedded panel: searchers are to find the panel’s own page, which says the same and more. */
export function embedMetadata(lang: Lang, id: PanelId): Metadata {
  const panel = panels[id];
  return {
    title: `${plain(panel.title[lang], lang)} · ${say.site[lang]}`,
    description: plain(panel.text[lang], lang),
    robots: {index: false},
    alternates: {canonical: (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "") + panelPage(lang, id)},
  };
}
