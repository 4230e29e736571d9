"use client";

import {useState} from "react";
import type {ReactNode} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {say} from "../strings.ts";
import {words} from "./words.ts";

interface BriefingButtonProps {
  panels: readonly PanelId[];
  /** Of the page, and of the briefing. */
  lang: Lang;
  contentLang: Lang;
}

/** Cites the sources of a briefing, numbered as in the briefing itself. The dialog loads when first asked for. */
export function CiteBriefing({panels, lang, contentLang}: BriefingButtonProps) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const open = () =>
    void import("./dialog.tsx").then(
      ({CiteDialog}) =>
        setDialog(
          <CiteDialog
            of={{kind: "panels", ids: panels}}
            lang={lang}
            contentLang={contentLang}
            onClose={() => setDialog(null)}
          />,
        ),
      () => announce(say.notLoaded[lang]),
    );
  return (
    <>
      <button type="button" className="tool" data-cite-briefing="" aria-disabled={panels.length === 0} onClick={open}>
        {words.citeSources[lang]}
      </button>
      {dialog}
    </>
  );
}
