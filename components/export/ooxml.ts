/**
 * Office files made canonical: the same content gives the same bytes, in every time zone, with nothing in them that
 * Office would have to repair, and with our record inside.
 */
import {mend} from "./ooxml-mend.ts";
import {closeParts, openParts} from "./ooxml-parts.ts";
import {describe} from "./ooxml-props.ts";
import type {About} from "./ooxml-props.ts";

export {checkOoxml} from "./ooxml-check.ts";

/**
 * The same file with its defects mended, its ids counted from one, its dates those of the figures, and with properties
 * and record. Takes PPTX, DOCX and XLSX. @throws where it is no ZIP file.
 */
export function canonicalOoxml(file: Uint8Array, about: About): Uint8Array {
  const parts = openParts(file);
  mend(parts, about.lang);
  describe(parts, about);
  return closeParts(parts);
}
