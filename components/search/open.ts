/** Where a result leads. */
import type {Lang} from "../../data/schema.ts";
import {articlePage, figurePage, markAddress, panelPage, proposalEntry, rowAnchor, sourceEntry} from "../routes.ts";
import type {Target} from "./entries.ts";
import type {ShownHit} from "./messages.ts";

/** The address that a result opens: for a figure its mark in a panel, where one shows it. */
export function addressOf(target: Target, lang: Lang): string {
  switch (target.kind) {
    case "figure":
      return target.panel ? markAddress(lang, target.panel, target.id) : figurePage(lang, target.id);
    case "panel":
      return panelPage(lang, target.id);
    case "article":
      return articlePage(lang, target.id);
    case "proposal":
      return proposalEntry(lang, target.id);
    case "source":
      return sourceEntry(lang, target.id);
  }
}

/** The words of an article that matched, for browsers that scroll to words (`#:~:text=`); others open its beginning. */
function wordsIn({entry, reasons}: ShownHit, lang: Lang): string {
  const found = reasons.find(({field}) => field?.name === "prose" && field.lang === lang);
  const [from, to] = found?.spans[0] ?? [0, 0];
  if (entry.target.kind !== "article" || !found?.field || from === to) return "";
  const words = encodeURIComponent(found.field.text.slice(from, to).slice(0, 60)).replaceAll("-", "%2D");
  return `#:~:text=${words}`;
}

/** The address of a hit, down to the words of an article. */
export const addressOfHit = (hit: ShownHit, lang: Lang): string =>
  addressOf(hit.entry.target, lang) + wordsIn(hit, lang);

/** Where the page itself already has what a result opens: the fragment to go to; null where it has not, or hides it. */
export function fragmentHere(target: Target): string | null {
  const wanted =
    target.kind === "figure" && target.panel
      ? rowAnchor(target.panel, target.id)
      : target.kind === "panel"
        ? target.id
        : null;
  const element = wanted === null ? null : document.getElementById(wanted);
  return element && !element.closest("[hidden]") ? wanted : null;
}

/** Goes to a hit: within the page where it is there, else to its address. */
export function openHit(hit: ShownHit, lang: Lang): void {
  const fragment = fragmentHere(hit.entry.target);
  if (fragment === null) return location.assign(addressOfHit(hit, lang));
  // The same fragment again would move nothing.
  if (location.hash === `#${fragment}`) history.replaceState(history.state, "", location.pathname + location.search);
  location.hash = fragment;
}
