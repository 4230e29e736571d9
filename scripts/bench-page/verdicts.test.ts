import {expect, it} from "vitest";
import {tables} from "./table.ts";
import type {Measured, Run} from "./types.ts";
import {verdicts} from "./verdicts.ts";

const run = (change: Partial<Run> = {}): Run => ({
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  fcp: 1000,
  lcp: 1000,
  lcpElement: "h1",
  tbt: 0,
  cls: 0,
  bytes: 100_000,
  scriptBytes: 50_000,
  requests: 10,
  failed: [],
  ...change,
});
const measured = (name: string, mobile: Run[]): Measured => ({
  target: {name, own: name.startsWith("ours"), url: "http://localhost/"},
  runs: {mobile},
  seen: null,
});

it("a goal that is missed says by how much, and only our own pages have goals", () => {
  const all = [
    measured("ours /", [run({lcp: 1200}), run({lcp: 1300, performance: 97}), run()]),
    measured("peer", [run({cls: 1})]),
  ];
  const lines = verdicts(all);
  expect(lines.filter((line) => line.includes("MISSED"))).toEqual([
    "ours /  MISSED  performance on mobile, every run: 97, at least 98, by 1",
    "ours /  MISSED  LCP / FCP on mobile: 1.2, at most 1.15, by 0.05",
  ]);
  expect(lines).toContain("ours /  met     performance on mobile, median: 100, at least 100");
  expect(lines.join()).not.toContain("peer");
  expect(lines.join()).not.toContain("filter");
});

it("tables hold medians, and what another page is of ours", () => {
  const text = tables([
    measured("ours /", [run(), run({fcp: 1100}), run({fcp: 5000})]),
    measured("peer", [run({fcp: 2200})]),
  ]);
  expect(text).toMatch(/median of 3 interleaved runs/);
  expect(text).toMatch(/\| ours \/ \| 100 \| 100 \| 100 \| 100 \| 100 \| 1100 \|/);
  expect(text).toContain("2200 (2.00×)");
});
