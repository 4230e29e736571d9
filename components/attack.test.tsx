import fc from "fast-check";
import type {ReactNode} from "react";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {codeLike, oddNumbers} from "../data/attack/hostile.ts";
import {damage, fieldKinds} from "../data/attack/targets.ts";
import type {Damage, Target} from "../data/attack/targets.ts";
import {articleIds} from "../data/articles/index.ts";
import {checkContent, written} from "../data/check.ts";
import {figureIds, figures} from "../data/figures/index.ts";
import {panelIds} from "../data/panels/index.ts";
import type {Lang} from "../data/schema.ts";
import {themeIds} from "../data/themes.ts";
import {drawn, isWords, learn} from "./attack/drawn.ts";
import {articleSurfaces, figureSurfaces, panelFiles, panelHtml, themeSurfaces} from "./attack/surfaces.tsx";

// The document around a page has no texts of the content, and hooks that only a browser runs.
vi.mock("./shell.tsx", () => ({Shell: ({children}: {children: ReactNode}) => children}));

/** Printed with every failure, together with the way to the case that failed. */
const seed = 20_261_124;

const kinds = fieldKinds(written);
const isText = ({targets: [first]}: (typeof kinds)[number]) => first !== undefined && isWords(first);
const texts = kinds.filter(isText);
const others = kinds.filter((kind) => !isText(kind) && typeof kind.targets[0]?.was !== "object");

const words = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom<string>(...codeLike)},
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(..."<>&;={}[]()|/\\#%$@+-*!?.:,~^_`abз中文é𠮷 "),
      minLength: 1,
      maxLength: 30,
    }),
  },
);
const textDamage: fc.Arbitrary<Damage> = fc.oneof(
  words.map((value) => ({do: "set", value}) as const),
  fc.tuple(fc.constantFrom("before" as const, "after" as const), words).map(([where, text]) => ({do: where, text})),
);
interface Case {
  name: string;
  target: Target;
  by: Damage;
}
const textCases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), textDamage)
  .map(([{name, targets}, at, by]) => ({name, target: targets[at % targets.length] as Target, by}));
/** A number that is odd, or the value of another thing’s same field: what comes of it may well be sound. */
const otherCases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...others), fc.nat(), fc.nat(), fc.option(fc.constantFrom(...oddNumbers), {freq: 3}))
  .map(([{name, targets}, at, other, number]) => ({
    name,
    target: targets[at % targets.length] as Target,
    by: {do: "set", value: number ?? targets[other % targets.length]?.was},
  }));

const tally = {refused: 0, drawn: 0, documents: 0};

/** What is wrong with a damage: it is neither refused nor drawn as plain text. */
function attack({target, by}: Case, lang: Lang): string[] {
  const undo = damage(written, target, by);
  try {
    if (checkContent(written).length > 0) {
      tally.refused += 1;
      return [];
    }
    const {many, wrong} = drawn(written, target, lang);
    tally.drawn += 1;
    tally.documents += many;
    return wrong;
  } finally {
    undo();
  }
}

const langs = fc.constantFrom<Lang>("zh", "en");

describe("content under attack, drawn", () => {
  beforeAll(() => {
    for (const id of panelIds) learn([...panelHtml(id, "zh"), ...panelFiles(id, "zh")]);
    for (const is of ["exact", "more-than", "ordinal", "list", "code", "date"]) {
      const id = figureIds.find((one) => figures[one].is === is);
      if (id) learn([...figureSurfaces(id, "zh"), ...figureSurfaces(id, "en")]);
    }
    for (const id of figureIds.filter((_, i) => i % 8 === 0)) learn(figureSurfaces(id, "zh"));
    for (const id of articleIds) learn(articleSurfaces(id, "zh"));
    for (const id of themeIds) learn(themeSurfaces(id, "zh"));
  });

  it("is refused, or is plain text in every document: hostile texts in every field that has words", () => {
    fc.assert(
      fc.property(textCases, langs, (one, lang) => void expect(attack(one, lang)).toEqual([])),
      {seed, numRuns: 800, endOnFailure: true},
    );
    console.log(`${texts.length} kinds of text; ${JSON.stringify(tally)}`);
  });

  it("is refused, or is drawn: values of every other field", () => {
    fc.assert(
      fc.property(otherCases, langs, (one, lang) => void expect(attack(one, lang)).toEqual([])),
      {seed, numRuns: 400, endOnFailure: true},
    );
    console.log(`${others.length} kinds of other fields; ${JSON.stringify(tally)}`);
  });

  it("is as it was, after all", () => expect(checkContent(written)).toEqual([]));
});
