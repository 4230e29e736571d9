/** What exporters need from where they run; scripts/tools.ts has it for Node, browser-tools.ts for browsers. */
import type {Fonts, Weight} from "./fonts.ts";
import type {Subset} from "./subset.ts";

export interface Tools {
  /** The smallest fonts that have every character of a text. @throws MissingGlyph, naming character and place. */
  fontsFor(text: string, where: string): Promise<Fonts>;
  /** A picture as a PNG without metadata, so many pixels to one of the picture’s. The same bytes everywhere. */
  png(svg: string, ratio: number): Promise<Uint8Array>;
  /** A picture with its text as outlines, which needs no font. */
  outline(svg: string): Promise<string>;
  /** The function that cuts fonts. */
  subset(): Promise<Subset>;
}

/** The text of an SVG, for looking up which characters it needs. */
export const textIn = (svg: string): string =>
  svg
    .replace(/<(title|desc|metadata|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&(amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi, (_, name: string) => {
      const named: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"'};
      if (!name.startsWith("#")) return named[name.toLowerCase()] ?? "";
      return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    });

/** The characters that a picture writes in each weight, each once. */
export function lettersOf(svg: string): Record<Weight, string> {
  const written: Record<Weight, string> = {regular: "", bold: ""};
  for (const [whole, tag = ""] of svg.matchAll(/<text\b([^>]*)>[\s\S]*?<\/text>/g))
    written[/font-weight(="|:)\s*(bold|[6-9]00)/.test(tag) ? "bold" : "regular"] += textIn(whole);
  const once = (text: string) => [...new Set(text)].sort().join("");
  return {regular: once(written.regular), bold: once(written.bold)};
}
