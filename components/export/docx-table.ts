/** The figures of a panel as a table of a Word report. */
import {BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType} from "docx";
import type {ParagraphChild} from "docx";
import {quoted} from "../../data/cite.ts";
import type {Lang} from "../../data/schema.ts";
import type {StandingKind} from "../../data/standing.ts";
import {standingColour} from "../charts/share.ts";
import {say} from "../strings.ts";
import {sourceLink} from "./docx-parts.ts";
import {colour, mm, textWidth} from "./docx-styles.ts";
import type {Orientation} from "./docx-styles.ts";
import {reportWords} from "./row-words.ts";
import type {Row} from "./rows.ts";

/** What parts of its width a column takes: item, value, period, words and source. */
const parts = [0.25, 0.25, 0.15, 0.35];

const thick = {style: BorderStyle.SINGLE, size: 10, color: colour("ink")};
const thin = {style: BorderStyle.SINGLE, size: 4, color: colour("line")};
const none = {style: BorderStyle.NONE, size: 0, color: "auto"};

const line = (children: readonly ParagraphChild[], style: "TableText" | "TableSoft" = "TableText") =>
  new Paragraph({style, children});
const soft = (text: string) => line([new TextRun(text)], "TableSoft");
const bold = (text: string) => line([new TextRun({text, bold: true})]);

/** Words in quotation marks, marked as the language they are in. */
function words(cue: string | null, lang: Lang): Paragraph {
  if (cue === null) return soft(say.noCue[lang]);
  const language = /\p{Script=Han}/u.test(cue) ? {eastAsia: "zh-CN"} : {value: "en-US"};
  return line([new TextRun({text: quoted(cue), language})]);
}

const isDoubtful = (is: StandingKind) => is === "traced" || is === "inconsistent" || is === "not-found";

function evidence(row: Row, number: number, lang: Lang): Paragraph[] {
  const {standing, standingWords, found} = row;
  const judged =
    standing === null
      ? []
      : [line([new TextRun({text: `● ${standingWords ?? ""}`, color: colour(standingColour(standing))})], "TableSoft")];
  return [
    words(row.cue, lang),
    line([sourceLink(number), new TextRun(` ${row.place}`)], "TableSoft"),
    ...judged,
    ...(standing !== null && found !== null && isDoubtful(standing) ? [soft(found)] : []),
  ];
}

function period({status, periodWords}: Row, lang: Lang): Paragraph[] {
  return [
    periodWords === null ? soft(say.periodNotStated[lang]) : line([new TextRun(periodWords)]),
    ...(status === "target" ? [line([new TextRun({text: say.target[lang], bold: true})])] : []),
  ];
}

/** The contents of a row’s cells; a recommendation has no period, so that its words take that room too. */
function contents(row: Row, number: number, lang: Lang): {children: Paragraph[]; span?: number}[] {
  const proof = {children: evidence(row, number, lang)};
  if (row.claim === "proposal")
    return [{children: [line([new TextRun(row.name)])]}, {children: [line([new TextRun(row.words)])], span: 2}, proof];
  return [
    {children: [line([new TextRun(row.name)]), ...(row.base ? [soft(say.base(row.base)[lang])] : [])]},
    {
      children: [
        bold(row.words),
        soft(row.claimWords),
        ...(row.items.length > 0 ? [soft(row.items.join(lang === "zh" ? "、" : "; "))] : []),
      ],
    },
    {children: period(row, lang)},
    proof,
  ];
}

/** The rows as a table whose head is repeated on every page and whose rows are never cut. */
export function figureTable(
  rows: readonly Row[],
  numberOf: (row: Row) => number,
  lang: Lang,
  orientation: Orientation,
): Table {
  const widths = parts.map((part) => mm(textWidth[orientation] * part));
  const cell = (children: Paragraph[], at: number, span: number, header: boolean) =>
    new TableCell({
      children,
      columnSpan: span,
      width: {size: widths.slice(at, at + span).reduce((a, b) => a + b, 0), type: WidthType.DXA},
      borders: {
        top: header ? thick : thin,
        bottom: header ? {...thin, color: colour("soft")} : thin,
        left: none,
        right: none,
      },
    });
  const some = rows.some(({claim}) => claim === "proposal");
  const names = [say.item[lang], some ? reportWords.valueOrProposal[lang] : say.value[lang], say.period[lang]];
  const head = new TableRow({
    tableHeader: true,
    keepNext: true,
    cantSplit: true,
    children: [...names, say.evidence[lang]].map((name, i) => cell([bold(name)], i, 1, true)),
  });
  const body = rows.map((row, i) => {
    let at = 0;
    const cells = contents(row, numberOf(row), lang).map(({children, span = 1}) => {
      const made = cell(children, at, span, false);
      at += span;
      return made;
    });
    // The last row does not stand alone on a page.
    return new TableRow({cantSplit: true, keepNext: i === rows.length - 2, children: cells});
  });
  return new Table({
    rows: [head, ...body],
    layout: TableLayoutType.FIXED,
    width: {size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA},
    columnWidths: widths,
    margins: {top: 50, bottom: 50, left: 0, right: mm(3)},
    borders: {top: thick, bottom: thick, left: none, right: none, insideHorizontal: thin, insideVertical: none},
  });
}
