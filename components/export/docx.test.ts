import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {sourcesOf} from "../../data/query.ts";
import {nodeTools} from "../../scripts/tools.ts";
import {alternative} from "../alternative.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {numberedSources} from "../briefing/citations.ts";
import {clean} from "./docx-parts.ts";
import {docxFile} from "./docx.ts";
import {checkOoxml} from "./ooxml.ts";
import {readChunks} from "./png.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {rowsOf} from "./rows.ts";
import type {Tools} from "./tools.ts";

const ids = ["youth-shares", "youth-population", "mashang"] as const satisfies readonly PanelId[];
const note = "四个分母不同，请逐个说明。\n第三项只查到购票观众 <&\u0003>。";
const briefing: Briefing = {
  title: "青年消费",
  lang: "zh",
  light: "dark",
  orientation: "portrait",
  entries: ids.map((panel, i) => ({panel, note: i === 1 ? note : "", version: ""})),
};

const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
const wordsIn = (xml: string) =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""));
const partsOf = (file: Uint8Array) => {
  const parts = unzipSync(file);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};
const has = (program: string): boolean => {
  try {
    execFileSync("which", [program]);
    return true;
  } catch {
    return false;
  }
};

let tools: Tools;
let file: Uint8Array;
let part: (name: string) => string;
let body: string;
beforeAll(async () => {
  tools = await nodeTools();
  file = await docxFile(briefing, tools);
  part = partsOf(file);
  body = part("word/document.xml");
});

describe("DOCX", () => {
  it("has nothing to repair and carries its record", () => {
    expect(checkOoxml(file)).toEqual([]);
    const record = part("customXml/item1.xml").replace(/<[^>]+>/g, "");
    expect(unescaped(record.trim())).toBe(JSON.stringify(fileRecord(ids.map((id) => panelRecord(id, "zh")))));
  });

  it("has a footnote for each source once, numbered as in the list of sources", () => {
    const {list} = numberedSources(briefing);
    const notes = [...part("word/footnotes.xml").matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)];
    expect(notes.map(([, id, text = ""]) => [Number(id), wordsIn(text).trim()]).filter(([id]) => id !== 0)).toEqual(
      list.map(({number, words}) => [number, words]),
    );
    const references = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(references).toEqual(list.map(({number}) => number));
    // What the second panel shares with the first leads back to the first note.
    const shared = sourcesOf(panels[ids[1]]).filter((id) => (sourcesOf(panels[ids[0]]) as string[]).includes(id));
    expect(shared.length).toBeGreaterThan(0);
    const again = [...body.matchAll(/NOTEREF _Ref_note_(\d+)/g)].map(([, id]) => Number(id));
    expect(again).toEqual(list.filter(({id}) => shared.includes(id)).map(({number}) => number));
    for (const {number} of list) expect(body).toContain(`w:name="_Ref_note_${number}"`);
    // The line above the notes has no number.
    expect(part("word/footnotes.xml")).not.toMatch(/<w:footnoteRef\/><\/w:r><w:r><w:separator/);
  });

  it("links sources that have an address, and no others", () => {
    const urls = [...part("word/_rels/document.xml.rels").matchAll(/Target="(http[^"]*)"/g)].map(([, url = ""]) =>
      unescaped(url),
    );
    expect([...new Set(urls)].sort()).toEqual(
      [...new Set(numberedSources(briefing).list.flatMap(({url}) => url ?? []))].sort(),
    );
  });

  it("has captions with fields that count, and fields that need no question", () => {
    for (const name of ["图", "表"]) {
      const counted = [...body.matchAll(new RegExp(`SEQ ${name} [^<]*</w:instrText>.*?<w:t[^>]*>(\\d+)</w:t>`, "gs"))];
      expect(counted.map(([, n]) => Number(n))).toEqual([1, 2, 3]);
    }
    expect(body).toContain('TOC \\o "1-1" \\h \\z \\u'.replaceAll('"', "&quot;"));
    expect(body).not.toMatch(/w:dirty="(true|1)"/);
    expect(part("word/settings.xml")).not.toContain("updateFields");
    const count = (is: string) => body.split(`w:fldCharType="${is}"`).length;
    expect(count("begin")).toBe(count("end"));
  });

  it("says to those who cannot see it what a picture shows, and the picture keeps its own record", () => {
    const said = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = ""]) => unescaped(text));
    expect(said).toEqual(ids.map((id) => alternative(panels[id], "zh")));
    const images = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith(".png"));
    expect(images).toHaveLength(ids.length);
    for (const [, bytes] of images) {
      const types = readChunks(bytes)?.chunks.map(({type}) => type) ?? [];
      expect(types).toContain("iTXt");
    }
  });

  it("has the figures as a table with a repeated head and rows that are not cut", () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(ids.length);
    for (const [i, id] of ids.entries()) {
      const [head = "", ...rows] = [...(tables[i] ?? "").matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
      expect(head).toContain("<w:tblHeader/>");
      expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
      const expected = rowsOf(id, "zh");
      expect(rows).toHaveLength(expected.length);
      for (const [at, row] of expected.entries()) {
        const words = wordsIn(rows[at] ?? "");
        for (const text of [row.name, row.words, row.claimWords, row.place, row.standingWords ?? ""])
          expect(words).toContain(text);
        if (row.cue) expect(words).toContain(row.cue);
      }
    }
  });

  it("sets Chinese in Chinese fonts, in styles of their own names", () => {
    const styles = part("word/styles.xml");
    expect(styles).toMatch(
      /<w:docDefaults>.*?w:eastAsia="SimSun".*?<w:lang w:val="en-US" w:eastAsia="zh-CN".*?<\/w:docDefaults>/s,
    );
    for (const id of ["Title", "Heading1", "Heading2", "Caption", "FootnoteText", "TableText"])
      expect(styles).toMatch(new RegExp(`w:styleId="${id}".*?w:eastAsia="Microsoft YaHei"`, "s"));
    expect(body).not.toContain("<w:rFonts");
    // A4, and text 156 mm wide.
    const [, width] = /<w:pgSz w:w="(\d+)" w:h="16838"/.exec(body) ?? [];
    const [, right, left] = /<w:pgMar [^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(body) ?? [];
    expect(((Number(width) - Number(left) - Number(right)) / 1440) * 25.4).toBeCloseTo(156, 0);
  });

  it("has the reader’s own words, without what XML cannot hold", () => {
    expect(clean("a\u0003b\ud800c😀")).toBe("abc😀");
    expect(wordsIn(body)).toContain("编者按：四个分母不同，请逐个说明。第三项只查到购票观众 <&>。");
  });

  it("is the same a second time and in another time zone", async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = "Asia/Shanghai";
      expect(new Date(2026, 0).getTimezoneOffset()).toBe(-480);
      expect(Buffer.compare(await docxFile(briefing, tools), file)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("of one panel has no title page; on its side only what finds room there", async () => {
    const one = {...briefing, title: "", orientation: "landscape" as const};
    const low = partsOf(await docxFile({...one, entries: [{panel: "cq-loans", note: "", version: ""}]}, tools));
    expect(low("word/document.xml")).not.toContain("TOC ");
    expect(low("word/document.xml")).toContain('w:orient="landscape"');
    const high = partsOf(await docxFile({...one, entries: [{panel: "codes", note: "", version: ""}]}, tools));
    expect(high("word/document.xml")).not.toContain('w:orient="landscape"');
  });

  const folder = mkdtempSync(join(tmpdir(), "cfi-docx-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it("opens in LibreOffice with its words, notes and links", async (context) => {
    context.skip(!has("soffice") || !has("pdftotext"), "LibreOffice or poppler is not installed");
    const path = join(folder, "report.docx");
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path], {stdio: "pipe"});
    const pdf = join(folder, "report.pdf");
    const shown = execFileSync("pdftotext", ["-layout", pdf, "-"], {encoding: "utf8"}).replace(/\s/g, "");
    for (const id of ids) expect(shown).toContain(plain(panels[id].title.zh, "zh").replace(/\s/g, ""));
    for (const {words} of numberedSources(briefing).list) expect(shown).toContain(words.replace(/\s/g, ""));
    expect(shown).toMatch(/第1页，共\d+页/);
    const sizes = execFileSync("pdfimages", ["-list", pdf], {encoding: "utf8"});
    expect(sizes.split("\n").filter((line) => /^ *\d+ +\d+ image .* 300 +300 /.test(line))).toHaveLength(ids.length);
  });
});
