/**
 * Pages of figures, panels and embeds are alike but for their head and their content, which is markup; so Next.js makes
 * one page of each kind and language, the frame, and the build puts every figure or panel into it
 * (scripts/framed-pages.ts). They share what React needs to take a page over, and tens of thousands are made in minutes.
 */
import type {Metadata} from "next";
import type {Lang} from "../data/schema.ts";
import {keep} from "./keep.ts";

/** What stands for an id in the address of a frame. */
export const frameId = "frame";

/** Where the content goes. */
export const contentMark = "<!--content-->";

/** Nothing of what a layout says of every page: a page’s own head is put there when it is put into the frame. */
export const headOfFrame: Metadata = {
  title: null,
  description: null,
  alternates: null,
  openGraph: null,
  twitter: null,
};

/** The name of a frame’s content, for `MarkupBox`. */
export const frameContent = (kind: string, lang: Lang): string => keep(`${kind}-frame-${lang}`, contentMark);

/**
 * The ids whose pages Next.js makes: while the site is written, all, so that each can be looked at; in a build the frame,
 * and those that are not put into it: addresses that lead on or tell of a withdrawal.
 * @throws where one has the name of the frame
 */
export function pagesOfNext(
  all: readonly string[],
  isFramed: (id: string) => boolean,
  building = process.env.NODE_ENV === "production",
): string[] {
  if (all.includes(frameId)) throw new Error(`“${frameId}” names the page that all others of its kind are made from.`);
  return building ? [frameId, ...all.filter((id) => !isFramed(id))] : [...all];
}
