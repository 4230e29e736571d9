import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {codeLike, oddKeys, otherTypes, unseen} from "../../data/attack/hostile.ts";
import {panelIds} from "../../data/panels/index.ts";
import {textFault} from "../../data/checks/plain.ts";
import {readXml} from "../attack/judges.ts";
import {edit} from "./changes.ts";
import {readFile} from "./files.ts";
import {fromFragment, longest, toFragment} from "./link.ts";
import {layoutPages, lit} from "./pages.ts";
import {form, limits, readText, readValue, writeText} from "./schema.ts";
import type {Kept, Read} from "./schema.ts";

const seed = 20_261_126;
const sample: Kept = {
  schema: form,
  title: "青年与消费金融",
  lang: "zh",
  light: "light",
  orientation: "portrait",
  entries: [
    {panel: "youth-shares", note: "备注", version: ""},
    {panel: "codes", note: "", version: "0123456789abcdef"},
  ],
};
const texts = fc.oneof(
  fc.constantFrom<string>(...codeLike, ...unseen),
  fc.string({unit: "binary", maxLength: 80}),
  fc.constantFrom("a".repeat(limits.note + 1), "长".repeat(limits.title + 1)),
);
const values = fc.oneof(texts, fc.constantFrom<unknown>(...otherTypes), fc.jsonValue());
const fields = ["schema", "title", "lang", "light", "orientation", "entries", ...oddKeys];
const inEntry = ["panel", "note", "version", ...oddKeys];

/** A property of its own, as JSON has it, even under a name with a meaning. */
const having = (thing: object, key: string, value: unknown): object =>
  Object.defineProperty({...thing}, key, {value, enumerable: true, configurable: true});

/** What is wrong with the answer to a value from outside: it is neither a sound briefing nor a kind word. */
function faults({briefing, wrong}: Read): string[] {
  if (!briefing) {
    const said = [wrong.zh, wrong.en];
    if (!/\p{Script=Han}/u.test(wrong.zh) || !/[a-z]/.test(wrong.en)) return [`no word: ${said.join(" ")}`];
    return said.flatMap((text) => textFault(text.slice(0, 300)) ?? []).filter((one) => /cannot see/.test(one));
  }
  const strings = [briefing.title, ...briefing.entries.flatMap(({panel, note, version}) => [panel, note, version])];
  return [
    ...strings.flatMap((text) =>
      /[\0-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069\u200b\ufeff\ufffe\uffff]/.test(text)
        ? [`unseen: ${JSON.stringify(text)}`]
        : [],
    ),
    ...(briefing.title.length > limits.title || briefing.entries.length > limits.entries ? ["too much"] : []),
    ...(Object.getPrototypeOf(briefing) === Object.prototype ? [] : ["another prototype"]),
    // What was read once is read again as the same.
    ...(JSON.stringify(readText(writeText(briefing)).briefing) === JSON.stringify(briefing)
      ? []
      : ["not the same again"]),
  ];
}

const broken = fc.oneof(
  fc.tuple(fc.constantFrom(...fields), values).map(([key, value]) => having(sample, key, value)),
  fc
    .tuple(fc.constantFrom(...inEntry), values)
    .map(([key, value]) => ({...sample, entries: [having(sample.entries[0] ?? {}, key, value), sample.entries[1]]})),
  fc
    .constantFrom(...fields.slice(0, 6))
    .map((key) => Object.fromEntries(Object.entries(sample).filter(([one]) => one !== key))),
  values,
);

describe("a briefing from outside that is broken or hostile", () => {
  it("is a sound briefing or a kind word: values of every field", () => {
    fc.assert(
      fc.property(broken, (value) => {
        expect(faults(readValue(value))).toEqual([]);
        const text = JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
        if (text !== undefined) expect(faults(readText(text))).toEqual([]);
      }),
      {seed, numRuns: 600},
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("is a sound briefing or a kind word: texts cut off or changed anywhere", () => {
    const text = writeText(sample);
    fc.assert(
      fc.property(fc.nat({max: text.length}), fc.nat({max: 20}), texts, (at, out, put) => {
        expect(faults(readText(text.slice(0, at)))).toEqual([]);
        expect(faults(readText(text.slice(0, at) + put + text.slice(at + out)))).toEqual([]);
      }),
      {seed, numRuns: 300},
    );
  });

  it.each([
    ["a million brackets", "[".repeat(900_000)],
    ["half a million levels", `${'{"entries":['.repeat(40_000)}${"]}".repeat(40_000)}`],
    ["ten megabytes", `{"schema": "${"a".repeat(10_000_000)}"}`],
    [
      "entries without end",
      JSON.stringify({
        ...sample,
        entries: Array.from({length: 5_000}, (_, i) => ({panel: `a-${i}`, note: "", version: ""})),
      }),
    ],
    ["its own prototype", `{"__proto__": ${writeText(sample)}}`],
    ["its own prototype in an entry", writeText(sample).replace('"panel"', '"__proto__": {"x": 1}, "panel"')],
  ])("gets a kind word: %s", (_, text) => {
    const read = readText(text);
    expect(read.briefing).toBeNull();
    expect(faults(read)).toEqual([]);
  });

  it("is not even read where the file is too large", async () => {
    const file = Object.defineProperty(new File(["{}"], "a.json"), "size", {value: 10_000_000});
    file.text = () => Promise.reject(new Error("was read"));
    expect((await readFile(file)).wrong?.en).toMatch(/too large/);
  });

  it("is a sound briefing or a kind word: links", () => {
    const whole = toFragment(sample) ?? "";
    fc.assert(
      fc.property(fc.nat({max: whole.length}), fc.nat({max: 9}), texts, (at, out, put) => {
        for (const fragment of [
          whole.slice(0, at) + put + whole.slice(at + out),
          `#b=${put}`,
          `#b=${encodeURIComponent(put.replace(/[\ud800-\udfff]/g, ""))}`,
        ]) {
          const read = fromFragment(fragment.slice(0, longest * 2));
          if (read) expect(faults(read)).toEqual([]);
        }
      }),
      {seed, numRuns: 300},
    );
  });
});

describe("a reader’s hostile title and notes", () => {
  it("are text on every page", () => {
    const pages = (title: string, note: string, light: Kept["light"]) => {
      const kept = edit({...sample, title, light}, "codes", {note});
      const {briefing} = readValue(kept);
      const entries = (briefing?.entries ?? []).flatMap(({note: own, version}) =>
        panelIds.filter((id) => id === "codes").map((panel) => ({panel, note: own, version})),
      );
      return briefing ? layoutPages({...briefing, entries: entries.slice(1)}) : [];
    };
    const names = (title: string, note: string, light: Kept["light"]) =>
      pages(title, note, light).flatMap(({items}) =>
        items.flatMap(({svg}) => {
          const {elements, attributes} = readXml(`<svg xmlns="http://www.w3.org/2000/svg">${lit(svg, light)}</svg>`);
          return [...elements, ...attributes];
        }),
      );
    const known = new Set(names("标题", "备注", "light"));
    fc.assert(
      fc.property(fc.constantFrom(...codeLike), texts, fc.constantFrom("light", "dark"), (title, note, light) => {
        expect(names(title, note, light).filter((one) => !known.has(one))).toEqual([]);
      }),
      {seed, numRuns: 25},
    );
  });
});
