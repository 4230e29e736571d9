import {expect, it} from "vitest";
import {family} from "../picture/picture.ts";
import type {Briefing} from "./briefing.ts";
import {layoutPages, pageSvg} from "./pages.ts";
import {previewFamily} from "./use-pages.ts";

it("the preview gives the page the family that pictures name", () => expect(previewFamily).toBe(family));

it("what a reader typed, or sent in a link, is text on the page and nothing else", () => {
  const hostile = `<img src=x onerror="alert(1)"></text><script>alert(2)</script>&lt;b`;
  const briefing: Briefing = {
    title: hostile,
    lang: "zh",
    light: "dark",
    orientation: "portrait",
    entries: [{panel: "relending", note: hostile, version: ""}],
  };
  const drawn = layoutPages(briefing).map((page) => pageSvg(page, briefing.lang, briefing.light));
  const all = drawn.join("");
  expect(all).toContain("&lt;img");
  expect(all).not.toMatch(/<(img|script|foreignObject|iframe|image)\b/i);
  expect(all.replace(/>[^<]*</g, "><")).not.toMatch(/\son\w+=/i);
});
