/** Text on slides: paragraphs that are measured here and set by Office. */
import type PptxGenJS from "pptxgenjs";
import type {Lang} from "../../data/schema.ts";
import {palette} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {latin} from "./native-xml.ts";
import type {Style} from "./native-xml.ts";
import {languageTag} from "./ooxml-props.ts";
import {linesOf, pixels} from "./text-width.ts";

export interface Span {
  text: string;
  colour: Colour;
  bold?: boolean;
  url?: string | null;
  /** A slide of this file, from 1. */
  slide?: number;
}

export interface Paragraph {
  spans: readonly Span[];
  /** In points. */
  size: number;
  /** Room above, in points. */
  space?: number;
}

/** A rectangle in pixels of 1/96 inch. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The slide, and the margin at its sides. */
export const slideSize = {width: 1280, height: 720, pad: 44} as const;
export const inches = (pixels: number): number => Math.round((pixels / 96) * 10000) / 10000;
export const colourOf = (colour: Colour, {light}: Style): string => palette[colour][light].slice(1);

const leading = 1.34;

/** The height in pixels of paragraphs of a width. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, {spans, size, space = 0}) => {
    const text = spans.map((span) => span.text).join("");
    const bold = spans.every((span) => span.bold);
    return sum + pixels(space) + linesOf(text, width, size, bold) * pixels(size) * leading;
  }, 0);

/** The language of a run: words in Chinese characters are Chinese on an English slide too. */
const langOf = (text: string, lang: Lang): string => languageTag(/\p{Script=Han}/u.test(text) ? "zh" : lang);

/** Paragraphs as pptxgenjs takes them. */
export function runs(paragraphs: readonly Paragraph[], style: Style): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({spans, size, space = 0}) =>
    spans.map(({text, colour, bold = false, url, slide}, i): PptxGenJS.TextProps => ({
      text,
      options: {
        fontFace: latin,
        fontSize: size,
        color: colourOf(colour, style),
        bold,
        lang: langOf(text, style.lang),
        lineSpacing: Math.round(size * leading * 10) / 10,
        paraSpaceBefore: space,
        ...(url && {hyperlink: {url}}),
        ...(slide && {hyperlink: {slide}}),
        ...(i === spans.length - 1 && {breakLine: true}),
      },
    })),
  );
}

/** Where a box of text is; it has no margins of its own, and Office neither shrinks nor grows it. */
export const placed = ({x, y, width, height}: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
  margin: 0,
  valign: "top" as const,
  align: "left" as const,
  fit: "none" as const,
});
