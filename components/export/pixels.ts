/** The pixels of a PNG (W3C PNG specification, third edition, §7 and §9), to compare what was packed in two ways. */
import {joined} from "./chunks.ts";
import type {Chunk} from "./chunks.ts";
import {inflated} from "./inflate.ts";

export interface Header {
  width: number;
  height: number;
  depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGBA. */
  colour: number;
  interlaced: boolean;
}

const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4};
/** More is not unpacked; the largest picture of ours, a tall one at four to one, has about a tenth. */
const mostPixels = 64_000_000;

/** The header of a PNG; null where it has none. */
export function headerOf(chunks: readonly Chunk[]): Header | null {
  const data = chunks[0]?.type === "IHDR" ? chunks[0].data : null;
  if (!data || data.length !== 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    colour: view.getUint8(9),
    interlaced: view.getUint8(12) !== 0,
  };
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Rows without their filters; null where a filter is unknown. */
function unfiltered(data: Uint8Array, height: number, stride: number, size: number): Uint8Array | null {
  const out = new Uint8Array(height * stride);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)] ?? 255;
    if (filter > 4) return null;
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let i = 0; i < stride; i++) {
      const left = i >= size ? (out[to + i - size] ?? 0) : 0;
      const up = row > 0 ? (out[to + i - stride] ?? 0) : 0;
      const corner = row > 0 && i >= size ? (out[to + i - stride - size] ?? 0) : 0;
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? up
              : filter === 3
                ? (left + up) >> 1
                : paeth(left, up, corner);
      out[to + i] = (data[from + i] ?? 0) + guess;
    }
  }
  return out;
}

/**
 * Red, green, blue and alpha of every pixel; null for forms that are not read: interlaced, other than eight bits to a
 * sample, damaged or too large.
 */
export function pixelsOf(chunks: readonly Chunk[]): Uint8Array | null {
  const header = headerOf(chunks);
  const size = header && samples[header.colour];
  if (!header || !size || header.depth !== 8 || header.interlaced) return null;
  const {width, height, colour} = header;
  if (width * height > mostPixels || width * height === 0) return null;
  const of = (wanted: string) => chunks.filter(({type}) => type === wanted).map(({data}) => data);
  const stride = width * size;
  const packed = inflated(joined(of("IDAT")), height * (stride + 1), "zlib");
  const rows = packed?.length === height * (stride + 1) ? unfiltered(packed, height, stride, size) : null;
  if (!rows || colour === 6) return rows;
  const [palette = new Uint8Array(0)] = of("PLTE");
  const [clear = new Uint8Array(0)] = of("tRNS");
  if (clear.length > 0 && colour !== 3) return null;
  const out = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const at = i * size;
    const sample = (k: number) => rows[at + k] ?? 0;
    const [r, g, b, a] =
      colour === 3
        ? [...[0, 1, 2].map((k) => palette[sample(0) * 3 + k] ?? 0), clear[sample(0)] ?? 255]
        : size < 3
          ? [sample(0), sample(0), sample(0), size === 2 ? sample(1) : 255]
          : [sample(0), sample(1), sample(2), 255];
    out.set([r ?? 0, g ?? 0, b ?? 0, a ?? 255], i * 4);
  }
  return out;
}
