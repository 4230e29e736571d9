import {describe, expect, it} from "vitest";
import {panelIds, panels} from "../../data/panels/index.ts";
import {brief} from "./brief.ts";
import {drawing, sizes} from "./index.ts";
import {svg} from "./svg.ts";

type Attributes = Record<string, string>;

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries([...tag.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

/** To a tenth of a pixel, by way of the hundredths that are written. */
const tenth = (n: number | undefined): string => Number(n?.toFixed(2)).toFixed(1);

/** What is seen of each element: where it stands, how large, and all else that is not a default. */
function seen(picture: string): unknown[] {
  return [...picture.matchAll(/<(?!\/)(\w+)([^>]*)>([^<]*)/g)].flatMap<unknown>(([, tag, rest = "", words = ""]) => {
    const {transform = "", x = "0", y = "0", cx, cy, r, d, style, ...others} = attributesOf(rest);
    const {
      "text-anchor": anchor = "start",
      "stroke-width": stroke,
      "xml:space": space,
      "font-size": size,
      ...more
    } = others;
    const matrix = /^matrix\(([\d.]+),0,0,([\d.]+),(-?[\d.]+),(-?[\d.]+)\)$/.exec(transform);
    const isCircle = tag === "circle" || (d?.startsWith("M1 0A1 1 0 1 1 1 -0.1") && matrix && matrix[1] === matrix[2]);
    if (isCircle) {
      const [scale, left, top] = matrix
        ? [matrix[1], matrix[3], matrix[4]].map(Number)
        : [Number(r), Number(cx), Number(cy)];
      const width = stroke === undefined ? undefined : Number(stroke) * (matrix ? (scale ?? 1) : 1);
      return {circle: [left, top, scale].map(tenth), width: width === undefined ? undefined : tenth(width), more};
    }
    const moved = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(transform);
    // Lines may be one path: each counts by itself.
    if (tag === "path" && rest.includes(' fill="none"') && !rest.includes(" data-"))
      return (d?.split(/(?=M)/) ?? []).map((line) => ({line, look: rest.replace(/ d="[^"]*"/, "")}));
    if (tag !== "text") return {tag, rest: rest.replace(' font-size="12"', "")};
    return {
      words,
      at: [Number(x) + Number(moved?.[1] ?? 0), Number(y) + Number(moved?.[2] ?? 0)].map(tenth),
      turned: moved ? "" : transform,
      style: style === "font-size:12px;" ? undefined : style,
      spaces: space !== undefined && /^\s|\s$|\s\s/.test(words),
      anchor,
      size,
      more,
    };
  });
}

describe("drawings written short", () => {
  it.each(panelIds)("%s shows the same things in the same places", (id) => {
    for (const lang of ["zh", "en"] as const)
      for (const size of sizes) {
        const whole = svg(drawing(panels[id].chart, lang, size), id);
        const less = brief(whole);
        expect(less.length).toBeLessThan(whole.length);
        expect(seen(less)).toEqual(seen(whole));
      }
  });

  it("keeps spaces that are seen, and what is turned", () => {
    const text = (rest: string, words: string) => `<svg width="9" height="9"><text${rest}>${words}</text></svg>`;
    expect(brief(text(' xml:space="preserve" y="3"', "a  b"))).toContain('xml:space="preserve"');
    expect(brief(text(' xml:space="preserve" y="3"', "a b"))).not.toContain("xml:space");
    const turned = ' transform="rotate(-90 1 2)" y="3"';
    expect(brief(text(turned, "a"))).toContain(turned);
    expect(brief(text(' transform="translate(12 70)" y="12.82"', "a"))).toContain('<text x="12" y="82.82">a</text>');
  });
});
