"use client";

import {useEffect, useState} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Look} from "../picture/picture.ts";
import {purpose as sizeOf, purposeIds} from "../picture/purposes.ts";
import type {PurposeId} from "../picture/purposes.ts";
import {previewPanel} from "./client.ts";

/** What a reader may choose: neither link cards nor the figures of documents, which have their own words around them. */
export const offered = purposeIds.filter((id) => id !== "card" && !sizeOf(id).document);

interface Size {
  width: number;
  height: number;
}

/** The chosen picture to look at, and the sizes of all purposes: null where the panel has too little room. */
export function usePreviews(panel: PanelId, lang: Lang, look: Look) {
  const {purpose, light, transparent, filter} = look;
  const [preview, setPreview] = useState<(Size & {address: string}) | null>(null);
  const [sizes, setSizes] = useState<Partial<Record<PurposeId, Size | null>>>({});
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let stale = false;
    let address: string | null = null;
    previewPanel(panel, lang, {purpose, light, transparent, filter}).done.then(
      (made) => {
        if (stale) return;
        setFailed(false);
        setSizes((known) => ({...known, [purpose]: made && {width: made.width, height: made.height}}));
        if (!made) return setPreview(null);
        address = URL.createObjectURL(new Blob([made.svg], {type: "image/svg+xml"}));
        setPreview({address, width: made.width, height: made.height});
      },
      () => !stale && setFailed(true),
    );
    return () => {
      stale = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [panel, lang, purpose, light, transparent, filter]);

  // One after the other, so that the chosen picture never waits for more than one of them.
  useEffect(() => {
    let stale = false;
    const measure = async () => {
      for (const id of offered) {
        if (stale) return;
        const made = await previewPanel(panel, lang, {purpose: id, light: "light", transparent: false, filter}).done;
        if (!stale) setSizes((known) => ({...known, [id]: made && {width: made.width, height: made.height}}));
      }
    };
    // Where it fails, no purpose is closed; saving then says what is wrong.
    measure().catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [panel, lang, filter]);

  return {preview, sizes, failed};
}
