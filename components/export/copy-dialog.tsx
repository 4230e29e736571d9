"use client";

import {useEffect, useRef} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {citationHere} from "./actions.ts";
import {dialog as words} from "./dialog-words.ts";
import {Modal} from "./modal.tsx";

/** The citation as the server wrote it into a panel’s menu. */
const citationOf = (panel: PanelId, lang: Lang): string => {
  const menu = document.querySelector<HTMLElement>(`[data-panel="${panel}"] [data-citation]`);
  return citationHere(menu?.dataset.citation ?? "", panel, lang);
};

/** The image’s address, where it stands ready and the panel’s menu links to it. */
const imageOf = (panel: PanelId): string | null =>
  document.querySelector(`[data-panel="${panel}"] a[data-format="png"]`)?.getAttribute("href") ?? null;

/** Where a page may not write to the clipboard: the citation, selected, and the image as a file. */
export function CopyDialog({panel, lang, onClose}: {panel: PanelId; lang: Lang; onClose: () => void}) {
  const field = useRef<HTMLTextAreaElement>(null);
  // The dialog, opening, gives the focus to its first button; its effect runs before this one’s next frame.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const address = imageOf(panel);
  return (
    <Modal title={words.copyTitle[lang]} lang={lang} onClose={onClose}>
      <p>{words.copyWhy[lang]}</p>
      <textarea ref={field} readOnly rows={5} aria-label={words.citation[lang]} value={citationOf(panel, lang)} />
      {address && (
        <p>
          {words.copyImageInstead[lang]}{" "}
          <a href={address} download>
            {words.saveImage[lang]}
          </a>
        </p>
      )}
    </Modal>
  );
}
