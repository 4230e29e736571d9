"use client";

import {useState} from "react";
import type {ReactNode} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {announceFailure} from "../announce.ts";
import {awaited} from "../late.ts";
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
  const open = (): Promise<void> =>
    awaited(import("./dialog.tsx"), lang).then(
      (part) => {
        if (!part) return;
        setDialog(
          <part.CiteDialog
            of={{kind: "panels", ids: panels}}
            lang={lang}
            contentLang={contentLang}
            onClose={() => setDialog(null)}
          />,
        );
      },
      () => announceFailure(say.notLoaded[lang], () => void open()),
    );
  return (
    <>
      <button
        type="button"
        className="tool"
        data-cite-briefing=""
        aria-disabled={panels.length === 0}
        onClick={() => void open()}
      >
        {words.citeSources[lang]}
      </button>
      {dialog}
    </>
  );
}
