/** PNG as a row of chunks (W3C PNG specification, third edition, §5): reading, writing, and its text chunks. */
import {inflated} from "./inflate.ts";

export interface Chunk {
  type: string;
  data: Uint8Array;
}

export interface Chunks {
  chunks: Chunk[];
  /** Cut off, a checksum that does not fit, a length past the end, or anything after it: what was read before stands. */
  damaged: boolean;
}

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** A file of ours has under a hundred; a row without end is not read to its end. */
const mostChunks = 20_000;

/** CRC-32 of each byte (ISO 3309), as §5.5 has it. */
const table = Uint32Array.from({length: 256}, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The CRC-32 of bytes. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}

/** Whether bytes begin as others do. */
export const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The chunks of a PNG, up to where it is damaged; null where it is no PNG. Reads what is there and never throws. */
export function readChunks(png: Uint8Array): Chunks | null {
  if (!startsWith(png, signature)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= png.length && chunks.length < mostChunks) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== view.getUint32(end)) break;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({type, data: png.subarray(at + 8, end)});
    at = end + 4;
    if (type === "IEND") break;
  }
  return {chunks, damaged: chunks.at(-1)?.type !== "IEND" || at !== png.length || chunks[0]?.type !== "IHDR"};
}

/** A chunk as bytes, with its length and checksum. */
function chunkBytes({type, data}: Chunk): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** A PNG of chunks. */
export const pngOf = (chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> =>
  joined([signature, ...chunks.map(chunkBytes)]);

/**
 * International text in UTF-8, not compressed and of no stated language, so that any program finds it under its plain
 * name: §11.3.3.4. (With one, exiftool calls a title “Title-zh-CN”.)
 */
export const textChunk = (keyword: string, text: string): Chunk => ({
  type: "iTXt",
  data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`),
});

/** Pixels to the metre both ways: §11.3.4.3. */
export function physChunk(dpi: number): Chunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const metre = Math.round(dpi / 0.0254);
  view.setUint32(0, metre);
  view.setUint32(4, metre);
  view.setUint8(8, 1);
  return {type: "pHYs", data};
}

/** The text of the first iTXt chunk with a keyword, which other programs may have compressed; null where there is none. */
export function textOf(chunks: readonly Chunk[], keyword: string, limit: number): string | null {
  const start = new TextEncoder().encode(`${keyword}\0`);
  const chunk = chunks.find(({type, data}) => type === "iTXt" && startsWith(data, start));
  if (!chunk) return null;
  const {data} = chunk;
  const langEnd = data.indexOf(0, start.length + 2);
  const nameEnd = langEnd < 0 ? -1 : data.indexOf(0, langEnd + 1);
  if (nameEnd < 0) return null;
  const text = data.subarray(nameEnd + 1);
  const plain = data[start.length] === 1 ? inflated(text, limit, "zlib") : text.length <= limit ? text : null;
  return plain && new TextDecoder().decode(plain);
}
