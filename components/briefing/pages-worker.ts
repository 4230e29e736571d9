/** Lays out the pages of a briefing on a thread of its own, so that typing stays smooth. */
import {fetched} from "../export/browser-tools.ts";
import {charactersFile, MissingGlyph, tierFor} from "../export/fonts.ts";
import type {Characters, Tier} from "../export/fonts.ts";
import {textIn} from "../export/tools.ts";
import {tidy} from "./tidy.ts";
import type {Briefing} from "./briefing.ts";
import type {DrawnPage, Laid, LayAsk, LayReply} from "./pages-messages.ts";
import {layoutPages, pageSvg} from "./pages.ts";

let characters: Promise<Characters | null> | null = null;
const loaded = () =>
  (characters ??= fetched(charactersFile)
    .then((answer) => answer.json() as Promise<Characters>)
    .catch(() => {
      characters = null;
      return null;
    }));

/** The characters of a text that no font has, each once. */
function missingIn(text: string, known: Characters): string {
  const all = new Set(known.full + known.common + known.site);
  return [...new Set(tidy(text))].filter((char) => !/\s/.test(char) && !all.has(char)).join(" ");
}

function tierOf(pages: readonly DrawnPage[], known: Characters): Tier {
  try {
    return tierFor(pages.map(({svg}) => textIn(svg)).join(""), known, "the pages");
  } catch (error) {
    // A character that none has is shown by a font of the reader’s own, and said beside its note.
    if (error instanceof MissingGlyph) return "full";
    throw error;
  }
}

async function lay(briefing: Briefing): Promise<Laid> {
  const pages = layoutPages(briefing).map((page) => ({
    svg: pageSvg(page, briefing.lang, briefing.light),
    ratio: page.height / page.width,
    says: page.items
      .filter(({role}) => role === "H1" || role === "H2" || role === "Figure")
      .map(({text}) => text)
      .join(" · "),
  }));
  const known = await loaded();
  const notes = Object.fromEntries(
    known ? briefing.entries.map(({panel, note}) => [panel, missingIn(note, known)]).filter(([, chars]) => chars) : [],
  ) as Record<string, string>;
  return {
    pages,
    tier: known && tierOf(pages, known),
    missing: {title: known ? missingIn(briefing.title, known) : "", notes},
  };
}

/** The pages as last told. */
let told: readonly DrawnPage[] = [];

self.addEventListener("message", ({data: {id, briefing}}: MessageEvent<LayAsk>) => {
  const reply = (message: LayReply) => self.postMessage(message);
  lay(briefing).then(
    ({pages, ...laid}) => {
      reply({id, laid, pages: pages.map((page, i) => (page.svg === told[i]?.svg ? null : page))});
      told = pages;
    },
    (error: unknown) => reply({id, failed: String(error)}),
  );
});
