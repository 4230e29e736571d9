/** What pptxgenjs cannot write, put in after it: our charts with their workbooks, vector pictures, notes in paragraphs. */
import type {Lang} from "../../data/schema.ts";
import {workbook} from "./native-book.ts";
import {chartXml} from "./native-xml.ts";
import type {Size, Style} from "./native-xml.ts";
import type {NativeChart} from "./native.ts";
import {closeParts, edit, openParts, relate, relationships, relsOf, setText, targetOf, textOf} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {languageTag} from "./ooxml-props.ts";
import {xml} from "./xmp.ts";

export interface Additions {
  /** In the order in which they stand in the file. */
  charts: readonly {chart: NativeChart; box: Size}[];
  /** The picture of a slide with its text as outlines, by the slide’s number; its PNG is in place already. */
  pictures: ReadonlyMap<number, string>;
  /** The paragraphs of each slide’s notes, by its number. */
  notes: ReadonlyMap<number, readonly string[]>;
  style: Style;
}

const numberIn = (name: string) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
const byNumber = (a: string, b: string) => numberIn(a) - numberIn(b);

function putCharts(parts: Parts, charts: Additions["charts"], style: Style): void {
  const names = [...parts.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).sort(byNumber);
  names.forEach((name, i) => {
    const one = charts[i];
    const book = relationships(textOf(parts, relsOf(name)))[0];
    if (!one || !book) throw new Error(`${name} has no data`);
    setText(parts, name, chartXml(one.chart, style, one.box).replace(/r:id="rId1"/, `r:id="${book.id}"`));
    parts.set(targetOf(name, book.target), workbook(one.chart, style.lang));
  });
}

/** Newer Office shows the vector picture, older programs the PNG that the same element names. */
function putPictures(parts: Parts, pictures: ReadonlyMap<number, string>): void {
  for (const [slide, svg] of pictures) {
    const name = `ppt/slides/slide${slide}.xml`;
    const image = `ppt/media/picture${slide}.svg`;
    setText(parts, image, svg);
    const id = relate(
      parts,
      name,
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
      `../media/picture${slide}.svg`,
    );
    const vector =
      '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip ' +
      `xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/></a:ext></a:extLst>`;
    setText(
      parts,
      name,
      textOf(parts, name).replace(/(<a:blip r:embed="[^"]+">)\s*<\/a:blip>/, `$1${vector}</a:blip>`),
    );
  }
}

function putNotes(parts: Parts, notes: ReadonlyMap<number, readonly string[]>, lang: Lang): void {
  for (const [slide, lines] of notes) {
    const paragraphs = lines.map((line) =>
      line
        ? `<a:p><a:r><a:rPr lang="${languageTag(lang)}" dirty="0"/><a:t>${xml(line)}</a:t></a:r></a:p>`
        : `<a:p><a:endParaRPr lang="${languageTag(lang)}" dirty="0"/></a:p>`,
    );
    edit(parts, new RegExp(`^ppt/notesSlides/notesSlide${slide}\\.xml$`), (text) =>
      text.replace(
        /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
        (_, before: string, after: string) => {
          return before + paragraphs.join("") + after;
        },
      ),
    );
  }
}

/** The file with what was to be added. */
export function finished(file: Uint8Array, {charts, pictures, notes, style}: Additions): Uint8Array {
  const parts = openParts(file);
  putCharts(parts, charts, style);
  putPictures(parts, pictures);
  putNotes(parts, notes, style.lang);
  return closeParts(parts);
}
