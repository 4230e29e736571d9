/** Hands files to the reader. */
import type {MadeFile} from "./export/files.ts";

/** A made file as a browser keeps it. */
export const blobOf = ({bytes, type}: MadeFile): Blob => new Blob([new Uint8Array(bytes)], {type});

/** Hands a made file to the reader, who finds it where the browser keeps downloads. */
export function download(file: MadeFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blobOf(file));
  link.download = file.name;
  link.click();
  // Some browsers start to read only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
