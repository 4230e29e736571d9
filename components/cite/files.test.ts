import {Cite} from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import {describe, expect, it} from "vitest";
import {z} from "zod";
import {figureIds} from "../../data/figures/index.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {Moment} from "../../data/schema.ts";
import {bibtex} from "./bibtex.ts";
import {citation} from "./cite.ts";
import type {Cited} from "./cited.ts";
import {csl} from "./csl.ts";
import {both, example} from "./example.ts";
import {entriesOf, entryReference, sourceReference, sourcesCited} from "./reference.ts";
import {ris} from "./ris.ts";

const origin = "https://example.org";
const everything: Cited[] = [
  ...figureIds.map((id): Cited => ({kind: "figure", id})),
  ...panelIds.map((id): Cited => ({kind: "panel", id})),
  {kind: "panels", ids: panelIds},
];
/** What a file must give back when another program reads it. */
const expected = (of: Cited) =>
  [
    ...sourcesCited(of, "zh").map((id) => sourceReference(id, "zh")),
    ...entriesOf(of, "zh").map((entry) => entryReference(entry, "zh", origin)),
  ].map(({title, url, published, publisher, language}) => ({
    title: title ?? undefined,
    url: url ?? undefined,
    date: published?.split("-").map(Number),
    publisher: publisher?.[language === "zh" ? "zh" : "en"],
  }));
const dateOf = (date?: {"date-parts": (number | string)[][]}) => date?.["date-parts"][0]?.map(Number);

describe("an independent reader gets back what was cited", () => {
  it("from BibTeX", () => {
    for (const of of everything) {
      const {data} = new Cite(citation(of, "bibtex", "zh", {origin}).text);
      expect(
        data.map((item) => ({
          title: item.title,
          url: item.URL,
          date: dateOf(item.issued),
          publisher: item["container-title"] ?? item.publisher,
        })),
        JSON.stringify(of),
      ).toEqual(expected(of));
    }
  });

  // Of the date of a newspaper article, and of a month without its day, this reader keeps the year; see DA below.
  it("from RIS", () => {
    const year = (date: number[] | undefined) => date?.slice(0, 1);
    for (const of of everything) {
      const {data} = new Cite(citation(of, "ris", "zh", {origin}).text);
      expect(
        data.map((item) => ({
          title: item.title,
          url: item.URL,
          date: year(dateOf(item.issued)),
          publisher: item["container-title"] ?? item.publisher,
        })),
        JSON.stringify(of),
      ).toEqual(expected(of).map((item) => ({...item, date: year(item.date)})));
    }
  });

  it("authors too", () => {
    const of: Cited = {kind: "figure", id: "policy-measures"};
    const first = (style: "bibtex" | "ris") => new Cite(citation(of, style, "en", {origin}).text).data[0];
    expect(first("bibtex")?.author).toEqual([{family: "朱涛"}, {family: "黄潇"}, {family: "孙磊"}]);
    expect(first("ris")?.reporter).toEqual(["朱, 涛", "黄, 潇", "孙, 磊"]);
  });
});

describe("BibTeX", () => {
  it("has one key for each entry, in ASCII, the same every time", () => {
    const {text} = citation({kind: "panels", ids: panelIds}, "bibtex", "zh", {origin});
    const keys = [...text.matchAll(/^@\w+\{(.*),$/gm)].map(([, key = ""]) => key);
    expect(keys.length).toBeGreaterThan(50);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it("writes what TeX would take for a command so that it prints", () => {
    const title = "50% & a_b #1 {x} $y ~z ^w \\v";
    const text = bibtex(example({title}), "en");
    expect(text).toContain(
      "title = {{50\\% \\& a\\_b \\#1 \\textbraceleft{}x\\textbraceright{} \\$y \\textasciitilde{}z \\textasciicircum{}w \\textbackslash{}v}}",
    );
    expect(new Cite(bibtex(example({title: "50% & a_b #1"}), "en")).data[0]?.title).toBe("50% & a_b #1");
  });
});

describe("RIS", () => {
  it("begins with TY, ends with ER, and its lines end with CR and LF", () => {
    const {text} = citation({kind: "panel", id: "youth-shares"}, "ris", "zh", {origin});
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const records = text.split("ER  - \r\n").slice(0, -1);
    for (const record of records) expect(record).toMatch(/^TY {2}- (NEWS|JOUR|RPRT|GEN|ELEC|DATA)\r\n/);
  });

  it("writes a date as year, month and day, whose slashes stay where a part is missing", () => {
    const written = (published: Moment) => /^DA {2}- (.*)\r$/m.exec(ris(example({published}), "en"))?.[1];
    expect(written("2025-04-29")).toBe("2025/04/29");
    expect(written("2022-12")).toBe("2022/12//");
    expect(written("2025")).toBe("2025///");
  });

  it("leaves out what is not known", () =>
    expect(ris(example({publisher: both("Site")}), "en")).toBe(
      "TY  - ELEC\r\nID  - example\r\nAU  - Site\r\nPB  - Site\r\nLA  - en\r\nN1  - title not seen\r\nER  - \r\n",
    ));
});

/** As much of csl-data.json (Citation Style Language 1.0.2) as concerns what we write; other fields are not allowed. */
const date = z.strictObject({"date-parts": z.array(z.array(z.number()).min(1).max(3)).min(1).max(2)});
const items = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(["article-journal", "article-newspaper", "dataset", "document", "report", "webpage"]),
    title: z.string().optional(),
    author: z
      .array(z.union([z.strictObject({family: z.string(), given: z.string()}), z.strictObject({literal: z.string()})]))
      .optional(),
    "container-title": z.string().optional(),
    publisher: z.string().optional(),
    issued: date.optional(),
    accessed: date.optional(),
    version: z.string().optional(),
    URL: z.url().optional(),
    language: z.enum(["zh-CN", "en", "ja"]),
    genre: z.string().optional(),
    note: z.string().optional(),
  }),
);

describe("CSL-JSON", () => {
  it("is as the schema has it", () => {
    for (const of of everything) {
      const {text, file} = citation(of, "csl", "en", {origin});
      expect(() => items.parse(JSON.parse(text)), JSON.stringify(of)).not.toThrow();
      expect(file).toMatchObject({type: "application/vnd.citationstyles.csl+json"});
      expect(file?.name).toMatch(/^cfi-[a-z0-9-]+-en-\d{4}-\d{2}-\d{2}\.json$/);
    }
  });

  it("has no field for what is not known", () =>
    expect(csl(example({language: "zh"}), "zh")).toEqual({
      id: "example",
      type: "webpage",
      language: "zh-CN",
      note: "题名未见",
    }));
});
