import {describe, expect, it} from "vitest";
import {edition} from "../../data/edition.ts";
import {
  closeParts,
  contentTypes,
  declaration,
  edit,
  openParts,
  relate,
  rename,
  setText,
  textOf,
} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {faultIn} from "./ooxml-xml.ts";
import {canonicalOoxml, checkOoxml} from "./ooxml.ts";
import {mendChart} from "./ooxml-mend.ts";
import {fileRecord, panelRecord} from "./record.ts";

const record = fileRecord([panelRecord("youth-shares", "zh")]);
const about = {record, title: "四个比重 & “三个”", lang: "zh"} as const;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The least document, with ids as docx makes them. */
function documentFile(change: (parts: Parts) => void = () => undefined): Uint8Array {
  const parts: Parts = new Map();
  setText(
    parts,
    contentTypes,
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpg"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '<Override PartName="/word/ghost.xml" ContentType="application/xml"/></Types>',
  );
  setText(
    parts,
    "word/document.xml",
    '<w:document xmlns:w="w" xmlns:r="r"><w:hyperlink r:id="rIdk3j9x"/></w:document>',
  );
  relate(parts, "", `${office}/officeDocument`, "word/document.xml");
  setText(
    parts,
    "word/_rels/document.xml.rels",
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rIdk3j9x" Type="${office}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>`,
  );
  change(parts);
  return closeParts(parts);
}

const made = (file = documentFile()) => openParts(canonicalOoxml(file, about));

describe("canonicalOoxml", () => {
  it("leaves nothing to repair", () => {
    expect(checkOoxml(canonicalOoxml(documentFile(), about))).toEqual([]);
  });
  it("counts random ids from one, in the part too", () => {
    const parts = made();
    expect(textOf(parts, "word/document.xml")).toContain('r:id="rId1"');
    expect(textOf(parts, "word/_rels/document.xml.rels")).toContain('Id="rId1"');
  });
  it("drops the type of a part that is not there, and names JPEG rightly", () => {
    const types = textOf(made(), contentTypes);
    expect(types).not.toContain("ghost");
    expect(types).toContain("image/jpeg");
    expect(types).not.toContain("image/jpg");
  });
  it("says what the file is, with the date of the figures", () => {
    const core = textOf(made(), "docProps/core.xml");
    expect(core).toContain("<dc:title>四个比重 &amp; “三个”</dc:title>");
    expect(core).toContain(`${edition}T00:00:00Z</dcterms:created>`);
    expect(core).toContain("<dc:language>zh-CN</dc:language>");
    expect(core).toContain("重庆日报");
    expect(core).toContain(`youth-shares@${record.panels[0]?.version ?? "?"}`);
    const custom = textOf(made(), "docProps/custom.xml");
    expect(custom).toContain('name="Data version"');
    for (const [, value = ""] of custom.matchAll(/<vt:lpwstr>([^<]*)</g)) expect(value.length).toBeLessThan(255);
  });
  it("carries the record where Office keeps it", () => {
    const parts = made();
    const item = textOf(parts, "customXml/item1.xml");
    const json = /<record [^>]*>([\s\S]*)<\/record>/.exec(item)?.[1] ?? "";
    const plain = json
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(JSON.parse(plain)).toEqual(record);
    expect(textOf(parts, "word/_rels/document.xml.rels")).toContain('Target="../customXml/item1.xml"');
  });
  it("gives the same bytes again, from itself and in every time zone", () => {
    const zone = process.env.TZ;
    const once = canonicalOoxml(documentFile(), about);
    expect(canonicalOoxml(once, about)).toEqual(once);
    try {
      for (process.env.TZ of ["Asia/Shanghai", "America/Los_Angeles"])
        expect(canonicalOoxml(documentFile(), about)).toEqual(once);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
  it("drops axes that a chart has not, and adds an East Asian face to the Latin one", () => {
    const chart = '<c:axId val="1"/><c:axId val="2"/><c:catAx><c:axId val="1"/></c:catAx><a:latin typeface="Arial"/>';
    expect(mendChart(chart)).toBe(
      '<c:axId val="1"/><c:catAx><c:axId val="1"/></c:catAx><a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>',
    );
  });
});

describe("checkOoxml", () => {
  const broken = (change: (parts: Parts) => void) => {
    const parts = made();
    change(parts);
    return checkOoxml(closeParts(parts));
  };
  it("finds a phantom part, a lost part and a lost relationship", () => {
    expect(broken((parts) => parts.delete("docProps/custom.xml"))).toEqual([
      "a type for docProps/custom.xml, which is missing",
      "_rels/.rels: leads to docProps/custom.xml, which is missing",
      "docProps/custom.xml is missing",
    ]);
    expect(broken((parts) => setText(parts, "word/lost.xml", "<a/>"))).toEqual(["nothing leads to word/lost.xml"]);
    expect(broken((parts) => edit(parts, /document\.xml$/, (text) => text.replace("rId1", "rId9")))).toEqual([
      "word/document.xml: uses rId9, which word/_rels/document.xml.rels has not",
    ]);
  });
  it("finds XML that is not well-formed, and a chart with a lost axis", () => {
    expect(broken((parts) => setText(parts, "word/document.xml", "<a><b></a>"))).toEqual([
      "word/document.xml: </a> closes what is not open",
    ]);
    expect(
      broken((parts) => {
        setText(parts, "word/charts/chart1.xml", '<c:x xmlns:c="c"><c:axId val="7"/></c:x>');
        relate(parts, "word/document.xml", `${office}/chart`, "charts/chart1.xml");
      }),
    ).toEqual(["word/charts/chart1.xml: axis 7 is missing"]);
  });
  it("finds a part that stands twice", () => {
    const parts = made();
    setText(parts, "docProps/apq.xml", "<a/>");
    const file = closeParts(parts);
    // A ZIP file can hold a name twice; no writer of ours does, so one letter is changed in its bytes.
    const name = [...new TextEncoder().encode("docProps/apq.xml")];
    file.forEach((_, at) => {
      if (name.every((byte, i) => file[at + i] === byte)) file[at + 11] = "p".charCodeAt(0);
    });
    expect(checkOoxml(file)).toContain("docProps/app.xml twice");
  });
});

describe("faultIn", () => {
  it.each([
    ["<a/>", null],
    ['<?xml version="1.0"?><a b="1"><!-- < --><c/>text &amp; &#x4e2d;</a>', null],
    ["<a>&nbsp;</a>", "a bare &"],
    ["<a><b></a></b>", "</a> closes what is not open"],
    ['<a b="1" b="2"/>', "an attribute twice in <a>"],
    ["<a b=1/>", "not a tag: <a b=1/>"],
    ["<a/><b/>", "a second root: <b>"],
    ["<a>", "<a> is not closed"],
    ["", "no root"],
  ])("%s", (text, fault) => expect(faultIn(text)).toBe(fault));
});

it("renames parts wherever they are named", () => {
  const parts = openParts(documentFile());
  rename(parts, new Map([["word/document.xml", "word/text.xml"]]));
  expect([...parts.keys()]).toContain("word/_rels/text.xml.rels");
  expect(textOf(parts, "_rels/.rels")).toContain("/word/text.xml");
  expect(textOf(parts, contentTypes)).toContain('PartName="/word/text.xml"');
});
