/** A briefing as the fragment of an address: nothing is sent to a server, all of it is in the link. */
import {deflateSync, strFromU8, strToU8} from "fflate";
import type {Text} from "../../data/schema.ts";
import {inflated} from "../export/inflate.ts";
import {form, limits, readValue} from "./schema.ts";
import type {Kept, Read} from "./schema.ts";
import {linkWrongs} from "./strings.ts";

const prefix = "#b=";

/** The longest fragment that is made or read; and from where on some programs cut a link. */
export const longest = 16_000;
export const risky = 2_000;

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

/** Four bytes that give away a letter changed or lost on the way, which the compression itself would not (FNV-1a). */
function check(bytes: Uint8Array): Uint8Array {
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return Uint8Array.from([24, 16, 8, 0], (shift) => (hash >>> shift) & 255);
}

/** The briefing as a fragment, the same for the same briefing; null where it would be too long for an address. */
export function toFragment({title, lang, light, orientation, entries}: Kept): string | null {
  const compact = [1, title, lang, light, orientation, entries.map(({panel, note, version}) => [panel, note, version])];
  const packed = deflateSync(strToU8(JSON.stringify(compact)), {level: 9});
  const fragment = prefix + toBase64(Uint8Array.from([...check(packed), ...packed]));
  return fragment.length > longest ? null : fragment;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const failed = (wrong: Text): Read => ({briefing: null, wrong});

/** The briefing in a fragment, or what is wrong with it; null where the fragment is not meant as a briefing. */
export function fromFragment(fragment: string): Read | null {
  if (!fragment.startsWith(prefix)) return null;
  if (fragment.length > longest) return failed(linkWrongs.long);
  let value: unknown;
  try {
    const sent = fromBase64(fragment.slice(prefix.length));
    const packed = sent.subarray(4);
    if (check(packed).some((byte, i) => byte !== sent[i])) return failed(linkWrongs.damaged);
    // So short a fragment can hold some megabytes of one letter; no briefing is that long, and no more is unpacked.
    const bytes = inflated(packed, limits.file, "raw");
    if (!bytes) return failed(linkWrongs.long);
    value = JSON.parse(strFromU8(bytes));
  } catch {
    return failed(linkWrongs.damaged);
  }
  const [version, title, lang, light, orientation, entries] = list(value);
  if (version !== 1) return failed(linkWrongs.foreign);
  const named = list(entries).map((entry) => {
    const [panel, note, seen] = list(entry);
    return {panel, note, version: seen};
  });
  const read = readValue({schema: form, title, lang, light, orientation, entries: named});
  return read.wrong ? failed(linkWrongs.wrong(read.wrong)) : read;
}
