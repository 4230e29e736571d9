/** What stands at an address of a panel: addresses are never given up, whatever becomes of the panel. */
import type {Metadata} from "next";
import {historyOf} from "../../data/ledger.ts";
import {isPanel, panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {renamed, withdrawn} from "../../data/retired.ts";
import type {Lang} from "../../data/schema.ts";
import {addressesOf, retiredAt} from "../history/addresses.ts";
import type {Retired} from "../history/addresses.ts";
import {frameId, headOfFrame} from "../frame-id.ts";
import {nameOf} from "../history/withdrawn.tsx";
import {tell} from "../history/words.ts";
import {metadata} from "../metadata.ts";
import {panelPage} from "../routes.ts";

export type At = {is: "panel"; id: PanelId} | {is: "renamed"; to: string} | {is: "withdrawn"};

const retired: Retired = {renamed: renamed.panel, withdrawn: withdrawn.panel};

/** Every id that has an address, those in use first. */
export const panelAddresses = (of: Retired = retired): string[] => addressesOf(panelIds, of);

/** What stands at an id; null where there was never a panel. */
export function panelAt(id: string, of: Retired = retired): At | null {
  return isPanel(id) ? {is: "panel", id} : retiredAt(id, of);
}

/** The head of what stands at an address of a panel, with the panel’s own card; null where there was never one. */
export function panelMetadata(id: string, lang: Lang): Metadata | null {
  if (id === frameId) return headOfFrame;
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
