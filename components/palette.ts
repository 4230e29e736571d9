/** Every colour, by the name of what it is for. Drawings are made in the light set and recoloured as text. */

interface Tone {
  light: `#${string}`;
  dark: `#${string}`;
}

/** Light and dark value of each colour; every light value is used once only. */
export const palette = {
  paper: {light: "#faf8f2", dark: "#171613"},
  card: {light: "#fffefa", dark: "#201e1a"},
  ink: {light: "#1d1b18", dark: "#efebe1"},
  soft: {light: "#5f5a51", dark: "#b5afa2"},
  line: {light: "#ddd7c9", dark: "#3d3a33"},
  rest: {light: "#efebdf", dark: "#2c2923"},
  hatch: {light: "#c9c0ad", dark: "#57524a"},
  silent: {light: "#8a8478", dark: "#8f897d"},
  chongqing: {light: "#b3301d", dark: "#f08a72"},
  wash: {light: "#f6e3dc", dark: "#43261f"},
  teal: {light: "#1e5d66", dark: "#6fb6bd"},
  mist: {light: "#dbe8e8", dark: "#21383b"},
  sea: {light: "#5b9098", dark: "#3f7f87"},
  onTeal: {light: "#fdfffe", dark: "#0d1f21"},
  good: {light: "#256b41", dark: "#6cc48d"},
  doubt: {light: "#855900", dark: "#e0b155"},
} as const satisfies Record<string, Tone>;

export type Colour = keyof typeof palette;
const names = Object.keys(palette) as Colour[];

/** The light value, which drawings carry. */
export const ink = (colour: Colour): string => palette[colour].light;

/** Where colours stand: in the tags of a drawing, under their names in an option. Words that name one stay as they are. */
const coloured = {
  drawing: /<[^>]*>/g,
  option: /"(?:fill|stroke|color|borderColor|backgroundColor)":"#[0-9a-f]{6}"/g,
  colour: /^.*$/g,
} as const;

/**
 * A drawing, an option in JSON or a colour with every colour of the light set replaced: by the dark set, or by CSS
 * variables (`var(--teal)`), so that a drawing in a page follows the page. Works because each light value is used once
 * only.
 */
export function recolour(text: string, to: "dark" | "variables"): string {
  const by = new Map<string, string>(
    names.map((name) => [palette[name].light, to === "dark" ? palette[name].dark : `var(--${name})`]),
  );
  const where = text.startsWith("<") ? "drawing" : /^[{[]/.test(text) ? "option" : "colour";
  return text.replace(coloured[where], (part) => part.replace(/#[0-9a-f]{6}\b/g, (hex) => by.get(hex) ?? hex));
}

/** The colours as CSS custom properties, for the page’s head. */
export function variables(): string {
  const set = (mode: keyof Tone) => names.map((name) => `--${name}:${palette[name][mode]}`).join(";");
  return (
    `:root{color-scheme:light;${set("light")}}` +
    // On paper the light set always holds.
    `@media screen and (prefers-color-scheme:dark){:root:not([data-light="light"]){color-scheme:dark;${set("dark")}}}` +
    `@media screen{:root[data-light="dark"]{color-scheme:dark;${set("dark")}}}`
  );
}
