/** Copying what a citation’s box shows: with its italics where the browser takes rich text. */

const blob = (content: string, type: string) => new Blob([content], {type});

/** The text of a box, an entry a line; of a file, all of it. */
export function shownText(box: Element): string {
  const lines = [...box.querySelectorAll("p")];
  return lines.length === 0 ? box.textContent : lines.map((line) => line.textContent).join("\n");
}

const shownHtml = (box: Element): string | null => {
  const lines = [...box.querySelectorAll("p")];
  return lines.length === 0 ? null : lines.map((line) => `<p>${line.innerHTML}</p>`).join("");
};

async function write(text: string, html: string | null): Promise<void> {
  // On pages that did not come over HTTPS there is no clipboard at all.
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  if (html === null || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const item = {"text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html")};
  return navigator.clipboard.write([new ClipboardItem(item)]);
}

/** Copies what a box shows. @returns false where the browser refuses; the text is then selected for the reader to copy. */
export async function copyShown(box: HTMLElement): Promise<boolean> {
  try {
    await write(shownText(box), shownHtml(box));
    return true;
  } catch {
    box.focus();
    getSelection()?.selectAllChildren(box);
    return false;
  }
}
