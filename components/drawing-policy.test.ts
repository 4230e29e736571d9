import {afterEach, describe, expect, it, vi} from "vitest";
import {panelIds} from "../data/panels/index.ts";
import {langs} from "../data/schema.ts";
import {layoutPages, pageSvg} from "./briefing/pages.ts";
import {drawingMarkup, strangeIn} from "./drawing-policy.ts";

const hostile = `<script>x()</script><img src=x onerror=x()>" onload="x()' </svg>`;

describe("what is no drawing", () => {
  for (const [markup, why] of [
    ["<svg><script>1</script></svg>", "script"],
    ['<svg onload="x()"></svg>', "onload"],
    ["<svg><g onclick=x()></g></svg>", "onclick"],
    ['<svg><a href="javascript:x()">a</a></svg>', "href=javascript:x()"],
    ["<svg><a xlink:href='data:text/html,x'>a</a></svg>", "xlink:href=data:text/html,x"],
    ["<svg><foreignObject></foreignObject></svg>", "foreignObject"],
    ['<svg><set attributeName="href" to="javascript:x()"/></svg>', "set"],
    ['<svg><animate attributeName="href"/></svg>', "animate"],
    ['<iframe src="/"></iframe>', "iframe"],
    ["<img src=x>", "img"],
    ['<g title="a>b" onfocus="x()">', "onfocus"],
  ] as const)
    it(`is refused: ${markup}`, () => {
      expect(strangeIn(markup)).toBe(why);
      expect(() => drawingMarkup(markup)).toThrow(`Not a drawing: ${why}`);
    });
});

describe("drawings", () => {
  for (const lang of langs)
    it(`are let through as they are, with a reader’s hostile notes in them (${lang})`, () => {
      const entries = panelIds.map((panel) => ({panel, note: hostile, version: ""}));
      for (const orientation of ["portrait", "landscape"] as const)
        for (const page of layoutPages({title: hostile, lang, light: "dark", orientation, entries})) {
          const svg = pageSvg(page, lang, "dark");
          expect(strangeIn(svg)).toBeNull();
          expect(drawingMarkup(svg)).toBe(svg);
        }
    });
});

describe("where the browser has Trusted Types", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("one policy is made, and it checks too", () => {
    const made: string[] = [];
    const createPolicy = (name: string, rules: {createHTML: (text: string) => string}) => {
      made.push(name);
      return rules;
    };
    vi.stubGlobal("trustedTypes", {createPolicy});
    expect(drawingMarkup("<svg></svg>")).toBe("<svg></svg>");
    expect(() => drawingMarkup("<script></script>")).toThrow("Not a drawing");
    expect(made).toEqual(["drawing"]);
  });
});
