/** A briefing as a Word report that needs no mending: real headings, captions, footnotes, tables and contents. */
import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type {ISectionOptions, Table} from "docx";
import {colon} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {numberedSources} from "../briefing/citations.ts";
import type {Numbering} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {say} from "../strings.ts";
import {panelPart, showEntry} from "./docx-panel.ts";
import type {Shown} from "./docx-panel.ts";
import {clean, fieldEnd, fieldStart, link, panelMark, sourceMark} from "./docx-parts.ts";
import {mm, page, styles, textWidth} from "./docx-styles.ts";
import type {Orientation} from "./docx-styles.ts";
import {canonicalOoxml} from "./ooxml.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {reportWords, sheetWords} from "./row-words.ts";
import type {Tools} from "./tools.ts";

type Part = Paragraph | Table;

/**
 * The contents as the field that Word makes of headings, filled in with what leads to each. Which page each will stand
 * on only Word knows: the numbers come when it updates the field (F9).
 */
function contents(shown: readonly Shown[], lang: Lang): Paragraph[] {
  const entries = [
    ...shown.map(({picture, number}) => ({title: picture.title, anchor: panelMark(number)})),
    {title: documentWords.sources[lang], anchor: "sources"},
  ];
  return entries.map(
    ({title, anchor}, i) =>
      new Paragraph({
        style: "TOC1",
        children: [
          ...(i === 0 ? fieldStart('TOC \\o "1-1" \\h \\z \\u') : []),
          new InternalHyperlink({anchor, children: [new TextRun(title)]}),
          ...(i === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  );
}

/** Title, date of the figures and contents. */
function front(title: string, shown: readonly Shown[], lang: Lang): Part[] {
  const about = [documentWords.dataAsOf[lang], documentWords.panels(shown.length)[lang], say.site[lang]];
  return [
    new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
    new Paragraph({style: "Subtitle", children: [new TextRun(about.join(" · "))]}),
    new Paragraph({style: "ContentsHeading", children: [new TextRun(documentWords.contents[lang])]}),
    ...contents(shown, lang),
  ];
}

/** The sources in full, each at its number, then how to read and to check the report. */
function back({list}: Numbering, lang: Lang, many: boolean): Part[] {
  const remark = (name: string, said: string) =>
    new Paragraph({
      style: "Remark",
      children: [new TextRun({text: `${name}${colon[lang]}`, bold: true}), new TextRun(said)],
    });
  return [
    new Paragraph({
      heading: many ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      pageBreakBefore: many,
      children: [new Bookmark({id: "sources", children: [new TextRun(documentWords.sources[lang])]})],
    }),
    ...list.map(
      ({number, id, words, url}) =>
        new Paragraph({
          style: "SourceEntry",
          children: [
            new Bookmark({id: sourceMark(number), children: [new TextRun(`[${number}]`)]}),
            new TextRun({children: [new Tab(), `${say.seenAs[sources[id].seen][lang]}${colon[lang]}${words}`]}),
            ...(url ? [new TextRun({break: 1}), link(url, url)] : []),
          ],
        }),
    ),
    new Paragraph({style: "Remark", spacing: {before: 240}, children: []}),
    remark(sheetWords.how[lang], reportWords.how[lang]),
    remark(sheetWords.verify[lang], sheetWords.verifyLine[lang]),
  ];
}

function footer(orientation: Orientation, lang: Lang): Footer {
  const [before = "", between = "", after = ""] = documentWords.page(1, 2)[lang].split(/[12]/);
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{type: TabStopType.RIGHT, position: mm(textWidth[orientation])}],
        children: [
          new TextRun(`${say.site[lang]} · ${documentWords.dataAsOf[lang]}`),
          new TextRun({
            children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

/** Panels after one another as long as their paper lies the same way. */
const runs = (shown: readonly Shown[]): Shown[][] =>
  shown.reduce<Shown[][]>((list, one) => {
    const last = list.at(-1);
    if (last?.[0]?.orientation === one.orientation) last.push(one);
    else list.push([one]);
    return list;
  }, []);

/** The footnotes by number: each source in full, once. */
const footnotes = ({list}: Numbering) =>
  Object.fromEntries(
    list.map(({number, words, url}) => [
      number,
      {
        children: [
          new Paragraph({
            style: "FootnoteText",
            children: [new TextRun(" "), url ? link(words, url) : new TextRun(words)],
          }),
        ],
      },
    ]),
  );

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
  const sections = runs(shown).map((run) =>
    section(
      run[0]?.orientation ?? orientation,
      run.flatMap((one, i) => panelPart(one, {numbering, lang, cited, newPage: i > 0})),
    ),
  );
  const last = sections.at(-1);
  const end = back(numbering, lang, many);
  const document = new Document({
    title,
    styles: styles(lang),
    footnotes: footnotes(numbering),
    sections: [
      ...(many ? [section(orientation, front(title, shown, lang))] : []),
      ...sections.slice(0, -1),
      ...(last ? [{...last, children: [...last.children, ...end]}] : [section(orientation, end)]),
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const record = fileRecord(entries.map(({panel}) => panelRecord(panel, lang)));
  return canonicalOoxml(bytes, {record, title, lang});
}
