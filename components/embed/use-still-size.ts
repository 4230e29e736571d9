import {useEffect, useState} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {purposes} from "../picture/purposes.ts";
import {stillAddress} from "./code.ts";
import type {StillFormat} from "./code.ts";

interface Size {
  width: number;
  height: number;
}

/** The layout of the ready PNG, a slide; also what is taken for a picture that has not been looked at yet. */
const slide: Size = purposes.slide;

/**
 * The size in CSS pixels at which a ready picture is laid out: a slide’s is known, a drawing tells its own. `panel` is
 * null where no picture stands ready.
 */
export function useStillSize(panel: PanelId | null, lang: Lang, format: StillFormat): Size {
  const [drawn, setDrawn] = useState<Size | null>(null);
  useEffect(() => {
    if (panel === null) return;
    const image = new Image();
    image.src = stillAddress({panel, lang, light: "light", format: "svg"});
    let gone = false;
    image.decode().then(
      () => {
        if (!gone) setDrawn({width: image.naturalWidth, height: image.naturalHeight});
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [panel, lang]);
  return format === "png" ? slide : (drawn ?? slide);
}
