/** A panel’s rows as an Excel workbook: typed numbers, the sources with their links, and how to read and check it. */
import writeXlsx from "write-excel-file/universal";
import type {Feature} from "write-excel-file/universal";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {canonicalOoxml} from "./ooxml.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {sheetsOf} from "./xlsx-sheets.ts";
import type {Linked} from "./xlsx-sheets.ts";
import {xml} from "./xmp.ts";

/** Named, not embedded: Excel has them where it runs. */
const fontFamily: Record<Lang, string> = {zh: "微软雅黑", en: "Arial"};

const linkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Adds what the library leaves out: links, so many pages wide in print, and the first row and column on every page. */
function finish(sheets: readonly Linked[]): Feature<Blob> {
  const first = sheets[0]?.sheet.sheet ?? "";
  const titles =
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">' +
    `'${xml(first)}'!$A:$A,'${xml(first)}'!$1:$1</definedName></definedNames>`;
  return {
    files: {
      transform: {
        "xl/workbook.xml": {transform: (book) => book.replace("</sheets>", () => `</sheets>${titles}`)},
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, {sheetIndex}) =>
            (sheets[sheetIndex]?.links ?? [])
              .map(({url}, i) => {
                const id = `link${i + 1}`;
                return `<Relationship Id="${id}" Type="${linkType}" Target="${xml(url)}" TargetMode="External"/>`;
              })
              .join(""),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (text, _, {sheetIndex}) => {
            const {links = [], pages = 1} = sheets[sheetIndex] ?? {};
            const cells = links.map(({cell}, i) => `<hyperlink ref="${cell}" r:id="link${i + 1}"/>`).join("");
            return text
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace("<pageSetup ", `<pageSetup fitToWidth="${pages}" fitToHeight="0" `)
              .replace("<pageMargins ", (found) => (cells ? `<hyperlinks>${cells}</hyperlinks>` : "") + found);
          },
        },
      },
    },
  };
}

/** The workbook of a panel. The same bytes everywhere. */
export async function xlsxFile(panel: PanelId, lang: Lang, address?: string): Promise<Uint8Array> {
  const sheets = sheetsOf(panel, lang, address);
  const options = {fontFamily: fontFamily[lang], fontSize: 10, features: [finish(sheets)]};
  const blob = await writeXlsx(
    sheets.map(({sheet}) => sheet),
    options,
  ).toBlob();
  return canonicalOoxml(new Uint8Array(await blob.arrayBuffer()), {
    record: fileRecord([panelRecord(panel, lang, null, address)]),
    title: plain(panels[panel].title[lang], lang),
    lang,
  });
}
