import {describe, expect, it} from "vitest";
import {figureIds, figures} from "./figures/index.ts";
import type {FigureId} from "./figures/index.ts";
import {byTime, comparable, differencesOf, relatedTo, restOn} from "./related.ts";

const all = figureIds.map((id) => ({id, ...relatedTo(id)}));
const ids = (list: readonly {id: FigureId}[]) => list.map(({id}) => id);
const unit = (id: FigureId): string => {
  const figure = figures[id];
  return "unit" in figure ? figure.unit : figure.is;
};

describe("every figure", () => {
  it("is related both ways, in the same manner", () => {
    const oneWay = (["same", "near"] as const).flatMap((group) =>
      all.flatMap((one) =>
        ids(one[group])
          .filter((other) => !ids(relatedTo(other)[group]).includes(one.id))
          .map((other) => `${one.id} ${group} ${other}`),
      ),
    );
    expect(oneWay).toEqual([]);
  });

  it("is related to all that are comparable to it, and to nothing else", () => {
    const wrong = all.filter(({id, same, near}) => {
      const comparables = byTime(figureIds.filter((other) => comparable(id, other)));
      return JSON.stringify(byTime(ids([...same, ...near]))) !== JSON.stringify(comparables);
    });
    expect(ids(wrong)).toEqual([]);
  });

  it("is never related to itself, and to each other one once", () => {
    const wrong = all.filter(({id, same, near}) => {
      const others = ids([...same, ...near]);
      return others.includes(id) || new Set(others).size !== others.length;
    });
    expect(wrong.map(({id}) => id)).toEqual([]);
  });

  it("stands beside its own unit only", () => {
    const mixed = all.flatMap(({id, same, near}) =>
      ids([...same, ...near])
        .filter((other) => unit(other) !== unit(id))
        .map((other) => `${id} (${unit(id)}) and ${other} (${unit(other)})`),
    );
    expect(mixed).toEqual([]);
  });

  it("differs from what is near it in time, base or subject, and says so", () => {
    const silent = all.flatMap(({id, near}) =>
      near
        .filter(({differs}) => !differs.some((one) => ["subject", "label", "status", "period", "base"].includes(one)))
        .map((other) => `${id} near ${other.id}`),
    );
    expect(silent).toEqual([]);
  });

  it("differs from another in the same things, whichever is asked", () => {
    for (const {id, same, near} of all)
      for (const other of [...same, ...near]) expect(differencesOf(other.id, id), id).toEqual(other.differs);
  });
});

describe("the content", () => {
  it("has one year’s retail sales printed otherwise: two doubts that name each other", () => {
    expect(relatedTo("cq-retail-2024-first").same).toEqual([
      {id: "cq-retail-2024-revised", differs: ["value", "source"]},
    ]);
  });

  it("does not take a target for a result of the same year", () => {
    expect(figures["cq-retail-2025-target"].period).toBe(figures["cq-retail-2025-12"].period);
    const {same, near} = relatedTo("cq-retail-2025-target");
    expect(same).toEqual([]);
    expect(near.find(({id}) => id === "cq-retail-2025-12")?.differs).toContain("status");
  });

  it("sets a traced figure beside its origin: another time and other people", () => {
    const {same, near} = relatedTo("performance-youth-share");
    expect(same).toEqual([]);
    expect(ids(near)).toEqual(["performance-age-18-34"]);
    expect(near[0]?.differs).toEqual(expect.arrayContaining(["subject", "period", "base", "source"]));
    expect(near[0]?.differs).not.toContain("value");
  });

  it("tells what is in yuan with foreign currencies from what is without", () => {
    const [other] = relatedTo("cq-total-loans-rmb").near;
    expect(other?.id).toBe("cq-total-loans-all-currency-2024-10");
    expect(other?.differs).toContain("base");
  });

  it("finds nothing beside a code, a date or a list of the page’s own", () => {
    for (const id of ["code-416", "ccfi-release-date", "design-fund-chain"] as const)
      expect(relatedTo(id), id).toEqual({same: [], near: []});
  });

  it("knows which figures of the page rest on one", () => {
    expect(restOn("performance-age-18-34")).toEqual(["performance-youth-share"]);
    expect(restOn("performance-youth-share")).toEqual([]);
  });
});

it("two silences on the time are not one time", () => {
  expect(figures["youth-population-share"].period).toBeNull();
  expect(differencesOf("youth-population-share", "china-youth-share-2020")).toContain("period");
  expect(differencesOf("youth-population-share", "youth-population-share")).toEqual(["period"]);
});

it("no relation crosses units, however it came about", () => {
  expect(comparable("ccfi-chongqing-rank", "ccfi-city-count")).toBe(false);
});

it("orders by the end of the period, silence last", () => {
  expect(
    byTime(["youth-population-share", "cq-retail-2025-12", "cq-gdp-2025-q1", "cq-retail-2024-q3", "cq-gdp-2024"]),
  ).toEqual(["cq-retail-2024-q3", "cq-gdp-2024", "cq-gdp-2025-q1", "cq-retail-2025-12", "youth-population-share"]);
});
