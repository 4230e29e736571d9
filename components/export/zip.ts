/** A ZIP of many files: ready ones are fetched, the others made, one after the other, so that little is in memory. */
import {makeZip} from "client-zip";
import {colon} from "../../data/format.ts";
import {edition} from "../../data/edition.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {NoRoom} from "../picture/picture.ts";
import type {Look} from "../picture/picture.ts";
import {say} from "../strings.ts";
import {bytesOf, Unreachable} from "./browser-tools.ts";
import {briefingFile, briefingFormats, nameOf, panelFile} from "./files.ts";
import type {BriefingFormat, MadeArchive, PanelFormat, PanelRequest} from "./files.ts";
import {inParts} from "./parts.ts";
import {readyFile, readyRequest} from "./ready.ts";
import {readme, sourceList} from "./readme.ts";
import {versionOf} from "./record.ts";
import type {Tools} from "./tools.ts";

export interface ZipContents {
  panels: readonly PanelId[];
  lang: Lang;
  formats: readonly PanelFormat[];
  /** Light or dark, and the filter, for all; the purpose is each format’s own. */
  look: Look;
  /** The briefing that the panels belong to; null where they are what a filter shows. */
  briefing: Briefing | null;
}

interface Entry {
  name: string;
  input: Uint8Array<ArrayBuffer>;
  lastModified: Date;
}

/** The date of all entries, in local fields, because that is how a ZIP writes it: alike in every time zone. */
function dated(): Date {
  const [year = 0, month = 1, day = 1] = edition.split("-").map(Number);
  return new Date(year, month - 1, day);
}

const entry = (name: string, content: Uint8Array | string): Entry => ({
  name,
  input: typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
  lastModified: dated(),
});

/** Decks and reports hold all panels; so does the PDF of a briefing, while panels without one have a PDF each. */
const together = (format: PanelFormat, briefing: Briefing | null): format is BriefingFormat =>
  briefing ? briefingFormats.some((one) => one === format) : format === "pptx" || format === "docx";

/** The panels that a filter shows, as a briefing whose title says so. */
function shownAs({panels, lang, look, briefing}: ZipContents): Briefing {
  if (briefing) return briefing;
  const filter = look.filter === null ? "" : `${say.filter[lang]}${colon[lang]}${look.filter}`;
  const title = {zh: `${say.site.zh}${filter && `（${filter}）`}`, en: `${say.site.en}${filter && ` (${filter})`}`};
  return {
    title: title[lang],
    lang,
    light: look.light,
    orientation: "portrait",
    entries: panels.map((panel) => ({panel, note: "", version: versionOf(panel)})),
  };
}

/** A panel’s file, fetched where it stands ready; where a slide has too little room for it, as on the page. */
async function fileOf(request: PanelRequest, tools: Tools): Promise<{name: string; bytes: Uint8Array}> {
  const address = readyFile(request);
  if (address !== null)
    try {
      return {name: nameOf(request), bytes: await bytesOf(address)};
    } catch (error) {
      // What is not on the site is made instead; if nothing can be reached at all, making it says so.
      if (!(error instanceof Unreachable)) throw error;
    }
  try {
    return await panelFile(request, tools);
  } catch (error) {
    if (!(error instanceof NoRoom) || request.look.purpose === "panel") throw error;
    return panelFile({...request, look: {...request.look, purpose: "panel"}}, tools);
  }
}

/** So many files are under way at once, which hides the way to the server. */
const atOnce = 6;

/** Does a list of works, a few ahead, and gives their results in order. */
async function* ahead<Result>(works: readonly (() => Promise<Result>)[]): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const [at] of works.entries()) {
    for (const work of works.slice(at + begun.length, at + atOnce)) {
      const result = work();
      // One that fails while an earlier one is awaited is heard of when its turn comes.
      result.catch(() => undefined);
      begun.push(result);
    }
    const result = begun.shift();
    if (result) yield await result;
  }
}

async function* entries(contents: ZipContents, tools: Tools, step: (done: number, of: number) => void) {
  const {panels, lang, formats, look, briefing} = contents;
  const all = formats.filter((format) => together(format, briefing));
  const each = formats.filter((format) => !together(format, briefing));
  const requests = panels.flatMap((panel) =>
    each.map((format): PanelRequest => {
      const ready = readyRequest(panel, lang, format, look.light);
      return {...ready, look: {...ready.look, filter: look.filter}};
    }),
  );
  const works = [
    ...requests.map((request) => () => fileOf(request, tools)),
    ...all.map((format) => () => briefingFile(shownAs(contents), format as BriefingFormat, tools)),
  ];
  const names: string[] = [];
  step(0, works.length);
  for await (const {name, bytes} of ahead(works)) {
    names.push(name);
    step(names.length, works.length);
    yield entry(name, bytes);
  }
  yield entry("sources.csv", sourceList(panels, lang));
  yield entry("README.txt", readme(contents, names));
}

/** Makes a ZIP and says after each file how many there are. @throws MissingGlyph, Unreachable. */
export async function zipFile(
  contents: ZipContents,
  tools: Tools,
  step: (done: number, of: number) => void,
): Promise<MadeArchive> {
  // A stream that breaks tells its reader only that it broke: what broke it is kept aside.
  let cause: unknown = null;
  async function* watched() {
    try {
      yield* entries(contents, tools, step);
    } catch (error) {
      cause = error;
      throw error;
    }
  }
  const type = "application/zip";
  const blob = await inParts(makeZip(watched()), type).catch((error: unknown) => {
    throw cause ?? error;
  });
  return {
    name: `cfi-${contents.briefing ? "briefing" : "panels"}-${contents.lang}-${edition}.zip`,
    type,
    blob,
  };
}
