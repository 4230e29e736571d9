"use client";

import {useEffect, useRef, useState} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {frameAddress} from "./code.ts";
import type {Light} from "./code.ts";
import {isHeight} from "./messages.ts";
import {embedWords as words} from "./words.ts";

/** What the frame, once loaded, says of itself. */
export interface Measured {
  /** In CSS pixels. */
  height: number;
  /** What the frame is called. */
  title: string;
  /** The chart in words. */
  alt: string;
}

interface PreviewProps {
  panel: PanelId;
  language: Lang;
  light: Light;
  /** In CSS pixels; shown smaller where there is less room. */
  width: number;
  /** The language of the dialog. */
  lang: Lang;
  onMeasured: (measured: Measured | null) => void;
}

/** The panel as it will look in the other page, at its true width, made smaller to fit. It stands on this very site, so its words can be read. */
export function Preview({panel, language, light, width, lang, onMeasured}: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(0);
  const [height, setHeight] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const address = frameAddress({site: "", panel, lang: language, light});

  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    setHeight(null);
    setFailed(false);
    onMeasured(null);
    const heard = ({source, data}: MessageEvent<unknown>) => {
      const page = frame.current;
      if (!page || source !== page.contentWindow || !isHeight(data) || data.lang !== language) return;
      setHeight(data.height);
      const alt = page.contentDocument?.querySelector(".chart")?.getAttribute("aria-label") ?? "";
      onMeasured({height: data.height, title: page.contentDocument?.title ?? "", alt});
    };
    window.addEventListener("message", heard);
    return () => window.removeEventListener("message", heard);
  }, [address, language, width, onMeasured]);

  const told = failed ? words.notMeasured : height === null ? words.measuring : words.previewLine(width, height);
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  const shown = height ?? 480;
  return (
    <figure className="embed-preview">
      <div ref={box} style={{height: Math.ceil(shown * scale)}}>
        <iframe
          key={`${address} ${width}`}
          ref={frame}
          src={address}
          title={words.preview[lang]}
          width={width}
          height={shown}
          onLoad={() => setFailed(!frame.current?.contentDocument?.querySelector("[data-panel]"))}
          style={{transform: `scale(${scale})`}}
        />
      </div>
      <figcaption>
        <span role="status">{told[lang]}</span>
      </figcaption>
    </figure>
  );
}
