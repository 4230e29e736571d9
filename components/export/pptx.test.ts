import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {figures} from "../../data/figures/index.ts";
import {boundOf, words} from "../../data/format.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {figuresIn, sourcesOf} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {nodeTools} from "../../scripts/tools.ts";
import {alternative} from "../alternative.ts";
import {say} from "../strings.ts";
import type {Briefing} from "../briefing/briefing.ts";
import {nativeCharts} from "./native.ts";
import {checkOoxml} from "./ooxml.ts";
import {openParts, relationships, relsOf, targetOf, textOf} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {readChunks} from "./png.ts";
import {layoutOf} from "./pptx-layout.ts";
import {heightOf, slideSize} from "./pptx-text.ts";
import {pptxFile} from "./pptx.ts";
import {safeSentence} from "./safe.ts";
import type {Tools} from "./tools.ts";
import {xml} from "./xmp.ts";

const brief = (ids: readonly PanelId[], more: Partial<Briefing> = {}): Briefing => ({
  title: "",
  lang: "zh",
  light: "light",
  orientation: "landscape",
  entries: ids.map((panel) => ({panel, note: "", version: ""})),
  ...more,
});

let tools: Tools;
/** The same with images that take no time. */
let quick: Tools;
let deck: Uint8Array;
let parts: Parts;
beforeAll(async () => {
  tools = await nodeTools();
  const png = await tools.png('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>', 1);
  quick = {...tools, png: async () => png, outline: async (svg) => svg};
  deck = await pptxFile(brief(panelIds, {title: "给评论部的图"}), quick);
  parts = openParts(deck);
});

const names = (pattern: RegExp, from = parts) => [...from.keys()].filter((name) => pattern.test(name));
/** The slide of a panel in the deck: after the cover. */
const slideOf = (id: PanelId) => `ppt/slides/slide${panelIds.indexOf(id) + 2}.xml`;
const chartsOf = (id: PanelId, from = parts, slide = slideOf(id)) =>
  relationships(textOf(from, relsOf(slide)))
    .filter(({type}) => type.endsWith("/chart"))
    .map(({target}) => targetOf(slide, target));
const bookOf = (chart: string) => {
  const book = relationships(textOf(parts, relsOf(chart)))[0];
  return openParts(parts.get(targetOf(chart, book?.target ?? "")) ?? new Uint8Array());
};
const said = (text: string) => [...text.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, one]) => one).join("");
const series = (text: string) => text.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
const valuesOf = (one: string) => /<c:val>([\s\S]*)<\/c:val>/.exec(one)?.[1]?.match(/<c:v>[^<]*/g)?.length ?? 0;

describe("the slides of all panels", () => {
  it("leave nothing to repair", () => {
    expect(checkOoxml(deck)).toEqual([]);
    expect(names(/slideMaster2|jpg$/)).toEqual([]);
  });
  it("are a cover, one a panel and the sources, each with a title that the outline knows", () => {
    const slides = names(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides.length).toBeGreaterThan(panelIds.length + 1);
    for (const name of slides) expect(textOf(parts, name), name).toContain('type="title"');
    for (const id of panelIds)
      expect(said(textOf(parts, slideOf(id))), id).toContain(xml(plain(panels[id].title.zh, "zh")));
  });
  it("say what they show to those who cannot see it", () => {
    for (const id of panelIds) {
      const text = textOf(parts, slideOf(id));
      const shown = text.match(/<p:cNvPr [^>]*descr="[^"]{20,}"/g) ?? [];
      const drawn = (text.match(/<p:graphicFrame>|<p:pic>/g) ?? []).length;
      expect(drawn, id).toBeGreaterThan(0);
      expect(shown.length, id).toBe(drawn);
      expect(text.replaceAll("&apos;", "'"), id).toContain(xml(alternative(panels[id], "zh")).slice(0, 40));
    }
  });
  it("have each cue, how well it is established, and each source, as a link where it has an address", () => {
    for (const id of panelIds) {
      const text = said(textOf(parts, slideOf(id)));
      for (const cue of panels[id].cues) {
        expect(text, id).toContain(xml(figures[cue].cite.cue ?? words(figures[cue], "zh")));
        expect(text, id).toContain(standingWords(standingOf(cue), "zh"));
      }
      const links = relationships(textOf(parts, relsOf(slideOf(id)))).filter(({external}) => external);
      for (const source of sourcesOf(panels[id])) {
        const {url, publisher} = sources[source];
        expect(text, id).toContain(xml(publisher.zh));
        if (url !== null)
          expect(
            links.map(({target}) => target),
            id,
          ).toContain(xml(url));
      }
    }
  });
  it("give the speaker the cue, its standing and a sentence, in paragraphs of their own", () => {
    for (const id of panelIds) {
      const notes = textOf(parts, `ppt/notesSlides/notesSlide${panelIds.indexOf(id) + 2}.xml`);
      for (const cue of panels[id].cues) {
        expect(notes, id).toContain(`>可以这样说：${xml(safeSentence(cue, "zh"))}</a:t>`);
        expect(notes, id).toContain(`>查证：${standingWords(standingOf(cue), "zh")}</a:t>`);
      }
      expect(notes).not.toContain('lang="en-US"');
    }
  });
  it("have no text under 9 points, and set Chinese in a Chinese face", () => {
    for (const name of names(/^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/)) {
      const text = textOf(parts, name);
      for (const [, size] of text.matchAll(/ sz="(\d+)"/g)) expect(Number(size), name).toBeGreaterThanOrEqual(900);
      expect(text, name).toContain('<a:ea typeface="Microsoft YaHei"/>');
      expect(text, name).toContain('lang="zh-CN"');
      expect(text, name).not.toMatch(/<a:latin [^>]*\/>(?!<a:ea)/);
    }
  });
});

describe("native charts", () => {
  it("are there wherever the kind has one, with a workbook that has the labels in Chinese", () => {
    for (const id of panelIds) {
      const native = nativeCharts(panels[id].chart, "zh");
      expect(chartsOf(id).length, id).toBe(native?.length ?? 0);
      for (const name of chartsOf(id)) {
        const strings = textOf(bookOf(name), "xl/sharedStrings.xml");
        expect(strings).toContain("原文说法");
        for (const [, cell] of textOf(parts, name).matchAll(/<c:v>([^<]*\p{Script=Han}[^<]*)<\/c:v>/gu))
          expect(strings, id).toContain(`>${cell}<`);
      }
    }
  });
  it("never show a bound as a plain value: it has a series of its own, hatched or open, and its words", () => {
    for (const id of panelIds) {
      const {chart} = panels[id];
      const bounds = figuresIn(chart).filter((figure) => boundOf(figures[figure]) !== null);
      const text = chartsOf(id)
        .map((name) => textOf(parts, name))
        .join("");
      if (text === "" || bounds.length === 0) continue;
      // Over a column the unit is left to the title of the chart.
      const unit = chart.kind === "columns" ? /(元|人次)$/ : /$^/;
      for (const bound of bounds) expect(said(text), id).toContain(words(figures[bound], "zh").replace(unit, ""));
      const plainOnes = series(text).filter((one) => />给出的数</.test(one));
      const exact = figuresIn(chart).filter((f) => boundOf(figures[f]) === null && !("status" in figures[f]));
      expect(
        plainOnes.reduce((sum, one) => sum + valuesOf(one), 0),
        id,
      ).toBe(exact.length);
      expect(text, id).toMatch(/<a:pattFill prst="wdUpDiag">|prstDash val="dash"|symbol val="triangle"/);
    }
  });
  it("draw what a share leaves open as a hatched series, to a hundred", () => {
    const [name = ""] = chartsOf("youth-shares");
    const open = series(textOf(parts, name)).find((one) => one.includes(">上限未述<")) ?? "";
    expect(open).toContain("pattFill");
    expect(/<c:val>([\s\S]*)<\/c:val>/.exec(open)?.[1]?.match(/<c:v>(\d+)/g)).toEqual(["<c:v>10", "<c:v>24"]);
    expect(textOf(parts, name)).toContain("超过76%");
  });
  it("print a trailing zero that the source prints, and numbers that follow the workbook", () => {
    const [name = ""] = chartsOf("retail-2025");
    expect(textOf(parts, name)).toContain('formatCode="0.00"');
    expect(textOf(bookOf(name), "xl/worksheets/sheet1.xml")).toContain("<v>16688.5</v>");
  });
  it("leave a year without a figure empty, and say so", () => {
    const [name = ""] = chartsOf("industry");
    const text = textOf(parts, name);
    expect(text).toContain('<c:dispBlanksAs val="gap"/>');
    expect(text).toContain("2020\n未见数据");
    expect(text).not.toContain("<c:v>0</c:v>");
    const sheet = textOf(bookOf(name), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="A3" t="s">');
    expect(sheet).not.toContain('<c r="B3"');
  });
  it("start at zero, except dots; ranks have none", () => {
    for (const id of panelIds)
      for (const name of chartsOf(id)) {
        const text = textOf(parts, name);
        if (text.includes("<c:barChart>")) expect(text, id).toContain('<c:min val="0"/>');
        else expect(panels[id].chart.kind).toBe("spread");
      }
    for (const id of panelIds) if (panels[id].chart.kind === "strip") expect(chartsOf(id)).toEqual([]);
  });
});

describe("pictures", () => {
  it("are outlines, with a PNG for older programs that keeps the record", async () => {
    const one = openParts(await pptxFile(brief(["index-rank"]), tools));
    const [svg = ""] = names(/\.svg$/, one).map((name) => textOf(one, name));
    expect(svg).toMatch(/^<svg/);
    expect(svg).not.toContain("<text");
    const [png = ""] = names(/\.png$/, one);
    const chunks = readChunks(one.get(png) ?? new Uint8Array());
    expect(chunks?.damaged).toBe(false);
    const header = chunks?.chunks[0]?.data;
    expect(header ? new DataView(header.buffer, header.byteOffset).getUint32(0) : 0).toBeGreaterThan(1200);
    expect(textOf(one, "ppt/slides/slide1.xml")).toMatch(/<a:blip r:embed="rId\d+"><a:extLst>.*<asvg:svgBlip/);
  });
});

it.each(langs)("every panel has room on a slide of its own, sources in full (%s)", (lang) => {
  for (const id of panelIds) {
    const {rule, texts, charts, picture} = layoutOf(id, lang, nativeCharts(panels[id].chart, lang), null);
    const drawn = [...charts.map(({box}) => box), ...(picture ? [picture.box] : [])];
    for (const box of drawn) expect(box.y + box.height, id).toBeLessThan(rule);
    for (const box of drawn) expect(box.height, id).toBeGreaterThan(100);
    for (const {box, paragraphs} of texts) expect(heightOf(paragraphs, box.width), id).toBeLessThan(box.height + 1);
    for (const {box} of texts) expect(box.y + box.height, id).toBeLessThan(slideSize.height);
    if (picture) expect(picture.placed.scale, id).toBeGreaterThanOrEqual(1);
  }
});

describe("a panel alone, and a briefing", () => {
  it("is one slide with its sources in full, without numbers", async () => {
    const one = openParts(await pptxFile(brief(["audience-ages"], {lang: "en", light: "dark"}), quick));
    expect(names(/^ppt\/slides\/slide\d+\.xml$/, one)).toHaveLength(1);
    const text = textOf(one, "ppt/slides/slide1.xml");
    expect(said(text)).not.toMatch(/\[\d+\]/);
    expect(said(text)).toContain("Printed in");
    expect(text).toContain('lang="en-US"');
    expect(text).toContain('val="EFEBE1"');
    expect(textOf(one, "ppt/slideLayouts/slideLayout2.xml")).toContain("201E1A");
  });
  it("numbers the sources once, and keeps the reader’s note for the speaker", async () => {
    const entries = [
      {panel: "youth-shares", note: "先说口径 & 再说数", version: ""},
      {panel: "audience-ages", note: "", version: ""},
    ] as const;
    const two = openParts(await pptxFile(brief([], {entries}), quick));
    expect(said(textOf(two, "ppt/slides/slide2.xml"))).toContain("[1]");
    const last = said(textOf(two, "ppt/slides/slide4.xml"));
    expect(last.match(/\[1\]/g)).toHaveLength(1);
    expect(textOf(two, "ppt/notesSlides/notesSlide2.xml")).toContain("先说口径 &amp; 再说数");
  });
  it("is the same bytes again, in every time zone", async () => {
    const make = () => pptxFile(brief(["industry", "index-rank"], {title: "甲"}), quick);
    const once = await make();
    const zone = process.env.TZ;
    try {
      process.env.TZ = "America/Los_Angeles";
      expect(Buffer.compare(await make(), once)).toBe(0);
      process.env.TZ = "Asia/Shanghai";
      expect(Buffer.compare(await make(), once)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

const has = (program: string) => {
  try {
    execFileSync("which", [program], {stdio: "ignore"});
    return true;
  } catch {
    return false;
  }
};

it("is sound to programs that are not ours: unzip, xmllint, exiftool", (context) => {
  context.skip(!["unzip", "xmllint", "exiftool"].every(has), "unzip, xmllint or exiftool is not installed");
  const folder = mkdtempSync(join(tmpdir(), "cfi-pptx-"));
  try {
    const file = join(folder, "deck.pptx");
    writeFileSync(file, deck);
    execFileSync("unzip", ["-q", file, "-d", folder]);
    const inside = names(/\.(xml|rels|svg)$/).map((name) => join(folder, name));
    execFileSync("xmllint", ["--noout", ...inside], {stdio: "pipe"});
    const read: unknown = JSON.parse(
      execFileSync("exiftool", ["-json", "-api", "largefilesupport", file], {encoding: "utf8"}),
    );
    expect(read).toMatchObject([{Title: "给评论部的图", Creator: say.site.zh, Language: "zh-CN"}]);
    expect(JSON.stringify(read)).toContain("youth-shares@");
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});

it("opens in LibreOffice with a page a slide, its words and no missing glyphs", async (context) => {
  context.skip(!has("soffice") || !has("pdftotext"), "LibreOffice or poppler is not installed");
  const folder = mkdtempSync(join(tmpdir(), "cfi-pptx-"));
  try {
    const file = join(folder, "deck.pptx");
    writeFileSync(file, await pptxFile(brief(["youth-shares", "index-rank", "design-centres"]), quick));
    const home = `-env:UserInstallation=file://${join(folder, "lo")}`;
    execFileSync("soffice", [home, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {stdio: "ignore"});
    const pdf = join(folder, "deck.pdf");
    expect(execFileSync("pdfinfo", [pdf], {encoding: "utf8"})).toMatch(/Pages: +5\b/);
    const text = execFileSync("pdftotext", [pdf, "-"], {encoding: "utf8"}).replace(/\s/g, "");
    for (const words of ["四个比重，四个分母", "超过76%", "上限未述", "不低于250", "占人口总数28.35%的青年群体"])
      expect(text).toContain(words);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
