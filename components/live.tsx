"use client";

import ReactECharts from "echarts-for-react/esm/core";
import {useEffect, useMemo, useRef, useState} from "react";
import {echarts, tellMarks} from "./charts/install.ts";
import type {Option} from "./charts/drawing.ts";
import {readyMarks} from "./marks.ts";
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

/**
 * The chart drawn by ECharts at the size that its drawing is laid out for, scaled to its box like the server’s
 * drawing, so that taking over moves nothing. If the options do not arrive, the server’s drawing stays.
 */
export default function Live({options, shown, onReady}: {options: string; shown: boolean; onReady: () => void}) {
  const box = useRef<HTMLDivElement>(null);
  const [drawings, setDrawings] = useState<Drawings | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    fetch(options, {signal: stop.signal})
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status} for ${options}`))))
      .then(setDrawings)
      .catch(() => undefined);
    return () => stop.abort();
  }, [options]);

  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
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
        tellFigures(svg, drawing.option);
        readyMarks(svg);
        onReady();
      },
    }),
    [drawing, onReady],
  );

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
            echarts={echarts}
            option={drawing.option}
            opts={opts}
            onEvents={onEvents}
            notMerge
            lazyUpdate
            autoResize={false}
            style={{width: drawing.width, height: drawing.height}}
          />
        </div>
      )}
    </div>
  );
}
