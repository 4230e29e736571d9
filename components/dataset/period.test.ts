import {expect, it} from "vitest";
import {daysOf} from "./period.ts";

it("finds the first and the last day of a period", () => {
  expect(daysOf("2024")).toEqual({start: "2024-01-01", end: "2024-12-31"});
  expect(daysOf("2024-02")).toEqual({start: "2024-02-01", end: "2024-02-29"});
  expect(daysOf("2025-Q1")).toEqual({start: "2025-01-01", end: "2025-03-31"});
  expect(daysOf("2025-Q4")).toEqual({start: "2025-10-01", end: "2025-12-31"});
  expect(daysOf("2024-12-31")).toEqual({start: "2024-12-31", end: "2024-12-31"});
  expect(daysOf("2025-01/2025-06")).toEqual({start: "2025-01-01", end: "2025-06-30"});
  expect(daysOf("2023/2027")).toEqual({start: "2023-01-01", end: "2027-12-31"});
});
