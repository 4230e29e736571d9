import {describe, expect, it} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {blank} from "./changes.ts";
import {briefingText, ending, readFile} from "./files.ts";
import {form, limits, readText, readValue, cleaned, writeText} from "./schema.ts";
import type {Kept} from "./schema.ts";

const sample: Kept = {
  ...blank("zh"),
  title: "青年与消费金融",
  light: "dark",
  entries: [
    {panel: "youth-shares", note: "第一条备注。\n第二行😀", version: "0123456789abcdef"},
    {panel: "index-rank", note: "", version: ""},
  ],
};
/** The sample with something else in one place. */
const with_ = (change: Record<string, unknown>) => ({...sample, ...change});
const entries = (change: Record<string, unknown>) =>
  with_({entries: [sample.entries[1], {...sample.entries[0], ...change}]});

describe("a briefing read from outside", () => {
  it("is what was written", () => {
    expect(readText(writeText(sample))).toEqual({briefing: sample, wrong: null});
  });
  it("may name any panel there is, and one that is no more", () => {
    for (const panel of [...panelIds.filter((id) => id !== "index-rank"), "long-gone-2"])
      expect(readValue(entries({panel})).wrong).toBeNull();
  });
  it.each([
    ["nothing", null, /整体/, /the whole/],
    ["a list", [], /整体/, /the whole/],
    ["another format", with_({schema: "cfi-briefing/2"}), /格式标记.*更新的版本/, /mark of the format.*later version/],
    ["a title that is a number", with_({title: 7}), /^标题：.*类型不对/, /^the title: .*wrong kind/],
    ["a title without end", with_({title: "长".repeat(limits.title + 1)}), /^标题：太长，最多200/, /at most 200/],
    ["another language", with_({lang: "fr"}), /^语言：/, /^the language:/],
    ["another light", with_({light: "red"}), /^明暗：/, /^light or dark:/],
    ["no orientation", with_({orientation: undefined}), /^纸张方向：/, /^the orientation:/],
    ["no list", with_({entries: {}}), /^面板列表：/, /^the list of panels:/],
    ["a note that is a list", entries({note: ["x"]}), /^第2个面板的备注：/, /^panel 2, its note:/],
    ["a note without end", entries({note: "长".repeat(limits.note + 1)}), /^第2个面板的备注：太长/, /too long/],
    ["markup for an id", entries({panel: "<img src=x>"}), /^第2个面板的编号：/, /^panel 2, its id:/],
    ["a version that is none", entries({version: "javascript:"}), /^第2个面板的版本：/, /its version:/],
    ["one panel twice", entries({panel: "index-rank"}), /^第2个面板的编号：.*两次/, /twice/],
    ["something unknown", with_({extra: 1}), /“extra”/, /unknown item, “extra”/],
    ["something unknown in an entry", entries({onload: "x"}), /^第2个面板：.*“onload”/, /^panel 2: .*“onload”/],
    ["a prototype", JSON.parse(`{"__proto__": {"title": "x"}}`), /格式标记|整体/, /./],
    [
      "more panels than there is room for",
      with_({entries: Array.from({length: limits.entries + 1}, (_, i) => ({panel: `p-${i}`, note: "", version: ""}))}),
      /^面板列表：太长，最多60/,
      /at most 60/,
    ],
  ])("says what is wrong and where: %s", (_, value, zh, en) => {
    const {briefing, wrong} = readValue(value);
    expect(briefing).toBeNull();
    expect(wrong?.zh).toMatch(zh);
    expect(wrong?.en).toMatch(en);
  });
  it("names the line in which a text breaks off", () => {
    const text = writeText(sample);
    expect(readText(text.slice(0, text.indexOf("light") + 3)).wrong?.zh).toMatch(/到第5行/);
    expect(readText("").wrong?.en).toMatch(/not a complete JSON text/);
    expect(readText(" ".repeat(limits.file + 1)).wrong?.en).toMatch(/too large/);
  });
});

describe("a text that is tidied", () => {
  it("keeps every language, line ends and pictures", () => {
    const text = "汉字，英文 abc\n\t𠮷😀👩‍👩‍👧 é";
    expect(cleaned(text)).toBe(text);
  });
  it("loses what nobody can see or that turns the writing round", () => {
    expect(cleaned("a\r\nb\rc\u0000\u001b\u202e\u2066d")).toBe("a\nb\ncd");
    expect(cleaned("x\ud83dy\ude00")).toBe("x\ufffdy\ufffd");
  });
});

describe("a file", () => {
  const asFile = (text: string | Uint8Array<ArrayBuffer>) => new File([text], "x.json");
  it("comes back as it was saved, also with the mark of a Windows editor", async () => {
    const {name, bytes} = briefingText(sample, "zh");
    expect(name).toBe(`青年与消费金融${ending}`);
    const text = new TextDecoder().decode(bytes);
    expect((await readFile(asFile(text))).briefing).toEqual(sample);
    expect((await readFile(asFile(`\ufeff${text}`))).briefing).toEqual(sample);
  });
  it("has a name that every system takes", () => {
    expect(briefingText({...sample, title: " a/b\\c:d*e?<f>|\n.g "}, "en").name).toBe(`a b c d e f g${ending}`);
    expect(briefingText({...sample, title: "..."}, "en").name).toBe(`Briefing${ending}`);
  });
  it("that is none is told, whatever it holds", async () => {
    expect((await readFile(asFile(new Uint8Array([0xff, 0xfe, 0])))).wrong?.zh).toMatch(/不是完整的JSON/);
    expect((await readFile(asFile(`{"schema": "${form}"}`))).wrong?.zh).toMatch(/缺失/);
  });
});
