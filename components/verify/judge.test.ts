import {describe, expect, it} from "vitest";
import {svgFile} from "../export/svg.ts";
import {redraw} from "../export/redraw.ts";
import {readRecord} from "../export/read.ts";
import {plainLook} from "../picture/picture.ts";
import {nodeTools} from "../../scripts/tools.ts";
import {badge, drawingLine} from "./judge.ts";
import type {Verdict} from "./verdict.ts";

const found = (kind: "png" | "csv" | "zip", drawing: "altered" | "as-exported" | "record-only") =>
  ({is: "record", kind, damaged: false, edition: {then: "", now: ""}, panels: [], more: 0, drawing}) satisfies Verdict;

describe("a verdict in a word", () => {
  it("reproaches a picture that is another, but not a table, which spreadsheets save anew", () => {
    expect([badge(found("png", "altered")).tone, drawingLine(found("png", "altered")).tone]).toEqual(["bad", "bad"]);
    expect([badge(found("csv", "altered")).tone, drawingLine(found("csv", "altered")).tone]).toEqual(["good", "doubt"]);
  });

  it("speaks of a table as a table, and of an archive as one", () => {
    expect(badge(found("csv", "as-exported")).words.en).toContain("table as exported");
    expect(badge(found("png", "as-exported")).words.en).toContain("picture as exported");
    expect(drawingLine(found("zip", "record-only")).words.en).toContain("unpack");
  });

  it("does not take an SVG with the glyphs of an earlier font for an altered one", async () => {
    const tools = await nodeTools();
    const svg = new TextDecoder().decode(await svgFile("codes", "en", plainLook, tools));
    const other = new TextEncoder().encode(svg.replaceAll("base64,", "base64,AAAA"));
    const {record} = readRecord(other, "a.svg");
    expect(record && (await redraw("svg", other, record, tools))).toBe("other-fonts");
    const styled = new TextEncoder().encode(svg.replace("</style>", "text{opacity:0}</style>"));
    expect(record && (await redraw("svg", styled, record, tools))).toBe("altered");
  }, 60_000);
});
