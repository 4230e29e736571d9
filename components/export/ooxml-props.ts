/** What an Office file says of itself: its properties, and our record in a part that Office carries along. */
import {edition} from "../../data/edition.ts";
import type {Lang} from "../../data/schema.ts";
import {declaration, declare, relate, relationships, relsOf, setText, textOf} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {citationOf} from "./record.ts";
import type {FileRecord} from "./record.ts";
import {namespace, xml} from "./xmp.ts";

export interface About {
  record: FileRecord;
  title: string;
  lang: Lang;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const bare = "http://schemas.openxmlformats.org/package/2006";
const media = "application/vnd.openxmlformats-";
/** Names the kind of property, the same in every Office file. */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Names the part of our record within a file; any constant does. */
const itemId = "{6F1E0B52-3C5D-4B7A-9A51-2C6E8F0D4A13}";

export const recordPart = "customXml/item1.xml";
export const languageTag = (lang: Lang): string => (lang === "zh" ? "zh-CN" : "en-US");

const versionsOf = ({panels}: FileRecord): string[] => panels.map(({panel, version}) => `${panel}@${version}`);

/** Texts in properties have at most 255 characters in some programs: as many whole words as fit, then an ellipsis. */
function short(words: readonly string[], join: string): string {
  const all = words.join(join);
  if (all.length <= 250) return all;
  let kept = "";
  for (const word of words) {
    if (kept.length + word.length + join.length > 240) break;
    kept += word + join;
  }
  return `${kept || all.slice(0, 240)}…`;
}

function core({record, title, lang}: About): string {
  const at = `${edition}T00:00:00Z`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${bare}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xml(title)}</dc:title><dc:subject>${xml(citationOf(record))}</dc:subject>` +
    `<dc:creator>${xml(record.site)}</dc:creator><cp:keywords>${xml(versionsOf(record).join(" "))}</cp:keywords>` +
    `<dc:language>${languageTag(lang)}</dc:language><cp:lastModifiedBy>${xml(record.site)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}

function custom({record}: About): string {
  const properties = {
    "Source address": short(
      record.panels.map(({address}) => address),
      " ",
    ),
    "Data version": short(versionsOf(record), " "),
    "Data date": edition,
  };
  const each = Object.entries(properties).map(
    ([name, value], i) =>
      `<property fmtid="${formatId}" pid="${i + 2}" name="${name}"><vt:lpwstr>${xml(value)}</vt:lpwstr></property>`,
  );
  return (
    `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">` +
    `${each.join("")}</Properties>`
  );
}

const app = `${declaration}<Properties xmlns="${office}/extended-properties"><Application>Consumer Finance Index</Application></Properties>`;

/** The part that the file opens with: presentation, document or workbook. */
export function mainPart(parts: Parts): string {
  const main = relationships(textOf(parts, relsOf(""))).find(
    ({type}) => type === `${office}/relationships/officeDocument`,
  );
  return (main?.target ?? "").replace(/^\//, "");
}

/** Writes the properties and the record. */
export function describe(parts: Parts, about: About): void {
  const props: [name: string, text: string, type: string, relation: string][] = [
    [
      "docProps/core.xml",
      core(about),
      "application/vnd.openxmlformats-package.core-properties+xml",
      `${bare}/relationships/metadata/core-properties`,
    ],
    [
      "docProps/app.xml",
      app,
      `${media}officedocument.extended-properties+xml`,
      `${office}/relationships/extended-properties`,
    ],
    [
      "docProps/custom.xml",
      custom(about),
      `${media}officedocument.custom-properties+xml`,
      `${office}/relationships/custom-properties`,
    ],
  ];
  for (const [name, text, type, relation] of props) {
    setText(parts, name, text);
    declare(parts, name, type);
    relate(parts, "", relation, name);
  }
  setText(
    parts,
    recordPart,
    `${declaration}<record xmlns="${namespace}">${xml(JSON.stringify(about.record))}</record>`,
  );
  const itemProps = "customXml/itemProps1.xml";
  setText(
    parts,
    itemProps,
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${office}/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declare(parts, itemProps, `${media}officedocument.customXmlProperties+xml`);
  relate(parts, recordPart, `${office}/relationships/customXmlProps`, "itemProps1.xml");
  const main = mainPart(parts);
  relate(parts, main, `${office}/relationships/customXml`, `${"../".repeat(main.split("/").length - 1)}${recordPart}`);
}
