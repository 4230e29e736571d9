import {expect, it} from "vitest";
import {capacity} from "./capacity.ts";

it("adds up", () => {
  const measured = {
    first: {bytes: 500_000, requests: 30},
    again: {bytes: 20_000, requests: 10},
    saved: 400_000,
    rate: 5_000,
  };
  const assumed = {visits: 864_000, first: 0.5, saving: 0.1, peak: 4, price: 0.1};
  const found = capacity(measured, assumed);
  expect(found.bytesPerVisit).toBeCloseTo(300_000);
  expect(found.requestsPerVisit).toBeCloseTo(20.1);
  expect(found.mean).toBeCloseTo(201);
  expect(found.peak).toBeCloseTo(804);
  expect(found.bitsAtPeak).toBeCloseTo(96e6);
  expect(found.coresAtPeak).toBeCloseTo(0.1608);
  expect(found.costPerMonth).toBeCloseTo(777.6);
});
