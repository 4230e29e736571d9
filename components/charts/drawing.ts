/** The parts that chart kinds are made of. An option is JSON: no function, no date, nothing from the outside. */
import {ink} from "../palette.ts";
import type {Colour} from "../palette.ts";
import type {FigureId} from "../../data/figures/index.ts";
import type {ProposalId} from "../../data/proposals.ts";

export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined};
export type Option = {readonly [key: string]: Json | undefined};

/** What ECharts is to draw, and the size at which it is laid out. */
export interface Drawing {
  option: Option;
  width: number;
  height: number;
}

/** What a mark stands for; the page and the table know it by the same id. */
export interface Ref {
  figure?: FigureId;
  proposal?: ProposalId;
}

export const fontSize = {label: 13, small: 12} as const;
/** Line height, in font sizes. */
export const leading = 1.45;

interface LabelStyle {
  size?: number;
  colour?: Colour;
  weight?: "normal" | "bold";
  align?: "left" | "center" | "right";
  /** The point is at the top, middle or bottom of the block of lines. */
  valign?: "top" | "middle" | "bottom";
}

/** Words placed in pixels; with a ref they are a mark themselves. */
export function label(
  lines: readonly string[] | string,
  x: number,
  y: number,
  style: LabelStyle = {},
  {figure, proposal}: Ref = {},
): Json {
  const {size = fontSize.label, colour = "ink", weight = "normal", align = "left", valign = "top"} = style;
  return {
    type: "text",
    x,
    y,
    z: 10,
    ...infoOf({figure, proposal}),
    style: {
      text: typeof lines === "string" ? lines : lines.join("\n"),
      fill: ink(colour),
      fontSize: size,
      fontFamily: "inherit",
      fontWeight: weight,
      lineHeight: Math.round(size * leading),
      align,
      verticalAlign: valign,
    },
  };
}

/** Height in pixels of lines of text set in a font size. */
export const blockHeight = (lines: readonly string[], size: number = fontSize.label): number =>
  lines.length * Math.round(size * leading);

/** A straight line in pixels. */
export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  {colour = "line", width = 1, dash}: {colour?: Colour; width?: number; dash?: readonly number[]} = {},
): Json {
  return {
    type: "line",
    silent: true,
    shape: {x1, y1, x2, y2},
    style: {stroke: ink(colour), lineWidth: width, fill: "none", ...(dash && {lineDash: dash})},
  };
}

/** An open arrowhead that points right or up from a tip. */
export function arrow(x: number, y: number, to: "right" | "up", colour: Colour): Json {
  const points =
    to === "right"
      ? [
          [x - 5, y - 5],
          [x, y],
          [x - 5, y + 5],
        ]
      : [
          [x - 5, y + 5],
          [x, y],
          [x + 5, y + 5],
        ];
  return {
    type: "polyline",
    z: 5,
    silent: true,
    shape: {points},
    style: {stroke: ink(colour), lineWidth: 1.6, fill: "none"},
  };
}

/** How a graphic carries what it stands for; without that it takes no part in anything. */
const infoOf = ({figure, proposal}: {figure: FigureId | undefined; proposal: ProposalId | undefined}) =>
  figure || proposal ? {info: {...(figure && {figure}), ...(proposal && {proposal})}} : {silent: true};

export interface Box extends Ref {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Corner radius. */
  round?: number;
  fill?: Colour;
  stroke?: Colour;
  dashed?: boolean;
}

/** A rectangle in pixels, from its top left corner; with a ref it is a mark. */
export function box({x, y, width, height, round = 0, fill, stroke, dashed, figure, proposal}: Box): Json {
  return {
    type: "rect",
    z: 3,
    shape: {x, y, width, height, r: round},
    style: {
      fill: fill ? ink(fill) : "none",
      ...(stroke && {stroke: ink(stroke), lineWidth: 1.5, ...(dashed && {lineDash: [4, 3]})}),
    },
    cursor: "default",
    ...infoOf({figure, proposal}),
  };
}

export interface Dot extends Ref {
  /** The centre. */
  x: number;
  y: number;
  size: number;
  fill?: Colour;
  stroke?: Colour;
}

/** Dots as a scatter series on the stage. */
export const dots = (list: readonly Dot[]): Json => ({
  type: "scatter",
  symbol: "circle",
  data: list.map(({x, y, size, fill, stroke, figure, proposal}) => ({
    value: [x, y],
    symbolSize: size,
    itemStyle: {
      color: fill ? ink(fill) : ink("card"),
      opacity: 1,
      ...(stroke && {borderColor: ink(stroke), borderWidth: 1.6}),
    },
    ...(figure && {figure}),
    ...(proposal && {proposal}),
  })),
  ...quiet,
});

/** No motion, no colour shifts of ECharts’ own: the page lights marks up itself. */
export const quiet = {emphasis: {disabled: true}, cursor: "default"} as const;

/** Option for drawing in pixels: hidden axes that run over the whole picture, the y axis downwards. */
export function stage(width: number, height: number, series: readonly Json[], graphic: readonly Json[]): Drawing {
  return {
    width,
    height,
    option: {
      ...base,
      grid: {left: 0, right: 0, top: 0, bottom: 0},
      xAxis: {type: "value", min: 0, max: width, show: false},
      yAxis: {type: "value", min: 0, max: height, inverse: true, show: false},
      series,
      graphic,
    },
  };
}

/** What every option has in common. */
export const base = {
  animation: false,
  textStyle: {fontFamily: "inherit"},
  backgroundColor: "transparent",
  aria: {enabled: false},
} as const satisfies Option;

/** Light hatching, for what a bound leaves open. */
export const hatched = {
  color: ink("rest"),
  decal: {symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.5, 4.5], rotation: -Math.PI / 4, color: ink("hatch")},
} as const;
