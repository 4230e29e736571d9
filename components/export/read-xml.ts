/** Finds our record in XML by searching its text: nothing is expanded, fetched or run. */
import {namespace} from "./xmp.ts";

/** A record of every panel has half a megabyte. */
export const longestRecord = 4 * 1024 * 1024;
/** How often our name space is looked for in a text. */
const mostTries = 20;

const entities: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"};

/** Text of XML without its entities; those that only a DTD would explain stay as written. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name = "") => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return entities[name] ?? whole;
    },
  );

/** What stands between the tags of an element, or null. */
function elementText(text: string, name: string, from: number): string | null {
  const open = text.indexOf(`<${name}`, from);
  if (open < 0 || !/[\s>]/.test(text[open + name.length + 1] ?? "")) return null;
  const start = text.indexOf(">", open) + 1;
  const end = text.indexOf(`</${name}`, start);
  if (start === 0 || end < 0 || end - start > longestRecord * 2) return null;
  const inside = text.slice(start, end).trim();
  const data = "<![CDATA[";
  return inside.startsWith(data) ? inside.slice(data.length, inside.indexOf("]]>")) : unescaped(inside);
}

/** An attribute’s value, which is how some programs write a property of XMP; or null. */
function attributeText(text: string, name: string, from: number): string | null {
  const at = text.indexOf(`${name}=`, from);
  const quote = text[at + name.length + 1];
  if (at <= 0 || !/\s/.test(text[at - 1] ?? "") || (quote !== '"' && quote !== "'")) return null;
  const start = at + name.length + 2;
  const end = text.indexOf(quote, start);
  return end < 0 || end - start > longestRecord * 2 ? null : unescaped(text.slice(start, end));
}

/** The JSON of our record in an XML text, under whatever prefix; null where there is none. Never throws. */
export function recordInXml(text: string): string | null {
  let at = text.indexOf(namespace);
  for (let tries = 0; at >= 0 && tries < mostTries; tries++) {
    const declared = /\bxmlns(?::([\w.-]{1,30}))?\s*=\s*["']$/.exec(text.slice(Math.max(0, at - 50), at));
    const from = text.lastIndexOf("<", at);
    if (declared && from >= 0) {
      const name = declared[1] ? `${declared[1]}:record` : "record";
      const found = elementText(text, name, from) ?? (declared[1] ? attributeText(text, name, from) : null);
      if (found !== null) return found;
    }
    at = text.indexOf(namespace, at + namespace.length);
  }
  return null;
}

/** Bytes as text: UTF-8 unless a byte order mark says UTF-16. */
export function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return new TextDecoder(wide ?? "utf-8").decode(bytes);
}
