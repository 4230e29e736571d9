/** A native chart as DrawingML (ECMA-376, part 1, §21.2), with series, gaps and labels of our own making. */
import type {Lang} from "../../data/schema.ts";
import {palette} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {column, sheet} from "./native-book.ts";
import type {Fill, NativeChart, NativeSeries, NativeValue} from "./native.ts";
import {eastAsian} from "./ooxml-mend.ts";
import {declaration} from "./ooxml-parts.ts";
import {languageTag} from "./ooxml-props.ts";
import {linesOf, widthOf} from "./text-width.ts";
import {xml} from "./xmp.ts";

/** The family of Latin letters and digits in Office files. */
export const latin = "Arial";

export interface Style {
  lang: Lang;
  light: "light" | "dark";
}

/** In pixels of 1/96 inch. */
export interface Size {
  width: number;
  height: number;
}

const size = 1050;
const axes = {category: "100000001", value: "100000002"} as const;

const paint = (colour: Colour, {light}: Style): string =>
  `<a:solidFill><a:srgbClr val="${palette[colour][light].slice(1)}"/></a:solidFill>`;
const srgb = (colour: Colour, {light}: Style): string => `<a:srgbClr val="${palette[colour][light].slice(1)}"/>`;
const faces = `<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/>`;
const run = (colour: Colour, style: Style, bold = false, points = size) =>
  `lang="${languageTag(style.lang)}" sz="${points}" b="${bold ? 1 : 0}">${paint(colour, style)}${faces}`;
const properties = (colour: Colour, style: Style, bold = false): string =>
  `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run(colour, style, bold)}</a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${languageTag(style.lang)}"/></a:p></c:txPr>`;
const rich = (text: string, colour: Colour, style: Style, points = size): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr ${run(colour, style, true, points)}</a:rPr>` +
  `<a:t>${xml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

/** How a series looks; a bound is hatched and a target is an outline, so that neither is taken for a value. */
function shape(fill: Fill, colour: Colour, style: Style): string {
  const line = (dash: string) => `<a:ln w="15875">${paint(colour, style)}<a:prstDash val="${dash}"/></a:ln>`;
  if (fill === "outline") return `<c:spPr><a:noFill/>${line("dash")}</c:spPr>`;
  if (fill === "hatch") {
    const pattern =
      `<a:pattFill prst="wdUpDiag"><a:fgClr>${srgb(colour, style)}</a:fgClr>` +
      `<a:bgClr>${srgb("card", style)}</a:bgClr></a:pattFill>`;
    return `<c:spPr>${pattern}<a:ln w="9525">${paint(colour, style)}</a:ln></c:spPr>`;
  }
  return `<c:spPr>${paint(colour, style)}</c:spPr>`;
}

const shown = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Whether the label of a share stands in its bar; those of short bars stand after it, in what remains. */
const inside = ({value}: NativeValue) => value >= 24;

function labels(series: NativeSeries, at: number, chart: NativeChart, style: Style): string {
  const before = chart.together === "stack" ? chart.series.slice(0, at) : [];
  const each = series.values.map((one, i) => {
    // In a stack Office lets no label stand outside of its bar: that of a short bar is the next one’s.
    const moved = before.map(({values}) => values[i]).find((value) => value?.label && !inside(value));
    const own = one && (chart.together !== "stack" || inside(one)) ? one.label : null;
    const label = own ?? (one ? moved?.label : null);
    if (!label) return "";
    const within: Colour = series.fill === "hatch" ? "ink" : "onTeal";
    const colour: Colour = chart.together === "stack" ? (own ? within : "ink") : (one?.colour ?? series.colour);
    const place = chart.together === "stack" ? (own ? "inEnd" : "inBase") : chart.form === "dots" ? "t" : "outEnd";
    const what =
      "words" in label
        ? rich(label.words, colour, style)
        : own
          ? `<c:numFmt formatCode="${xml(label.format)}" sourceLinked="0"/><c:spPr/>${properties(colour, style, true)}`
          : rich(`${moved?.value ?? ""}%`, colour, style);
    return `<c:dLbl><c:idx val="${i}"/>${what}<c:dLblPos val="${place}"/>${shown(1)}</c:dLbl>`;
  });
  return `<c:dLbls>${each.join("")}${shown(0)}</c:dLbls>`;
}

function cells(chart: NativeChart, at: number): string {
  const rows = chart.categories.length;
  const points = (list: readonly (string | null)[]) =>
    `<c:ptCount val="${rows}"/>${list.map((v, i) => (v === null ? "" : `<c:pt idx="${i}"><c:v>${xml(v)}</c:v></c:pt>`)).join("")}`;
  const values = (chart.series[at]?.values ?? []).map((one) => (one === null ? null : String(one.value)));
  return (
    `<c:cat><c:strRef><c:f>${sheet}!$A$2:$A$${rows + 1}</c:f><c:strCache>${points(chart.categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${sheet}!$${column(at + 1)}$2:$${column(at + 1)}$${rows + 1}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>`
  );
}

/** A bound is a triangle that points up: the thing itself is there or higher. */
function marker(fill: Fill, colour: Colour, style: Style): string {
  const bound = fill === "outline";
  return (
    `<c:marker><c:symbol val="${bound ? "triangle" : "circle"}"/><c:size val="${bound ? 12 : 10}"/>` +
    `<c:spPr>${paint(colour, style)}<a:ln w="9525">${paint(colour, style)}</a:ln></c:spPr></c:marker>`
  );
}

function seriesXml(series: NativeSeries, at: number, chart: NativeChart, style: Style): string {
  const {name, fill, colour, values} = series;
  const dots = chart.form === "dots";
  const points = values.map((one, i) =>
    one?.colour && one.colour !== colour
      ? `<c:dPt><c:idx val="${i}"/>${dots ? marker(fill, one.colour, style) : '<c:invertIfNegative val="0"/>'}` +
        `<c:bubble3D val="0"/>${dots ? "" : shape(fill, one.colour, style)}</c:dPt>`
      : "",
  );
  const ref = `${sheet}!$${column(at + 1)}$1`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${ref}</c:f><c:strCache><c:ptCount val="1"/>` +
    `<c:pt idx="0"><c:v>${xml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    (dots
      ? `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker(fill, colour, style)}`
      : `${shape(fill, colour, style)}<c:invertIfNegative val="0"/>`) +
    `${points.join("")}${labels(series, at, chart, style)}${cells(chart, at)}${dots ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

const line = (colour: Colour, style: Style) => `<c:spPr><a:ln w="9525">${paint(colour, style)}</a:ln></c:spPr>`;

function axisXml(chart: NativeChart, style: Style): string {
  const lying = chart.form === "bars";
  const scaled = chart.scale !== null;
  const bounds = `${chart.max === null ? "" : `<c:max val="${chart.max}"/>`}<c:min val="${chart.min}"/>`;
  return (
    `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line("silent", style)}${properties("ink", style)}` +
    `<c:crossAx val="${axes.value}"/><c:crosses val="${chart.form === "dots" ? "min" : "autoZero"}"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling>` +
    `<c:delete val="${scaled ? 0 : 1}"/><c:axPos val="${lying ? "b" : "l"}"/>` +
    (scaled ? `<c:majorGridlines>${line("line", style)}</c:majorGridlines>` : "") +
    `<c:numFmt formatCode="${xml(chart.scale ?? "General")}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${properties("soft", style)}<c:crossAx val="${axes.category}"/><c:crosses val="min"/><c:crossBetween val="between"/>` +
    `${chart.step === null ? "" : `<c:majorUnit val="${chart.step}"/>`}</c:valAx>`
  );
}

/** Where the plot is: around it is room for the words, whatever the program’s own fonts make of them. */
function layout(chart: NativeChart, {width, height}: Size): string {
  const {form, together, categories, series, title} = chart;
  const points = size / 100;
  const line = points * 1.9;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => widthOf(text, points)));
  const written = series.flatMap(({values}) =>
    values.map((one) => (one?.label && "words" in one.label ? one.label.words : "")),
  );
  const names = widest([series.map(({name}) => `${name}　　`).join("")]);
  const legend = !chart.legend || series.length < 2 ? 0 : line * (names > width * 0.5 ? 2.4 : 1) + 10;
  const head = title ? 34 : 0;
  const left = chart.scale === null ? 8 : widest([`${chart.max ?? ""}${chart.scale.replace(/[^\p{L}%]/gu, "")}00`]) + 8;
  // Programs break the words of a column at about its width.
  const slot = ((width - left) / categories.length) * 0.78;
  const deep = (texts: readonly string[], each: number) =>
    Math.max(1, ...texts.map((text) => text.split("\n").reduce((sum, one) => sum + linesOf(one, each, points), 0)));
  const room =
    form === "bars" && together === "stack"
      ? {left: width * 0.4, right: 24, top: 4, bottom: line + 12 + legend}
      : form === "bars"
        ? {
            left: widest(categories.flatMap((name) => name.split("\n"))) + 14,
            right: Math.max(60, Math.min(widest(written), width * 0.35)) + 16,
            top: head,
            bottom: legend + 4,
          }
        : {
            left,
            right: 8,
            top: head + (form === "dots" ? 6 : deep(written, slot * 0.85) * line * 0.86 + 4),
            bottom: deep(categories, slot) * line * 0.9 + 12 + legend,
          };
  const parts = {
    x: room.left / width,
    y: room.top / height,
    w: (width - room.left - room.right) / width,
    h: Math.max(0.2, (height - room.top - room.bottom) / height),
  };
  const edges = Object.entries(parts).map(([name, part]) => `<c:${name} val="${Number(part.toFixed(4))}"/>`);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${edges.join("")}</c:manualLayout></c:layout>`
  );
}

/** The part of a chart; its workbook is the part that its relationship rId1 leads to. */
export function chartXml(chart: NativeChart, style: Style, room: Size): string {
  const series = chart.series.map((one, at) => seriesXml(one, at, chart, style)).join("");
  const ids = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
  const gap = chart.form === "bars" && chart.together === "stack" ? 90 : 45;
  const plot =
    chart.form === "dots"
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`
      : `<c:barChart><c:barDir val="${chart.form === "bars" ? "bar" : "col"}"/>` +
        `<c:grouping val="${chart.together === "stack" ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="${gap}"/><c:overlap val="${chart.together === "apart" ? -5 : 100}"/>${ids}</c:barChart>`;
  const title = chart.title
    ? `<c:title>${rich(chart.title, "ink", style, 1200)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  const legend =
    chart.legend && chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${properties("soft", style)}</c:legend>`
      : "";
  return (
    `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${languageTag(style.lang)}"/><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:plotArea>${layout(chart, room)}${plot}${axisXml(chart, style)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${properties("ink", style)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
