import {describe, expect, it} from "vitest";
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf, sourcesOf} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {textIn} from "../export/tools.ts";
import {cueWords} from "./notes.ts";
import {drawPicture, fileName, NoRoom, plainLook, straight} from "./picture.ts";

/** The words of a picture without its marks-up and line breaks. */
const wordsOf = (svg: string) => textIn(svg).replace(/\s/g, "");

for (const lang of langs)
  describe(lang, () => {
    for (const id of panelIds)
      it(`${id} keeps its title, measure, words, standing, doubts, sources and date`, () => {
        const panel = panels[id];
        const {svg} = drawPicture(id, lang);
        const words = wordsOf(svg);
        const parts = [
          plain(panel.title[lang], lang),
          plain(panel.measure[lang], lang),
          ...panel.cues.flatMap((id) => [cueWords(id, lang), standingWords(standingOf(id), lang)]),
          ...doubtsOf(panel, lang).map(({doubt}) => doubt),
          ...sourcesOf(panel).map((source) => sourceWords(source, lang)),
          edition,
        ];
        expect(parts.filter((part) => !words.includes(wordsOf(straight(part, lang))))).toEqual([]);
      });
  });

it("names files so that they sort by panel, language and date", () =>
  expect(fileName("youth-shares", "zh")).toBe(`cfi-youth-shares-zh-${edition}`));

describe("quotation marks", () => {
  it("are straight in English, and stay inside a Chinese title", () => {
    expect(straight("“33618”, “416”: the page’s", "en")).toBe("&quot;33618&quot;, &quot;416&quot;: the page's");
    expect(straight("News, “发展勇当“排头兵”报告”, 2025", "en")).toBe("News, &quot;发展勇当“排头兵”报告&quot;, 2025");
  });
  it("stay in Chinese, except around English", () => {
    expect(straight("“33618”“六区一高地”", "zh")).toBe("“33618”“六区一高地”");
    expect(straight("“total was 1,619.0 billion yuan”", "zh")).toBe("&quot;total was 1,619.0 billion yuan&quot;");
  });
});

it("says which panel a purpose has too little room for", () =>
  expect(() => drawPicture("codes", "zh", {...plainLook, purpose: "square"})).toThrow(NoRoom));
