/** Reads ZIP files by their directory (PKWARE APPNOTE 6.3, §4.3), taking out only what is wanted, within limits. */
import {crc32} from "./chunks.ts";
import {inflated} from "./inflate.ts";

/** What may still be unpacked, over all files within files: bombs end here. */
export interface Budget {
  /** Bytes. */
  left: number;
  /** How many more files within one another are opened. */
  depth: number;
}

export interface Entry {
  name: string;
  /** As the directory says, which may lie. */
  size: number;
  method: number;
  checksum: number;
  packed: Uint8Array;
}

const mostEntries = 5_000;
/** The end record has 22 bytes and at most 65,535 of comment. */
const endSize = 22;
const longestComment = 65_535;

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - endSize; at >= Math.max(0, view.byteLength - endSize - longestComment); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** The files in a ZIP that can be taken out; null where its directory is not whole. Never throws. */
export function entriesOf(zip: Uint8Array): Entry[] | null {
  if (zip.length < endSize) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const many = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < Math.min(many, mostEntries); i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const packedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + (nameSize ?? 0)));
    if (local + 30 > end || view.getUint32(local, true) !== 0x04034b50) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > end) return null;
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (!encrypted)
      entries.push({
        name,
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: zip.subarray(from, from + packedSize),
      });
    at += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0);
  }
  return entries;
}

/** A file out of a ZIP; null where it is larger than the limit or what is left, or damaged. */
export function unpacked({size, method, checksum, packed}: Entry, limit: number, budget: Budget): Uint8Array | null {
  const most = Math.min(limit, budget.left);
  if (size > most || (method !== 0 && method !== 8)) return null;
  const bytes = method === 0 ? packed : inflated(packed, most, "raw");
  // What proved too large has been unpacked up to the limit.
  budget.left -= bytes?.length ?? most;
  return bytes && bytes.length === size && crc32(bytes) === checksum ? bytes : null;
}
