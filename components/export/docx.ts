/** A briefing as a Word report that needs no mending: real headings, captions, footnotes, tables and contents. */
import {Document, Footer, Header, Packer, Paragraph, Tab, TabStopType, TextRun} from "docx";
import type {ISectionOptions, Table} from "docx";
import type {Lang} from "../../data/schema.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {numberedSources} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {say} from "../strings.ts";
import {panelPart, showEntry} from "./docx-panel.ts";
import type {Shown} from "./docx-panel.ts";
import {back, footnotes, front} from "./docx-matter.ts";
import {clean, field} from "./docx-parts.ts";
import {mm, page, styles, textWidth} from "./docx-styles.ts";
import type {Orientation} from "./docx-styles.ts";
import {closeParts, edit, openParts} from "./ooxml-parts.ts";
import {canonicalOoxml} from "./ooxml.ts";
import {fileRecord, panelRecord} from "./record.ts";
import type {Tools} from "./tools.ts";

type Part = Paragraph | Table;

function footer(orientation: Orientation, lang: Lang): Footer {
  const [before = "", between = "", after = ""] = documentWords.page(1, 2)[lang].split(/[12]/);
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{type: TabStopType.RIGHT, position: mm(textWidth[orientation])}],
        children: [
          new TextRun(`${say.site[lang]} · ${documentWords.dataAsOf[lang]}`),
          new TextRun({children: [new Tab(), before]}),
          ...field("PAGE", new TextRun("1")),
          new TextRun(between),
          ...field("NUMPAGES", new TextRun("1")),
          new TextRun(after),
        ],
      }),
    ],
  });
}

/**
 * What the library does not write as Word does: the line above footnotes has no number of its own; Chinese punctuation
 * closes up; East Asian text is Chinese.
 */
function mended(file: Uint8Array): Uint8Array {
  const parts = openParts(file);
  edit(parts, /^word\/footnotes\.xml$/, (text) =>
    text.replace(
      /<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
      "",
    ),
  );
  edit(parts, /^word\/settings\.xml$/, (text) =>
    text
      .replace("<w:compat>", '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
      .replace("</w:compat>", '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'),
  );
  return closeParts(parts);
}

/**
 * The report: a title page with contents where there is a title or more than one panel, a page or more a panel, the
 * sources. Pictures are light. The same bytes everywhere. @throws MissingGlyph.
 */
export async function docxFile(briefing: Briefing, tools: Tools): Promise<Uint8Array> {
  const {lang, entries, orientation} = briefing;
  const own = clean(briefing.title).trim();
  const many = own !== "" || entries.length > 1;
  const numbering = numberedSources(briefing);
  const shown: Shown[] = [];
  for (const [i, entry] of entries.entries()) shown.push(await showEntry(entry, i + 1, orientation, lang, tools));
  const title =
    own || (many ? documentWords.untitled[lang] : (shown[0]?.picture.title ?? documentWords.untitled[lang]));
  const cited = new Set<number>();
  const section = (way: Orientation, children: Part[]): ISectionOptions => ({
    properties: page(way),
    ...(own && {headers: {default: new Header({children: [new Paragraph({style: "Header", text: own})]})}}),
    footers: {default: footer(way, lang)},
    children,
  });
  const parts: {way: Orientation; make: (newPage: boolean) => Part[]}[] = [
    ...(many ? [{way: orientation, make: () => front(title, shown, lang)}] : []),
    ...shown.map((one) => ({
      way: one.orientation,
      make: (newPage: boolean) => panelPart(one, {numbering, lang, cited, newPage}),
    })),
    {way: shown.at(-1)?.orientation ?? orientation, make: () => back(numbering, lang, many)},
  ];
  // A section goes on as long as its paper lies the same way.
  const sections: {way: Orientation; children: Part[]}[] = [];
  for (const {way, make} of parts) {
    const open = sections.at(-1);
    if (open?.way === way) open.children.push(...make(true));
    else sections.push({way, children: make(false)});
  }
  const document = new Document({
    title,
    styles: styles(lang),
    footnotes: footnotes(numbering),
    sections: sections.map(({way, children}) => section(way, children)),
  });
  const bytes = mended(new Uint8Array(await Packer.toArrayBuffer(document)));
  const record = fileRecord(entries.map(({panel}) => panelRecord(panel, lang)));
  return canonicalOoxml(bytes, {record, title, lang});
}
