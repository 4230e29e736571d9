/** A briefing, or a panel alone, as a PDF: vector, tagged, searchable, its sources as working links. */
import SVGtoPDF from "svg-to-pdfkit";
import type {Briefing} from "../briefing/briefing.ts";
import {titleOf} from "../briefing/layout-cover.ts";
import type {Item, Page} from "../briefing/page.ts";
import {groundOf, layoutPages, lit} from "../briefing/pages.ts";
import {tidy} from "../briefing/tidy.ts";
import {documentWords} from "../briefing/words.ts";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {family} from "../picture/picture.ts";
import type {Fonts} from "./fonts.ts";
import {hatchedShapes} from "./hatch.ts";
import {finished, newDocument} from "./pdf-document.ts";
import type {Doc} from "./pdf-document.ts";
import {tagsOf} from "./pdf-tags.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {textIn} from "./tools.ts";
import type {Tools} from "./tools.ts";

/** Points to a pixel of 1/96 inch. */
const points = 0.75;

/** Fonts for all text. The reader’s own words are looked at first, so that an error can say where a character stands. */
async function fontsOf({title, lang, entries}: Briefing, pages: readonly Page[], tools: Tools): Promise<Fonts> {
  await tools.fontsFor(tidy(title), documentWords.theTitle[lang]);
  for (const {panel, note} of entries)
    await tools.fontsFor(tidy(note), documentWords.noteOf(plain(panels[panel].title[lang], lang))[lang]);
  const text = pages.flatMap(({items}) => items.map(({svg}) => textIn(svg))).join("");
  return tools.fontsFor(text, documentWords.theDocument[lang]);
}

/** Draws a part of a page in its own coordinates. */
function draw(doc: Doc, {width, height}: Page, svg: string): void {
  const inner = hatchedShapes(svg)
    .replaceAll("\u3000", "\u00a0\u00a0")
    // pdfkit paints the halo of a text over the text.
    .replace(/<text [^>]*paint-order[^>]*>/g, (tag) => tag.replace(/ ?(stroke(-[a-z]+)?|paint-order)="[^"]*"/g, ""));
  SVGtoPDF(
    doc,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${family}">${inner}</svg>`,
    0,
    0,
    {
      width: width * points,
      height: height * points,
      fontCallback: (_, bold) => (bold ? "bold" : "regular"),
      warningCallback: (warning) => {
        throw new Error(`the PDF cannot show a part of a picture: ${warning}`);
      },
    },
  );
}

/** Places in the document that links lead to: fixed digits, so that their order is that of the alphabet. */
const placeName = (page: number, top: number) =>
  `p${String(page).padStart(4, "0")}y${String(Math.round(top)).padStart(5, "0")}`;

/** Makes the areas of an item lead where they should; each is a part of the element that it stands in. */
function linkAreas(doc: Doc, {links, text}: Item, parent: ReturnType<Doc["struct"]>): void {
  for (const link of links) {
    const options: {structParent: typeof parent; Contents?: string} = {structParent: parent};
    // pdfkit writes plain strings as names, and String objects as text.
    Object.assign(options, {Contents: new String(text)});
    const area = [link.x, link.y, link.width, link.height].map((length) => length * points);
    const [x = 0, y = 0, width = 0, height = 0] = area;
    if ("href" in link) doc.link(x, y, width, height, new URL(link.href).href, options);
    else doc.goTo(x, y, width, height, placeName(link.page, link.top), options);
  }
}

/** What the bookmarks name: the title, each panel and the list of sources. */
function bookmark(doc: Doc, {role, text}: Item): void {
  if (role === "H1" || role === "H2") doc.outline.addItem(text, Object.assign({expanded: false}, {fit: true}));
}

/**
 * The PDF of a briefing; one panel without a title is a document of that panel alone.
 * @throws MissingGlyph, naming the note or the title that has a character which no font of ours can draw.
 */
export async function pdfFile(briefing: Briefing, tools: Tools): Promise<Uint8Array> {
  const {lang, light, entries} = briefing;
  const pages = layoutPages(briefing);
  const fonts = await fontsOf(briefing, pages, tools);
  const [first] = entries;
  const alone = briefing.title.trim() === "" && first && entries.length === 1;
  const title = alone ? plain(panels[first.panel].title[lang], lang) : titleOf(briefing);
  const record = fileRecord(entries.map(({panel}) => panelRecord(panel, lang)));
  const content = pages.flatMap(({items}) => items.map(({svg}) => lit(svg, light))).join("");
  const doc = newDocument(title, lang, fonts, record, content);
  const tags = tagsOf(doc);
  const targets = pages.flatMap(({items}) => items.flatMap(({links}) => links)).filter((link) => "page" in link);
  for (const [number, page] of pages.entries()) {
    doc.addPage({size: [page.width * points, page.height * points], margin: 0});
    for (const name of new Set(targets.filter((link) => link.page === number).map(({top}) => placeName(number, top))))
      doc.addNamedDestination(name, "XYZ", 0, Number(name.slice(6)) * points, null);
    if (light === "dark") {
      doc.markContent("Artifact", {type: "Page"});
      doc.rect(0, 0, page.width * points, page.height * points).fill(groundOf(light));
      doc.endMarkedContent();
    }
    for (const item of page.items) {
      bookmark(doc, item);
      tags.item(
        item,
        item.alt,
        () => draw(doc, page, lit(item.svg, light)),
        (parent) => linkAreas(doc, item, parent),
      );
    }
  }
  tags.end();
  return finished(doc);
}
