"use client";

import dynamic from "next/dynamic";
import {useCallback, useEffect, useRef, useState} from "react";
import type {CSSProperties, ReactNode} from "react";
import {drawn, readyMarks, refOf} from "./marks.ts";

// Where the chunk does not arrive, nothing takes over and the server’s drawing stays.
const Live = dynamic(() => import("./live.tsx").catch(() => ({default: () => null})), {ssr: false});

/** Once the page has loaded and the browser has nothing else to do, or has kept it waiting for `patience` milliseconds. */
function whenIdle(then: () => void, patience = 0): void {
  if (document.readyState !== "complete") window.addEventListener("load", () => whenIdle(then, patience), {once: true});
  // A timeout of 0 is none.
  else if ("requestIdleCallback" in window) requestIdleCallback(then, {timeout: patience});
  else setTimeout(then, 200);
}

/**
 * Shows the server’s drawings, which need no script, and lets ECharts take over when the panel nears the viewport and
 * the page is idle. The panel then says so: data-chart turns from static to live.
 */
export function Chart({
  options,
  label,
  style,
  alone = false,
  children,
}: {
  options: string;
  label: string;
  style?: CSSProperties;
  /**
   * The only chart of a page in a frame of another origin: until something moves there, such a frame may neither be told
   * that it has come into view nor be given idle time.
   */
  alone?: boolean;
  children: ReactNode;
}) {
  const own = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [live, setLive] = useState(false);
  // Without a script the drawing is one image; with one, its marks can be reached, and an image has no parts.
  const [reached, setReached] = useState(false);

  useEffect(() => {
    const element = own.current;
    if (!element) return;
    const patience = alone ? 1000 : 0;
    const draw = () =>
      whenIdle(() => {
        for (const svg of element.querySelectorAll("svg")) readyMarks(svg);
        setReached(true);
        whenIdle(() => setNear(true), patience);
      }, patience);
    if (alone) return draw();
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        draw();
      },
      {rootMargin: "300px"},
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [alone]);

  // A reader whose focus is on a mark of the drawing keeps it on the same mark of the chart.
  const focused = useRef<string | null>(null);
  const ready = useCallback(() => {
    const mark = document.activeElement;
    focused.current = mark && own.current?.querySelector(".drawings")?.contains(mark) ? refOf(mark) : null;
    setLive(true);
  }, []);

  useEffect(() => {
    if (!live) return;
    own.current?.closest("[data-panel]")?.setAttribute("data-chart", "live");
    document.dispatchEvent(new Event(drawn));
    const ref = focused.current;
    const stops = own.current?.querySelectorAll<SVGElement>('.live svg [role="button"]') ?? [];
    if (ref !== null) [...stops].find((mark) => refOf(mark) === ref)?.focus();
  }, [live]);

  return (
    <div ref={own} className="chart" style={style} role={reached ? "group" : "img"} aria-label={label}>
      <div className={live ? "drawings replaced" : "drawings"}>{children}</div>
      {near && <Live options={options} onReady={ready} shown={live} />}
    </div>
  );
}
