/** The parts of ECharts in use, for the server’s drawings and the page’s charts alike. */
import {BarChart, ScatterChart, TreeChart} from "echarts/charts";
import {AriaComponent, GraphicComponent, GridComponent} from "echarts/components";
import * as echarts from "echarts/core";
import {SVGRenderer} from "echarts/renderers";
import {createHashMap} from "zrender/lib/core/util.js";
import {registerSSRDataGetter} from "zrender/lib/zrender.js";
import {textWidth} from "./text.ts";

const sizeIn = (font: string) => Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);

// Before the first drawing of the process: ECharts keeps the widths that it measured before.
echarts.setPlatformAPI({
  measureText: (text, font = "") => ({
    width: textWidth(text, sizeIn(font), /\bbold\b/.test(font) ? "bold" : "normal"),
  }),
});
echarts.use([BarChart, ScatterChart, TreeChart, GridComponent, GraphicComponent, AriaComponent, SVGRenderer]);

/** What ECharts keeps about an element: its datum in a series, or the info given to a graphic. */
interface Kept {
  seriesIndex?: number;
  dataIndex?: number;
  eventData?: {info?: {figure?: string; proposal?: string}};
}

/**
 * Has the SVG renderer write onto each element what it stands for: attributes `ecmeta_figure` and `ecmeta_proposal`
 * of graphics, `ecmeta_series` and `ecmeta_datum` of series. The words of a label stand for what their mark does.
 * For server drawings ECharts sets a getter of its own in `init`, so there this is called after it.
 */
export function tellMarks(): void {
  registerSSRDataGetter((el) => {
    // A line of text belongs to the text that was broken into lines, and that, where it is a label, to its mark.
    const text = el.type === "tspan" ? (el.parent as typeof el & {__hostTarget?: typeof el}) : null;
    const host = text ? (text.__hostTarget ?? text) : el;
    const kept = echarts.helper.getECData(host as unknown as Parameters<typeof echarts.helper.getECData>[0]) as Kept;
    const found = createHashMap<string | number>();
    if (kept.eventData?.info) for (const [key, id] of Object.entries(kept.eventData.info)) found.set(key, id);
    else if (kept.dataIndex != null) {
      found.set("series", kept.seriesIndex ?? 0);
      found.set("datum", kept.dataIndex);
    }
    return found;
  });
}

export {echarts};
