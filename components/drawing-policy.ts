/** Markup that is put into a page while it is read: drawings that this site’s own code has made, and nothing else. */

/** A tag of an SVG, with its attributes; quoted values may hold anything but their quote. */
const tags = /<(?![!?])\/?([^\s"'/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
/** What drawings are made of. */
const elements =
  /^(svg|g|a|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|defs|use|symbol|clipPath|mask|pattern|linearGradient|radialGradient|stop|filter|fe[A-Z]\w+|image|title|desc|style|switch|marker)$/;
/** Links out of the page and within it; pictures that stand in the drawing itself. */
const addresses = /^(https?:|mailto:|#|\/|data:image\/(png|jpeg|webp);|data:font\/)/i;
const attributes = /([^\s"'=/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** What in a tag’s attributes could run, or lead where nothing should; null where nothing does. */
function wrongAttribute(text: string): string | null {
  for (const [, name = "", quoted = ""] of text.matchAll(attributes)) {
    const value = quoted.replace(/^["']|["']$/g, "").trim();
    if (/^on/i.test(name)) return name;
    if (/^(xlink:)?href$/i.test(name) && !addresses.test(value)) return `${name}=${value.slice(0, 40)}`;
  }
  return null;
}

/**
 * Why a text is not the markup of a drawing: the element or attribute that has no place in one; null where it is. Asked of
 * our own drawings, this is a second lock: their texts are escaped where they are made.
 */
export function strangeIn(markup: string): string | null {
  for (const [, name = "", rest = ""] of markup.matchAll(tags)) {
    if (!elements.test(name)) return name;
    const wrong = wrongAttribute(rest);
    if (wrong) return wrong;
  }
  return null;
}

interface Factory {
  createPolicy: (name: string, rules: {createHTML: (text: string) => string}) => {createHTML: (text: string) => string};
}

let policy: ReturnType<Factory["createPolicy"]> | null = null;

/** Returns the markup as given. @throws an error that names what does not belong in a drawing. */
function checked(markup: string): string {
  const strange = strangeIn(markup);
  if (strange) throw new Error(`Not a drawing: ${strange}`);
  return markup;
}

/**
 * Markup of a drawing as an element may take it in. Where the browser has Trusted Types it is of that type, which
 * TypeScript does not know; assigning it is all that may be done with it. @throws an error where it is not a drawing.
 */
export function drawingMarkup(markup: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory};
  if (!trustedTypes) return checked(markup);
  policy ??= trustedTypes.createPolicy("drawing", {createHTML: checked});
  return policy.createHTML(markup);
}
