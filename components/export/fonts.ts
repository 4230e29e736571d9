/** The glyphs that exported files carry: Noto Sans SC (SIL Open Font License 1.1), cut to the characters in use. */

/**
 * site: every character of the content and of the interface; common: also the 3,755 most used ones (GB 2312, level
 * one); full: also the other 3,008 of GB 2312. The smallest that holds a text is used.
 */
export const textTiers = ["site", "common", "full"] as const;
/** drawn: what pictures set in each weight, so that the first image a reader makes waits for no more than it needs. */
export const tiers = ["drawn", ...textTiers] as const;
export type TextTier = (typeof textTiers)[number];
export type Tier = (typeof tiers)[number];

export const weights = ["regular", "bold"] as const;
export type Weight = (typeof weights)[number];

/** TrueType fonts, by weight. */
export type Fonts = Readonly<Record<Weight, Uint8Array>>;

/** The characters of each tier, as a text without repetitions; a tier for texts has the same in both weights. */
export type Characters = Readonly<Record<TextTier, string>> & {readonly drawn: Readonly<Record<Weight, string>>};

/** Where the built site has them. */
export const fontFile = (tier: Tier, weight: Weight): string => `/fonts/${tier}-${weight}.ttf`;
export const charactersFile = "/fonts/characters.json";

/** A character that no font of ours can draw; the message names it, and where it stands. */
export class MissingGlyph extends Error {
  readonly char: string;
  constructor(char: string, where: string) {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    super(`no glyph for “${char}” (U+${code}) in ${where}`);
    this.name = "MissingGlyph";
    this.char = char;
  }
}

/**
 * The smallest tier that has every character of a text. @throws MissingGlyph where none has one of them; `where` says
 * what the text is. Line ends and spaces need no glyph.
 */
export function tierFor(text: string, characters: Characters, where: string): TextTier {
  let level = 0;
  const sets = textTiers.map((tier) => new Set(characters[tier]));
  for (const char of new Set(text)) {
    if (/\s/.test(char)) continue;
    while (level < textTiers.length && !sets[level]?.has(char)) level += 1;
    if (level === textTiers.length) throw new MissingGlyph(char, where);
  }
  return textTiers[level] ?? "full";
}

/** The smallest tier that draws a picture’s letters, by weight. @throws MissingGlyph. */
export function pictureTier(letters: Readonly<Record<Weight, string>>, characters: Characters): Tier {
  const has = weights.every((weight) => {
    const drawn = new Set(characters.drawn[weight]);
    return [...letters[weight]].every((char) => /\s/.test(char) || drawn.has(char));
  });
  return has ? "drawn" : tierFor(letters.regular + letters.bold, characters, "the picture");
}
