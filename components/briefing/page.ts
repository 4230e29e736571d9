/** A page of a briefing: the PDF, the preview on the screen and printing from the browser all show the same ones. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Briefing} from "./briefing.ts";

/** What a part of a page is to those who have it read out; the names are those of PDF, and Note is the reader’s own. */
export type Role = "H1" | "H2" | "P" | "TOC" | "Figure" | "Caption" | "Note" | "LI" | "Artifact";

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An area that leads to an address, or to a page of the document (from 0) and a height on it. */
export type Link = Area & ({href: string} | {page: number; top: number});

/** A part of a page. Lengths are in pixels of 1/96 inch from the page’s left top corner. */
export interface Item extends Area {
  role: Role;
  /** What is drawn, in the light set of colours, in the page’s own coordinates. */
  svg: string;
  /** Its words in a line; of a figure its title. */
  text: string;
  alt?: string;
  links: readonly Link[];
  /** Which entry of the briefing it belongs to, from 0. */
  entry?: number;
  panel?: PanelId;
  /** Goes on from the part before it, which a page or a line has broken. */
  continued?: true;
}

export interface Page {
  width: number;
  height: number;
  items: readonly Item[];
}

/** A sheet of A4 and the room inside its margins. */
export interface Sheet {
  width: number;
  height: number;
  room: Area;
  /** The top of the footer. */
  foot: number;
}

const mm = (length: number) => (length / 25.4) * 96;

/** Upright, text is 156 mm wide, as in a Chinese official document (GB/T 9704). */
export function sheetOf(orientation: Briefing["orientation"]): Sheet {
  const upright = orientation === "portrait";
  const [width, height] = upright ? [mm(210), mm(297)] : [mm(297), mm(210)];
  const side = mm(upright ? 27 : 15);
  const top = mm(upright ? 18 : 12);
  const bottom = mm(upright ? 20 : 15);
  return {
    width,
    height,
    room: {x: side, y: top, width: width - side * 2, height: height - top - bottom},
    foot: height - mm(upright ? 14 : 11),
  };
}
