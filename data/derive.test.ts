import {describe, expect, it} from "vitest";
import {measure, rank, share} from "./checks/examples.ts";
import {boundsInSum, sum} from "./derive.ts";

describe("sums", () => {
  const all = {measure, share, rank, more: {...measure, value: 3}};
  it("adds up what is exact", () => expect(sum(["measure", "more"], all)).toBe(22));
  it("refuses a bound, quoting it", () => {
    expect(() => sum(["measure", "share"], all)).toThrow(
      new Error("sum: “share” is “more-than” “76”, and a bound cannot be added up"),
    );
    expect(boundsInSum(["rank", "nothing"], all)).toEqual([
      "sum: “rank” is “ordinal”, which is no magnitude",
      "sum: no figure “nothing”",
    ]);
  });
  it("refuses two units", () => {
    expect(() => sum(["measure", "bank"], {...all, bank: {...measure, unit: "bank"}})).toThrow(
      new Error("sum: units differ: “measure”, “bank”"),
    );
  });
});
