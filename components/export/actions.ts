/** What the entries of a panel’s menu do; loaded when one is first chosen. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang, Text} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {onSilence} from "../late.ts";
import {shortAddress} from "../routes.ts";
import {blobOf, download} from "../save.ts";
import {ExportFailed, exportPanel} from "./client.ts";
import type {Job} from "./client.ts";
import {copyImage, copyText, hasClipboard} from "./clipboard.ts";
import type {PanelFormat, PanelRequest} from "./files.ts";
import {filterWords} from "./filter-words.ts";
import {formatNames} from "./menu-words.ts";
import {readyFile, readyRequest} from "./ready.ts";
import {failureWords} from "./strings.ts";
import {told} from "./told.ts";

export type Asked =
  | {kind: "make"; panel: PanelId; format: PanelFormat}
  | {kind: "copy"; panel: PanelId; what: "image" | "cited" | "citation"};

/** What a reader is told of anything that was thrown. */
export function wordsFor(thrown: unknown): Text {
  if (thrown instanceof ExportFailed) return failureWords(thrown.why, thrown.char);
  return failureWords("other", null);
}

/** The filter that is set on the page, in words; null where there is none. */
export const filterOfPage = (lang: Lang): string | null =>
  document.querySelector(".filter-form") ? filterWords(location.search, lang) : null;

/** The request for a format as the menu offers it, under the filter of the page. */
function requestFor(panel: PanelId, lang: Lang, format: PanelFormat): PanelRequest {
  const ready = readyRequest(panel, lang, format);
  return {...ready, look: {...ready.look, filter: filterOfPage(lang)}};
}

/** A citation whose address can be opened from anywhere: written on the server, it may be a path of this site only. */
export function citationHere(citation: string, panel: PanelId, lang: Lang): string {
  const address = shortAddress(panel, lang);
  if (!address.startsWith("/") || !citation.endsWith(address)) return citation;
  return citation.slice(0, -address.length) + new URL(address, location.href).href;
}

/** Waits for work and says so, with a button that stops it; says more where it takes longer than usual. */
async function saying<Answer>(work: Promise<Answer>, words: string, stop: () => void, lang: Lang): Promise<Answer> {
  announce(words, stop);
  const silence = onSilence(() => announce(`${words} ${told.slow[lang]}`, stop));
  try {
    return await work;
  } finally {
    silence.end();
  }
}

async function make(panel: PanelId, lang: Lang, format: PanelFormat): Promise<void> {
  const {done, cancel} = exportPanel(requestFor(panel, lang, format));
  const file = await saying(done, told.making(formatNames[format][lang])[lang], cancel, lang);
  download(file);
  announce(told.saved(file.name)[lang]);
}

/** A file of the site; null where it did not arrive whole. */
async function readyImage(address: string | null, signal: AbortSignal): Promise<Blob | null> {
  if (address === null) return null;
  try {
    const answer = await fetch(address, {signal});
    return answer.ok && answer.headers.get("Content-Type") === "image/png" ? await answer.blob() : null;
  } catch {
    return null;
  }
}

/** The image that the menu offers: from the site where it stands ready, else made. */
function imageOf(panel: PanelId, lang: Lang): Pick<Job<Blob>, "done" | "cancel"> {
  const request = requestFor(panel, lang, "png");
  const stop = new AbortController();
  const begin = async (): Promise<Blob> => {
    const ready = await readyImage(readyFile(request), stop.signal);
    if (ready) return ready;
    const job = exportPanel(request);
    if (stop.signal.aborted) job.cancel();
    stop.signal.addEventListener("abort", job.cancel);
    return blobOf(await job.done);
  };
  return {done: begin(), cancel: () => stop.abort()};
}

type Copied = "copied" | "by hand";

async function copy({panel, what}: Extract<Asked, {kind: "copy"}>, lang: Lang, citation: string): Promise<Copied> {
  if (!hasClipboard()) return "by hand";
  if (what === "citation") {
    const refused = await copyText(citation).then(
      () => false,
      () => true,
    );
    if (refused) return "by hand";
  } else {
    const image = imageOf(panel, lang);
    const alt = document.getElementById(`${panel}-title`)?.textContent ?? "";
    const refused = copyImage(image.done, what === "cited" ? {alt, citation} : null).then(
      () => false,
      () => true,
    );
    if (await saying(refused, told.copying[lang], image.cancel, lang)) {
      // If it is the image that failed, this says why; if not, the browser has refused.
      await image.done;
      return "by hand";
    }
  }
  announce(told.copied[what][lang]);
  return "copied";
}

/** Does what was asked, and says how it went. @returns “by hand” where the reader has to copy the citation. */
export async function act(asked: Asked, lang: Lang, citation: string): Promise<Copied | null> {
  try {
    if (asked.kind === "copy") {
      const how = await copy(asked, lang, citationHere(citation, asked.panel, lang));
      if (how === "by hand") announce("");
      return how;
    }
    await make(asked.panel, lang, asked.format);
  } catch (error) {
    announce(wordsFor(error)[lang]);
  }
  return null;
}
