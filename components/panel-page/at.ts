/** What stands at an address of a panel: addresses are never given up, whatever becomes of the panel. */
import type {Metadata} from "next";
import {historyOf} from "../../data/ledger.ts";
import {isPanel, panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {renamed, withdrawn} from "../../data/retired.ts";
import type {Lang} from "../../data/schema.ts";
import {nameOf} from "../history/withdrawn.tsx";
import {tell} from "../history/words.ts";
import {metadata} from "../metadata.ts";
import {panelPage} from "../routes.ts";

export type At = {is: "panel"; id: PanelId} | {is: "renamed"; to: string} | {is: "withdrawn"};

/** The ids that lead elsewhere, and those that were withdrawn. */
interface Retired {
  renamed: Readonly<Record<string, {to: string}>>;
  withdrawn: Readonly<Record<string, unknown>>;
}
const retired: Retired = {renamed: renamed.panel, withdrawn: withdrawn.panel};

/** Every id that has an address, those in use first. */
export const panelAddresses = ({renamed: moved, withdrawn: gone}: Retired = retired): string[] => [
  ...new Set<string>([...panelIds, ...Object.keys(moved), ...Object.keys(gone)]),
];

/** What stands at an id; null where there was never a panel. */
export function panelAt(id: string, {renamed: moved, withdrawn: gone}: Retired = retired): At | null {
  if (isPanel(id)) return {is: "panel", id};
  const to = Object.hasOwn(moved, id) ? moved[id]?.to : undefined;
  if (to !== undefined) return {is: "renamed", to};
  return Object.hasOwn(gone, id) ? {is: "withdrawn"} : null;
}

/** The head of what stands at an address of a panel, with the panel’s own card; null where there was never one. */
export function panelMetadata(id: string, lang: Lang): Metadata | null {
  const at = panelAt(id);
  const path = panelPage(lang, id);
  switch (at?.is) {
    case undefined:
      return null;
    case "panel": {
      const {title, text} = panels[at.id];
      return metadata(lang, path, plain(title[lang], lang), plain(text[lang], lang), [{text, panels: [at.id]}]);
    }
    case "renamed":
      return metadata(lang, path, tell.movedTitle[lang], tell.moved[lang], []);
    case "withdrawn": {
      const name = nameOf("panel", id, historyOf(id, "panel"), lang);
      return metadata(lang, path, `${name} · ${tell.withdrawnKicker[lang]}`, undefined, []);
    }
  }
}
