import Ajv2020 from "ajv/dist/2020.js";
import {describe, expect, it} from "vitest";
import {edition} from "../../data/edition.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {numbers} from "../export/rows.ts";
import {dataset, datasetVersion} from "./dataset.ts";
import {missingCodes} from "./field.ts";
import {datasetSchema} from "./schema.ts";

const check = new Ajv2020({strict: true, allErrors: true, strictTypes: false}).compile(datasetSchema());
const copy = (): Record<string, never> => JSON.parse(JSON.stringify(dataset())) as Record<string, never>;
const plain: unknown = copy();
const all = plain as {figures: Record<string, Record<string, unknown>>; panels: Record<string, {figures: unknown[]}>};

describe("dataset.json", () => {
  it("keeps to its schema", () => {
    check(plain);
    expect(check.errors).toBeNull();
  });

  it("would not, with a claim that is none, a language left out or a field that nobody described", () => {
    const change = (at: string, to: unknown) => {
      const altered = copy() as unknown as typeof all;
      const figure = altered.figures["policy-measures"] ?? {};
      figure[at] = to;
      return check(altered);
    };
    expect(change("value", 19)).toBe(true);
    expect(change("claim", "rather-more")).toBe(false);
    expect(change("label", {zh: "举措"})).toBe(false);
    expect(change("more", 1)).toBe(false);
    expect(change("value", "not-stated")).toBe(false);
  });

  it("has every figure with the bounds that tables of panels have, and says why one is missing", () => {
    expect(Object.keys(all.figures)).toEqual(figureIds);
    for (const id of figureIds) {
      const entry = all.figures[id] ?? {};
      const {lower, upper, value} = numbers(figures[id]);
      expect({lower: entry.lower, upper: entry.upper}, id).toEqual({lower, upper});
      expect(entry.value ?? entry.text, id).toBe(value);
    }
    expect(all.figures["youth-population-share"]?.missing).toMatchObject({period: "not-stated"});
    const kept = figureIds.filter((id) => figures[id].cite.cue === null);
    const said = figureIds.filter((id) => JSON.stringify(all.figures[id]?.missing ?? {}).includes('"cue":"not-kept"'));
    expect(said).toEqual(kept);
  });

  it("uses every code for what is missing", () => {
    const text = JSON.stringify(plain);
    for (const code of Object.keys(missingCodes).filter((one) => one !== ""))
      expect(text).toMatch(new RegExp(`"missing":{[^}]*"${code}"`));
  });

  it("is versioned by its content, not by the day", () => {
    expect(datasetVersion()).toMatch(/^[0-9a-f]{16}$/);
    expect(dataset()).toMatchObject({version: datasetVersion(), edition});
  });
});
