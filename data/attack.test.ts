import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {addresses, codeLike, moments, oddKeys, oddNumbers, otherTypes, unseen} from "./attack/hostile.ts";
import {damage, fieldKinds} from "./attack/targets.ts";
import type {Damage, Target} from "./attack/targets.ts";
import {checkContent, written} from "./check.ts";
import {shown} from "./checks/plain.ts";

/** Printed with every failure, together with the way to the case that failed. */
const seed = 20_261_123;
const kinds = fieldKinds(written);

/** One after the other: as many damages as there are values, in no order that the fields have too. */
const plainDamages: Damage[] = [
  ...otherTypes.map((value): Damage => ({do: "set", value})),
  ...unseen.map((text): Damage => ({do: "after", text})),
  ...oddNumbers.map((value): Damage => ({do: "set", value})),
  ...oddKeys.map((key): Damage => ({do: "add", key, value: "a"})),
  ...addresses.map((value): Damage => ({do: "set", value})),
  {do: "remove"},
];

const damages: fc.Arbitrary<Damage> = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom<unknown>(...otherTypes).map((value) => ({do: "set", value}) as const)},
  {weight: 2, arbitrary: fc.constant({do: "remove"} as const)},
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant("add" as const), key: fc.constantFrom(...oddKeys), value: fc.constant("a")}),
  },
  {weight: 3, arbitrary: fc.constantFrom(...unseen).map((text) => ({do: "after", text}) as const)},
  {weight: 1, arbitrary: fc.constantFrom(...unseen).map((value) => ({do: "set", value}) as const)},
  {weight: 2, arbitrary: fc.constantFrom(...oddNumbers).map((value) => ({do: "set", value}) as const)},
  {weight: 1, arbitrary: fc.constantFrom(...addresses).map((value) => ({do: "set", value}) as const)},
  {weight: 1, arbitrary: fc.constantFrom(...moments).map((value) => ({do: "set", value}) as const)},
  {weight: 1, arbitrary: fc.constantFrom(...codeLike).map((value) => ({do: "set", value}) as const)},
  {
    weight: 1,
    arbitrary: fc.string({unit: "binary", minLength: 1, maxLength: 40}).map((value) => ({do: "set", value}) as const),
  },
  {weight: 1, arbitrary: fc.anything({withNullPrototype: true}).map((value) => ({do: "set", value}) as const)},
);
const cases = fc.tuple(fc.constantFrom(...kinds), fc.nat(), damages).map(([{name, targets}, at, by]) => ({
  name,
  target: targets[at % targets.length] as Target,
  by,
}));

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

/** Every message that a damage brings, with the content as it was before and after. */
function messagesFor(target: Target, by: Damage): string[] {
  const undo = damage(written, target, by);
  try {
    return checkContent(written);
  } finally {
    undo();
  }
}

/** The messages that name the thing or, where it was taken out, what rested on it. */
const naming = (messages: readonly string[], {file, id, path}: Target): string[] =>
  messages.filter((one) =>
    path.length === 0 ? one.includes(shown(id)) : one.startsWith(`${file}: “${id}” `) || one.includes(`“${id}”`),
  );

const form = /^data(\/[a-z-]+)*(\/|\.ts)?: “[^\n]*” [^\n]+: [^\n]+$/;

describe("content under attack", () => {
  it("is named to the field, with what was found there", () => {
    const label = kinds.find(({name}) => name === "figureFiles exact: label.zh")?.targets[0] as Target;
    const said = (part: string, what: string) => `${label.file}: “${label.id}” ${part}: ${what}`;
    const value: Target = {...label, path: ["value"]};
    const first = (target: Target, by: Damage) => messagesFor(target, by)[0];
    expect(first(label, {do: "set", value: "a\u202eb"})).toBe(
      said("label.zh", "“aU+202Eb” has the character U+202E, which readers cannot see"),
    );
    expect(first(label, {do: "set", value: 3})).toBe(said("label.zh", "“3” is no string"));
    expect(first(label, {do: "remove"})).toBe(said("label.zh", "is missing"));
    expect(first(value, {do: "set", value: 1e308})).toBe(said("value", "“1e+308” is over 1000000000000000"));
    expect(first(value, {do: "set", value: 0.1 + 0.2})).toBe(
      said("value", "“0.30000000000000004” has more than 12 digits"),
    );
    expect(first({...label, path: []}, {do: "add", key: "__proto__", value: {}})).toBe(
      said("__proto__", "is a name with a meaning of its own"),
    );
    expect(first({...label, path: []}, {do: "add", key: "html", value: "<b>"})).toBe(
      said("html", "is a field that nothing reads"),
    );
    const url = kinds.find(({name}) => name === "sources: url")?.targets.find(({was}) => was !== null) as Target;
    expect(messagesFor(url, {do: "set", value: "javascript:alert(origin)"})).toEqual([
      `data/sources.ts: “${url.id}” url: “javascript:alert(origin)” is no address that begins with http:// or https://`,
    ]);
  });

  it("may be anything at all", () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withMap: true}), (given) => {
        for (const message of checkContent(given)) expect(message).toMatch(form);
        expect(checkContent(given)).not.toEqual([]);
      }),
      {seed, numRuns: 100},
    );
  });

  it("is sound before", () => expect(checkContent(written)).toEqual([]));

  it("is refused with file, id and field, or sound: broken fields of every kind", () => {
    const tally = {refused: 0, sound: 0};
    fc.assert(
      fc.property(cases, ({target, by}) => {
        const messages = messagesFor(target, by);
        tally[messages.length > 0 ? "refused" : "sound"] += 1;
        for (const message of messages) expect(message).toMatch(form);
        if (messages.length > 0) expect(naming(messages, target)).not.toEqual([]);
      }),
      {
        seed,
        numRuns: kinds.length + 640,
        endOnFailure: true,
        // Each field of each type at least once, by another damage each.
        examples: kinds.map(({name, targets}, i): [Case] => [
          {name, target: targets[0] as Target, by: plainDamages[i % plainDamages.length] as Damage},
        ]),
      },
    );
    console.log(`${kinds.length} kinds of field; broken datasets: ${JSON.stringify(tally)}`);
    expect(checkContent(written)).toEqual([]);
  });
});
