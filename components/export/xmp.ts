/** The record in XMP (ISO 16684-1), which image, PDF and office programs read: Dublin Core, and our own record whole. */
import {escape} from "../picture/lines.ts";
import {citationOf} from "./record.ts";
import type {FileRecord} from "./record.ts";

/** The name space of our own property. It names, and need not lead anywhere. */
export const namespace = "urn:consumer-finance-index:record:1#";

/** Text for XML. */
export const xml = escape;

/** The title of a file: its panel’s, or those of all its panels. */
export const titleOf = (record: FileRecord): string => record.panels.map(({title}) => title).join(" / ");

/** The RDF description, for an SVG’s metadata element and for an XMP packet. */
export function rdf(record: FileRecord): string {
  const lang = record.panels[0]?.lang === "en" ? "en" : "zh-CN";
  const alt = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li><rdf:li xml:lang="${lang}">${xml(text)}</rdf:li></rdf:Alt>`;
  const cited = citationOf(record);
  const versions = record.panels.map(({panel, version}) => `${panel}@${version}`).join(" ");
  return (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    `xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:cfi="${namespace}"><rdf:Description rdf:about="">` +
    `<dc:title>${alt(titleOf(record))}</dc:title><dc:description>${alt(cited)}</dc:description>` +
    `<dc:creator><rdf:Seq><rdf:li>${xml(record.site)}</rdf:li></rdf:Seq></dc:creator>` +
    `<dc:source>${xml(cited)}</dc:source>` +
    `<dc:identifier>${xml(record.panels.map(({address}) => address).join(" "))}</dc:identifier>` +
    `<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>` +
    `<dc:date><rdf:Seq><rdf:li>${record.edition}</rdf:li></rdf:Seq></dc:date>` +
    `<cfi:version>${xml(versions)}</cfi:version><cfi:record>${xml(JSON.stringify(record))}</cfi:record>` +
    "</rdf:Description></rdf:RDF>"
  );
}

/** An XMP packet, as PNG and PDF hold it. */
export const xmpPacket = (record: FileRecord): string =>
  '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
  `${rdf(record)}</x:xmpmeta><?xpacket end="r"?>`;
