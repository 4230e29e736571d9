import type {Metadata} from "next";
import type {Block} from "../data/articles/article.ts";
import {themeTexts} from "../data/articles/themes.ts";
import {once} from "../data/grouped.ts";
import {panelIds, panels} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import {langs} from "../data/schema.ts";
import type {Lang} from "../data/schema.ts";
import {themeIds} from "../data/themes.ts";
import {oembedLinks} from "./embed/oembed.ts";
import {standsReady} from "./export/stands-ready.ts";
import {purposes} from "./picture/purposes.ts";
import {otherLanguage, panelFile, panelPage} from "./routes.ts";
import {say} from "./strings.ts";

/** What the dashboard begins with. */
const opening: readonly Block[] = themeIds.flatMap((theme): readonly Block[] => themeTexts[theme].blocks);

const panelAt = once(() => new Map(panelIds.flatMap((id) => langs.map((lang) => [panelPage(lang, id), id] as const))));

/**
 * Title, description and the address in the other language, for the head of a page; and, where SITE_ADDRESS says where
 * the site stands, what a link to the page looks like elsewhere: the card of the first panel of its blocks. Those who
 * show such cards take whole addresses only, so without one no image is named.
 */
export function metadata(
  lang: Lang,
  path: string,
  title?: string,
  description?: string,
  blocks: readonly Block[] = opening,
): Metadata {
  const [zh, en] = lang === "zh" ? [path, otherLanguage(path)] : [otherLanguage(path), path];
  const name = title ? `${title} · ${say.site[lang]}` : say.site[lang];
  const line = description ?? say.siteLine[lang];
  const site = (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "");
  const panel = blocks.flatMap((block) => block.panels)[0];
  const card = site && panel && standsReady(panel) ? panelFile(panel, lang, "card.png") : null;
  // A panel’s own page tells editors where its oEmbed documents are.
  const own = site ? panelAt().get(path) : undefined;
  return {
    title: name,
    description: line,
    // Search engines take whole addresses only; within the site, the switch in the header leads to the other language.
    ...(site && {
      alternates: {languages: {"zh-CN": site + zh, en: site + en}, ...(own && {types: oembedLinks(own, lang)})},
    }),
    openGraph: {
      type: "website",
      siteName: say.site[lang],
      locale: lang === "zh" ? "zh_CN" : "en_GB",
      title: name,
      description: line,
      ...(site && {url: site + path}),
      ...(card &&
        panel && {
          images: [
            {
              url: site + card,
              type: "image/png",
              width: purposes.card.width,
              height: purposes.card.height,
              alt: plain(panels[panel].title[lang], lang),
            },
          ],
        }),
    },
    twitter: {card: card ? "summary_large_image" : "summary"},
  };
}
