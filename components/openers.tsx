"use client";

import {useEffect, useState} from "react";
import type {ReactNode} from "react";
import type {PanelId} from "../data/panels/index.ts";
import type {Lang} from "../data/schema.ts";
import {announceFailure} from "./announce.ts";
import type {Cited} from "./cite/cited.ts";
import {awaited, watchScripts} from "./late.ts";
import {shownPanels} from "./shown-panels.ts";
import {slashOpens} from "./slash.ts";
import {say} from "./strings.ts";

/** Where a key is meant for a text that is being written. */
const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** What a `data-cite` attribute names: `figure:<id>`, `panel:<id>`, or `shown`, all panels that the filter leaves. */
function citedBy(name: string): Cited {
  const at = name.indexOf(":");
  if (at < 0) return {kind: "panels", ids: shownPanels()};
  return {kind: name.slice(0, at), id: name.slice(at + 1)} as Cited;
}

/**
 * Opens what any page may ask for by an attribute: the search (`data-find`, or the keys / and Ctrl or ⌘ K), citations
 * (`data-cite`), the code for embedding (`data-embed`). Each loads when first asked for.
 */
export function Openers({lang}: {lang: Lang}) {
  const [dialog, setDialog] = useState<ReactNode>(null);

  useEffect(watchScripts, []);
  useEffect(() => {
    const close = () => setDialog(null);
    const open = (load: () => Promise<ReactNode>): Promise<void> =>
      awaited(load(), lang).then(
        (loaded) => setDialog((now: ReactNode) => now ?? loaded),
        () => announceFailure(say.notLoaded[lang], () => void open(load)),
      );
    const find = () =>
      open(async () => {
        const {SearchDialog} = await import("./search/dialog.tsx");
        return <SearchDialog lang={lang} onClose={close} />;
      });
    const cite = (of: Cited) =>
      open(async () => {
        const {CiteDialog} = await import("./cite/dialog.tsx");
        return <CiteDialog of={of} lang={lang} onClose={close} />;
      });
    const embed = (panel: PanelId) =>
      open(async () => {
        const {EmbedDialog} = await import("./embed/dialog.tsx");
        return <EmbedDialog panel={panel} lang={lang} onClose={close} />;
      });
    const click = ({target}: MouseEvent) => {
      const asked =
        target instanceof Element ? target.closest<HTMLElement>("[data-find], [data-cite], [data-embed]") : null;
      if (!asked) return;
      const {cite: cited, embed: panel} = asked.dataset;
      if (cited !== undefined) void cite(citedBy(cited));
      else if (panel !== undefined) void embed(panel as PanelId);
      else void find();
    };
    const key = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writing(event.target);
      if (!chord && !(slash && slashOpens())) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      void find();
    };
    document.addEventListener("click", click);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("click", click);
      document.removeEventListener("keydown", key);
    };
  }, [lang]);

  return dialog;
}
