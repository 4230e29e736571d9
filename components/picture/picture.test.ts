import {describe, expect, it} from "vitest";
import {sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf, sourcesOf} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import {drawPicture, fileName} from "./picture.ts";

/** The words of a picture without its marks-up and line breaks. */
const wordsOf = (svg: string) =>
  svg
    .replace(/<(title|desc)>.*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/\s/g, "");

for (const lang of langs)
  describe(lang, () => {
    for (const id of panelIds)
      it(`${id} keeps its title, measure, words, standing, doubts, sources and date`, () => {
        const panel = panels[id];
        const {svg, height} = drawPicture(id, lang);
        const words = wordsOf(svg);
        const parts = [
          plain(panel.title[lang], lang),
          plain(panel.measure[lang], lang),
          ...panel.cues.flatMap((cue) => [figures[cue].cite.cue ?? "", standingWords(standingOf(cue), lang)]),
          ...doubtsOf(panel, lang).map(({doubt}) => doubt),
          ...sourcesOf(panel).map((source) => sourceWords(source, lang)),
          edition,
        ];
        expect(parts.filter((part) => !words.includes(part.replace(/\s/g, "")))).toEqual([]);
        const lowest = Math.max(...[...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y)));
        expect(lowest).toBeLessThan(height);
        expect(drawPicture(id, lang).svg).toBe(svg);
      });
  });

it("names files so that they sort by panel, language and date", () =>
  expect(fileName("youth-shares", "zh")).toBe(`cfi-youth-shares-zh-${edition}`));
