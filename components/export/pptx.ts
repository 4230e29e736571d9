/** A briefing, or a panel alone, as slides: charts that Office can edit, real text, and what the speaker needs. */
import PptxGenJS from "pptxgenjs";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {alternative} from "../alternative.ts";
import type {Briefing, Entry} from "../briefing/briefing.ts";
import {numberedSources} from "../briefing/citations.ts";
import type {Numbering} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {say} from "../strings.ts";
import {nativeCharts} from "./native.ts";
import type {NativeChart} from "./native.ts";
import {latin} from "./native-xml.ts";
import type {Style} from "./native-xml.ts";
import {canonicalOoxml} from "./ooxml.ts";
import {tagPng} from "./png.ts";
import {finished} from "./pptx-finish.ts";
import {coverSlide, masters, sourceSlides} from "./pptx-frame.ts";
import {layoutOf} from "./pptx-layout.ts";
import {chartPicture} from "./pptx-picture.ts";
import {colourOf, inches, placed, runs, slideSize} from "./pptx-text.ts";
import type {Box} from "./pptx-text.ts";
import {speakerNotes} from "./pptx-words.ts";
import {fileRecord, panelRecord} from "./record.ts";
import type {Tools} from "./tools.ts";

/** What a deck collects while its slides are made. */
interface Deck {
  pptx: PptxGenJS;
  style: Style;
  tools: Tools;
  numbering: Numbering | null;
  charts: {chart: NativeChart; box: Box}[];
  pictures: Map<number, string>;
  notes: Map<number, readonly string[]>;
}

const pngRatio = 2;

/** Base64 in parts, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

async function panelSlide(deck: Deck, entry: Entry, number: number): Promise<void> {
  const {pptx, style, tools, numbering} = deck;
  const {lang, light} = style;
  const {panel: id} = entry;
  const panel = panels[id];
  const native = nativeCharts(panel.chart, lang);
  const {titleLines, texts, rule, charts, picture} = layoutOf(id, lang, native, numbering);
  const slide = pptx.addSlide({masterName: titleLines === 1 ? "Panel" : "Panel, long title"});
  const text = plain(panel.title[lang], lang);
  slide.addText(runs([{spans: [{text, colour: "ink", bold: true}], size: 24}], style), {placeholder: "title"});
  for (const {box, paragraphs} of texts) slide.addText(runs(paragraphs, style), placed(box));
  slide.addShape("line", {
    x: inches(slideSize.pad),
    y: inches(rule),
    w: inches(slideSize.width - slideSize.pad * 2),
    h: 0,
    line: {color: colourOf("line", style), width: 0.75},
  });
  const altText = alternative(panel, lang);
  for (const [i, {chart, box}] of charts.entries()) {
    deck.charts.push({chart, box});
    const named = {objectName: `${id} ${i + 1}`, altText: charts.length > 1 ? `${chart.title} · ${altText}` : altText};
    // A stand-in, whose part and workbook are then ours.
    slide.addChart("bar", [{name: "1", labels: ["1"], values: [1]}], {...placed(box), ...named});
  }
  if (picture) {
    const drawn = chartPicture(id, lang, light, picture.placed);
    const look = {purpose: "plain", light, transparent: true, filter: null} as const;
    const record = fileRecord([panelRecord(id, lang, {picture: drawn, look, ratio: pngRatio})]);
    const png = tagPng(await tools.png(drawn.svg, pngRatio), {record, alt: drawn.alt, ratio: pngRatio});
    deck.pictures.set(number, await tools.outline(drawn.svg));
    const {x, y, w, h} = placed(picture.box);
    slide.addImage({data: `data:image/png;base64,${base64(png)}`, x, y, w, h, altText, objectName: id});
  }
  slide.addNotes(" ");
  deck.notes.set(number, speakerNotes(entry, lang));
}

/**
 * The slides of a briefing: with a title or several panels, also a cover and the numbered sources. The same bytes
 * everywhere. Needs no page, so that it runs in a worker. @throws NoRoom, MissingGlyph (pictures only: text is set in
 * the reader’s own fonts).
 */
export async function pptxFile(briefing: Briefing, tools: Tools): Promise<Uint8Array> {
  const {title, lang, light, entries} = briefing;
  const style: Style = {lang, light};
  const whole = title.trim() !== "" || entries.length > 1;
  const pptx = new PptxGenJS();
  pptx.defineLayout({name: "16:9", width: inches(slideSize.width), height: inches(slideSize.height)});
  pptx.layout = "16:9";
  pptx.theme = {headFontFace: latin, bodyFontFace: latin};
  masters(pptx, style);
  const numbering = whole ? numberedSources(briefing) : null;
  const deck: Deck = {pptx, style, tools, numbering, charts: [], pictures: new Map(), notes: new Map()};
  if (whole) coverSlide(pptx, briefing);
  const before = whole ? 1 : 0;
  for (const [i, entry] of entries.entries()) await panelSlide(deck, entry, i + 1 + before);
  if (numbering) sourceSlides(pptx, numbering, style);
  const first = entries[0];
  const name =
    title.trim() || (whole || !first ? documentWords.untitled[lang] : plain(panels[first.panel].title[lang], lang));
  pptx.title = name;
  pptx.author = say.site[lang];
  const raw = await pptx.write({outputType: "uint8array", compression: false});
  if (!(raw instanceof Uint8Array)) throw new Error("the slides came as something else than bytes");
  const record = fileRecord(entries.map(({panel}) => panelRecord(panel, lang)));
  return canonicalOoxml(finished(raw, {...deck, style}), {record, title: name, lang});
}
