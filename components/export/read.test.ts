import {deflateSync} from "node:zlib";
import {strToU8, zipSync, zlibSync} from "fflate";
import {describe, expect, it} from "vitest";
import {pngOf, readChunks, textChunk} from "./chunks.ts";
import {csvFile} from "./csv.ts";
import {inflated} from "./inflate.ts";
import {largestFile, readRecord} from "./read.ts";
import {recordInXml} from "./read-xml.ts";
import {entriesOf, unpacked} from "./read-zip.ts";
import {judgeRecord} from "./record-schema.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {namespace, rdf, xml, xmpPacket} from "./xmp.ts";

const record = fileRecord([panelRecord("youth-shares", "zh")]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const header = {type: "IHDR", data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0)};
const image = {type: "IDAT", data: zlibSync(Uint8Array.of(0, 1, 2, 3, 4))};
const end = {type: "IEND", data: new Uint8Array(0)};
const xmpOf = (text: string) => textChunk("XML:com.adobe.xmp", text);
const png = pngOf([header, xmpOf(xmpPacket(record)), image, end]);
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${rdf(record)}</metadata></svg>`;
const office = (more: Record<string, Uint8Array>) =>
  zipSync({"[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>"), ...more});
const part = utf8(`<?xml version="1.0"?><record xmlns="${namespace}">${xml(JSON.stringify(record))}</record>`);
/** A part of a file, so that nothing in it can be told apart from the whole by its length. */
const cut = (bytes: Uint8Array, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));

describe("reads the record of", () => {
  const pdf = (metadata: Uint8Array | string) =>
    Buffer.concat([
      utf8("%PDF-1.7\n1 0 obj<</Type/Metadata/Filter/FlateDecode>>stream\n"),
      Buffer.from(metadata),
      utf8("\nendstream\n%%EOF"),
    ]);
  const files: [string, string, Uint8Array][] = [
    ["png", "a PNG", png],
    ["png", "a PNG whose XMP was packed", pngOf([header, packedXmp(), image, end])],
    ["svg", "an SVG", utf8(svg)],
    ["svg", "an SVG with other prefixes", utf8(svg.replaceAll("cfi:", "ns1:").replace("xmlns:cfi", "xmlns:ns1"))],
    ["pdf", "a PDF", pdf(xmpPacket(record))],
    ["pdf", "a PDF with packed metadata", pdf(deflateSync(utf8(xmpPacket(record))))],
    ["docx", "a report", office({"customXml/item1.xml": part})],
    [
      "docx",
      "a report whose part was renumbered",
      office({"customXml/item1.xml": utf8("<a/>"), "customXml/item3.xml": part}),
    ],
    ["docx", "a report that kept only its picture", office({"word/media/image1.png": png})],
    ["csv", "a table", csvFile("youth-shares", "zh")],
    ["json", "JSON", utf8(JSON.stringify({record, rows: []}))],
    ["zip", "a ZIP", zipSync({"README.txt": utf8("…"), "a.png": png, "b.svg": utf8(svg)})],
  ];
  for (const [kind, name, bytes] of files)
    it(name, () =>
      expect(readRecord(bytes, "x")).toEqual({
        kind,
        record: fileRecord([{...record.panels[0]!, drawing: null}]),
        trouble: "none",
      }),
    );

  function packedXmp() {
    const start = utf8("XML:com.adobe.xmp\0\u0001\0\0\0");
    return {type: "iTXt", data: new Uint8Array(Buffer.concat([start, deflateSync(utf8(xmpPacket(record)))]))};
  }

  it("XMP that another program wrote with attributes", () => {
    const json = xml(JSON.stringify(record));
    const packet = `<rdf:Description xmlns:cfi='${namespace}' a="b"\n cfi:record="${json}"/>`;
    expect(JSON.parse(recordInXml(packet) ?? "")).toEqual(record);
  });

  it("a table that a spreadsheet parted by semicolons", () => {
    const table = `a;record (JSON)\r\n1;"${JSON.stringify(record).replaceAll('"', '""')}"\r\n`;
    expect(readRecord(utf8(table), "x.csv").record).toEqual(record);
  });
});

describe("tells", () => {
  it("files without a record", () => {
    for (const [kind, bytes] of [
      ["png", pngOf([header, image, end])],
      ["svg", utf8("<svg></svg>")],
      ["pdf", utf8("%PDF-1.4\n%%EOF")],
      ["docx", office({})],
      ["json", utf8("{}")],
      ["zip", zipSync({"a.txt": utf8("a")})],
    ] as const)
      expect(readRecord(bytes, "x")).toEqual({kind, record: null, trouble: "no-record"});
    expect(readRecord(utf8("a,b\n1,2"), "x.csv").trouble).toBe("no-record");
  });

  it("files that are not ours", () => {
    for (const bytes of [
      new Uint8Array(0),
      utf8("Dear reader"),
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      utf8("<html></html>"),
    ])
      expect(readRecord(bytes, "x")).toEqual({kind: "unknown", record: null, trouble: "not-ours"});
  });

  it("files cut off, with the record where it is still there", () => {
    expect(readRecord(png.subarray(0, -5), "x")).toMatchObject({kind: "png", record, trouble: "damaged"});
    expect(readRecord(cut(png, 0.5), "x")).toEqual({kind: "png", record: null, trouble: "damaged"});
    expect(readRecord(cut(utf8(svg), 0.5), "x").trouble).toBe("damaged");
    expect(readRecord(cut(office({"customXml/item1.xml": part}), 0.6), "x.docx")).toMatchObject({
      kind: "docx",
      trouble: "damaged",
    });
    expect(readRecord(utf8('{"record": {'), "x").trouble).toBe("damaged");
    expect(readRecord(cut(csvFile("youth-shares", "zh"), 0.4), "x.csv").trouble).toBe("bad-record");
  });

  it("a byte changed in transit", () => {
    const changed = png.slice();
    const at = changed.length - 20;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(readChunks(changed)?.damaged).toBe(true);
    expect(readRecord(changed, "x")).toMatchObject({record, trouble: "damaged"});
  });

  it("records that are none, and those of a later form", () => {
    const withRecord = (value: unknown) => readRecord(utf8(JSON.stringify({record: value})), "x").trouble;
    expect(withRecord({...record, panels: []})).toBe("bad-record");
    expect(withRecord({...record, schema: "somebody-else/1"})).toBe("bad-record");
    expect(withRecord({...record, schema: "consumer-finance-index/2", more: 1})).toBe("newer");
    const [panel] = record.panels;
    const [figure] = panel?.figures ?? [];
    const wrong = (change: object) => withRecord({...record, panels: [{...panel, figures: [{...figure, ...change}]}]});
    expect(wrong({})).toBe("none");
    expect(wrong({period: "yesterday"})).toBe("bad-record");
    expect(wrong({source: {...figure?.source, url: "javascript:alert(1)"}})).toBe("bad-record");
    expect(wrong({words: "x".repeat(10_000)})).toBe("bad-record");
  });
});

describe("is not harmed by", () => {
  it("files that are too large", () =>
    expect(readRecord(new Uint8Array(largestFile + 1), "x").trouble).toBe("too-large"));

  it("bombs in a ZIP, a PNG and a PDF", () => {
    const bomb = new Uint8Array(9 * 1024 * 1024);
    const zip = office({"customXml/item1.xml": bomb});
    expect(readRecord(zip, "x").trouble).toBe("damaged");
    const packed = deflateSync(bomb);
    const text = {type: "iTXt", data: new Uint8Array([...utf8("XML:com.adobe.xmp\0\u0001\0\0\0"), ...packed])};
    expect(readRecord(pngOf([header, text, image, end]), "x")).toMatchObject({record: null, trouble: "no-record"});
    const pdf = Buffer.concat([utf8("%PDF-1.7 /Metadata stream\n"), packed, utf8("%%EOF")]);
    expect(readRecord(pdf, "x").trouble).toBe("no-record");
    expect(inflated(packed, 1_000_000, "zlib")).toBeNull();
  });

  it("a ZIP that lies about sizes, or whose files hold one another", () => {
    const zip = zipSync({"a.svg": utf8("<svg>".repeat(10_000))});
    const view = new DataView(zip.buffer);
    const central = zip.length - 22 - 46 - "a.svg".length;
    view.setUint32(central + 24, 10, true);
    const [entry] = entriesOf(zip) ?? [];
    expect(entry && unpacked(entry, 1_000, {left: 1_000, depth: 1})).toBeNull();
    let nested = zipSync({"a.png": png});
    for (let i = 0; i < 10; i++) nested = zipSync({"a.docx": nested});
    expect(readRecord(nested, "x")).toMatchObject({record: null, trouble: "damaged"});
  });

  it("entities that multiply, and files fetched by XML", () => {
    const laughs = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const hostile = `${laughs}<svg xmlns:c="${namespace}"><c:record>&b;&x;</c:record></svg>`;
    expect(readRecord(utf8(hostile), "x")).toEqual({kind: "svg", record: null, trouble: "bad-record"});
  });

  it("deep nesting, bad text, and names of what every object has", () => {
    expect(judgeRecord("[".repeat(1_000_000))).toEqual({is: "bad"});
    expect(judgeRecord(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toEqual({is: "bad"});
    expect(judgeRecord('{"__proto__":{"schema":"consumer-finance-index/1"}}')).toEqual({is: "bad"});
    expect(recordInXml(`<record xmlns="${namespace}">&#xffffff;&#1114112;</record>`)).toBe("&#xffffff;&#1114112;");
    expect(recordInXml(`xmlns="${namespace}"`.repeat(10_000))).toBeNull();
  });

  it("chunks of any length, and rows of quotation marks", () => {
    const long = png.slice();
    new DataView(long.buffer).setUint32(8, 0xffffffff);
    expect(readRecord(long, "x")).toEqual({kind: "png", record: null, trouble: "damaged"});
    expect(readRecord(utf8('"'.repeat(1_000_000)), "x.csv").trouble).toBe("no-record");
    expect(readRecord(utf8("[".repeat(9_000_000)), "x")).toEqual({kind: "json", record: null, trouble: "too-large"});
    expect(readRecord(utf8(`%PDF-1.7${"<?xpacket begin".repeat(1_000_000)}`), "x").trouble).toBe("damaged");
    expect(readRecord(utf8(","), "x.csv").trouble).toBe("no-record");
  });
});
