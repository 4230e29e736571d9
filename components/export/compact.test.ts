import {describe, expect, it} from "vitest";
import {compact, compactPath} from "./compact.ts";

describe("paths are written short", () => {
  it("in relative commands", () =>
    expect(compactPath("M 10 20 L 15 20 L 15 12.5 L 14.75 12 Q 1 2 3 4 C 1 1 2 2 3 3 Z M 0.5 0 L 1 1 L 2 3 Z")).toBe(
      "m10 20h5v-7.5l-.25-.5q-13.75-10-11.75-8c-2-3-1-2 0-1zm-9.5-20l.5 1 1 2z",
    ));
  it("without adding up what is rounded away", () => {
    const data = `M 0 0 ${Array.from({length: 1000}, (_, i) => `L ${(i + 1) * 0.004} 1`).join(" ")}`;
    const sum = compactPath(data).match(/h[-\d. ]+/g) ?? [];
    const moved = sum
      .join(" ")
      .match(/-?[\d.]+/g)
      ?.reduce((all, n) => all + Number(n), 0);
    expect(moved).toBeCloseTo(4, 1);
  });
  it("but not where a command is unknown", () =>
    expect(compactPath("M 0 0 A 1 1 0 0 0 2 2")).toBe("M 0 0 A 1 1 0 0 0 2 2"));
  it("and nothing else changes", () =>
    expect(compact('<svg>\n  <path fill="#123456" stroke="none" d="M 1 1 L 2 1"/>\n</svg>')).toBe(
      '<svg><path fill="#123456" d="m1 1h1"/></svg>',
    ));
});
