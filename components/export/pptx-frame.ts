/** The slides around the panels: masters, cover and sources. */
import type PptxGenJS from "pptxgenjs";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Briefing} from "../briefing/briefing.ts";
import type {Numbering} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {say} from "../strings.ts";
import {latin} from "./native-xml.ts";
import type {Style} from "./native-xml.ts";
import {titleHeight, titleSize, titleTop} from "./pptx-layout.ts";
import {colourOf, heightOf, inches, placed, runs, slideSize} from "./pptx-text.ts";
import type {Paragraph} from "./pptx-text.ts";
import {linked} from "./pptx-words.ts";
import {linesOf} from "./text-width.ts";

const {width, height, pad} = slideSize;
const inner = width - pad * 2;
const gap = 36;
const coverSize = 32;

/** The layouts that slides are made on; each has a title that the outline view knows. */
export function masters(pptx: PptxGenJS, style: Style): void {
  const layout = (title: string, top: number, size: number, high: number) =>
    pptx.defineSlideMaster({
      title,
      background: {color: colourOf("card", style)},
      objects: [
        {
          rect: {
            x: inches(pad),
            y: inches(top - 12),
            w: inches(44),
            h: inches(4),
            fill: {color: colourOf("chongqing", style)},
          },
        },
        {
          placeholder: {
            options: {
              name: "title",
              type: "title",
              ...placed({x: pad, y: top, width: inner, height: high}),
              fontFace: latin,
              fontSize: size,
              bold: true,
              color: colourOf("ink", style),
            },
            text: "",
          },
        },
      ],
    });
  layout("Panel", titleTop, titleSize, titleHeight(1));
  layout("Panel, long title", titleTop, titleSize, titleHeight(2));
  layout("Cover", 84, coverSize, 130);
}

/** Items of a list cut into columns of a height, filled one after the other. */
function inColumns(items: readonly Paragraph[], wide: number, high: number): Paragraph[][] {
  const list: Paragraph[][] = [[]];
  for (const item of items) {
    const last = list.at(-1) ?? [];
    if (last.length > 0 && heightOf([...last, item], wide) > high) list.push([item]);
    else last.push(item);
  }
  return list;
}

/** Title, date of the figures and the panels, each a link to its slide. */
export function coverSlide(pptx: PptxGenJS, {title, lang, light, entries}: Briefing): void {
  const style: Style = {lang, light};
  const slide = pptx.addSlide({masterName: "Cover"});
  const name = title.trim() || documentWords.untitled[lang];
  const size = linesOf(name, inner, coverSize, true) > 2 ? 20 : coverSize;
  slide.addText(runs([{spans: [{text: name, colour: "ink", bold: true}], size}], style), {placeholder: "title"});
  const line = [say.site[lang], documentWords.panels(entries.length)[lang], documentWords.dataAsOf[lang]].join(" · ");
  const about: Paragraph[] = [{spans: [{text: line, colour: "soft"}], size: 14}];
  const top = 84 + Math.min(2, linesOf(name, inner, size, true)) * 60;
  slide.addText(runs(about, style), placed({x: pad, y: top, width: inner, height: 28}));
  const listTop = top + 54;
  const high = height - 44 - listTop;
  const items = (points: number) =>
    entries.map(({panel}, i): Paragraph => ({
      size: points,
      space: points * 0.5,
      spans: [
        {text: `${i + 1}　`, colour: "soft"},
        {text: plain(panels[panel].title[lang], lang), colour: "ink", slide: i + 2},
      ],
    }));
  const tries = [16, 14, 12, 11, 10, 9].flatMap((points) =>
    [1, 2].map((many) => {
      const wide = (inner - gap * (many - 1)) / many;
      return {wide, many, columns: inColumns(items(points), wide, high)};
    }),
  );
  const best = tries.find(({many, columns}) => columns.length <= many) ?? tries.at(-1);
  best?.columns.forEach((paragraphs, i) =>
    slide.addText(
      runs(paragraphs, style),
      placed({x: pad + i * (best.wide + gap), y: listTop, width: best.wide, height: high}),
    ),
  );
}

/** The numbered sources, on as many slides as they need. */
export function sourceSlides(pptx: PptxGenJS, {list}: Numbering, style: Style): void {
  const {lang} = style;
  const top = titleTop + titleHeight(1) + 12;
  const wide = (inner - gap) / 2;
  const high = height - 40 - top;
  const items = list.map(({number, id, words}): Paragraph => ({
    size: 10.5,
    space: 4,
    spans: [{text: `[${number}] `, colour: "soft"}, ...linked(id, words, "ink")],
  }));
  const columns = inColumns(items, wide, high);
  for (let i = 0; i < columns.length; i += 2) {
    const slide = pptx.addSlide({masterName: "Panel"});
    const text = documentWords.sources[lang] + (i > 0 ? documentWords.continued[lang] : "");
    slide.addText(runs([{spans: [{text, colour: "ink", bold: true}], size: titleSize}], style), {placeholder: "title"});
    columns
      .slice(i, i + 2)
      .forEach((paragraphs, side) =>
        slide.addText(
          runs(paragraphs, style),
          placed({x: pad + side * (wide + gap), y: top, width: wide, height: high}),
        ),
      );
  }
}
