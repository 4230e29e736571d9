/** Drawings for pages, written short: what SVG means by itself is left out, and every mark stands where it is seen. */

const number = (text: string | undefined): number => Number(text ?? 0);
const short = (n: number): string => String(Number(n.toFixed(2)));

/** ECharts draws a circle as a path of radius 1, moved and enlarged. */
const circle =
  /<path d="M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,([\d.]+),(-?[\d.]+),(-?[\d.]+)\)"([^>]*?)\/>/g;

function circleOf(tag: string, wide: string, high: string, x: string, y: string, rest: string): string {
  if (wide !== high) return tag;
  const r = number(wide);
  const kept = rest.replace(
    / stroke-width="([\d.]+)"/,
    (_, width: string) => ` stroke-width="${short(number(width) * r)}"`,
  );
  return `<circle cx="${short(number(x))}" cy="${short(number(y))}" r="${short(r)}"${kept}/>`;
}

/** Words at their own x and y instead of a moved origin; what is inherited from the drawing is not said again. */
function textOf(_: string, attributes: string, words: string): string {
  const moved = / transform="translate\((-?[\d.]+)[ ,](-?[\d.]+)\)"/.exec(attributes);
  const plain = !/ transform=/.test(attributes) || moved !== null;
  let rest = attributes.replace(' text-anchor="start"', "").replace(/ style="font-size:12px;"/, "");
  // Only then does the attribute change what is seen.
  if (!/^\s|\s$|\s\s/.test(words)) rest = rest.replace(' xml:space="preserve"', "");
  if (plain) {
    const x = number(/ x="(-?[\d.]+)"/.exec(rest)?.[1]) + number(moved?.[1]);
    const y = number(/ y="(-?[\d.]+)"/.exec(rest)?.[1]) + number(moved?.[2]);
    rest = rest.replace(/ (transform|x|y)="[^"]*"/g, "");
    rest = `${x === 0 ? "" : ` x="${short(x)}"`}${y === 0 ? "" : ` y="${short(y)}"`}${rest}`;
  }
  return `<text${rest}>${words}</text>`;
}

/** Lines that look the same and follow each other as one path; marks of figures stay by themselves. */
const lines = /<path d="([^"]*)" fill="none"((?: (?!data-)[\w-]+="[^"]*")*)\/>(?:<path d="[^"]*" fill="none"\2\/>)+/g;
const together = (run: string, _: string, look: string): string =>
  `<path d="${[...run.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join("")}" fill="none"${look}/>`;

/** The same drawing in fewer characters; `svg` is what `svg.ts` writes. */
export const brief = (svg: string): string =>
  svg
    .replace(circle, circleOf)
    .replace(lines, together)
    .replace(/<text((?: [\w:-]+="[^"]*")*)>([^<]*)<\/text>/g, textOf)
    .replace(/^<svg /, '<svg font-size="12" ');
