/**
 * Files that stand ready on the site, where there is no network: browsers fetch downloads past the service worker, so
 * the page hands over what is kept, and makes what it can make.
 */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {download} from "../save.ts";
import {offlineWords} from "./words.ts";

/** The file that a link leads to, from the copy; null where it is not kept. */
async function fromCopy(link: HTMLAnchorElement) {
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok) return null;
  return {
    name: link.download || link.pathname.slice(link.pathname.lastIndexOf("/") + 1),
    type: answer.headers.get("Content-Type") ?? "application/octet-stream",
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}

async function handOver(link: HTMLAnchorElement, lang: Lang): Promise<void> {
  const kept = await fromCopy(link);
  if (kept) return download(kept);
  const panel = link.closest<HTMLElement>("[data-panel]")?.dataset.panel as PanelId | undefined;
  const {format} = link.dataset;
  if (!panel || !format) return announce(offlineWords.notKept[lang]);
  const {act} = await import("../export/actions.ts");
  await act({kind: "make", panel, format: format as "png"}, lang, "");
}

/** Answers clicks on links to files while there is no network. @returns what ends it. */
export function handOverOffline(lang: Lang): () => void {
  const click = (event: MouseEvent) => {
    // What the page makes itself, it has already prevented.
    if (navigator.onLine || event.defaultPrevented) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    if (!link || link.origin !== location.origin || link.protocol === "blob:") return;
    event.preventDefault();
    handOver(link, lang).catch(() => announce(offlineWords.notKept[lang]));
  };
  // After all listeners of the document.
  addEventListener("click", click);
  return () => removeEventListener("click", click);
}
