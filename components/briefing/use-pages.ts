import {useCallback, useEffect, useRef, useState} from "react";
import {fontFile, weights} from "../export/fonts.ts";
import type {Tier} from "../export/fonts.ts";
import type {Briefing} from "./briefing.ts";
import {afterSign} from "../sign.ts";
import {startLayer} from "./pages-client.ts";
import type {Layer} from "./pages-client.ts";
import type {Laid} from "./pages-messages.ts";

export interface Pages {
  laid: Laid;
  /** Newer pages are on their way. */
  busy: boolean;
  failed: boolean;
  fontFailed: boolean;
  /** Lays them out once more. */
  again: () => void;
}

/** The family of all pictures (picture.ts, which would bring the charts along). */
export const previewFamily = "Noto Sans SC";

const none: Laid = {pages: [], tier: null, missing: {title: "", notes: {}}};

/** Tiers whose fonts this page has been given. */
const given = new Map<Tier, Promise<boolean>>();

async function loadFonts(tier: Tier): Promise<boolean> {
  try {
    const faces = await Promise.all(
      weights.map(async (weight) => {
        const answer = await fetch(fontFile(tier, weight));
        if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
        return new FontFace(previewFamily, await answer.arrayBuffer(), {
          weight: weight === "bold" ? "700" : "400",
        }).load();
      }),
    );
    for (const face of faces) document.fonts.add(face);
    return true;
  } catch {
    given.delete(tier);
    return false;
  }
}

/** Gives the page the fonts of exported files, so that what is seen is what is exported. @returns whether it has them. */
function giveFonts(tier: Tier): Promise<boolean> {
  const known = given.get(tier) ?? loadFonts(tier);
  given.set(tier, known);
  return known;
}

/** The pages of a briefing, laid out on a thread of their own as it changes; the last ones until new ones are there. */
export function usePages(briefing: Briefing | null): Pages {
  const [pages, setPages] = useState<Omit<Pages, "again">>({laid: none, busy: true, failed: false, fontFailed: false});
  const layer = useRef<Layer | null>(null);
  // What lays pages out is large: where there is nothing to lay out yet, it waits for somebody to be there.
  const filled = (briefing?.entries.length ?? 0) > 0;
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!filled) return afterSign(() => setWanted(true));
    setWanted(true);
    return undefined;
  }, [filled]);

  useEffect(() => {
    if (!wanted) return;
    let shown = 0;
    let heard = 0;
    const started = startLayer(async (laid, last) => {
      const turn = ++heard;
      if (!laid) return setPages((now) => ({...now, busy: false, failed: true}));
      const fonts = laid.pages.length === 0 || (laid.tier !== null && (await giveFonts(laid.tier)));
      if (turn < shown || layer.current !== started) return;
      shown = turn;
      setPages({laid, busy: !last, failed: false, fontFailed: !fonts});
    });
    layer.current = started;
    return () => {
      layer.current = null;
      started.end();
    };
  }, [wanted]);

  useEffect(() => {
    if (!briefing || !wanted) return;
    setPages((now) => (now.busy ? now : {...now, busy: true}));
    // Not at every letter.
    const soon = setTimeout(() => layer.current?.ask(briefing), 200);
    return () => clearTimeout(soon);
  }, [briefing, wanted]);

  const again = useCallback(() => {
    if (!briefing) return;
    setPages((now) => ({...now, busy: true}));
    layer.current?.ask(briefing);
  }, [briefing]);
  return {...pages, again};
}
