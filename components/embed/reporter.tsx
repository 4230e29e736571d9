"use client";

import {useEffect} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {heightAsked} from "./messages.ts";
import type {HeightMessage} from "./messages.ts";

/**
 * Tells the page around the frame how high the panel is, so that no bar is needed to scroll it; outside of a frame,
 * nothing. Measured is the body, which is as high as its content: the document itself is never lower than its frame.
 */
export function HeightReporter({lang}: {lang: Lang}) {
  useEffect(() => {
    const {parent} = window;
    const panel = document.querySelector<HTMLElement>("[data-panel]")?.dataset.panel as PanelId | undefined;
    if (parent === window || panel === undefined) return;
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      const message: HeightMessage = {type: "cfi-embed-height", id: panel, lang, height};
      parent.postMessage(message, "*");
    };
    const asked = ({source, data}: MessageEvent<{type?: unknown} | null>) => {
      if (source === parent && data?.type === heightAsked) tell();
    };
    const watch = new ResizeObserver(tell);
    watch.observe(document.body);
    window.addEventListener("load", tell);
    window.addEventListener("message", asked);
    void document.fonts.ready.then(tell);
    return () => {
      watch.disconnect();
      window.removeEventListener("load", tell);
      window.removeEventListener("message", asked);
    };
  }, [lang]);
  return null;
}
