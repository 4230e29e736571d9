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

/** Every message that a damage brings, with the content as it was before and after. */
function messagesFor(target: Target, by: Damage): string[] {
  const undo = damage(written, target, by);
  try {
    return checkContent(written);
  } finally {
    undo();
  }
}

const form = /^data(\/[a-z-]+)*(\/|\.ts)?: “[^\n]*” [^\n]+: [^\n]+$/;

describe("content under attack", () => {
  it("is sound before", () => expect(checkContent(written)).toEqual([]));

  it("is refused with file, id and field, or sound: broken fields of every kind", () => {
    const tally = {refused: 0, sound: 0};
    fc.assert(
      fc.property(cases, ({target, by}) => {
        const messages = messagesFor(target, by);
        tally[messages.length > 0 ? "refused" : "sound"] += 1;
        for (const message of messages) expect(message).toMatch(form);
        if (messages.length > 0) expect(messages.some((one) => one.includes(`“${shown(target.id)}”`))).toBe(true);
      }),
      {
        seed,
        numRuns: 1_000,
        examples: kinds.map(({name, targets: [target]}) => [
          {name, target: target as Target, by: {do: "set", value: Symbol("a")}},
        ]),
      },
    );
    console.log(`${kinds.length} kinds of field; broken datasets: ${JSON.stringify(tally)}`);
    expect(checkContent(written)).toEqual([]);
  });
});
