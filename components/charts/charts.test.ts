/** Every panel, drawn in both languages and at every size; `UPDATE=1 npx vitest run components` saves the drawings anew. */
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import type {Chart} from "../../data/chart.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import {proposal, proposals} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {figuresIn, proposalsIn} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import {palette} from "../palette.ts";
import type {Colour} from "../palette.ts";
import {drawing, sizes} from "./index.ts";
import {svg} from "./svg.ts";
import {textWidth} from "./text.ts";

const cases = panelIds.flatMap((id) => langs.flatMap((lang) => sizes.map((size) => ({id, lang, size}))));

describe.each(cases)("$id in $lang, $size", ({id, lang, size}) => {
  const {chart} = panels[id];
  const drawn = drawing(chart, lang, size);
  const picture = svg(drawn, id);

  it("is described in JSON", () => {
    expect(JSON.parse(JSON.stringify(drawn.option))).toEqual(structuredClone(drawn.option));
    expect(withoutPlace(drawn.option, "option")).toEqual([]);
  });

  it("is drawn alike each time", () => expect(svg(drawing(chart, lang, size), id)).toBe(picture));

  it("marks every figure and recommendation that it draws", () => {
    const unmarked = (kind: string, ids: readonly string[]) =>
      ids.filter((one) => !picture.includes(`data-${kind}="${one}"`)).map((one) => `${kind} “${one}”`);
    const drawnByItself = figuresIn(chart).filter((one) => !withoutMark(chart).includes(one));
    expect([...unmarked("figure", drawnByItself), ...unmarked("proposal", proposalsIn(chart))]).toEqual([]);
  });

  it("marks each recommendation as the one that its words name", () => {
    const wrong = wordsOf(picture, "proposal").filter(
      ({id: one, text}) => isProposal(one) && !proposal(one).name[lang].includes(text),
    );
    expect(wrong.map(({id: one, text}) => `“${text}” is marked as “${one}”`)).toEqual([]);
  });

  it("keeps its words within the picture", () => expect(outside(picture)).toEqual([]));
});

/** Figures that are drawn through others: a whole by its parts, a tier as a bracket over its cities. */
function withoutMark(chart: Chart): readonly string[] {
  if (chart.kind === "counts") return chart.rows.flatMap(({figure, parts}) => (parts ? [figure] : []));
  return chart.kind === "strip" ? chart.rows.flatMap(({tier}) => tier ?? []) : [];
}

const isProposal = (id: string): id is ProposalId => id in proposals;

/** The words of marks that say what they stand for. */
const wordsOf = (picture: string, kind: "figure" | "proposal"): {id: string; text: string}[] =>
  [...picture.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = "", xml = ""]) => {
    const id = attribute(tag, `data-${kind}`);
    return id === undefined ? [] : [{id, text: plainText(xml)}];
  });

/** Where a value would not survive JSON: functions, dates, NaN, undefined in a list. */
function withoutPlace(value: unknown, path: string): string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: “${value}”`];
  if (Array.isArray(value))
    return value.flatMap((one, i) =>
      one === undefined ? [`${path}.${i}: “undefined”`] : withoutPlace(one, `${path}.${i}`),
    );
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([key, one]) =>
      one === undefined ? [] : withoutPlace(one, `${path}.${key}`),
    );
  return [`${path}: “${String(value)}”`];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const plainText = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Rounding in the drawing, and ascenders that reach over a line. */
const tolerance = 1;

/** The words of a drawing that pass its edges, each with how far. */
function outside(picture: string): string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(picture) ?? []).map(Number);
  return [...picture.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = "", xml = ""]) => {
    const text = plainText(xml);
    const style = attribute(tag, "style") ?? "";
    const size = Number(/font-size:([\d.]+)px/.exec(style)?.[1] ?? 12);
    const wide = textWidth(text, size, style.includes("font-weight:bold") ? "bold" : "normal");
    const moved = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(attribute(tag, "transform") ?? "");
    const x = Number(attribute(tag, "x") ?? 0) + Number(moved?.[1] ?? 0);
    const baseline = Number(attribute(tag, "y") ?? 0) + Number(moved?.[2] ?? 0);
    const anchor = attribute(tag, "text-anchor");
    const left = x - (anchor === "middle" ? wide / 2 : anchor === "end" ? wide : 0);
    const over = {
      left: -left,
      right: left + wide - width,
      top: size * 0.8 - baseline,
      bottom: baseline + size * 0.2 - height,
    };
    return Object.entries(over)
      .filter(([, by]) => by > tolerance)
      .map(([side, by]) => `“${text}” passes the ${side} edge by ${Math.round(by)}`);
  });
}

const folder = fileURLToPath(new URL("snapshots/", import.meta.url));
/** One element a line, so that a change can be read. */
const lines = (picture: string) => `${picture.replaceAll("><", ">\n<")}\n`;
const names = panelIds.flatMap((id) => langs.map((lang) => `${id}-${lang}.svg`));

describe("saved drawings", () => {
  it.each(panelIds.flatMap((id) => langs.map((lang) => ({id, lang}))))("$id in $lang", ({id, lang}) => {
    const path = `${folder}${id}-${lang}.svg`;
    const changed = `${folder}${id}-${lang}-changed.svg`;
    const now = lines(svg(drawing(panels[id].chart, lang, "wide"), id));
    const saved = existsSync(path) ? readFileSync(path, "utf8") : null;
    if (saved === now) return rmSync(changed, {force: true});
    if (process.env.UPDATE || (saved === null && !process.env.CI)) {
      mkdirSync(folder, {recursive: true});
      rmSync(changed, {force: true});
      return writeFileSync(path, now);
    }
    if (saved === null) throw new Error(`no saved drawing “${path}”; run the tests once and commit it`);
    writeFileSync(changed, now);
    throw new Error(`the drawing is not as saved: compare “${changed}” with “${path}”`);
  });

  it("are of panels that exist", () => {
    const saved = existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith("-changed.svg")) : [];
    expect(saved.filter((name) => !names.includes(name))).toEqual([]);
  });
});

const modes = ["light", "dark"] as const;

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Colour, b: Colour, mode: (typeof modes)[number]): number {
  const [dark = 0, light = 0] = [luminance(palette[a][mode]), luminance(palette[b][mode])].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
const faint = (colours: readonly Colour[], grounds: readonly Colour[], least: number) =>
  modes.flatMap((mode) =>
    grounds.flatMap((ground) =>
      colours
        .map((colour) => ({colour, ratio: contrast(colour, ground, mode)}))
        .filter(({ratio}) => ratio < least)
        .map(({colour, ratio}) => `${colour} on ${ground}, ${mode}: ${ratio.toFixed(2)}`),
    ),
  );

describe("the palette", () => {
  it("uses each light value once, so that a drawing can be recoloured", () => {
    const values = Object.values(palette).map(({light}) => light);
    expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
  });
  it("has words that can be read", () =>
    expect(faint(["ink", "soft", "chongqing", "teal", "doubt", "good"], ["card", "paper"], 4.5)).toEqual([]));
  it("has marks that can be seen", () => expect(faint(["teal", "sea", "chongqing"], ["card"], 3)).toEqual([]));
});
