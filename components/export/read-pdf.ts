/** Finds the XMP of a PDF (ISO 32000-1, §14.3.2) by its marks, without reading the rest of the file. */
import {inflated} from "./inflate.ts";
import {longestRecord, recordInXml} from "./read-xml.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
/** How many packets or streams are looked into. */
const mostTries = 100;

/** Where bytes stand in others, from a place on; -1 where they do not. */
function find(bytes: Uint8Array, wanted: Uint8Array, from: number, to = bytes.length): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0 && at + wanted.length <= to; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i += 1;
    if (i === wanted.length) return at;
  }
  return -1;
}

const packetStart = bytesOf("<?xpacket begin");
const packetEnd = bytesOf("<?xpacket end");

/** The record in the last packet that stands open: a later one replaces those before it. */
function inPackets(pdf: Uint8Array): string | null {
  let found: string | null = null;
  let at = find(pdf, packetStart, 0);
  for (let tries = 0; at >= 0 && tries < mostTries; tries++) {
    const limit = Math.min(pdf.length, at + longestRecord * 2);
    const end = find(pdf, packetEnd, at, limit);
    if (end > 0) found = recordInXml(new TextDecoder().decode(pdf.subarray(at, end))) ?? found;
    // Where no packet ends, none that begins there is looked at again: the whole file is gone through only once.
    at = find(pdf, packetStart, end > 0 ? end : limit);
  }
  return found;
}

const metadataName = bytesOf("/Metadata");
const streamWord = bytesOf("stream");

/** The record in a packed metadata stream, as programs that save a PDF anew may write it. */
function inStreams(pdf: Uint8Array): string | null {
  let found: string | null = null;
  let at = find(pdf, metadataName, 0);
  for (let tries = 0; at >= 0 && tries < mostTries; tries++) {
    const word = find(pdf, streamWord, at, Math.min(pdf.length, at + 1_000));
    const start = word < 0 ? -1 : word + streamWord.length + (pdf[word + streamWord.length] === 13 ? 2 : 1);
    const plain = start < 0 ? null : inflated(pdf.subarray(start, start + longestRecord), longestRecord * 2, "zlib");
    if (plain) found = recordInXml(new TextDecoder().decode(plain)) ?? found;
    at = find(pdf, metadataName, at + metadataName.length);
  }
  return found;
}

/** The JSON of the record in a PDF; null where there is none. Never throws. */
export const recordInPdf = (pdf: Uint8Array): string | null => inPackets(pdf) ?? inStreams(pdf);

/** Whether the end is there. */
export const isWholePdf = (pdf: Uint8Array): boolean =>
  find(pdf, bytesOf("%%EOF"), Math.max(0, pdf.length - 1_024)) >= 0;
