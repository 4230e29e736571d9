"use client";

import {useCallback, useEffect, useRef, useState} from "react";
import type {ComponentType} from "react";
import {createPortal} from "react-dom";
import {Boundary} from "./boundary.tsx";
import {ChartWord} from "./chart-word.tsx";
import type {LiveProps} from "./live.tsx";
import {drawn, readyMarks, refOf} from "./marks.ts";
import {afterSign} from "./sign.ts";

let arriving: Promise<ComponentType<LiveProps>> | null = null;

/** What draws with ECharts; where it did not arrive, the next call asks for it again. */
const arrival = () =>
  (arriving ??= import("./live.tsx").then(
    ({default: Live}) => Live,
    (error: unknown) => {
      arriving = null;
      throw error;
    },
  ));

/** Once the page has loaded and the browser has nothing else to do, or has kept it waiting for `patience` milliseconds. */
function whenIdle(then: () => void, patience = 0): void {
  if (document.readyState !== "complete") window.addEventListener("load", () => whenIdle(then, patience), {once: true});
  // A timeout of 0 is none.
  else if ("requestIdleCallback" in window) requestIdleCallback(then, {timeout: patience});
  else setTimeout(then, 200);
}

/**
 * One chart that ECharts draws; once it has, its panel says so: data-chart turns from static to live. Where that fails,
 * the server’s drawing stays, with a word under it.
 */
function LiveChart({box}: {box: HTMLElement}) {
  const [Live, setPart] = useState<ComponentType<LiveProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const [live, setLive] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const again = useCallback(() => setFailed(false), []);
  useEffect(() => {
    if (Live || failed) return;
    let ended = false;
    arrival().then(
      (part) => ended || setPart(() => part),
      () => ended || setFailed(true),
    );
    return () => {
      ended = true;
    };
  }, [Live, failed]);
  // A reader whose focus is on a mark of the drawing keeps it on the same mark of the chart.
  const focused = useRef<string | null>(null);
  const ready = useCallback(() => {
    const mark = document.activeElement;
    focused.current = mark && box.querySelector(".drawings")?.contains(mark) ? refOf(mark) : null;
    setLive(true);
  }, [box]);

  useEffect(() => {
    if (!live) return;
    box.querySelector(".drawings")?.classList.add("replaced");
    box.closest("[data-panel]")?.setAttribute("data-chart", "live");
    document.dispatchEvent(new Event(drawn));
    const ref = focused.current;
    const stops = box.querySelectorAll<SVGElement>('.live svg [role="button"]');
    if (ref !== null) [...stops].find((mark) => refOf(mark) === ref)?.focus();
  }, [box, live]);

  if (failed) return <ChartWord onAgain={again} />;
  if (!Live) return null;
  return (
    <Boundary onError={fail}>
      <Live options={box.dataset.options ?? ""} onReady={ready} onFail={fail} shown={live} />
    </Boundary>
  );
}

/**
 * Lets ECharts take over each chart of the page when its reader is there, it nears the viewport and the page is idle.
 * @param alone the page is one chart in a frame of another origin: until something moves there, such a frame may neither
 * be told that it has come into view nor be given idle time
 */
export function LiveCharts({alone = false}: {alone?: boolean}) {
  const [near, setNear] = useState<readonly HTMLElement[]>([]);

  useEffect(() => {
    const patience = alone ? 1000 : 0;
    let stopped = false;
    const draw = (box: HTMLElement) =>
      whenIdle(() => {
        // One image until now; its marks can be reached from here on, and an image has no parts.
        for (const svg of box.querySelectorAll("svg")) readyMarks(svg);
        box.setAttribute("role", "group");
        whenIdle(() => stopped || setNear((boxes) => (boxes.includes(box) ? boxes : [...boxes, box])), patience);
      }, patience);
    const boxes = document.querySelectorAll<HTMLElement>(".chart[data-options]");
    const watch = new IntersectionObserver(
      (entries) => {
        for (const {isIntersecting, target} of entries) {
          if (!isIntersecting) continue;
          watch.unobserve(target);
          draw(target as HTMLElement);
        }
      },
      {rootMargin: "300px"},
    );
    const off = afterSign(() => boxes.forEach((box) => (alone ? draw(box) : watch.observe(box))));
    return () => {
      stopped = true;
      off();
      watch.disconnect();
    };
  }, [alone]);

  return near.map((box) => createPortal(<LiveChart box={box} />, box, box.dataset.options));
}
