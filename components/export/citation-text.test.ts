import {expect, it} from "vitest";
import {edition} from "../../data/edition.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import {sourcesOf} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {shortAddress} from "../routes.ts";
import {citationText} from "./citation-text.ts";

it("is one line with every publisher, the date of the figures and, last, the address", () => {
  for (const lang of langs)
    for (const id of panelIds) {
      const text = citationText(id, lang);
      expect(text).not.toMatch(/[\r\n]/);
      expect(text).toContain(edition);
      expect(text.endsWith(shortAddress(id, lang))).toBe(true);
      for (const source of sourcesOf(panels[id])) expect(text, id).toContain(sources[source].publisher[lang]);
    }
});

it("keeps what the article cites apart from where a figure comes from", () => {
  expect(citationText("youth-shares", "zh")).toMatch(/版面所载：重庆日报.*见于原址：/);
});
