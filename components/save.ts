/** Hands files to the reader. */
import type {MadeArchive, MadeFile} from "./export/files.ts";

/** A made file as a browser keeps it. */
export const blobOf = (file: MadeFile | MadeArchive): Blob =>
  "blob" in file ? file.blob : new Blob([new Uint8Array(file.bytes)], {type: file.type});

/** Hands a made file to the reader, who finds it where the browser keeps downloads. */
export function download(file: MadeFile | MadeArchive): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blobOf(file));
  link.download = file.name;
  link.click();
  // Some browsers start to read only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
