import {brotliCompressSync} from "node:zlib";
import {expect, it} from "vitest";
import {figureIds} from "../../data/figures/index.ts";
import {panelIds} from "../../data/panels/index.ts";
import {sourceIds} from "../../data/sources.ts";
import {searchFiles, searchIndex} from "./index-file.ts";
import {heardIn, readerOf, spokenText} from "./pinyin.ts";
import {readingsOf} from "./readings.ts";

const index = searchIndex();

it("takes at most 60 KB on the way", () => {
  const file = searchFiles().get("/search.json") ?? "";
  const bytes = brotliCompressSync(file).length;
  console.log(`search index: ${Buffer.byteLength(file)} bytes, ${bytes} compressed`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

it("holds everything, and the same bytes each time", () => {
  expect(index.figures.map(([id]) => id)).toEqual(figureIds);
  expect(index.panels.map(([id]) => id)).toEqual(panelIds);
  expect(index.sources.map(([id]) => id)).toEqual(sourceIds);
  expect(searchFiles()).toEqual(searchFiles());
});

it("keeps no words that the page does not show", () => {
  for (const [, {figure}] of index.figures) {
    expect(figure.cite.at).toBe("body");
    expect((figure.cite.cue ?? "").length).toBeLessThanOrEqual(30);
  }
});

it.each([
  ["重庆的比重", "chongqing", "重庆"],
  ["重庆的比重", "bizhong", "比重"],
  ["商业银行", "yinhang", "银行"],
  ["一行动，就增长", "zengzhang", "增长"],
  ["设计之都", "sjzd", "设计之都"],
  ["增长与时长", "shichang", "时长"],
  ["绿色设计", "luse", "绿色"],
  ["成都市", "chengdu", "成都"],
  ["消费金融", "xiaofjr", "消费金融"],
  ["占比", "zb", "占比"],
])("reads %s so that %s is %s", (text, typed, words) => {
  const read = readerOf(readingsOf([text, "重庆", "重要", "重量", "长期", "行动", "增长"]));
  const [span] = heardIn(spokenText(text, read), typed)?.spans ?? [];
  expect(span && text.slice(...span)).toBe(words);
});

it.each([
  ["消费", "xiaofeng"],
  ["青年", "nianqing"],
  ["占比", "zbz"],
])("does not hear in %s what is not in it: %s", (text, typed) => {
  expect(heardIn(spokenText(text, readerOf(readingsOf([text]))), typed)).toBeNull();
});
