/** The first and the last pages of a Word report: title, contents, sources, and what the footnotes say. */
import {Bookmark, HeadingLevel, InternalHyperlink, Paragraph, Tab, TextRun} from "docx";
import {colon} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {Numbering} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {say} from "../strings.ts";
import type {Shown} from "./docx-panel.ts";
import {fieldEnd, fieldStart, link, panelMark, sourceMark} from "./docx-parts.ts";
import {reportWords, sheetWords} from "./row-words.ts";

/**
 * The contents as the field that Word makes of headings, filled in with what leads to each. Which page each will stand
 * on only Word knows: the numbers come when it updates the field (F9).
 */
function contents(shown: readonly Shown[], lang: Lang): Paragraph[] {
  const entries = [
    ...shown.map(({picture, number}) => ({
      title: `${documentWords.figure(number)[lang]}${lang === "zh" ? "　" : ". "}${picture.title}`,
      anchor: panelMark(number),
    })),
    {title: documentWords.sources[lang], anchor: "sources"},
  ];
  return [
    ...entries.map(
      ({title, anchor}, i) =>
        new Paragraph({
          style: "TOC1",
          children: [
            ...(i === 0 ? fieldStart('TOC \\o "1-1" \\h \\z \\u') : []),
            new InternalHyperlink({anchor, children: [new TextRun(title)]}),
          ],
        }),
    ),
    // In a paragraph of its own, since Word replaces the others when it updates them; and not in the last of the
    // section, in which LibreOffice then leaves the page number out.
    new Paragraph({children: [fieldEnd()]}),
    new Paragraph({children: []}),
  ];
}

/** Title, date of the figures and contents. */
export function front(title: string, shown: readonly Shown[], lang: Lang): Paragraph[] {
  const about = [documentWords.dataAsOf[lang], documentWords.panels(shown.length)[lang], say.site[lang]];
  return [
    new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
    new Paragraph({style: "Subtitle", children: [new TextRun(about.join(" · "))]}),
    new Paragraph({style: "ContentsHeading", children: [new TextRun(documentWords.contents[lang])]}),
    ...contents(shown, lang),
  ];
}

/** The sources in full, each at its number, then how to read and to check the report. */
export function back({list}: Numbering, lang: Lang, many: boolean): Paragraph[] {
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

/** The footnotes by number: each source in full, once. */
export const footnotes = ({list}: Numbering) =>
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
