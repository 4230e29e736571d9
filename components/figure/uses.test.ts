import {describe, expect, it} from "vitest";
import {figureIds, figures} from "../../data/figures/index.ts";
import {panels} from "../../data/panels/index.ts";
import {figuresIn, figuresOf} from "../../data/query.ts";
import {relatedTo} from "../../data/related.ts";
import {scaleOf} from "./scale-chart.ts";
import {usesOf} from "./uses.ts";

describe("where a figure is used", () => {
  it("is every panel whose table has a row for it, and whether its chart draws it", () => {
    for (const id of figureIds)
      for (const {id: panel, drawn} of usesOf(id).panels) {
        expect(figuresOf(panels[panel]), panel).toContain(id);
        expect(figuresIn(panels[panel].chart).includes(id), `${id} in ${panel}`).toBe(drawn);
      }
    expect(usesOf("performance-youth-share")).toEqual({
      panels: [
        {id: "youth-shares", drawn: true},
        {id: "audience-ages", drawn: true},
      ],
      articles: ["youth"],
      themes: ["youth-economy"],
    });
  });

  it("is nowhere for a figure that is only listed with its source", () =>
    expect(usesOf("youth-city-pilots")).toEqual({panels: [], articles: [], themes: []}));
});

describe("what stands on one scale", () => {
  it("is of one unit, and only money or per cent", () => {
    for (const id of figureIds) {
      const chart = scaleOf([id, ...relatedTo(id).near.map((one) => one.id)]);
      for (const one of chart?.figures ?? []) expect(figures[one], `${id}: ${one}`).toMatchObject({unit: chart?.unit});
    }
    expect(scaleOf(["uccn-cities-2023", "uccn-cities-2025"])).toBeNull();
  });

  it("is two at least, and all or none", () => {
    expect(scaleOf(["cq-retail-2024-first"])).toBeNull();
    expect(scaleOf(["cq-retail-2024-first", "code-416"])).toBeNull();
    expect(scaleOf(["cq-retail-2024-first", "performance-youth-share"])).toBeNull();
    expect(scaleOf(["cq-retail-2024-first", "cq-retail-2024-revised"])).toEqual({
      kind: "spread",
      unit: "yuan",
      figures: ["cq-retail-2024-first", "cq-retail-2024-revised"],
    });
  });

  it("is nothing that is only known to lie below a number: the scale could not say so", () => {
    const upper = figureIds.filter((id) => figures[id].is === "up-to");
    expect(upper.length).toBeGreaterThan(0);
    for (const id of upper) expect(scaleOf([id, "performance-youth-share"]), id).toBeNull();
  });
});
