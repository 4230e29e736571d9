"use client";

import ReactECharts from "echarts-for-react/esm/core";
import {useEffect, useMemo, useRef, useState} from "react";
import {echarts, tellMarks} from "./charts/install.ts";
import type {Option} from "./charts/drawing.ts";
import {marked, readyMarks, refOf} from "./marks.ts";
import {refs} from "./charts/refs.ts";

type Drawings = Record<"wide" | "narrow", {option: Option; width: number; height: number}>;

/** Below this width of its box a chart takes its narrow drawing; the style sheet has the same number. */
const narrowBelow = 520;

tellMarks();

/** Puts the ids of figures onto the elements that ECharts has made, as the server’s drawings have them. */
function tellFigures(svg: SVGSVGElement, option: Option): void {
  const data = refs(option);
  for (const element of svg.querySelectorAll("[ecmeta_series]")) {
    const series = Number(element.getAttribute("ecmeta_series"));
    const datum = data[series]?.[Number(element.getAttribute("ecmeta_datum"))];
    if (datum?.figure) element.setAttribute("data-figure", datum.figure);
    if (datum?.proposal) element.setAttribute("data-proposal", datum.proposal);
  }
  for (const name of ["figure", "proposal"])
    for (const element of svg.querySelectorAll(`[ecmeta_${name}]`))
      element.setAttribute(`data-${name}`, element.getAttribute(`ecmeta_${name}`) ?? "");
}

/** Whether what came for a chart has its two drawings. */
const areDrawings = (value: unknown): value is Drawings =>
  (["wide", "narrow"] as const).every((name) => {
    const one = (value as Partial<Drawings> | null)?.[name];
    return Array.isArray(one?.option?.series) && one.width > 0 && one.height > 0;
  });

/** What a drawing shows. */
const shownIn = (svg: Element): Set<string | null> => new Set([...svg.querySelectorAll(marked)].map(refOf));

/** Whether a chart shows all that the server’s drawing in its place does: one that does not must not take over. */
function isWhole(svg: SVGSVGElement): boolean {
  const drawn = svg.closest(".chart")?.querySelector(".drawings svg");
  const here = shownIn(svg);
  return !drawn || [...shownIn(drawn)].every((ref) => here.has(ref));
}

/** ECharts, but that charts report an option which they cannot draw in place of throwing where nobody listens. */
const reporting = (fail: () => void): Pick<typeof echarts, "init" | "getInstanceByDom" | "dispose"> => ({
  getInstanceByDom: echarts.getInstanceByDom,
  dispose: echarts.dispose,
  init: (...args) => {
    const chart = echarts.init(...args);
    const setOption = chart.setOption.bind(chart);
    chart.setOption = (option: Option) => {
      try {
        setOption(option, {notMerge: true});
        // It has drawn before anyone could listen to it; it says once more that it is finished, in the next frame.
        chart.getZr().refresh();
      } catch {
        fail();
      }
    };
    return chart;
  },
});

export interface LiveProps {
  /** The address of the options. */
  options: string;
  shown: boolean;
  onReady: () => void;
  /** Told where there will be no chart. */
  onFail: () => void;
}

/**
 * The chart drawn by ECharts at the size that its drawing is laid out for, scaled to its box like the server’s
 * drawing, so that taking over moves nothing. If the options do not arrive, or make no whole chart, the server’s drawing
 * stays.
 */
export default function Live({options, shown, onReady, onFail}: LiveProps) {
  const box = useRef<HTMLDivElement>(null);
  const [drawings, setDrawings] = useState<Drawings | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    fetch(options, {signal: stop.signal})
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status} for ${options}`))))
      .then((came: unknown) => (areDrawings(came) ? setDrawings(came) : onFail()))
      .catch(() => stop.signal.aborted || onFail());
    return () => stop.abort();
  }, [options, onFail]);

  useEffect(() => {
    if (!box.current) return;
    // A panel that a filter hides has no width; its chart stays, and need not be drawn again when the panel comes back.
    const watch = new ResizeObserver(([entry]) => setWidth((last) => entry?.contentRect.width || last));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  const drawing = drawings && width > 0 ? drawings[width < narrowBelow ? "narrow" : "wide"] : null;
  const opts = useMemo(
    () => (drawing ? {renderer: "svg" as const, width: drawing.width, height: drawing.height} : null),
    [drawing],
  );
  const onEvents = useMemo(
    () => ({
      finished: () => {
        const svg = box.current?.querySelector("svg");
        if (!svg || !drawing) return;
        try {
          tellFigures(svg, drawing.option);
          if (!isWhole(svg)) return onFail();
          readyMarks(svg);
        } catch {
          return onFail();
        }
        onReady();
      },
    }),
    [drawing, onReady, onFail],
  );
  const drawer = useMemo(() => reporting(onFail), [onFail]);

  return (
    <div ref={box} className={shown ? "live" : "live waiting"}>
      {drawing && opts && (
        <div
          key={drawing.width}
          style={{
            width: drawing.width,
            height: drawing.height,
            transform: `scale(${width / drawing.width})`,
            transformOrigin: "0 0",
          }}
        >
          <ReactECharts
            echarts={drawer}
            option={drawing.option}
            opts={opts}
            onEvents={onEvents}
            autoResize={false}
            style={{width: drawing.width, height: drawing.height}}
          />
        </div>
      )}
    </div>
  );
}
