import {readFileSync} from "node:fs";
import {deflateSync, inflateSync} from "node:zlib";
import {beforeAll, describe, expect, it} from "vitest";
import {nodeTools} from "../../scripts/tools.ts";
import {plainLook} from "../picture/picture.ts";
import type {Look} from "../picture/picture.ts";
import {joined, pngOf, readChunks} from "./chunks.ts";
import type {Chunk} from "./chunks.ts";
import {csvFile} from "./csv.ts";
import {jsonFile} from "./json.ts";
import {pngFile} from "./png.ts";
import {readRecord} from "./read.ts";
import {engine} from "./record.ts";
import type {FileRecord} from "./record.ts";
import {formerAddress} from "../routes.ts";
import {redraw, redrawnKinds} from "./redraw.ts";
import {outlinedFile, svgFile} from "./svg.ts";
import type {Tools} from "./tools.ts";
import {xlsxFile} from "./xlsx.ts";

let tools: Tools;
let png: Uint8Array;
let record: FileRecord;
const look: Look = {...plainLook, light: "dark", filter: "主题：金融"};
const recordOf = (bytes: Uint8Array): FileRecord => {
  const {record: found} = readRecord(bytes, "");
  if (!found) throw new Error("no record");
  return found;
};
beforeAll(async () => {
  tools = await nodeTools();
  png = await pngFile("mashang", "zh", look, 1, tools);
  record = recordOf(png);
});

/** The PNG with its image data changed and packed anew, in sound chunks. */
function repacked(change: (rows: Buffer) => void, level: number): Uint8Array {
  const chunks = readChunks(png)?.chunks ?? [];
  const data = joined(chunks.filter(({type}) => type === "IDAT").map((chunk) => chunk.data));
  const rows = inflateSync(data);
  change(rows);
  const image: Chunk = {type: "IDAT", data: deflateSync(rows, {level})};
  const first = chunks.findIndex(({type}) => type === "IDAT");
  return pngOf([...chunks.slice(0, first), image, ...chunks.slice(first).filter(({type}) => type !== "IDAT")]);
}

describe("a PNG", () => {
  it("is as it was exported", async () => expect(await redraw("png", png, record, tools)).toBe("as-exported"));

  it("is ours to the pixel after other programs dropped its words or packed it anew", async () => {
    const chunks = readChunks(png)?.chunks ?? [];
    const stripped = pngOf(chunks.filter(({type}) => type !== "iTXt"));
    expect(await redraw("png", stripped, record, tools)).toBe("repacked");
    const smaller = repacked(() => undefined, 1);
    expect(await redraw("png", smaller, recordOf(smaller), tools)).toBe("repacked");
  });

  it("is altered by one step of one colour of one pixel", async () => {
    const altered = repacked(
      (rows) => rows.writeUInt8((rows.readUInt8(rows.length - 2) + 1) & 255, rows.length - 2),
      9,
    );
    const reading = readRecord(altered, "a.png");
    expect(reading.trouble).toBe("none");
    expect(await redraw("png", altered, record, tools)).toBe("altered");
  });

  it("is altered by chunks that change how it looks", async () => {
    const chunks = readChunks(png)?.chunks ?? [];
    const animated = pngOf([...chunks.slice(0, 1), {type: "acTL", data: new Uint8Array(8)}, ...chunks.slice(1)]);
    expect(await redraw("png", animated, record, tools)).toBe("altered");
  });

  it("is the same whatever the order in which its look was given", async () => {
    const {purpose, light, transparent, filter} = look;
    const other = await pngFile("mashang", "zh", {filter, transparent, light, purpose}, 1, tools);
    expect(Buffer.compare(other, png)).toBe(0);
  });

  it("cannot be compared at another size, or after the drawing has changed", async () => {
    const other = await pngFile("mashang", "zh", look, 0.5, tools);
    expect(await redraw("png", other, record, tools)).toBe("resized");
    const [panel] = record.panels;
    if (!panel?.drawing) throw new Error("no drawing");
    const later = {...record, panels: [{...panel, drawing: {...panel.drawing, picture: "0".repeat(64)}}]};
    expect(await redraw("png", png, later, tools)).toBe("drawing-changed");
    const older = {...record, panels: [{...panel, drawing: {...panel.drawing, engine: "resvg 1"}}]};
    expect(await redraw("png", png, older, tools)).toBe("drawing-changed");
    expect(await redraw("png", png, {...record, panels: [{...panel, drawing: null}]}, tools)).toBe("not-drawn");
    expect(await redraw("png", png, {...record, panels: [panel, panel]}, tools)).toBe("not-drawn");
  });

  it("with a record that no drawing of ours fits is not drawn", async () => {
    const [panel] = record.panels;
    if (!panel?.drawing) throw new Error("no drawing");
    for (const wrong of [
      {...panel, panel: "constructor"},
      {...panel, panel: "gone"},
      {...panel, drawing: {...panel.drawing, filter: "\u{20bb7}".repeat(500)}},
    ])
      expect(await redraw("png", png, {...record, panels: [wrong]}, tools)).toBe("drawing-changed");
  });
});

describe("an SVG", () => {
  for (const [name, make] of [
    ["with text", svgFile],
    ["with outlines", outlinedFile],
  ] as const)
    it(name, async () => {
      const file = await make("cq-loans", "en", plainLook, tools);
      const its = recordOf(file);
      expect(await redraw("svg", file, its, tools)).toBe("as-exported");
      const text = new TextDecoder().decode(file);
      const changed = (to: string) => redraw("svg", new TextEncoder().encode(to), its, tools);
      expect(await changed(`<?xml version="1.0"?>\n${text.replace(/<metadata>.*<\/metadata>/, "")}`)).toBe("repacked");
      const inside = (svg: string) => text.replace(/<metadata>.*<\/metadata>/, () => svg);
      for (const drawn of [
        "<metadata></metadata ><text>78%</text><metadata></metadata>",
        "<metadata><script>draw()</script></metadata>",
      ])
        expect(await changed(inside(drawn))).toBe("altered");
      expect(await changed(text.replace('fill="#1e5d66"', 'fill="#1e5d67"'))).toBe("altered");
    });
});

describe("a table", () => {
  it("is as it was exported, until a cell changes", async () => {
    const csv = csvFile("youth-shares", "zh");
    expect(await redraw("csv", csv, recordOf(csv), tools)).toBe("as-exported");
    const text = new TextDecoder("utf-8", {ignoreBOM: true}).decode(csv);
    const edited = new TextEncoder().encode(text.replace(",28.35,", ",29.35,"));
    expect(await redraw("csv", edited, recordOf(edited), tools)).toBe("altered");
    const json = jsonFile("youth-shares", "en");
    expect(await redraw("json", json, recordOf(json), tools)).toBe("as-exported");
  });

  it("is not compared after the content has changed", async () => {
    const csv = csvFile("youth-shares", "zh");
    const its = recordOf(csv);
    const [panel] = its.panels;
    if (!panel) throw new Error("no panel");
    const older = {...its, panels: [{...panel, version: "0".repeat(16)}]};
    expect(await redraw("csv", csv, older, tools)).toBe("drawing-changed");
  });
});

describe("a file from before panels had pages of their own", () => {
  const former = formerAddress("cq-loans", "en");
  const files = {
    png: () => pngFile("cq-loans", "en", plainLook, 1, tools, former),
    svg: () => svgFile("cq-loans", "en", plainLook, tools, former),
    csv: async () => csvFile("cq-loans", "en", former),
    json: async () => jsonFile("cq-loans", "en", former),
    xlsx: () => xlsxFile("cq-loans", "en", former),
  };
  for (const kind of redrawnKinds)
    it(`is as it was exported: ${kind}`, async () => {
      const bytes = await files[kind]();
      expect(recordOf(bytes).panels[0]?.address).toBe(former);
      expect(await redraw(kind, bytes, recordOf(bytes), tools)).toBe("as-exported");
    });

  it("is not taken for ours with an address that never was", async () => {
    for (const address of ["https://example.net/#cq-loans", "/#cq-loans", "/en/#youth-shares"]) {
      const bytes = await pngFile("cq-loans", "en", plainLook, 1, tools, address);
      expect(await redraw("png", bytes, recordOf(bytes), tools)).toBe("drawing-changed");
    }
  });
});

it("names the engine by the versions that are installed", () => {
  const wanted = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const {dependencies, devDependencies} = wanted;
  expect(dependencies["@resvg/resvg-js"]).toBe(dependencies["@resvg/resvg-wasm"]);
  const fonts = devDependencies["@expo-google-fonts/noto-sans-sc"];
  expect(engine).toContain(`resvg ${dependencies["@resvg/resvg-wasm"]}; noto-sans-sc ${fonts};`);
});
