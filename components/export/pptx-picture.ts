/** A panel’s chart alone, laid out for a room on a slide. */
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {alternative} from "../alternative.ts";
import {recolour} from "../palette.ts";
import {fitChart, gutter, placeChart} from "../picture/layout.ts";
import type {Placed} from "../picture/layout.ts";
import {escape, round} from "../picture/lines.ts";
import {family, straight} from "../picture/picture.ts";
import type {Picture} from "../picture/picture.ts";

/** How the chart fits a room in pixels of 1/96 inch; null where its text would be under 9 points. */
export const placedIn = (id: PanelId, lang: Lang, width: number, height: number): Placed | null =>
  fitChart({panel: panels[id], lang}, width, height);

/** The picture of a placed chart, transparent, so that it stands on the slide’s own ground. */
export function chartPicture(id: PanelId, lang: Lang, light: "light" | "dark", placed: Placed): Picture {
  const many = placed.charts.length;
  const width = (placed.width * many + gutter * (many - 1)) * placed.scale;
  const title = plain(panels[id].title[lang], lang);
  const alt = alternative(panels[id], lang);
  const body = straight(placeChart({id, lang}, placed, 0, 0), lang);
  return {
    width: Number(round(width)),
    height: Number(round(placed.height)),
    title,
    alt,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(placed.height)}" ` +
      `viewBox="0 0 ${round(width)} ${round(placed.height)}" font-family="${family}" ` +
      `xml:lang="${lang === "zh" ? "zh-CN" : "en"}" role="img">` +
      `<title>${escape(title)}</title><desc>${escape(alt)}</desc>${light === "dark" ? recolour(body, "dark") : body}</svg>`,
  };
}
