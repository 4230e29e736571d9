/**
 * The page around a figure. All figures’ pages of a language are alike but for their head and their content, which is
 * markup; so Next.js makes one page, the frame, and the build puts every figure into it (scripts/figure-pages.ts). They
 * share what React needs to take a page over, and ten thousand of them are made in a minute rather than in ten.
 */
import {keep} from "../keep.ts";
import type {Lang} from "../../data/schema.ts";
import {figureAddresses, figureAt} from "./at.ts";

/** What stands for a figure’s id in the address of the frame. */
export const frameId = "frame";

/** Where the content goes. */
export const contentMark = "<!--content-->";

/**
 * The ids whose pages Next.js makes: while the site is written, all, so that each can be looked at; in a build the frame,
 * and the addresses that lead on or tell of a withdrawal.
 * @throws where a figure has the name of the frame
 */
export function pagesOfNext(building = process.env.NODE_ENV === "production"): string[] {
  const all = figureAddresses();
  if (all.includes(frameId)) throw new Error(`“${frameId}” names the page that all figures’ pages are made from.`);
  return building ? [frameId, ...all.filter((id) => figureAt(id)?.is !== "figure")] : all;
}

/** The name of the frame’s content, for `MarkupBox`. */
export const frameContent = (lang: Lang): string => keep(`figure-frame-${lang}`, contentMark);
