import {describe, expect, it} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import {textWidth} from "../charts/text.ts";
import {textIn} from "../export/tools.ts";
import {palette} from "../palette.ts";
import {picture, plainLook} from "./picture.ts";
import type {Picture} from "./picture.ts";
import {purpose, purposeIds} from "./purposes.ts";
import type {PurposeId} from "./purposes.ts";

interface Matrix {
  scale: number;
  x: number;
  y: number;
  /** Where a chart in the picture ends on both sides: what is over that is cut off. */
  edges?: readonly [left: number, right: number];
}

interface Placed {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  edges: readonly [left: number, right: number];
}

function within(outer: Matrix, {scale, x, y, edges}: Matrix): Matrix {
  const at = (own: number) => outer.x + own * outer.scale;
  const inner = edges ? ([at(edges[0]), at(edges[1])] as const) : outer.edges;
  return {scale: outer.scale * scale, x: at(x), y: outer.y + y * outer.scale, ...(inner && {edges: inner})};
}

const attribute = (tag: string, name: string): number | null => {
  const found = new RegExp(`\\s${name}="(-?[\\d.]+)`).exec(tag)?.[1];
  return found === undefined ? null : Number(found);
};

function matrixOf(tag: string): Matrix {
  const [, x = "0", y = "0"] = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(tag) ?? [];
  const scale = Number(/scale\(([\d.]+)\)/.exec(tag)?.[1] ?? 1);
  if (/matrix|rotate/.test(tag)) throw new Error(`a transform that this test does not know: ${tag}`);
  if (!tag.startsWith("<svg")) return {scale, x: Number(x), y: Number(y)};
  const box = /viewBox="0 0 ([\d.]+)/.exec(tag)?.[1];
  const width = attribute(tag, "width");
  if (box === undefined || width === null) throw new Error(`an svg without its size: ${tag}`);
  const left = attribute(tag, "x") ?? 0;
  return {scale: width / Number(box), x: left, y: attribute(tag, "y") ?? 0, edges: [left, left + width]};
}

/** Where each line of text of a picture stands, in the picture’s pixels. */
function texts(svg: string): Placed[] {
  const stack: Matrix[] = [{scale: 1, x: 0, y: 0}];
  const found: Placed[] = [];
  for (const [tag, name = "", content = ""] of svg.matchAll(/<(\/?(?:svg|g)|text)\b[^>]*>(?:([^<]*)<\/text>)?/g)) {
    const at = stack.at(-1) ?? {scale: 1, x: 0, y: 0};
    if (name.startsWith("/")) stack.pop();
    else if (name !== "text") stack.push(within(at, matrixOf(tag)));
    else {
      const {scale, x, y, edges = [-Infinity, Infinity]} = within(at, matrixOf(tag));
      const size = Number(/font-size(?:="|:)([\d.]+)/.exec(tag)?.[1]);
      const text = textIn(content);
      const bold = /font-weight(="|:)(bold|700)/.test(tag) ? "bold" : "normal";
      const width = textWidth(text, size, bold) * scale;
      const anchor = /text-anchor(?:="|:)(\w+)/.exec(tag)?.[1] ?? "start";
      const left =
        x + (attribute(tag, "x") ?? 0) * scale - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const base = y + (attribute(tag, "y") ?? 0) * scale;
      if (text.trim() !== "") found.push({text, left, right: left + width, base, size: size * scale, edges});
    }
  }
  return found;
}

/** What is over an edge of a picture, or over other text. Half a pixel is not seen. */
function faults({svg, height}: Picture): string[] {
  const all = texts(svg);
  const over = all
    .filter(
      ({left, right, base, size, edges}) =>
        left < edges[0] - 0.5 || right > edges[1] + 0.5 || base - size * 0.8 < 0 || base + size * 0.2 > height,
    )
    .map(({text}) => `over an edge: ${text}`);
  const across = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high =
          Math.min(a.base + a.size * 0.1, b.base + b.size * 0.1) -
          Math.max(a.base - a.size * 0.7, b.base - b.size * 0.7);
        return wide > 0.5 && high > 0.5;
      })
      .map((b) => `over one another: ${a.text} / ${b.text}`),
  );
  return [...over, ...across];
}

/** Panels that a purpose has too little room for, at a size of text that can be read. */
const tooSmall: Partial<Record<PurposeId, readonly string[]>> = {
  slide43: ["ecosystem en", "who-proposes-what zh", "who-proposes-what en"],
  square: [
    "codes zh",
    "design-directions zh",
    "design-specifics zh",
    "performance-market zh",
    "codes en",
    "design-directions en",
    "design-specifics en",
    "ecosystem en",
    "performance-market en",
    "relending en",
    "who-proposes-what zh",
    "who-proposes-what en",
    "youth-shares en",
  ],
};

const least = (found: Picture): number => Math.min(...texts(found.svg).map(({size}) => size));
const lights = new Set<string>(Object.values(palette).map(({light}) => light));

describe.each(purposeIds)("%s", (name) => {
  const size = purpose(name);
  const drawn = langs.flatMap((lang) =>
    panelIds.map((id) => ({name: `${id} ${lang}`, drawing: picture(id, lang, {...plainLook, purpose: name})})),
  );
  const made = drawn.flatMap(({name: id, drawing}) => (drawing ? [{id, drawing}] : []));

  it("has all text inside and none over other text", () => {
    expect(made.flatMap(({id, drawing}) => faults(drawing).map((fault) => `${id}: ${fault}`))).toEqual([]);
  });

  // A link card is looked at, and then the page is opened.
  if (name !== "card")
    it("has no text under nine points", () => {
      expect(made.filter(({drawing}) => least(drawing) < 11.99).map(({id}) => id)).toEqual([]);
    });

  it("has the size that it promises", () => {
    for (const {drawing} of made) {
      expect(drawing.width).toBeCloseTo(size.width, 1);
      if (size.height !== null) expect(drawing.height).toBeCloseTo(size.height, 1);
    }
  });

  it("shows every panel but those known to need more room", () => {
    const missing = drawn.filter(({drawing}) => !drawing).map(({name: id}) => id);
    expect(missing.sort()).toEqual([...(tooSmall[name] ?? [])].sort());
  });
});

it("draws the same bytes again, whatever was drawn between", () => {
  const once = picture("codes", "zh", {...plainLook, purpose: "slide"})?.svg;
  picture("mashang", "en");
  expect(picture("codes", "zh", {...plainLook, purpose: "slide"})?.svg).toBe(once);
});

it.each(panelIds)("%s: a dark picture has no light colour left, and is laid out as the light one", (id) => {
  const dark = picture(id, "zh", {...plainLook, light: "dark"});
  const light = picture(id, "zh");
  expect((dark?.svg.match(/#[0-9a-f]{3,8}\b/g) ?? []).filter((colour) => lights.has(colour))).toEqual([]);
  const colourless = (svg = "") => svg.replace(/#[0-9a-f]{6}\b/g, "");
  expect(colourless(dark?.svg)).toBe(colourless(light?.svg));
});

it.each(purposeIds.filter((name) => !purpose(name).plain && !purpose(name).document))(
  "writes the filter out: %s",
  (name) => {
    const filter = "主题：消费金融；口径：下限";
    const shown = texts(picture("cq-loans", "zh", {...plainLook, purpose: name, filter})?.svg ?? "").map(
      ({text}) => text,
    );
    expect(shown.join("")).toContain(filter);
  },
);

it("paints nothing behind a transparent picture", () => {
  const ground = new RegExp(`<rect width="712" height="[\\d.]+" fill="${palette.card.light}"/>`);
  expect(picture("cq-loans", "zh")?.svg).toMatch(ground);
  expect(picture("cq-loans", "zh", {...plainLook, transparent: true})?.svg).not.toMatch(ground);
});
