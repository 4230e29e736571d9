/** Unpacking what may have been packed to do harm: never more than a limit comes out. */
import {Inflate} from "fflate";

/** Deflate gives at most 1,032 bytes for one, so that no step can bring more than about four megabytes. */
const step = 4_096;
/** Steps without a byte of output: the data has ended, and what follows is something else. */
const idleSteps = 40;

/** The two bytes of a zlib header (RFC 1950): deflate, a sound check, no dictionary. */
const isZlib = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 15) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;

/**
 * The unpacked bytes; null where they are damaged, cut off, or more than the limit. What follows the packed data is
 * passed over; checksums are left to the caller.
 */
export function inflated(packed: Uint8Array, limit: number, form: "zlib" | "raw"): Uint8Array<ArrayBuffer> | null {
  if (packed.length === 0 || (form === "zlib" && !isZlib(packed))) return null;
  const data = form === "zlib" ? packed.subarray(2) : packed;
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0, idle = 0; at < data.length && idle < idleSteps; at += step) {
      const before = length;
      stream.push(data.subarray(at, at + step), at + step >= data.length);
      if (length > limit) return null;
      idle = length === before ? idle + 1 : 0;
    }
  } catch {
    return null;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
