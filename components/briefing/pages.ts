/** The pages of a briefing. Laid out once; the PDF, the preview and the browser’s printing show them as they are. */
import {textWidth} from "../charts/text.ts";
import {ink, recolour} from "../palette.ts";
import {escape, least, round} from "../picture/lines.ts";
import {family, straight} from "../picture/picture.ts";
import {home} from "../routes.ts";
import {say} from "../strings.ts";
import type {Lang} from "../../data/schema.ts";
import {pour, stackHeight} from "./blocks.ts";
import type {Block, Placed, Target} from "./blocks.ts";
import type {Briefing} from "./briefing.ts";
import {numberedSources} from "./citations.ts";
import {coverBlocks, sourceListBlocks} from "./layout-cover.ts";
import {partsOf, uprightBlocks} from "./layout-panel.ts";
import type {Part} from "./layout-panel.ts";
import {textAt} from "./layout-text.ts";
import {widePages} from "./layout-wide.ts";
import {sheetOf} from "./page.ts";
import type {Item, Page, Sheet} from "./page.ts";
import {documentWords} from "./words.ts";

/** A block at its place, and whose it is. */
interface Owned extends Placed {
  part: Part | null;
}

/** A document being filled from top to bottom. */
class Draft {
  readonly pages: Owned[][] = [];
  private bottom = Infinity;
  private readonly room: Sheet["room"];
  constructor(room: Sheet["room"]) {
    this.room = room;
  }

  private get end(): number {
    return this.room.y + this.room.height;
  }

  /** Blocks where the last ones ended, on as many pages as they need; `whole` starts a page rather than part them. */
  flow(blocks: readonly Block[], part: Part | null, whole: boolean): void {
    const needed = stackHeight(blocks) + (blocks[0]?.before ?? 0);
    if (whole && this.bottom + needed > this.end) this.bottom = Infinity;
    let rest = [...blocks];
    while (rest.length > 0) {
      const fresh = this.bottom > this.end;
      const before = fresh ? 0 : (rest[0]?.before ?? 0);
      const y = fresh ? this.room.y : this.bottom + before;
      const height = fresh ? this.room.height : this.end - y;
      const poured = pour(rest, [{x: this.room.x, y, height}], this.room.height);
      const nothing = poured.placed.length === 0;
      // What even a blank page cannot hold is placed all the same.
      const stuck = nothing && fresh ? rest.slice(0, 1).map((block) => ({block, x: this.room.x, y})) : [];
      this.put([...poured.placed, ...stuck], part, fresh);
      rest = stuck.length > 0 ? rest.slice(1) : poured.rest;
      this.bottom = rest.length > 0 ? Infinity : poured.bottom;
    }
  }

  /** Pages that are already filled. */
  add(pages: readonly (readonly Placed[])[], part: Part): void {
    for (const placed of pages) this.put(placed, part, true);
    this.bottom = Infinity;
  }

  private put(placed: readonly Placed[], part: Part | null, fresh: boolean): void {
    const owned = placed.map((one) => ({...one, part}));
    if (owned.length === 0) return;
    if (fresh) this.pages.push(owned);
    else this.pages.at(-1)?.push(...owned);
  }
}

function fill(briefing: Briefing, room: Sheet["room"]): Owned[][] {
  const alone = briefing.title.trim() === "" && briefing.entries.length === 1;
  const numbering = alone ? null : numberedSources(briefing);
  const parts = partsOf(briefing, numbering);
  const draft = new Draft(room);
  if (!alone) draft.flow(coverBlocks(briefing, parts, room.width), null, false);
  for (const part of parts)
    if (briefing.orientation === "landscape") draft.add(widePages(part, room), part);
    else {
      const {whole, own} = uprightBlocks(part, room.width, room.height);
      draft.flow(whole, part, true);
      draft.flow(own, part, false);
    }
  if (numbering) draft.flow(sourceListBlocks(numbering, briefing.lang, room.width), null, false);
  return draft.pages;
}

/** Whose document it is and which page of it. */
function footer({width, room, foot}: Sheet, page: number, of: number, lang: Lang): Item {
  const size = least;
  // Without the address at which the site is published, its path alone says nothing.
  const address = (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "");
  const left = address === "" ? say.site[lang] : `${say.site[lang]} · ${address}${home(lang)}`;
  const right = documentWords.page(page + 1, of)[lang];
  const base = foot + size;
  const end = Math.min(width, room.x + room.width);
  return {
    role: "Artifact",
    x: room.x,
    y: foot,
    width: room.width,
    height: Math.ceil(size * 1.3),
    text: `${left} ${right}`,
    links: [],
    svg: straight(
      textAt(left, room.x, base, size, "soft") + textAt(right, end - textWidth(right, size), base, size, "soft"),
      lang,
    ),
  };
}

/** The pages of a briefing; pure: the same briefing gives the same pages everywhere. */
export function layoutPages(briefing: Briefing): Page[] {
  const sheet = sheetOf(briefing.orientation);
  const filled = fill(briefing, sheet.room);
  const targetOf = (entry: number): Target => {
    const page = filled.findIndex((owned) => owned.some(({part}) => part?.index === entry));
    const found = filled[page]?.find(({part}) => part?.index === entry);
    return {page: Math.max(0, page), top: found?.y ?? 0};
  };
  const pages = filled.length === 0 ? [[]] : filled;
  return pages.map((owned, i) => ({
    width: sheet.width,
    height: sheet.height,
    items: [
      ...owned.map((one) => itemOf(one, sheet, briefing.lang, targetOf)),
      footer(sheet, i, pages.length, briefing.lang),
    ],
  }));
}

function itemOf({block, x, y, part}: Owned, {room}: Sheet, lang: Lang, targetOf: (entry: number) => Target): Item {
  const {svg, links = []} = block.draw(x, y, targetOf);
  return {
    role: block.role,
    x,
    y,
    width: Math.min(block.width, room.x + room.width - x),
    height: block.height,
    svg: straight(svg, lang),
    text: block.text,
    links,
    ...(block.alt !== undefined && {alt: block.alt}),
    ...(block.continued && {continued: true}),
    ...(part && {entry: part.index, panel: part.entry.panel}),
  };
}

/** What a page is painted on: paper, or the dark of the screen. */
export const groundOf = (light: Briefing["light"]): string =>
  light === "dark" ? recolour(ink("card"), "dark") : "#ffffff";

/** A drawing in the light asked for. */
export const lit = (svg: string, light: Briefing["light"]): string => (light === "dark" ? recolour(svg, "dark") : svg);

/** A page as an SVG with live text and working links, for a preview; pages are named `page-1` … as targets. */
export function pageSvg({width, height, items}: Page, lang: Lang, light: Briefing["light"]): string {
  const links = items
    .flatMap((item) => item.links)
    .map((link) => {
      const to =
        "href" in link
          ? `href="${escape(link.href)}" target="_blank" rel="noreferrer"`
          : `href="#page-${link.page + 1}"`;
      return (
        `<a ${to}><rect x="${round(link.x)}" y="${round(link.y)}" width="${round(link.width)}" ` +
        `height="${round(link.height)}" fill="#000" fill-opacity="0"/></a>`
      );
    });
  const [w, h] = [round(width), round(height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" ` +
    `font-family="${family}" xml:lang="${lang === "zh" ? "zh-CN" : "en"}">` +
    `<rect width="${w}" height="${h}" fill="${groundOf(light)}"/>` +
    lit(items.map(({svg}) => svg).join(""), light) +
    `${links.join("")}</svg>`
  );
}
