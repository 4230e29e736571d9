/** A panel in a Word report: finding, main fact, the reader’s note, picture with caption, doubts, and its figures. */
import {Bookmark, HeadingLevel, ImageRun, Paragraph, TextRun} from "docx";
import type {ParagraphChild, Table} from "docx";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import type {Entry} from "../briefing/briefing.ts";
import type {Numbering} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {drawPicture, plainLook} from "../picture/picture.ts";
import type {Look, Picture} from "../picture/picture.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import {clean, figureReference, noteMarks, numbered, panelMark} from "./docx-parts.ts";
import {colour} from "./docx-styles.ts";
import type {Orientation} from "./docx-styles.ts";
import {figureTable} from "./docx-table.ts";
import {pngFile} from "./png.ts";
import {columnWords, reportWords} from "./row-words.ts";
import {versionOf} from "./record.ts";
import {rowsOf} from "./rows.ts";
import type {Tools} from "./tools.ts";

const looks: Record<Orientation, Look> = {
  portrait: {...plainLook, purpose: "report"},
  landscape: {...plainLook, purpose: "wide"},
};

/** A landscape page has room for a picture so high with its caption and footnotes; higher ones stand on upright pages. */
const highest = 480;
/** An upright page has room for a higher one only with its caption, and with nothing else. */
const tall = 860;

export interface Shown {
  entry: Entry;
  /** From 1. */
  number: number;
  orientation: Orientation;
  picture: Picture;
  png: Uint8Array;
}

/** The picture of an entry, laid out for the paper. @throws MissingGlyph. */
export async function showEntry(
  entry: Entry,
  number: number,
  wanted: Orientation,
  lang: Lang,
  tools: Tools,
): Promise<Shown> {
  const fits = wanted === "portrait" || drawPicture(entry.panel, lang, looks.landscape).height <= highest;
  const orientation = fits ? wanted : "portrait";
  const look = looks[orientation];
  const picture = drawPicture(entry.panel, lang, look);
  return {entry, number, orientation, picture, png: await pngFile(entry.panel, lang, look, null, tools)};
}

const stop: Record<Lang, string> = {zh: "　", en: ". "};
const text = (style: string, children: readonly ParagraphChild[]) => new Paragraph({style, children});

/** The reader’s own words, a paragraph for each of theirs; the first says whose they are. */
function ownNote(note: string, lang: Lang): Paragraph[] {
  const lines = clean(note)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.map((line, i) => {
    const name = `${documentWords.ownNote[lang]}${colon[lang]}`;
    return text("OwnNote", [...(i === 0 ? [new TextRun({text: name, bold: true})] : []), new TextRun(line)]);
  });
}

function remarks({entry}: Shown, lang: Lang): Paragraph[] {
  const panel = panels[entry.panel];
  const doubts = doubtsOf(panel, lang).map(({about, doubt}) =>
    text("Remark", [
      new TextRun({text: `● ${say.doubt[lang]}`, color: colour("doubt"), bold: true}),
      new TextRun(` · ${about}${colon[lang]}${doubt}`),
    ]),
  );
  if (!panel.note) return doubts;
  return [
    ...doubts,
    text("Remark", [
      new TextRun({text: `${say.note[lang]}${colon[lang]}`, bold: true}),
      new TextRun(plain(panel.note[lang], lang)),
    ]),
  ];
}

/** The picture over its caption; `marks` are the numbers of its sources. */
function figure({number, entry, picture, png}: Shown, marks: readonly ParagraphChild[], lang: Lang): Paragraph[] {
  return [
    text("Figure", [
      new ImageRun({
        type: "png",
        data: png,
        transformation: {width: picture.width, height: picture.height},
        altText: {name: documentWords.figure(number)[lang], title: picture.title, description: picture.alt},
      }),
    ]),
    text("Caption", [
      ...numbered("figure", number, lang),
      new TextRun(`${stop[lang]}${plain(panels[entry.panel].measure[lang], lang)}`),
      ...marks,
    ]),
  ];
}

/** What is to be known of the picture, and its figures as a table. */
function proof(shown: Shown, numbering: Numbering, lang: Lang): (Paragraph | Table)[] {
  const {entry, number, orientation} = shown;
  const rows = rowsOf(entry.panel, lang);
  const numbers = new Map(numbering.list.map(({id, number: n}) => [id, n]));
  const known = [
    [columnWords.address[lang], shortAddress(entry.panel, lang)],
    [columnWords.version[lang], versionOf(entry.panel)],
  ].map((pair) => pair.join(colon[lang]));
  return [
    ...remarks(shown, lang),
    text("TableSoft", [new TextRun(known.join(" · "))]),
    text("TableCaption", [
      ...numbered("table", number, lang),
      new TextRun(`${stop[lang]}${reportWords.tableLead[lang]}`),
      ...figureReference(number, lang),
      new TextRun(reportWords.tableTail[lang]),
    ]),
    figureTable(rows, (row) => numbers.get(row.source) ?? 0, lang, orientation),
  ];
}

/** The paragraphs and the table of a panel; `cited` is which sources have a footnote so far, and is added to. */
export function panelPart(
  shown: Shown,
  {numbering, lang, cited, newPage}: {numbering: Numbering; lang: Lang; cited: Set<number>; newPage: boolean},
): (Paragraph | Table)[] {
  const {entry, number, picture} = shown;
  const marks = noteMarks(numbering.of(entry.panel), cited);
  const alone = picture.height > tall;
  const main = new TextRun(plain(panels[entry.panel].text[lang], lang));
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: newPage,
      children: [new Bookmark({id: panelMark(number), children: [new TextRun(picture.title)]})],
    }),
    // Footnotes would take the room of a picture that fills its page: they stand where the table does.
    new Paragraph({children: alone ? [main, ...marks] : [main]}),
    ...ownNote(entry.note, lang),
    ...(alone
      ? [...proof(shown, numbering, lang), ...figure(shown, [], lang)]
      : [...figure(shown, marks, lang), ...proof(shown, numbering, lang)]),
  ];
}
