/** What is put into frames: for each kind of page, whose pages there are, where, and what is their own in them. */
import type {Metadata} from "next";
import type {ReactNode} from "react";
import {figureIds} from "../data/figures/index.ts";
import type {FigureId} from "../data/figures/index.ts";
import {panelIds} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import type {Lang} from "../data/schema.ts";
import {EmbedContent} from "./embed/content.tsx";
import {embedMetadata} from "./embed/metadata.ts";
import {FigureContent} from "./figure/content.tsx";
import {figureMetadata} from "./figure/head.ts";
import {panelMetadata} from "./panel-page/at.ts";
import {PanelContent} from "./panel-page/content.tsx";
import {embedPage, figurePage, panelPage} from "./routes.ts";

interface Kind {
  ids: readonly string[];
  /** The address of a page, or of the frame. */
  at: (lang: Lang, id: string) => string;
  head: (id: string, lang: Lang) => Metadata | null;
  content: (id: string, lang: Lang) => ReactNode;
}

export const framed: Readonly<Record<"figure" | "panel" | "embed", Kind>> = {
  figure: {
    ids: figureIds,
    at: figurePage,
    head: figureMetadata,
    content: (id, lang) => <FigureContent id={id as FigureId} lang={lang} />,
  },
  panel: {
    ids: panelIds,
    at: panelPage,
    head: panelMetadata,
    content: (id, lang) => <PanelContent id={id as PanelId} lang={lang} />,
  },
  embed: {
    ids: panelIds,
    at: embedPage,
    head: (id, lang) => embedMetadata(lang, id),
    content: (id, lang) => <EmbedContent id={id as PanelId} lang={lang} />,
  },
};
