/** Copying: an image, an image with its citation as rich text, or the citation alone. */
import {escape} from "../picture/lines.ts";

/** Whether this page may try at all: browsers close the clipboard to pages that did not come over HTTPS. */
export const hasClipboard = (): boolean =>
  typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";

/** As much of the width of an A4 page as text has: 156 mm in pixels of 1/96 inch. */
const shownWidth = 590;

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  // String.fromCharCode takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return `data:${blob.type};base64,${btoa(parts.join(""))}`;
}

/** The rich text that Word and mail programs paste: the image at the width of a page, and under it its citation. */
export async function richText(image: Blob, alt: string, citation: string): Promise<string> {
  const words = escape(citation).replace(/https?:\/\/\S+$/, (address) => `<a href="${address}">${address}</a>`);
  return (
    `<p><img src="${await dataUrl(image)}" width="${shownWidth}" alt="${escape(alt)}"></p>` +
    `<p style="font-size:9pt">${words}</p>`
  );
}

const text = (content: string, type: string) => new Blob([content], {type});

/** Copies a text. @throws where the browser refuses, or has no clipboard. */
export async function copyText(content: string): Promise<void> {
  // Where a page did not come over HTTPS there is no clipboard at all.
  await navigator.clipboard.writeText(content);
}

/**
 * Copies an image that may still be under way: browsers let a page write only while they answer to a click. With a
 * citation, rich text and plain text go beside it. @throws where the browser refuses or the image fails.
 */
export async function copyImage(image: Promise<Blob>, cited: {alt: string; citation: string} | null): Promise<void> {
  const beside = cited && {
    "text/html": image.then(async (blob) => text(await richText(blob, cited.alt, cited.citation), "text/html")),
    "text/plain": Promise.resolve(text(cited.citation, "text/plain")),
  };
  await navigator.clipboard.write([new ClipboardItem({...beside, "image/png": image})]);
}
