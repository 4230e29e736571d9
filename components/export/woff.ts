/** TrueType packed as WOFF 1.0 (W3C Recommendation, https://www.w3.org/TR/WOFF/), which browsers read in an SVG. */
import {zlibSync} from "fflate";

const headerSize = 44;
const entrySize = 20;
/** Tables fill whole fours of bytes, the last one too: browsers refuse the font otherwise. */
const padded = (length: number): number => (length + 3) & ~3;

interface Table {
  tag: number;
  checksum: number;
  length: number;
  /** Packed, where that makes it smaller. */
  data: Uint8Array;
}

function tablesOf(font: Uint8Array): Table[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Array.from({length: view.getUint16(4)}, (_, i) => {
    const at = 12 + i * 16;
    const length = view.getUint32(at + 12);
    const from = view.getUint32(at + 8);
    const plain = font.subarray(from, from + length);
    if (plain.length !== length) throw new Error("the font is cut off");
    const packed = zlibSync(plain, {level: 9});
    const data = packed.length < length ? packed : plain;
    return {tag: view.getUint32(at), checksum: view.getUint32(at + 4), length, data};
  });
}

/** The font as WOFF, the same bytes everywhere. @throws where it is no TrueType font. */
export function woff(font: Uint8Array): Uint8Array<ArrayBuffer> {
  const flavour = new DataView(font.buffer, font.byteOffset, font.byteLength).getUint32(0);
  if (flavour !== 0x00010000 && flavour !== 0x74727565) throw new Error("not a TrueType font");
  const tables = tablesOf(font);
  const first = headerSize + entrySize * tables.length;
  const bytes = new Uint8Array(tables.reduce((at, {data}) => at + padded(data.length), first));
  const view = new DataView(bytes.buffer);
  const whole = tables.reduce((sum, {length}) => sum + padded(length), 12 + 16 * tables.length);
  // wOFF, flavour, length, numTables and reserved, totalSfntSize; no version, metadata or private data follow.
  view.setUint32(0, 0x774f4646);
  view.setUint32(4, flavour);
  view.setUint32(8, bytes.length);
  view.setUint16(12, tables.length);
  view.setUint32(16, whole);
  let at = first;
  for (const [i, {tag, checksum, length, data}] of tables.entries()) {
    [tag, at, data.length, length, checksum].forEach((field, k) =>
      view.setUint32(headerSize + i * entrySize + k * 4, field),
    );
    bytes.set(data, at);
    at += padded(data.length);
  }
  return bytes;
}
