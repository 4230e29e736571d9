import {describe, expect, it} from "vitest";
import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {words} from "../../data/format.ts";
import {safeSentence} from "../export/safe.ts";
import {figureFile} from "./address.ts";
import {figureFiles} from "./files.ts";

const files = figureFiles();
const textOf = (id: FigureId, kind: "json" | "csv") => files.get(figureFile(id, kind)) ?? "";

interface Content {
  version: string;
  address: {zh: string; en: string};
  figure: {id: string; lower: number | null; upper: number | null; sentence: {zh: string; en: string}};
  also: string[];
  see: string[];
  record: Record<"zh" | "en", {words: string; value: unknown; cue: string | null}>;
  history: {act: string; id: string}[];
}
/** The cells of a CSV (RFC 4180), read apart from what wrote them. */
const readCsv = (text: string): string[][] =>
  text
    .replace(/^\ufeff/, "")
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
      ),
    );
const json = (id: FigureId) => JSON.parse(textOf(id, "json")) as Content;

describe("the files of a figure", () => {
  it("are two for each, and the same bytes again", () => {
    expect(files.size).toBe(figureIds.length * 2);
    expect([...figureFiles()]).toEqual([...files]);
  });

  it("say what the page says, in both languages, and how it came about", () => {
    for (const id of figureIds) {
      const {figure, record, history, address} = json(id);
      expect(figure.id).toBe(id);
      expect(figure.sentence).toEqual({zh: safeSentence(id, "zh"), en: safeSentence(id, "en")});
      expect(record.zh.words).toBe(words(figures[id], "zh"));
      expect(record.en.words).toBe(words(figures[id], "en"));
      expect(record.zh.cue).toBe(figures[id].cite.cue);
      expect(history.at(-1)?.id, id).toBe(id);
      expect(address.en).toContain(`/en/figures/${id}/`);
    }
  });

  it("keep a bound a bound", () => {
    const {figure, see} = json("performance-youth-share");
    expect([figure.lower, figure.upper]).toEqual([76, null]);
    expect(see).toEqual(["performance-age-18-34"]);
  });

  it("name the further sources and the items of a list", () => {
    expect(json("policy-departments").also).toEqual(["pbc-notice"]);
    const [head = [], row = []] = readCsv(textOf("ccfi-top-ten", "csv"));
    const at = (name: string) => row[head.indexOf(name)];
    expect(at("items_en")?.split("; ")).toHaveLength(10);
    expect(at("also")).toBe("ichongqing-2025-06");
    expect(at("id")).toBe("ccfi-top-ten");
  });

  it("have one row, under as many heads as it has cells, and no formula", () => {
    for (const id of figureIds) {
      const rows = readCsv(textOf(id, "csv"));
      expect(rows, id).toHaveLength(2);
      expect(rows[1], id).toHaveLength(rows[0]?.length ?? 0);
      for (const value of rows[1] ?? []) expect(/^[=+@]/.test(value), `${id}: ${value}`).toBe(false);
    }
  });

  it("have another version for other content", () => {
    expect(new Set(figureIds.map((id) => json(id).version)).size).toBe(figureIds.length);
  });
});
