"use client";

import {useEffect, useState} from "react";
import type {ComponentType} from "react";
import type {PanelId} from "../data/panels/index.ts";
import type {Lang} from "../data/schema.ts";
import {announce, announceFailure, announcing} from "./announce.ts";
import type {Announcement} from "./announce.ts";
import type {DialogProps} from "./export-dialog.tsx";
import type {Asked} from "./export/actions.ts";
import {isTable} from "./export/ready.ts";
import {told} from "./export/told.ts";
import {lateWords} from "./late-words.ts";
import {awaited} from "./late.ts";
import {shownPanels} from "./shown-panels.ts";

/** A dialog that is open: on a panel, on all that are shown, or on a citation that must be copied by hand. */
export type Opened = {kind: "image" | "copy"; panel: PanelId} | {kind: "zip"; panels: readonly PanelId[]};

const within = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** What a click on an element of a menu asks for; null where nothing has to be made. */
function askedBy(element: HTMLElement): Asked | null {
  const panel = element.closest<HTMLElement>("[data-panel]")?.dataset.panel as PanelId | undefined;
  const {make, copy, format} = element.dataset;
  if (panel === undefined) return null;
  if (make ?? format) return {kind: "make", panel, format: (make ?? format) as "png"};
  return copy ? {kind: "copy", panel, what: copy as "image"} : null;
}

/** Whether the dashboard’s filter is set: what then leaves says so, and no ready file does. */
const isFiltered = () =>
  document.querySelector(".filter-form") !== null && /[?&](theme|claim|source|q)=[^&]/.test(location.search);

function shut(menu: Element, focus: boolean): void {
  menu.removeAttribute("open");
  if (focus) menu.querySelector("summary")?.focus();
}

/** Answers to the export menus of all panels, and says how it went. */
export function Saver({lang}: {lang: Lang}) {
  const [{message, stop, again}, setAnnouncement] = useState<Announcement>({message: ""});
  const [dialog, setDialog] = useState<{opened: Opened; Dialog: ComponentType<DialogProps>} | null>(null);

  useEffect(() => {
    if (message === "" || stop) return;
    // What can be tried again stays long enough to be reached by keyboard.
    const gone = setTimeout(() => setAnnouncement({message: ""}), again ? 60_000 : 10_000);
    return () => clearTimeout(gone);
  }, [message, stop, again]);

  useEffect(() => {
    const open = (opened: Opened): Promise<void> =>
      awaited(import("./export-dialog.tsx"), lang).then(
        (part) => {
          if (part) setDialog({opened, Dialog: part.ExportDialog});
        },
        () => announceFailure(told.notLoaded[lang], () => void open(opened)),
      );
    const answer = (asked: Asked, citation: string): Promise<void> =>
      awaited(import("./export/actions.ts"), lang).then(
        async (part) => {
          if ((await part?.act(asked, lang, citation)) === "by hand") void open({kind: "copy", panel: asked.panel});
        },
        () => announceFailure(told.notLoaded[lang], () => void answer(asked, citation)),
      );
    const heard = (event: Event) => setAnnouncement((event as CustomEvent<Announcement>).detail);
    const click = (event: MouseEvent) => {
      const menu = within(event, "details.menu");
      for (const other of document.querySelectorAll("details.menu[open]")) if (other !== menu) shut(other, false);
      if (within(event, "[data-zip]")) return void open({kind: "zip", panels: shownPanels()});
      if (menu && within(event, "details.menu :is([data-cite], [data-embed])")) return shut(menu, true);
      const chosen = within(event, "details.menu :is([data-make], [data-copy], [data-more], [data-format])");
      if (!menu || !chosen) return;
      const panel = menu.closest<HTMLElement>("[data-panel]")?.dataset.panel as PanelId | undefined;
      shut(menu, true);
      if (chosen.dataset.more !== undefined && panel) return void open({kind: "image", panel});
      if (chosen.dataset.format !== undefined) {
        if (!isFiltered() || isTable(chosen.dataset.format)) return;
        event.preventDefault();
      }
      const asked = askedBy(chosen);
      if (!asked) return;
      void answer(asked, menu.getAttribute("data-citation") ?? "");
    };
    const key = (event: KeyboardEvent) => {
      const menu = within(event, "details.menu[open]") ?? document.querySelector("details.menu[open]");
      if (!menu) return;
      if (event.key === "Escape") return shut(menu, true);
      if (!within(event, "details.menu")) return;
      const stops = [...menu.querySelectorAll<HTMLElement>("summary, a, button")].filter((one) => one.offsetParent);
      const at = stops.indexOf(document.activeElement as HTMLElement);
      const next = {ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Home: stops[1], End: stops.at(-1)}[event.key];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener(announcing, heard);
    document.addEventListener("click", click);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener(announcing, heard);
      document.removeEventListener("click", click);
      document.removeEventListener("keydown", key);
    };
  }, [lang]);

  return (
    <>
      <p className="toast" role="status" data-toast>
        {message}
        {stop && (
          <button type="button" onClick={stop}>
            {told.stop[lang]}
          </button>
        )}
        {again && (
          <button
            type="button"
            onClick={() => {
              announce("");
              again();
            }}
          >
            {lateWords.again[lang]}
          </button>
        )}
      </p>
      {dialog && <dialog.Dialog opened={dialog.opened} lang={lang} onClose={() => setDialog(null)} />}
    </>
  );
}
