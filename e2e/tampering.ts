/** Files as readers may bring them: cut, repacked, rewritten. Made with Node alone, so that our own code checks itself nowhere. */
import {crc32, deflateRawSync, deflateSync, inflateSync} from "node:zlib";

interface Chunk {
  type: string;
  data: Buffer;
}

const signature = 8;

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end)});
    at = end + 4;
  }
  return chunks;
}

function pngOf(start: Buffer, chunks: readonly Chunk[]): Buffer {
  const parts = chunks.map(({type, data}) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const bytes = Buffer.alloc(body.length + 8);
    bytes.writeUInt32BE(data.length);
    body.copy(bytes, 4);
    bytes.writeUInt32BE(crc32(body), body.length + 4);
    return bytes;
  });
  return Buffer.concat([start.subarray(0, signature), ...parts]);
}

/** A PNG as it comes out of WeChat or a screenshot: pixels alone. */
export const withoutText = (png: Buffer): Buffer =>
  pngOf(
    png,
    chunksOf(png).filter(({type}) => !["iTXt", "tEXt", "zTXt"].includes(type)),
  );

/** A PNG with another colour in one place; checksums and record are right. */
export function withOtherPixel(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const pixels = inflateSync(Buffer.concat(chunks.filter(({type}) => type === "IDAT").map(({data}) => data)));
  const middle = pixels.length >> 1;
  pixels.writeUInt8((pixels.readUInt8(middle) + 64) % 256, middle);
  const [first] = chunks.filter(({type}) => type === "IDAT");
  return pngOf(
    png,
    chunks.flatMap((chunk) =>
      chunk.type !== "IDAT" ? [chunk] : chunk === first ? [{type: "IDAT", data: deflateSync(pixels)}] : [],
    ),
  );
}

const entities = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"} as const;

/** An SVG with another record in it. */
export const withRecord = (svg: string, change: (json: string) => string): string =>
  svg.replace(/(<cfi:record>)([\s\S]*?)(<\/cfi:record>)/, (_, open: string, inside: string, close: string) => {
    const json = inside.replace(/&(lt|gt|quot|amp);/g, (name) => entities[name as keyof typeof entities]);
    const escaped = change(json).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
    return open + escaped + close;
  });

/** A ZIP (PKWARE APPNOTE 6.3), deflated. */
export function zip(entries: readonly {name: string; content: Buffer | string}[]): Buffer {
  const locals: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const {name, content} of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, {level: 9});
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x0800, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(plain.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    locals.push(head, Buffer.from(name), packed);
    index.push(entry, Buffer.from(name));
    at += head.length + Buffer.byteLength(name) + packed.length;
  }
  const listed = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}
