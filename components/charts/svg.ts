/** Draws an option without a page. The same option gives the same bytes, whatever was drawn before. */
import {recolour} from "../palette.ts";
import {brief} from "./brief.ts";
import type {Drawing, Option} from "./drawing.ts";
import {echarts, tellMarks} from "./install.ts";
import {refs} from "./refs.ts";

/** `data-figure="…"` or `data-proposal="…"` in place of ECharts’ own bookkeeping. */
function nameMarks(svg: string, option: Option): string {
  const data = refs(option);
  return svg
    .replace(/ ecmeta_series="(\d+)" ecmeta_datum="(\d+)"/g, (_, series: string, datum: string) => {
      const ref = data[Number(series)]?.[Number(datum)];
      if (ref?.figure) return ` data-figure="${ref.figure}"`;
      return ref?.proposal ? ` data-proposal="${ref.proposal}"` : "";
    })
    .replace(/ ecmeta_(figure|proposal)="/g, ' data-$1="')
    .replace(/ ecmeta_\w+="[^"]*"/g, "");
}

/** Changes the tags of a drawing and leaves its words alone, whatever they say. */
const inTags = (svg: string, change: (tag: string) => string): string => svg.replace(/<[^>]*>/g, change);

/** Ids in the order seen, with the prefix given: two drawings on a page must not share a pattern. */
function renumber(svg: string, prefix: string): string {
  const names = new Map<string, string>();
  return inTags(svg, (tag) =>
    tag.replace(/\bzr\d+-([a-z]+)-?\d+\b/g, (id) => {
      if (!names.has(id)) names.set(id, `${prefix}-${names.size}`);
      return names.get(id) ?? id;
    }),
  );
}

/** Without ECharts’ hover styles, empty hit areas and repeated styles. */
function clean(svg: string): string {
  return inTags(svg, (tag) => tag.replaceAll("font-family:inherit;", ""))
    .replace(/<style\s*>[\s\S]*?<\/style>\s*/g, "")
    .replace(/ class="zr\d+-cls-\d+"/g, "")
    .replace(/<(path|rect)[^>]* fill="(none|transparent)"(?![^>]*stroke)[^>]*><\/\1>\n?/g, "")
    .replace(/ pointer-events="visible"/g, "")
    .replace(/ style=""/g, "")
    .replace(/ xmlns:xlink="[^"]*"| version="1.1"| baseProfile="full"/g, "")
    .replace(/\s*\n\s*/g, "")
    .replaceAll("></path>", "/>")
    .replaceAll("></rect>", "/>")
    .replaceAll("></circle>", "/>");
}

/** Explicit baselines: renderers differ in what they take `dominant-baseline` to mean. */
function bakeBaseline(svg: string): string {
  return svg.replace(/<text [^>]*>/g, (tag) => {
    if (!tag.includes('dominant-baseline="central"')) return tag;
    const size = Number(/font-size:([\d.]+)px/.exec(tag)?.[1] ?? 12);
    const y = Number(/ y="(-?[\d.]+)"/.exec(tag)?.[1] ?? 0) + 0.36 * size;
    return tag
      .replace(/ dominant-baseline="central"/, "")
      .replace(/ y="-?[\d.]+"/, "")
      .replace(/>$/, ` y="${Number(y.toFixed(2))}">`);
  });
}

/** The drawing as an SVG element in the light set of colours; `prefix` makes its inner ids unique on a page. */
export function svg({option, width, height}: Drawing, prefix: string): string {
  const chart = echarts.init(null, null, {renderer: "svg", ssr: true, width, height});
  try {
    tellMarks();
    chart.setOption(structuredClone(option));
    return bakeBaseline(renumber(clean(nameMarks(chart.renderToSVGString(), option)), prefix));
  } finally {
    chart.dispose();
  }
}

/** The same for a page: short, its colours CSS variables; its words are left to the text alternative. */
export const inline = (drawing: Drawing, prefix: string): string =>
  recolour(brief(svg(drawing, prefix)), "variables").replace(/ width="\d+" height="\d+" /, ' aria-hidden="true" ');
