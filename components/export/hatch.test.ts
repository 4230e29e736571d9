import {describe, expect, it} from "vitest";
import {panels} from "../../data/panels/index.ts";
import {drawAt, halves} from "../charts/index.ts";
import {svg} from "../charts/svg.ts";
import {hatchedShapes} from "./hatch.ts";

const pattern =
  '<defs><pattern width="1" height="7" patternTransform="rotate(-45)" id="a-0"><g>' +
  '<path d="M0 -7l1 0l0 2l-1 0Z" fill="#c9c0ad"/><path d="M0 0l1 0l0 2l-1 0Z" fill="#c9c0ad"/></g></pattern></defs>';
const area = (d: string) => `<svg>${pattern}<path d="${d}" fill="url(#a-0)"/></svg>`;

/** The corners of each piece. */
const pieces = (text: string) =>
  [...text.matchAll(/M([^Z]+)Z/g)].map(([, points = ""]) =>
    points.split("L").map((point) => {
      const [x = NaN, y = NaN] = point.split(" ").map(Number);
      return {x, y};
    }),
  );
const sizeOf = (shape: {x: number; y: number}[]) =>
  Math.abs(shape.reduce((sum, {x, y}, i) => sum + (shape.at(i - 1)?.x ?? 0) * y - x * (shape.at(i - 1)?.y ?? 0), 0)) /
  2;

describe("hatching", () => {
  it("becomes stripes of the same slope, width and share", () => {
    const made = pieces(hatchedShapes(area("M100 50l140 0l0 70l-140 0Z")));
    for (const shape of made)
      for (const {x, y} of shape) {
        expect(x >= 100 && x <= 240 && y >= 50 && y <= 120).toBe(true);
        const place = ((((x + y) / Math.SQRT2) % 7) + 7) % 7;
        const inBand = place < 2.02 || place > 6.98;
        expect(inBand).toBe(true);
      }
    const covered = made.reduce((sum, shape) => sum + sizeOf(shape), 0);
    expect(covered / (140 * 70)).toBeCloseTo(2 / 7, 2);
  });

  it("is the same for a rectangle written from another corner, and nothing for one without a size", () => {
    const area1 = pieces(hatchedShapes(area("M10 30l20 0l0 -16l-20 0Z"))).reduce(
      (sum, shape) => sum + sizeOf(shape),
      0,
    );
    const area2 = pieces(hatchedShapes(area("M10 14l20 0l0 16l-20 0Z"))).reduce((sum, shape) => sum + sizeOf(shape), 0);
    expect(area1).toBeCloseTo(area2, 1);
    expect(hatchedShapes(area("M10 14l0 0l0 16l0 0Z"))).toBe("<svg></svg>");
  });

  it("leaves no reference in a chart, whole or in halves", () => {
    for (const id of ["youth-shares", "industry", "design-centres"] as const)
      for (const chart of [panels[id].chart, ...(halves(panels[id].chart) ?? [])]) {
        const drawn = svg(drawAt(chart, "zh", 600), id);
        expect(drawn).toContain("url(");
        expect(hatchedShapes(drawn)).not.toContain("url(");
      }
  });

  it("keeps the outline of what is open below", () => {
    const outlined = area("M10 14l20 0l0 16l-20 0Z").replace(
      /(fill="url[^"]*")\/>/,
      '$1 stroke="#1e5d66" stroke-width="1.5"/>',
    );
    expect(hatchedShapes(outlined)).toMatch(
      /<path d="M10 14l20 0l0 16l-20 0Z" fill="none" stroke="#1e5d66" stroke-width="1.5"\/><\/svg>$/,
    );
  });

  it("says what it cannot make", () => {
    expect(() => hatchedShapes(area("M0 0L10 10L0 10Z"))).toThrow("no way to fill");
    expect(() => hatchedShapes('<path d="M0 0l1 0l0 1l-1 0Z" fill="url(#gone)"/>')).toThrow("gone");
  });
});
