/** A PDF document as we want it of pdfkit: the same bytes everywhere, and metadata of our own. */
import PDFDocument from "pdfkit";
import {zlibSync} from "fflate";
import {edition} from "../../data/edition.ts";
import type {Lang} from "../../data/schema.ts";
import type {Fonts} from "./fonts.ts";
import {citationOf, digest} from "./record.ts";
import type {FileRecord} from "./record.ts";
import {rdf, xml} from "./xmp.ts";

export type Doc = PDFKit.PDFDocument;

/** pdfkit packs with what it runs on, Node’s zlib or fflate, whose bytes differ: streams are packed by fflate always. */
function packAlike(doc: Doc): void {
  const plain = doc.ref.bind(doc);
  const ref = (data: object) => {
    const made = plain(data);
    const finalize = made.finalize.bind(made);
    made.finalize = () => {
      if (made.compress && "buffer" in made && Array.isArray(made.buffer) && made.buffer.length > 0) {
        made.buffer = [zlibSync(joined(made.buffer.filter((part) => part instanceof Uint8Array)))];
        made.compress = false;
      }
      finalize();
    };
    return made;
  };
  Object.assign(doc, {ref});
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** pdfkit’s own XMP is not escaped, and would say the same in other words: ours takes its place. */
function describe(doc: Doc, title: string, record: FileRecord): void {
  Object.assign(doc, {_addInfo: () => {}});
  const named = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>`;
  doc.appendXML(
    rdf(record)
      .replace(/^<rdf:RDF([^>]*)><rdf:Description/, "<rdf:Description$1")
      .replace("</rdf:RDF>", "")
      // Readers of PDF show this title in their window: the briefing’s, not those of all its panels.
      .replace(/<dc:title>.*?<\/dc:title>/s, () => named),
  );
}

/** A document without pages, with its fonts as `regular` and `bold`; `content` is all that it will show. */
export function newDocument(title: string, lang: Lang, fonts: Fonts, record: FileRecord, content: string): Doc {
  const date = new Date(`${edition}T00:00:00Z`);
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: "1.7",
    autoFirstPage: false,
    margin: 0,
    tagged: true,
    lang: lang === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    info: {
      Title: title,
      Author: record.site,
      Subject: citationOf(record),
      Keywords: record.panels.map(({panel, version}) => `${panel}@${version}`).join(" "),
      Creator: record.site,
      CreationDate: date,
      ModDate: date,
      // The document’s ID is made from this table, and is to change with anything that the document shows.
      ...{ContentDigest: digest(content)},
    },
  };
  // Without this, pdfkit asks for Helvetica.
  const doc = new PDFDocument(Object.assign(options, {font: null}));
  packAlike(doc);
  describe(doc, title, record);
  doc.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  return doc;
}

/** The bytes of a document, which ends here. */
export async function finished(doc: Doc): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (part: Uint8Array) => parts.push(part));
    doc.on("end", () => resolve(joined(parts)));
    doc.on("error", reject);
  });
  doc.end();
  return whole;
}
